// Questions about places: a region by code, old codes included, and the children of a branch.
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export interface Region {
  code: string;
  name: string;
  level: string;
  kind: string;
  parent_code: string | null;
}

/** The region of a code; an old code leads to today's region. Undefined for an unknown one. */
export async function findRegion(db: Db, code: string): Promise<Region | undefined> {
  const columns = ["code", "name", "level", "kind", "parent_code"] as const;
  const region = await db
    .selectFrom("regions")
    .select(columns)
    .where("code", "=", code)
    .executeTakeFirst();
  if (region) return region;
  return db
    .selectFrom("region_code_changes as change")
    .innerJoin("regions", "regions.code", "change.new_code")
    .select([
      "regions.code",
      "regions.name",
      "regions.level",
      "regions.kind",
      "regions.parent_code",
    ])
    .where("change.old_code", "=", code)
    .executeTakeFirst();
}

/** The regions of one level inside a branch, by name, at most `limit`. */
export async function listRegions(
  db: Db,
  branch: string,
  level: string,
  limit = 1000,
): Promise<Region[]> {
  const { from, until } = branchRange(branch);
  return db
    .selectFrom("regions")
    .select(["code", "name", "level", "kind", "parent_code"])
    .where("code", ">=", from)
    .where("code", "<", until)
    .where("level", "=", level)
    .where("retired_on", "is", null)
    .orderBy("name")
    .orderBy("code")
    .limit(limit)
    .execute();
}
