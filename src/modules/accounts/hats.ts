// The hats of the signed-in person: assignments that hold today.
import type { Db } from "#platform/database.ts";

export interface Hat {
  id: string;
  title: string;
  role_name: string;
  region_name: string;
  office_name: string;
}

/** All hats that this person may put on today. */
export async function listHats(db: Db, personId: string, today: string): Promise<Hat[]> {
  return db
    .selectFrom("assignments as a")
    .innerJoin("roles as r", "r.code", "a.role")
    .innerJoin("regions as g", "g.code", "a.region_code")
    .innerJoin("offices as o", "o.id", "a.office_id")
    .select([
      "a.id",
      "a.title",
      "r.name as role_name",
      "g.name as region_name",
      "o.name as office_name",
    ])
    .where("a.person_id", "=", personId)
    .where("a.starts_on", "<=", today)
    .where((e) => e.or([e("a.ends_on", "is", null), e("a.ends_on", ">=", today)]))
    .orderBy("r.sort")
    .limit(50)
    .execute();
}
