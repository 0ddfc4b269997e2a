// The camat's duties year by year: a list that was in force is never rewritten, so that old counts keep their meaning.
import type { Db } from "#platform/database.ts";

export interface DutyRow {
  letter: string;
  duty: string;
  basis: string;
  remark: string;
}

export interface DutyList {
  year: number;
  duties: DutyRow[];
}

/** Every list, the newest first, its duties in the order of their letters. */
export async function listDutyLists(db: Db): Promise<DutyList[]> {
  const rows = await db
    .selectFrom("camat_duties")
    .select(["year", "letter", "duty", "basis", "remark"])
    .orderBy("year", "desc")
    .orderBy("letter")
    .limit(18 * 60)
    .execute();
  const lists = new Map<number, DutyList>();
  for (const { year, ...duty } of rows) {
    const list = lists.get(year) ?? { year, duties: [] };
    list.duties.push(duty);
    lists.set(year, list);
  }
  return [...lists.values()];
}

/** Adds the list of a year; false when that year has one. */
export async function addDutyList(db: Db, list: DutyList): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("camat_duties")
    .values(list.duties.map((duty) => ({ year: list.year, ...duty })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === BigInt(list.duties.length);
}
