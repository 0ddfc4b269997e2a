// Leave and who stands in: the clock of a case goes on, so whoever is away always has a stand-in of the same office.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

export interface OfficePerson {
  id: string;
  name: string;
  /** The post as the office calls it: "Kaur Keuangan". */
  title: string;
}

/** People who hold a hat in this office on `day` ("YYYY-MM-DD"; the database's own day when absent), by name; each once. */
export async function listOfficePeople(
  db: Db,
  officeId: string,
  day?: string,
): Promise<OfficePerson[]> {
  const on = day === undefined ? databaseDay : sql<string>`${day}::date`;
  const rows = await db
    .selectFrom("assignments as a")
    .innerJoin("people as p", "p.id", "a.person_id")
    .select(["p.id", "p.name", "a.title"])
    .where("a.office_id", "=", officeId)
    .where("p.active", "=", true)
    .where("a.starts_on", "<=", on)
    .where((e) => e.or([e("a.ends_on", "is", null), e("a.ends_on", ">=", on)]))
    .orderBy("p.name")
    .orderBy("a.starts_on")
    .limit(200)
    .execute();
  return rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
}

const databaseDay = sql<string>`(now() at time zone 'Asia/Makassar')::date`;

/** Who stands in for a person that is on leave on `day` ("YYYY-MM-DD"); null when the person is at work. */
export async function findStandIn(
  db: Db,
  personId: string,
  day: string,
): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom("leaves as l")
    .innerJoin("people as p", "p.id", "l.stand_in_id")
    .select(["p.id", "p.name"])
    .where("l.person_id", "=", personId)
    .where("l.starts_on", "<=", day)
    .where("l.ends_on", ">=", day)
    .where("l.ended_at", "is", null)
    .where("p.active", "=", true)
    .orderBy("l.starts_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
