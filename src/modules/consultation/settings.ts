// What DPMD has set for its clinic, as far as cases need it.
import type { Db } from "#platform/database.ts";

/** Days in which a closed case may be opened again. */
export async function readReopenDays(db: Db, region: string): Promise<number> {
  const row = await db
    .selectFrom("clinic_settings")
    .select("reopen_days")
    .where("region_code", "=", region.slice(0, 5))
    .executeTakeFirst();
  return row?.reopen_days ?? 14;
}
