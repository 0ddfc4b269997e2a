// The tables that are loaded and the columns that the data set fills. Columns that are not named here keep their defaults.
export const tables = {
  people: "id name username phone active created_at",
  assignments: "id person_id role region_code office_id title starts_on duties",
  credentials: "person_id password_hash totp_secret totp_confirmed_at changed_at",
  consultations: `id number receipt_code kind restricted region_code office_id asker_person_id asker_name asker_title
    filed_by filed_by_label channel topic_code subject question facts urgency impact priority concerns_poor tags state
    level reached_province handling_office_id holder_id holder_name responsible_office_id responsible_person_id
    responsible_name named_officer_id merged_into asked_at first_replied_at answered_at closed_at target_version
    level_since first_reply_due resolution_due breached_at version`,
  report_details: `consultation_id reporter_address reported_name reported_position reported_address deed facts`,
  guest_book: "consultation_id name phone institution came_at",
  referrals: `id consultation_id region_code restricted from_office_id to_office_id kind sent_by_id reason state sent_at
    due decided_at decided_by advice advised_at`,
  messages: `id consultation_id kind state body author_id author_name author_title author_office written_at`,
  citations: "id message_id consultation_id regulation article paragraph holds_for_year sort",
  notes: "id consultation_id kind body author_id author_name author_title author_office written_at",
  escalations: `id consultation_id direction from_office_id to_office_id reason automatic by_name at`,
  pauses: "id consultation_id reason began_at ended_at",
  closings: "id consultation_id form summary by_name by_title at",
  ratings: "closing_id consultation_id score comment at",
  case_links: "id consultation_id other_id kind by_name at state_before",
  case_events: "id consultation_id kind staff_only by_id by_name by_title details at",
  follow_ups: `id source_kind source_id source_label region_code office_id verifier_office_id restricted action
    person_title due_on state proof_note proven_at proven_by proven_by_id verified_at verified_by reminded_at created_at
    created_by`,
  papers: `id consultation_id closing_id kind number region_code printed_region_code office_id office_name dated content
    file_key sha256 bytes verify_code created_at`,
  attachments: `id subject_kind subject_id region_code name media_type bytes sha256 file_key state uploaded_by
    uploaded_by_name uploaded_by_office_id uploaded_at`,
  notifications: "id office_id title body href at read_at read_by mailed_at",
  submissions: "id person_id form content_hash content location at",
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export function columnsOf(table: TableName): string[] {
  return tables[table].split(/\s+/);
}
