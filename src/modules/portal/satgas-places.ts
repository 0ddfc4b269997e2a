// Finding the satgas that serves a place: by the name of the kecamatan, or of any village in it. Open to everybody.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export const mostPlaces = 60;
export const shortestSearch = 3;

export interface SatgasPlace {
  code: string;
  name: string;
  regency_name: string;
  villages: number;
  /** Villages whose name holds what was searched for. */
  found: string[];
  hasDecree: boolean;
}

/** Kecamatan of a branch, by name; with `text` those that it names, or that hold a village so named. */
export async function listSatgasPlaces(
  db: Db,
  branch: string,
  text: string,
): Promise<SatgasPlace[]> {
  const { from, until } = branchRange(branch);
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return db
    .selectFrom("regions as d")
    .innerJoin("regions as r", "r.code", "d.parent_code")
    .select(["d.code", "d.name", "r.name as regency_name"])
    .select((e) => [
      e
        .selectFrom("regions as v")
        .select((v) => v.fn.countAll<number>().as("count"))
        .whereRef("v.parent_code", "=", "d.code")
        .where("v.retired_on", "is", null)
        .$asScalar()
        .$notNull()
        .as("villages"),
      sql<
        string[]
      >`array(select v.name from regions v where ${text !== ""} and v.parent_code = d.code
        and v.retired_on is null and v.name ilike ${pattern} order by v.name limit 5)`.as("found"),
      sql<boolean>`exists (select 1 from decrees k where k.region_code = d.code)`.as("hasDecree"),
    ])
    .where("d.code", ">=", from)
    .where("d.code", "<", until)
    .where("d.level", "=", "district")
    .where("d.retired_on", "is", null)
    .$if(text !== "", (query) =>
      query.where((e) =>
        e.or([
          e("d.name", "ilike", pattern),
          // One pass over the names of the branch, not one for every kecamatan.
          e(
            "d.code",
            "in",
            e
              .selectFrom("regions as v")
              .select("v.parent_code")
              .where("v.code", ">=", from)
              .where("v.code", "<", until)
              .where("v.level", "=", "village")
              .where("v.retired_on", "is", null)
              .where("v.name", "ilike", pattern),
          ),
        ]),
      ),
    )
    .orderBy("d.name")
    .orderBy("d.code")
    .limit(mostPlaces + 1)
    .execute();
}

/** Address of the office in which the satgas sits, as far as it has been entered. */
export async function findSatgasAddress(db: Db, district: string): Promise<string> {
  const rows = await db
    .selectFrom("offices")
    .select("address")
    .where("region_code", "=", district)
    .where("kind", "in", ["satgas", "kecamatan"])
    .where("address", "<>", "")
    .orderBy("kind", "desc")
    .limit(1)
    .execute();
  return rows[0]?.address ?? "";
}
