// Which module owns a table: others may join it in SQL, none but the owner writes it.

/** Platform owns what belongs to no module. */
export const tableOwners: Record<string, readonly string[]> = {
  regions: ["regions", "region_code_changes", "region_boundaries"],
  accounts: [
    ...["offices", "people", "assignments", "decrees", "decree_members", "duty_days", "leaves"],
    ...["credentials", "sessions", "sign_in_attempts", "access_links", "roles", "office_subjects"],
  ],
  calendar: ["working_hours", "holidays", "clock_targets", "clinic_settings"],
  topics: ["topics", "camat_duties", "answer_templates"],
  documents: ["papers", "number_series"],
  attachments: ["attachments"],
  audit: [
    ...["restricted_reads", "oversight_reads"],
    ...["audit_entries", "audited_tables", "audit_links", "audit_seals"],
  ],
  "personal-data": ["retention_rules", "data_requests"],
  notifications: ["notifications"],
  "follow-ups": ["follow_ups", "follow_up_steps"],
  consultation: [
    ...["consultations", "report_details", "guest_book", "referrals", "messages", "citations"],
    ...["notes", "escalations", "pauses", "closings", "ratings", "case_links", "presences"],
    ...["case_events", "case_claims"],
  ],
  outbox: ["outbox_keys", "unsent_work"],
  platform: ["migrations", "submissions", "uploads", "upload_parts"],
  exports: ["exports"],
  surveys: ["survey_rounds", "survey_tickets", "survey_answers"],
  reports: ["case_figures", "figure_cells", "figure_marks", "figure_state", "remote_villages"],
};

/** Writes across the border, each with its reason. */
export const admittedWrites: Record<string, string> = {
  // Every request notes when its session was last seen.
  "src/platform/request.ts sessions": "the room of the session",
  // An append-only log: each door through which a restricted case is read writes its own line.
};

/** Module that owns the file: a module's name, or platform, demo, … */
export function ownerOf(path: string): string {
  return /^src\/(?:modules\/)?([^/]+)\//.exec(path)?.[1] ?? path;
}
