// What the house holds about the person who asks, whichever hat is worn: for a page to read and a file to take along.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

type Line = Readonly<Record<string, string | number | boolean | null>>;

/** Parts by their Indonesian names, as they also stand in the file. */
export interface OwnData {
  orang: Line;
  masuk: Line | null;
  jabatan: Line[];
  perangkat: Line[];
  pertanyaan: Line[];
  tulisan: Line[];
  lampiran: Line[];
  cuti: Line[];
  kegiatan: Line[];
  pemberitahuan: Line[];
  permintaan: Line[];
}

/** Everything about the signed-in person, at most 2,000 lines of a kind; undefined when nobody is signed in. */
export async function readOwnData(db: Db): Promise<OwnData | undefined> {
  const { rows } = await sql<{ data: OwnData | null }>`select own_data() as data`.execute(db);
  return rows[0]?.data ?? undefined;
}
