// The offices of a branch that may ask: village governments, kelurahan, councils, institutions.
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export interface AskingOffice {
  id: string;
  name: string;
  region_code: string;
  region_name: string;
}

/** At most 1,500, by village and name: enough for every village of a regency with its institutions. */
export async function listAskingOffices(db: Db, branch: string): Promise<AskingOffice[]> {
  const { from, until } = branchRange(branch);
  return db
    .selectFrom("offices as o")
    .innerJoin("regions as g", "g.code", "o.region_code")
    .select(["o.id", "o.name", "o.region_code", "g.name as region_name"])
    .where("o.kind", "in", ["pemdes", "kelurahan", "bpd", "lkd", "bumdes"])
    .where("o.active", "=", true)
    .where("o.region_code", ">=", from)
    .where("o.region_code", "<", until)
    .orderBy("g.name")
    .orderBy("o.name")
    .limit(1500)
    .execute();
}
