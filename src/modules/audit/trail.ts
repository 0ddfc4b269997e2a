// Reads the audit trail for a page: newest first, in a period, narrowed by person, kind of row and case. Row security has
// the last word: entries of a case are seen by whoever sees the case.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

export interface TrailFilter {
  /** The branch of the hat, by its official code. */
  region: string;
  since: Date;
  until: Date;
  /** Part of a name or user name; null for everybody. */
  person: string | null;
  table: string | null;
  /** Number of a case. */
  number: string | null;
  /** Entry after which the page begins. */
  before: number | null;
}

export interface TrailEntry {
  id: number;
  at: Date;
  action: "baseline" | "insert" | "update" | "delete";
  table_name: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  hidden: string[];
  db_role: string;
  command: string;
  role: string;
  person_id: string | null;
  person_name: string | null;
  case_id: string | null;
  number: string | null;
}

export interface LastSeal {
  position: number;
  at: Date;
  hash: string;
}

const peopleAtMost = 50;

/** One page of the trail, at most `limit` entries. */
export async function listTrail(db: Db, filter: TrailFilter, limit: number): Promise<TrailEntry[]> {
  const people = filter.person === null ? null : await findPeople(db, filter.person);
  return db
    .selectFrom("audit_entries as e")
    .leftJoin("people as p", "p.id", "e.person_id")
    .leftJoin("consultations as c", "c.id", "e.case_id")
    .select([
      ...(["e.id", "e.at", "e.action", "e.table_name", "e.before", "e.after", "e.hidden"] as const),
      ...(["e.db_role", "e.command", "e.role", "e.person_id", "e.case_id"] as const),
      ...(["p.name as person_name", "c.number"] as const),
    ])
    .where("e.at", ">=", filter.since)
    .where("e.at", "<", filter.until)
    .where("e.action", "<>", "baseline")
    .$if(filter.region.length === 5, (query) => query.where("e.regency_code", "=", filter.region))
    .$if(people !== null, (query) => query.where("e.person_id", "in", people ?? []))
    .$if(filter.table !== null, (query) => query.where("e.table_name", "=", filter.table ?? ""))
    .$if(filter.number !== null, (query) =>
      query.where("e.case_id", "in", (inner) =>
        inner
          .selectFrom("consultations as k")
          .select("k.id")
          .where("k.number", "=", filter.number ?? ""),
      ),
    )
    .$if(filter.before !== null, (query) =>
      query.where(
        sql<boolean>`(e.at, e.id) < (select b.at, b.id from audit_entries b where b.id = ${filter.before})`,
      ),
    )
    .orderBy("e.at", "desc")
    .orderBy("e.id", "desc")
    .limit(limit)
    .$castTo<TrailEntry>()
    .execute();
}

/** People of that name, as far as this hat sees them; an id that is nobody's where there are none. */
async function findPeople(db: Db, words: string): Promise<string[]> {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .selectFrom("people")
    .select("id")
    .where(sql<boolean>`(lower(name) like ${pattern} or username like ${pattern})`)
    .limit(peopleAtMost)
    .execute();
  return rows.length > 0 ? rows.map(({ id }) => id) : ["00000000-0000-0000-0000-000000000000"];
}

/** The head of the chain, or undefined before the first minute. */
export async function readLastSeal(db: Db): Promise<LastSeal | undefined> {
  return db
    .selectFrom("audit_seals")
    .select(["position", "at", sql<string>`encode(hash, 'hex')`.as("hash")])
    .orderBy("position", "desc")
    .limit(1)
    .$castTo<LastSeal>()
    .executeTakeFirst();
}
