// Hats given and taken: an assignment begins and ends by date and is never rewritten, so that old papers keep their posts.
// Cases belong to offices, so a successor's assignment in the same office is all that a hand-over needs.
import { sql } from "kysely";
import type { Role } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId, newId } from "#platform/ids.ts";

export interface Assignment {
  id: string;
  person_id: string;
  person_name: string;
  role: Role;
  role_name: string;
  region_code: string;
  region_name: string;
  office_id: string;
  office_name: string;
  title: string;
  starts_on: string;
  ends_on: string | null;
}

function assignmentQuery(db: Db) {
  return db
    .selectFrom("assignments as a")
    .innerJoin("people as p", "p.id", "a.person_id")
    .innerJoin("roles as r", "r.code", "a.role")
    .innerJoin("regions as g", "g.code", "a.region_code")
    .innerJoin("offices as o", "o.id", "a.office_id")
    .select(["a.id", "a.person_id", "a.role", "a.region_code", "a.office_id", "a.title"])
    .select(["a.starts_on", "a.ends_on", "p.name as person_name", "r.name as role_name"])
    .select(["g.name as region_name", "o.name as office_name"]);
}

/** Every hat of a person that the asker may see, today's first. */
export async function listAssignments(db: Db, personId: string): Promise<Assignment[]> {
  const rows = await assignmentQuery(db)
    .where("a.person_id", "=", personId)
    .orderBy(sql`a.ends_on is not null`)
    .orderBy("a.starts_on", "desc")
    .limit(100)
    .execute();
  return rows as Assignment[];
}

/** The assignment of this id if this hat sees it; else 404. */
export async function loadAssignment(db: Db, id: string): Promise<Assignment> {
  if (!isId(id)) throw notFound();
  const row = await assignmentQuery(db).where("a.id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return row as Assignment;
}

/** True while the assignment holds, or will hold, on `day`. */
export function isStanding(hat: Pick<Assignment, "ends_on">, day: string): boolean {
  return hat.ends_on === null || hat.ends_on >= day;
}

export interface NewAssignment {
  person_id: string;
  role: Role;
  region_code: string;
  office_id: string;
  title: string;
  starts_on: string;
}

/** Gives a person a hat from `starts_on` on. Row security refuses a hat above the giver's own. */
export async function startAssignment(db: Db, hat: NewAssignment, now: Date): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("assignments")
    .values({ id, ...hat })
    .execute();
  return id;
}

/**
 * Ends a hat with `lastDay` as its last day; one that would have begun later ends on its first day. False when it has
 * ended before, or is not this hat's to take.
 */
export async function endAssignment(db: Db, id: string, lastDay: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("assignments")
    .set({ ends_on: sql<string>`greatest(starts_on, ${lastDay}::date)` })
    .where("id", "=", id)
    .where((e) => e.or([e("ends_on", "is", null), e("ends_on", ">", lastDay)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Open cases of an office, as far as this hat sees them: what a successor takes over. */
export async function countOpenCases(db: Db, officeId: string): Promise<number> {
  const { count } = await db
    .selectFrom("consultations")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where((e) => e.or([e("office_id", "=", officeId), e("handling_office_id", "=", officeId)]))
    .where("state", "not in", ["closed", "merged"])
    .executeTakeFirstOrThrow();
  return count;
}

/** The day before a local date "YYYY-MM-DD". */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
