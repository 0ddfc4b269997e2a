// The satgas of a kecamatan as its decree (SK) names it, and the days on which it can be met.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export interface DecreeMember {
  id: string;
  personId: string | null;
  /** The name as the decree prints it. */
  name: string;
  position: string;
  coordinator: boolean;
  decreeId: string;
  decreeNumber: string;
  /** Local dates "YYYY-MM-DD". */
  validFrom: string;
  validUntil: string;
}

export interface DutyDay {
  id: string;
  /** ISO weekday: 1 is Monday. */
  weekday: number;
  /** Minutes of the local day: 480 is 08.00. */
  opens: number;
  closes: number;
  place: string;
  note: string;
}

export interface Decree {
  id: string;
  office_id: string;
  region_code: string;
  number: string;
  issued_on: string;
  valid_from: string;
  valid_until: string;
}

/** The newest decree of a kecamatan that has begun on `day`; the database's own day when absent. */
export async function findDecree(
  db: Db,
  region: string,
  day?: string,
): Promise<Decree | undefined> {
  const on = day === undefined ? databaseDay : sql<string>`${day}::date`;
  return db
    .selectFrom("decrees")
    .selectAll()
    .where("region_code", "=", region)
    .where("valid_from", "<=", on)
    .orderBy("valid_from", "desc")
    .orderBy("issued_on", "desc")
    .limit(1)
    .executeTakeFirst();
}

const databaseDay = sql<string>`(now() at time zone 'Asia/Makassar')::date`;

/** Every decree of a kecamatan, the newest first: past ones, and those that have not begun. */
export async function listDecrees(db: Db, region: string): Promise<Decree[]> {
  return db
    .selectFrom("decrees")
    .selectAll()
    .where("region_code", "=", region)
    .orderBy("valid_from", "desc")
    .limit(20)
    .execute();
}

/** Satgas belong to kecamatan: the code of any place inside one leads to it. */
function districtOf(region: string): string {
  return region.slice(0, 8);
}

/**
 * Members of the satgas that serves `region` (a kecamatan or a place inside it), the coordinator first, by the newest
 * decree that has begun on `day` ("YYYY-MM-DD"; the database's own day when absent). A decree past its term is still
 * told, with its `validUntil`, so that nobody seems to be without a satgas. Empty when there is none.
 */
export async function listDecreeMembers(
  db: Db,
  region: string,
  day?: string,
): Promise<DecreeMember[]> {
  const decree = await findDecree(db, districtOf(region), day);
  if (!decree) return [];
  const members = await db
    .selectFrom("decree_members")
    .select(["id", "person_id", "name", "position", "coordinator"])
    .where("decree_id", "=", decree.id)
    .where("removed_at", "is", null)
    .orderBy("coordinator", "desc")
    .orderBy("name")
    .limit(100)
    .execute();
  return members.map(({ person_id, ...member }) => ({
    ...member,
    personId: person_id,
    decreeId: decree.id,
    decreeNumber: decree.number,
    validFrom: decree.valid_from,
    validUntil: decree.valid_until,
  }));
}

/** Days and hours on which the satgas that serves `region` can be met, in the order of the week. */
export async function listDutyDays(db: Db, region: string): Promise<DutyDay[]> {
  return db
    .selectFrom("duty_days")
    .select(["id", "weekday", "opens", "closes", "place", "note"])
    .where("region_code", "=", districtOf(region))
    .orderBy("weekday")
    .orderBy("opens")
    .limit(50)
    .execute();
}

export interface SatgasLine {
  region_code: string;
  region_name: string;
  number: string | null;
  valid_until: string | null;
  coordinator: string | null;
  members: number;
  duty_days: number;
}

/** Every kecamatan of a branch with its newest begun decree, by name; those without one stand in the list too. */
export async function listSatgas(db: Db, branch: string, day: string): Promise<SatgasLine[]> {
  const { from, until } = branchRange(branch);
  const { rows } = await sql<SatgasLine>`
    select g.code as region_code, g.name as region_name, d.number, d.valid_until, m.coordinator,
      coalesce(m.members, 0)::int as members,
      (select count(*)::int from duty_days y where y.region_code = g.code) as duty_days
    from regions g
    left join lateral (select * from decrees x where x.region_code = g.code and x.valid_from <= ${day}::date
      order by x.valid_from desc, x.issued_on desc limit 1) d on true
    left join lateral (select count(*) as members, max(n.name) filter (where n.coordinator) as coordinator
      from decree_members n where n.decree_id = d.id and n.removed_at is null) m on true
    where g.level = 'district' and g.retired_on is null and g.code >= ${from} and g.code < ${until}
    order by g.name limit 600`.execute(db);
  return rows;
}

export type DecreeFacts = Pick<Decree, "number" | "issued_on" | "valid_from" | "valid_until">;

/** Enters a decree; with `keepMembers` its members are those of the decree before, who stay until they are taken off. */
export async function addDecree(
  db: Db,
  office: { id: string; region_code: string },
  facts: DecreeFacts,
  keepMembersOf: string | null,
  now: Date,
): Promise<void> {
  const id = newId(now);
  const place = { office_id: office.id, region_code: office.region_code };
  await db
    .insertInto("decrees")
    .values({ id, ...place, ...facts })
    .execute();
  if (keepMembersOf === null) return;
  await sql`insert into decree_members (id, decree_id, region_code, person_id, name, position, coordinator)
    select gen_random_uuid(), ${id}, region_code, person_id, name, position, coordinator from decree_members
    where decree_id = ${keepMembersOf} and removed_at is null`.execute(db);
}

/** Corrects a decree if it still reads as `base`; false when somebody else has corrected it since. */
export async function correctDecree(
  db: Db,
  id: string,
  base: DecreeFacts,
  facts: DecreeFacts,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("decrees")
    .set(facts)
    .where("id", "=", id)
    .where("number", "=", base.number)
    .where("issued_on", "=", base.issued_on)
    .where("valid_from", "=", base.valid_from)
    .where("valid_until", "=", base.valid_until)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface NewMember {
  name: string;
  position: string;
  person_id: string | null;
  coordinator: boolean;
}

/** Adds a member to a decree; a new coordinator takes the place of the one before. */
export async function addMember(
  db: Db,
  decree: Pick<Decree, "id" | "region_code">,
  member: NewMember,
  now: Date,
): Promise<void> {
  if (member.coordinator) await clearCoordinator(db, decree.id);
  const place = { decree_id: decree.id, region_code: decree.region_code };
  await db
    .insertInto("decree_members")
    .values({ id: newId(now), ...place, ...member })
    .execute();
}

/** Takes a member off the decree of this kecamatan; false when there is no such member. */
export async function removeMember(
  db: Db,
  region: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("decree_members")
    .set({ removed_at: now, coordinator: false })
    .where("id", "=", id)
    .where("region_code", "=", region)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes a member the one coordinator of the decree; false when there is no such member. */
export async function nameCoordinator(db: Db, decreeId: string, id: string): Promise<boolean> {
  await clearCoordinator(db, decreeId);
  const { numUpdatedRows } = await db
    .updateTable("decree_members")
    .set({ coordinator: true })
    .where("id", "=", id)
    .where("decree_id", "=", decreeId)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function clearCoordinator(db: Db, decreeId: string): Promise<void> {
  await db
    .updateTable("decree_members")
    .set({ coordinator: false })
    .where("decree_id", "=", decreeId)
    .where("coordinator", "=", true)
    .execute();
}

/** Adds a day on which the satgas can be met; false when one begins at that hour already. */
export async function addDutyDay(
  db: Db,
  office: { id: string; region_code: string },
  day: Omit<DutyDay, "id">,
  now: Date,
): Promise<boolean> {
  const place = { office_id: office.id, region_code: office.region_code };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("duty_days")
    .values({ id: newId(now), ...place, ...day })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a duty day away; false when this kecamatan has no such day. */
export async function removeDutyDay(db: Db, region: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("duty_days")
    .where("id", "=", id)
    .where("region_code", "=", region)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
