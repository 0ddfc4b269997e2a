// How an office is called, what stands above its papers, how they are numbered, and what it is asked about.
// Invariant: an edit names the version that it was based on; a changed base writes nothing.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId } from "#platform/ids.ts";

export const officesPerPage = 50;

export interface OfficeSettings {
  id: string;
  kind: string;
  name: string;
  region_code: string;
  region_name: string;
  address: string;
  letterhead_lines: string[];
  paper_number_pattern: string;
  paper_code: string;
  active: boolean;
  version: number;
}

function settingsQuery(db: Db) {
  return db
    .selectFrom("offices as o")
    .innerJoin("regions as g", "g.code", "o.region_code")
    .select(["o.id", "o.kind", "o.name", "o.region_code", "g.name as region_name", "o.address"])
    .select(["o.letterhead_lines", "o.paper_number_pattern", "o.paper_code"])
    .select(["o.active", "o.version"]);
}

export interface OfficeFilter {
  search: string;
  kind: string;
  page: number;
  branch: string;
}

/** One page of the offices of a branch, those of the widest places first; `more` tells whether another page follows. */
export async function listOffices(
  db: Db,
  filter: OfficeFilter,
): Promise<{ offices: OfficeSettings[]; more: boolean }> {
  const { from, until } = branchRange(filter.branch);
  const search = `%${filter.search.slice(0, 100).replace(/[%_\\]/g, "\\$&")}%`;
  const offices = await settingsQuery(db)
    .where("o.region_code", ">=", from)
    .where("o.region_code", "<", until)
    .$if(filter.search !== "", (query) => query.where("o.name", "ilike", search))
    .$if(filter.kind !== "", (query) => query.where("o.kind", "=", filter.kind))
    .orderBy(sql`length(o.region_code)`)
    .orderBy("o.kind")
    .orderBy("o.name")
    .orderBy("o.id")
    .offset((filter.page - 1) * officesPerPage)
    .limit(officesPerPage + 1)
    .execute();
  return { offices: offices.slice(0, officesPerPage), more: offices.length > officesPerPage };
}

/** The office of this id; 404 for none. Offices are public knowledge: who may change one is the policy's affair. */
export async function loadOffice(db: Db, id: string): Promise<OfficeSettings> {
  if (!isId(id)) throw notFound();
  const office = await settingsQuery(db).where("o.id", "=", id).executeTakeFirst();
  if (!office) throw notFound();
  return office;
}

export type OfficeChange = Pick<
  OfficeSettings,
  "name" | "address" | "letterhead_lines" | "paper_number_pattern" | "paper_code" | "active"
>;

/** Changes an office if `base` is still the version that stands; false when it is not. */
export async function changeOffice(
  db: Db,
  id: string,
  base: number,
  change: OfficeChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("offices")
    .set({ ...change, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", base)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Codes of the topics, or whole groups, that an office answers. */
export async function listSubjects(db: Db, officeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("office_subjects")
    .select("topic_code")
    .where("office_id", "=", officeId)
    .orderBy("topic_code")
    .limit(500)
    .execute();
  return rows.map(({ topic_code }) => topic_code);
}

/** Sets what an office answers, all at once. */
export async function setSubjects(
  db: Db,
  office: Pick<OfficeSettings, "id" | "region_code">,
  codes: readonly string[],
): Promise<void> {
  await db.deleteFrom("office_subjects").where("office_id", "=", office.id).execute();
  if (codes.length === 0) return;
  await db
    .insertInto("office_subjects")
    .values(
      codes.map((topic_code) => ({
        office_id: office.id,
        topic_code,
        region_code: office.region_code,
      })),
    )
    .execute();
}

/** Whether an active office of this kind and name stands at a place already, however it is capitalised. */
export async function isOfficeKnown(
  db: Db,
  office: { kind: string; name: string; region_code: string },
): Promise<boolean> {
  const found = await db
    .selectFrom("offices")
    .select("id")
    .where("region_code", "=", office.region_code)
    .where("kind", "=", office.kind)
    .where(sql<boolean>`lower(name) = lower(${office.name})`)
    .executeTakeFirst();
  return found !== undefined;
}
