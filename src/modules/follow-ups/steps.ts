// The steps of a follow-up: promise, proof, acceptance, return, cancellation. Each tells the other side in the same
// transaction; all but the first give false when the follow-up has changed since `base`.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import { writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { type FollowUp, type NewFollowUp, signatureOf, takeStep } from "./follow-ups.ts";
import { tellPromiser, tellVerifier } from "./telling.ts";

/**
 * Writes a promise down in the transaction of what it comes from, tells the office that promises, and gives its id. For
 * staff of a branch or a province who see the case; row security refuses everybody else.
 */
export async function addFollowUp(
  db: Db,
  actor: Actor,
  now: Date,
  promise: NewFollowUp,
): Promise<string> {
  const row = {
    id: newId(now),
    source_kind: promise.sourceKind,
    source_id: promise.sourceId,
    source_label: promise.sourceLabel,
    region_code: promise.regionCode,
    office_id: promise.officeId,
    verifier_office_id: promise.verifierOfficeId,
    restricted: promise.restricted,
    action: promise.action,
    person_title: promise.personTitle,
    due_on: promise.dueOn,
    state: "open",
    created_at: now,
    created_by: signatureOf(actor),
  };
  await db.insertInto("follow_ups").values(row).execute();
  const day = writePaperDate(promise.dueOn, zoneOfRegion(promise.regionCode));
  await tellPromiser(db, now, row, { what: `paling lambat ${day}`, body: promise.action });
  return row.id;
}

export async function proveFollowUp(
  db: Db,
  actor: Actor,
  followUp: FollowUp,
  base: number,
  note: string,
  now: Date,
): Promise<boolean> {
  const change = {
    proof_note: note,
    proven_at: now,
    proven_by: signatureOf(actor),
    proven_by_id: actor.personId,
    return_reason: "",
  };
  if (!(await takeStep(db, actor, followUp, base, now, { kind: "proven", note, change })))
    return false;
  const body = `${followUp.office_name} mengirim bukti: ${followUp.action}`;
  await tellVerifier(db, now, followUp, { what: "menunggu Anda periksa", body });
  return true;
}

export async function verifyFollowUp(
  db: Db,
  actor: Actor,
  followUp: FollowUp,
  base: number,
  now: Date,
): Promise<boolean> {
  const change = { verified_at: now, verified_by: signatureOf(actor) };
  const step = { kind: "verified", note: "", change } as const;
  if (!(await takeStep(db, actor, followUp, base, now, step))) return false;
  await tellPromiser(db, now, followUp, { what: "selesai", body: followUp.action });
  return true;
}

export async function returnFollowUp(
  db: Db,
  actor: Actor,
  followUp: FollowUp,
  base: number,
  reason: string,
  now: Date,
): Promise<boolean> {
  const step = { kind: "returned", note: reason, change: { return_reason: reason } } as const;
  if (!(await takeStep(db, actor, followUp, base, now, step))) return false;
  await tellPromiser(db, now, followUp, { what: "dikembalikan", body: reason });
  return true;
}

export async function cancelFollowUp(
  db: Db,
  actor: Actor,
  followUp: FollowUp,
  base: number,
  reason: string,
  now: Date,
): Promise<boolean> {
  const step = { kind: "cancelled", note: reason, change: {} } as const;
  if (!(await takeStep(db, actor, followUp, base, now, step))) return false;
  await tellPromiser(db, now, followUp, { what: "dibatalkan", body: reason });
  return true;
}
