// Which files of the store the rows name: no more are backed up, and none of these may be missing.
import type { AdminClient } from "#platform/database.ts";
import { type KeyColumn, listKeyColumns } from "./inventory.ts";

export interface NamedFile {
  key: string;
  /** As its row says; null where the row says nothing. */
  sha256: string | null;
}

/** Every file that a row names, by key. */
export async function listStoredFiles(owner: AdminClient): Promise<NamedFile[]> {
  const parts = (await listKeyColumns(owner)).map(
    ({ table, column, sha256 }) =>
      `select ${column} as key, ${sha256 ? "sha256" : "null"} as sha256 from ${table} where ${column} is not null`,
  );
  if (parts.length === 0) return [];
  const { rows } = await owner.query<NamedFile>(
    `select key, max(sha256) as sha256 from (${parts.join(" union all ")}) named group by key order by key collate "C"`,
  );
  return rows;
}

/** Whether a row names this file now, after the snapshot. */
export async function isStillNamed(owner: AdminClient, { key }: NamedFile): Promise<boolean> {
  const columns: KeyColumn[] = await listKeyColumns(owner);
  for (const { table, column } of columns) {
    const found = await owner.query(`select 1 from ${table} where ${column} = $1 limit 1`, [key]);
    if (found.rows.length > 0) return true;
  }
  return false;
}
