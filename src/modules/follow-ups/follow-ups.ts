// A follow-up is a promise: what, who (a post, not a name), by when, proof, verified by. One list for the whole house.
// Invariant: every change counts the version up and leaves a step that is never changed again.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId, newId } from "#platform/ids.ts";

/** "open" and "returned" wait for the promising side, "proven" for the verifying one. */
export type FollowUpState = "open" | "proven" | "verified" | "returned" | "cancelled";

export interface FollowUp {
  id: string;
  source_kind: "consultation";
  source_id: string;
  /** "KD-2026-0417 · Honor tim pelaksana". */
  source_label: string;
  region_code: string;
  region_name: string;
  region_kind: string;
  office_id: string;
  office_name: string;
  verifier_office_id: string;
  verifier_office_name: string;
  restricted: boolean;
  action: string;
  /** The post that does it: "Kaur Keuangan". */
  person_title: string;
  /** Local day "YYYY-MM-DD". */
  due_on: string;
  state: FollowUpState;
  proof_note: string;
  proven_at: Date | null;
  proven_by: string | null;
  proven_by_id: string | null;
  verified_at: Date | null;
  verified_by: string | null;
  return_reason: string;
  created_at: Date;
  created_by: string;
  version: number;
}

export interface NewFollowUp {
  sourceKind: "consultation";
  sourceId: string;
  /** Number first, then what it is about, parted by " · ": only the number goes into titles and mails. */
  sourceLabel: string;
  regionCode: string;
  /** The office that promises. */
  officeId: string;
  verifierOfficeId: string;
  restricted: boolean;
  action: string;
  personTitle: string;
  /** Local day "YYYY-MM-DD". */
  dueOn: string;
}

export type StepKind = "proven" | "returned" | "verified" | "cancelled";

export interface FollowUpStep {
  id: string;
  kind: StepKind;
  note: string;
  by_name: string;
  by_title: string;
  at: Date;
}

/** The base of every read of follow-ups: one row each, with the names that every view needs. */
export function selectFollowUps(db: Db) {
  return db
    .selectFrom("follow_ups as f")
    .innerJoin("regions as g", "g.code", "f.region_code")
    .innerJoin("offices as o", "o.id", "f.office_id")
    .innerJoin("offices as v", "v.id", "f.verifier_office_id")
    .selectAll("f")
    .select(["g.name as region_name", "g.kind as region_kind"])
    .select(["o.name as office_name", "v.name as verifier_office_name"]);
}

/** The follow-up of this id if this hat may see it; else the same 404 as for one that does not exist. */
export async function loadFollowUp(db: Db, id: string): Promise<FollowUp> {
  if (!isId(id)) throw notFound();
  const row = await selectFollowUps(db).where("f.id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return row as FollowUp;
}

/** The follow-ups of one case that this hat may see, the earliest due first; at most 100. */
export async function listFollowUpsOf(db: Db, sourceId: string): Promise<FollowUp[]> {
  const rows = await selectFollowUps(db)
    .where("f.source_id", "=", sourceId)
    .orderBy("f.due_on")
    .orderBy("f.id")
    .limit(100)
    .execute();
  return rows as FollowUp[];
}

/** How many promises of this office still wait for its proof. */
export async function countOpenFollowUps(db: Db, officeId: string): Promise<number> {
  const row = await db
    .selectFrom("follow_ups")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("office_id", "=", officeId)
    .where("state", "in", ["open", "returned"])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Promises of this office that wait for its proof, late ones first. */
export async function listDueFollowUps(
  db: Db,
  officeId: string,
  limit: number,
): Promise<FollowUp[]> {
  const rows = await selectFollowUps(db)
    .where("f.office_id", "=", officeId)
    .where("f.state", "in", ["open", "returned"])
    .orderBy("f.due_on")
    .orderBy("f.id")
    .limit(Math.min(limit, 100))
    .execute();
  return rows as FollowUp[];
}

/** Fields that a step may change; what was promised stays as it was. */
export type FollowUpChange = Partial<
  Pick<
    FollowUp,
    | "state"
    | "proof_note"
    | "proven_at"
    | "proven_by"
    | "proven_by_id"
    | "verified_at"
    | "verified_by"
    | "return_reason"
  >
>;

/** Changes a follow-up and writes the step. False when `base` is no longer the version that stands. */
export async function takeStep(
  db: Db,
  actor: Actor,
  followUp: Pick<FollowUp, "id">,
  base: number,
  now: Date,
  step: { kind: StepKind; note: string; change: FollowUpChange },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("follow_ups")
    .set({ ...step.change, state: step.kind, version: sql`version + 1` })
    .where("id", "=", followUp.id)
    .where("version", "=", base)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db
    .insertInto("follow_up_steps")
    .values({
      id: newId(now),
      follow_up_id: followUp.id,
      kind: step.kind,
      note: step.note,
      by_id: actor.personId,
      by_name: actor.personName,
      by_title: `${actor.title}, ${actor.officeName}`,
      at: now,
    })
    .execute();
  return true;
}

/** What was done with a follow-up, oldest first. */
export async function listSteps(db: Db, id: string): Promise<FollowUpStep[]> {
  const rows = await db
    .selectFrom("follow_up_steps")
    .select(["id", "kind", "note", "by_name", "by_title", "at"])
    .where("follow_up_id", "=", id)
    .orderBy("at")
    .orderBy("id")
    .limit(200)
    .execute();
  return rows as FollowUpStep[];
}

/** "Rahmawati, Sekretaris Desa" */
export function signatureOf(actor: Pick<Actor, "personName" | "title">): string {
  return `${actor.personName}, ${actor.title}`;
}
