// Which villages count as remote: the judgement of DPMD, village by village, for want of any measure that holds everywhere.
import type { Db } from "#platform/database.ts";

export interface JudgedVillage {
  code: string;
  name: string;
  kind: string;
  remote: boolean;
}

/** The villages of a kecamatan with the judgement on each, by name. */
export async function listJudgedVillages(db: Db, district: string): Promise<JudgedVillage[]> {
  const rows = await db
    .selectFrom("regions as g")
    .leftJoin("remote_villages as v", "v.region_code", "g.code")
    .select(["g.code", "g.name", "g.kind"])
    .select((e) => e("v.region_code", "is not", null).as("remote"))
    .where("g.parent_code", "=", district)
    .where("g.level", "=", "village")
    .where("g.retired_on", "is", null)
    .orderBy("g.name")
    .orderBy("g.code")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, remote: Boolean(row.remote) }));
}

/** How many villages of a branch count as remote, by kecamatan: code → count. */
export async function countRemote(
  db: Db,
  from: string,
  until: string,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("remote_villages as v")
    .innerJoin("regions as g", "g.code", "v.region_code")
    .select(["g.parent_code"])
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("v.region_code", ">=", from)
    .where("v.region_code", "<", until)
    .groupBy("g.parent_code")
    .limit(1000)
    .execute();
  return new Map(rows.map(({ parent_code, count }) => [parent_code ?? "", count]));
}

/** Notes villages as remote; those that are stay as they are. */
export async function noteRemote(
  db: Db,
  codes: readonly string[],
  by: string,
  now: Date,
): Promise<void> {
  if (codes.length === 0) return;
  await db
    .insertInto("remote_villages")
    .values(codes.map((region_code) => ({ region_code, noted_by: by, noted_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the note back. */
export async function forgetRemote(db: Db, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await db.deleteFrom("remote_villages").where("region_code", "in", codes).execute();
}
