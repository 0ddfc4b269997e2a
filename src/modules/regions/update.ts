// Brings the table of regions to a newer official list: adds, renames, moves. What something refers to is never deleted.
import type { AdminClient } from "#platform/database.ts";
import { type CodeChange, knownCodeChanges } from "./code-changes.ts";
import type { OfficialRegion } from "./official-list.ts";

export interface RegionUpdate {
  added: string[];
  renamed: { code: string; from: string; to: string }[];
  moved: { from: string; to: string }[];
  /** In the table, not in the list: retired when something refers to them, else removed. */
  unmatched: { code: string; name: string; kept: boolean }[];
}

interface Row {
  code: string;
  name: string;
}

/** Applies a list in one transaction as the tables' owner. `today` is the day noted for retirements and code changes. */
export async function updateRegions(
  owner: AdminClient,
  list: readonly OfficialRegion[],
  today: string,
  changes: readonly CodeChange[] = knownCodeChanges,
): Promise<RegionUpdate> {
  await owner.query("begin");
  try {
    const known = await readCodes(owner);
    const listed = new Map(list.map((region) => [region.code, region]));
    const moves = changes.filter(
      (change) => known.has(change.oldCode) && listed.has(change.newCode),
    );
    const added = list.filter((region) => !known.has(region.code));
    await addRegions(owner, added);
    for (const move of moves) await moveRegion(owner, move);
    const renamed = await rename(owner, known, listed);
    const unmatched = await retire(
      owner,
      known,
      listed,
      new Set(moves.map((move) => move.oldCode)),
      today,
    );
    await noteChanges(owner, changes, today);
    await owner.query("commit");
    const movedTo = new Set(moves.map((move) => move.newCode));
    return {
      added: added.map((region) => region.code).filter((code) => !movedTo.has(code)),
      renamed,
      moved: moves.map((move) => ({ from: move.oldCode, to: move.newCode })),
      unmatched,
    };
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}

async function readCodes(owner: AdminClient): Promise<Map<string, string>> {
  const { rows } = await owner.query<Row>(
    "select code, name from regions where retired_on is null",
  );
  return new Map(rows.map((row) => [row.code, row.name]));
}

async function addRegions(owner: AdminClient, regions: readonly OfficialRegion[]): Promise<void> {
  const column = <K extends keyof OfficialRegion>(key: K) => regions.map((region) => region[key]);
  await owner.query(
    `insert into regions (code, name, level, kind, parent_code)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
     on conflict (code) do update set retired_on = null`,
    [column("code"), column("name"), column("level"), column("kind"), column("parentCode")],
  );
}

/** The old row takes the new code, and every case, office and paper that refers to it follows by the foreign key. */
async function moveRegion(owner: AdminClient, { oldCode, newCode }: CodeChange): Promise<void> {
  await owner.query("delete from regions where code = $1", [newCode]);
  const parent = newCode.slice(0, newCode.lastIndexOf("."));
  await owner.query("update regions set code = $2, parent_code = $3 where code = $1", [
    oldCode,
    newCode,
    parent,
  ]);
}

async function rename(
  owner: AdminClient,
  known: ReadonlyMap<string, string>,
  listed: ReadonlyMap<string, OfficialRegion>,
): Promise<RegionUpdate["renamed"]> {
  const renamed = [...known].flatMap(([code, from]) => {
    const to = listed.get(code)?.name;
    return to && to !== from ? [{ code, from, to }] : [];
  });
  await owner.query(
    `update regions r set name = n.name from unnest($1::text[], $2::text[]) as n(code, name) where r.code = n.code`,
    [renamed.map((row) => row.code), renamed.map((row) => row.to)],
  );
  return renamed;
}

async function retire(
  owner: AdminClient,
  known: ReadonlyMap<string, string>,
  listed: ReadonlyMap<string, OfficialRegion>,
  moved: ReadonlySet<string>,
  today: string,
): Promise<RegionUpdate["unmatched"]> {
  const gone = [...known].filter(([code]) => !listed.has(code) && !moved.has(code));
  const unmatched: RegionUpdate["unmatched"] = [];
  // Children first, so that an empty branch can go.
  for (const [code, name] of gone.sort(([a], [b]) => b.length - a.length)) {
    await owner.query("savepoint one");
    try {
      await owner.query("delete from regions where code = $1", [code]);
      unmatched.push({ code, name, kept: false });
    } catch {
      await owner.query("rollback to savepoint one");
      await owner.query("update regions set retired_on = $2 where code = $1", [code, today]);
      unmatched.push({ code, name, kept: true });
    }
  }
  return unmatched;
}

async function noteChanges(
  owner: AdminClient,
  changes: readonly CodeChange[],
  today: string,
): Promise<void> {
  for (const change of changes) {
    await owner.query(
      `insert into region_code_changes (old_code, new_code, noted_on, reason)
       select $1, $2, $3, $4 where exists (select 1 from regions where code = $2) on conflict (old_code) do nothing`,
      [change.oldCode, change.newCode, today, change.reason],
    );
  }
}
