// Names for the keys of the sums: offices and people, as far as the hat may know them.
import type { Db } from "#platform/database.ts";

/** Office id → name. */
export async function nameOffices(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("offices")
    .select(["id", "name"])
    .where("id", "in", ids)
    .limit(2000)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Person id → name; who is not known to this hat is missing. */
export async function namePeople(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("people")
    .select(["id", "name"])
    .where("id", "in", ids)
    .limit(2000)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
