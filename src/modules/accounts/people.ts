// People and their accounts as their admins see them. Names and hats are read through row security; an account is changed
// only by its person or by who administers every hat of it (may_administer).
import { sql } from "kysely";
import { branchRange, type Role } from "#platform/actor.ts";
import { type Db, isDuplicate } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId } from "#platform/ids.ts";

export const pageSize = 50;
const longestSearch = 100;

export interface PersonRow {
  id: string;
  name: string;
  username: string;
  phone: string | null;
  email: string | null;
  active: boolean;
  version: number;
}

/** A line of the list: a person and one hat of today. */
export interface PersonLine {
  id: string;
  name: string;
  username: string;
  active: boolean;
  title: string;
  role_name: string;
  office_name: string;
  region_name: string;
  ends_on: string | null;
}

export interface PeopleFilter {
  search: string;
  role: string;
  place: string;
  page: number;
  /** Only hats that the asker may give. */
  roles: readonly Role[];
  branch: string;
}

/** The hats that the list holds, with their people, in no order yet. */
export function selectHats(db: Db, filter: Omit<PeopleFilter, "page">) {
  const { from, until } = branchRange(filter.branch);
  const search = `%${filter.search.slice(0, longestSearch).replace(/[%_\\]/g, "\\$&")}%`;
  const place = filter.place ? branchRange(filter.place) : null;
  return db
    .selectFrom("assignments as a")
    .innerJoin("people as p", "p.id", "a.person_id")
    .innerJoin("roles as r", "r.code", "a.role")
    .innerJoin("offices as o", "o.id", "a.office_id")
    .innerJoin("regions as g", "g.code", "a.region_code")
    .where("a.region_code", ">=", from)
    .where("a.region_code", "<", until)
    .where("a.role", "in", [...filter.roles])
    .$if(filter.role !== "", (query) => query.where("a.role", "=", filter.role))
    .$if(place !== null, (query) =>
      query
        .where("a.region_code", ">=", place?.from ?? "")
        .where("a.region_code", "<", place?.until ?? ""),
    )
    .$if(filter.search !== "", (query) =>
      query.where((e) =>
        e.or([
          e("p.name", "ilike", search),
          e("p.username", "ilike", search),
          e("a.title", "ilike", search),
        ]),
      ),
    );
}

/** One page of hats with their people, by name; `more` tells whether another page follows. */
export async function listPeople(
  db: Db,
  filter: PeopleFilter,
): Promise<{ lines: PersonLine[]; more: boolean }> {
  const lines = await selectHats(db, filter)
    .select(["p.id", "p.name", "p.username", "p.active", "a.title", "a.ends_on"])
    .select(["r.name as role_name", "o.name as office_name", "g.name as region_name"])
    .orderBy("p.name")
    .orderBy("p.id")
    .orderBy("a.starts_on", "desc")
    .offset((filter.page - 1) * pageSize)
    .limit(pageSize + 1)
    .execute();
  return { lines: lines.slice(0, pageSize), more: lines.length > pageSize };
}

/** The person of this id if this hat sees one of its hats; else the same 404 as for nobody. */
export async function loadPerson(db: Db, id: string): Promise<PersonRow> {
  if (!isId(id)) throw notFound();
  const person = await db
    .selectFrom("people")
    .select(["id", "name", "username", "phone", "email", "active", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!person) throw notFound();
  return person;
}

/** Whether the hat that asks may act for this whole account; the database decides, for it knows hats that stay unseen. */
export async function mayAdminister(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql<{
    may: boolean;
  }>`select may_administer(${personId}) as may`.execute(db);
  return rows[0]?.may ?? false;
}

export interface AccountState {
  has_password: boolean;
  totp_confirmed_at: Date | null;
  /** Staff of kecamatan and above sign in with a code. */
  totp_needed: boolean;
  last_seen_at: Date | null;
}

/** What may be known of an account's secrets; null for an account that is neither one's own nor administered. */
export async function readAccountState(db: Db, personId: string): Promise<AccountState | null> {
  const { rows } = await sql<AccountState>`select * from account_state(${personId})`.execute(db);
  return rows[0] ?? null;
}

export type TakenField = "username" | "phone";

export interface NewPerson {
  id: string;
  name: string;
  username: string;
  phone: string | null;
  email: string | null;
}

/** Adds a person. Tells which field another account has already, with nothing written then. */
export async function addPerson(db: Db, person: NewPerson, now: Date): Promise<TakenField | null> {
  return writeUnique(db, async () => {
    await db
      .insertInto("people")
      .values({ ...person, created_at: now })
      .execute();
  });
}

/** Changes the facts of a person, if `base` is still the version that stands: else "stale". */
export async function changePerson(
  db: Db,
  id: string,
  base: number,
  change: Partial<Omit<NewPerson, "id">>,
): Promise<TakenField | "stale" | null> {
  let stale = false;
  const taken = await writeUnique(db, async () => {
    const { numUpdatedRows } = await db
      .updateTable("people")
      .set({ ...change, version: sql`version + 1` })
      .where("id", "=", id)
      .where("version", "=", base)
      .executeTakeFirst();
    stale = numUpdatedRows === 0n;
  });
  return taken ?? (stale ? "stale" : null);
}

/** Closes or opens an account: a closed one ends its sessions and its links at once. */
export async function setPersonActive(db: Db, id: string, active: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("people")
    .set({ active, version: sql`version + 1` })
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A user name is taken even where its owner is out of sight, so only the unique rule can tell; it must not end the transaction. */
async function writeUnique(db: Db, write: () => Promise<void>): Promise<TakenField | null> {
  await sql`savepoint unique_person`.execute(db);
  try {
    await write();
    await sql`release savepoint unique_person`.execute(db);
    return null;
  } catch (error) {
    await sql`rollback to savepoint unique_person`.execute(db);
    if (isDuplicate(error, "people_username_key")) return "username";
    if (isDuplicate(error, "people_phone_key")) return "phone";
    throw error;
  }
}

const notInNames = new Set(["hj", "h", "drs", "dra", "dr", "ir", "se", "sh", "st", "spd", "msi"]);

/** A user name made of the first two words of a name, without titles: "Hj. Siti Aminah, S.E." is "siti.aminah". */
export function suggestUsername(name: string): string {
  const words = (name.split(",")[0] ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9\s]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !notInNames.has(word));
  const suggested = words.slice(0, 2).join(".").slice(0, 50);
  return suggested.length >= 3 ? suggested : `warga.${suggested || "baru"}`;
}
