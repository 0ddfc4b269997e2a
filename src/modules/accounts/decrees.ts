// The satgas of a kecamatan as its decree (SK) names it, and the days on which it can be met.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

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
