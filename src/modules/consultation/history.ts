// The history of a case: every change, who made it and when; rows are only ever added.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export type EventKind =
  | "asked"
  | "claimed"
  | "assigned"
  | "released"
  | "reclassified"
  | "tagged"
  | "asked_back"
  | "replied"
  | "answered"
  | "awaits_signature"
  | "signed"
  | "signature_returned"
  | "noted"
  | "referred"
  | "referral_accepted"
  | "referral_refused"
  | "referral_advised"
  | "referral_withdrawn"
  | "escalated"
  | "returned"
  | "breached"
  | "closed"
  | "rated"
  | "reopened"
  | "linked"
  | "merged"
  | "unmerged"
  | "follow_up_added"
  | "paper_issued"
  | "claimed_by_asker"
  | "stand_in";

export interface CaseEvent {
  id: string;
  kind: EventKind;
  staff_only: boolean;
  by_name: string;
  by_title: string;
  details: Record<string, string>;
  at: Date;
}

/** Adds one line of history in the transaction of the change itself. */
export async function recordEvent(
  db: Db,
  actor: Pick<Actor, "personId" | "personName" | "title" | "officeName"> | null,
  consultationId: string,
  kind: EventKind,
  now: Date,
  details: Record<string, string> = {},
  staffOnly = false,
): Promise<void> {
  await db
    .insertInto("case_events")
    .values({
      id: newId(now),
      consultation_id: consultationId,
      kind,
      staff_only: staffOnly,
      by_id: actor?.personId ?? null,
      by_name: actor?.personName ?? "Klik Desa",
      by_title: actor ? `${actor.title}, ${actor.officeName}` : "otomatis",
      details: JSON.stringify(details),
      at: now,
    })
    .execute();
}

/** The history that this hat may see, oldest first. */
export async function listEvents(db: Db, consultationId: string): Promise<CaseEvent[]> {
  const rows = await db
    .selectFrom("case_events")
    .select(["id", "kind", "staff_only", "by_name", "by_title", "details", "at"])
    .where("consultation_id", "=", consultationId)
    .orderBy("at")
    .orderBy("id")
    .limit(1000)
    .execute();
  return rows as unknown as CaseEvent[];
}
