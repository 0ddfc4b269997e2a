// Leave of staff: always with a stand-in of the same office, who is at work on all of its days.
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export interface Leave {
  id: string;
  person_id: string;
  person_name: string;
  stand_in_id: string;
  stand_in_name: string;
  region_code: string;
  region_name: string;
  starts_on: string;
  ends_on: string;
  reason: string;
  ended_at: Date | null;
}

function leaveQuery(db: Db) {
  return db
    .selectFrom("leaves as l")
    .innerJoin("people as p", "p.id", "l.person_id")
    .innerJoin("people as s", "s.id", "l.stand_in_id")
    .innerJoin("regions as g", "g.code", "l.region_code")
    .select(["l.id", "l.person_id", "l.stand_in_id", "l.region_code", "l.starts_on", "l.ends_on"])
    .select(["l.reason", "l.ended_at", "p.name as person_name", "s.name as stand_in_name"])
    .select("g.name as region_name");
}

/** The latest leaves of a person, and those for which the person stands in. */
export async function listOwnLeaves(db: Db, personId: string): Promise<Leave[]> {
  return leaveQuery(db)
    .where((e) => e.or([e("l.person_id", "=", personId), e("l.stand_in_id", "=", personId)]))
    .orderBy("l.starts_on", "desc")
    .limit(50)
    .execute();
}

/** Leaves of a branch that have not passed on `day`, the nearest first. */
export async function listLeavesOfBranch(db: Db, branch: string, day: string): Promise<Leave[]> {
  const { from, until } = branchRange(branch);
  return leaveQuery(db)
    .where("l.region_code", ">=", from)
    .where("l.region_code", "<", until)
    .where("l.ends_on", ">=", day)
    .where("l.ended_at", "is", null)
    .orderBy("l.starts_on")
    .limit(200)
    .execute();
}

/** The leave of this id if this hat may see it. */
export async function findLeave(db: Db, id: string): Promise<Leave | undefined> {
  return leaveQuery(db).where("l.id", "=", id).executeTakeFirst();
}

/** A standing leave of a person that touches these days, if there is one. */
export async function findOverlap(
  db: Db,
  personId: string,
  from: string,
  until: string,
): Promise<{ starts_on: string; ends_on: string } | undefined> {
  return db
    .selectFrom("leaves")
    .select(["starts_on", "ends_on"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("starts_on", "<=", until)
    .where("ends_on", ">=", from)
    .limit(1)
    .executeTakeFirst();
}

export interface NewLeave {
  person_id: string;
  stand_in_id: string;
  region_code: string;
  starts_on: string;
  ends_on: string;
  reason: string;
}

export async function addLeave(db: Db, leave: NewLeave, now: Date): Promise<void> {
  await db
    .insertInto("leaves")
    .values({ id: newId(now), ...leave })
    .execute();
}

/** Ends a leave now: the person is back. False when it had ended. */
export async function endLeave(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("leaves")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
