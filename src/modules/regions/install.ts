// Loads the official list at the first start: all 91,599 regions in a second or two.
import type { AdminClient } from "#platform/database.ts";
import { readOfficialList } from "./official-list.ts";
import { updateRegions } from "./update.ts";

/** Loads the list that comes with this version into an empty table. `say` gets one line of progress. Gives the number loaded, 0 when there was nothing to do. */
export async function installRegions(
  owner: AdminClient,
  say: (line: string) => void,
  today: string,
): Promise<number> {
  const { rows } = await owner.query("select 1 from regions limit 1");
  if (rows.length > 0) return 0;
  const began = performance.now();
  const list = readOfficialList();
  say(`Memuat ${list.length.toLocaleString("id-ID")} wilayah resmi Indonesia …`);
  await updateRegions(owner, list, today);
  say(`Wilayah termuat dalam ${((performance.now() - began) / 1000).toFixed(1)} detik.`);
  return list.length;
}
