// What is open now, exact to the request: only unanswered cases are looked at, never all. Reports of wrongdoing are never counted.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { topicsOf } from "./figures.ts";

/** The next limit of an unanswered case `c`: that of the first reply until there is one, or that of the solution. */
const nextLimit = sql`least(c.resolution_due, case when c.first_replied_at is null then c.first_reply_due end)`;
// As the partial index consultations_open says it.
const isOpen = sql`c.answered_at is null and not c.restricted and c.state <> 'merged'`;

/** True of a case `c` that is unanswered with a limit behind it. */
export function isLate(now: Date) {
  return sql<boolean>`(c.answered_at is null and ${nextLimit} < ${now})`;
}

/** Cases of a branch that are late now, of all topics or of one group. */
export async function countLate(
  db: Db,
  place: string,
  now: Date,
  topicGroup?: string,
): Promise<number> {
  const { from, until } = branchRange(place);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from consultations c
    where ${isOpen} and c.region_code >= ${from} and c.region_code < ${until} and ${nextLimit} < ${now}
      ${topicGroup ? sql`and c.topic_code = any(${topicsOf(topicGroup)}::text[])` : sql``}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Late now by kecamatan: code → count. */
export async function countLateByDistrict(
  db: Db,
  place: string,
  now: Date,
): Promise<Map<string, number>> {
  const { from, until } = branchRange(place);
  const { rows } = await sql<{
    code: string;
    count: number;
  }>`select left(c.region_code, 8) as code, count(*)::int as count
    from consultations c where ${isOpen} and c.region_code >= ${from} and c.region_code < ${until} and ${nextLimit} < ${now}
    group by 1 limit 1000`.execute(db);
  return new Map(rows.map(({ code, count }) => [code, count]));
}

export interface Workload {
  office_id: string;
  office_name: string;
  holder_id: string | null;
  holder_name: string | null;
  open: number;
  late: number;
  /** The clock stands still: the asking side or an agency is to move. */
  waiting: number;
}

/** Unanswered cases of a branch by the office that handles them and who holds them, the fullest desks first. */
export async function listWorkload(db: Db, place: string, now: Date): Promise<Workload[]> {
  const { from, until } = branchRange(place);
  const { rows } = await sql<Workload>`
    select w.*, o.name as office_name from (
      select c.handling_office_id as office_id, c.holder_id, max(c.holder_name) as holder_name, count(*)::int as open,
        count(*) filter (where ${nextLimit} < ${now})::int as late,
        count(*) filter (where c.state in ('waiting_asker', 'waiting_referral'))::int as waiting
      from consultations c where ${isOpen} and c.region_code >= ${from} and c.region_code < ${until}
      group by 1, 2 limit 2000) w
    join offices o on o.id = w.office_id
    order by sum(w.open) over (partition by w.office_id) desc, o.name, w.office_id, w.open desc, w.holder_name`.execute(
    db,
  );
  return rows;
}

/** What of the open cases is looked at: all, late ones, those whose clock stands still. */
export type OpenFigure = "terbuka" | "lewat" | "menunggu";

export interface OpenCase {
  id: string;
  number: string;
  subject: string;
  region_name: string;
  topic_name: string;
  asked_at: Date;
  due: Date | null;
  holder_name: string | null;
  office_name: string;
}

/** Unanswered cases, those with the nearest limit first; `holder` null: held by nobody. */
export async function listOpenCases(
  db: Db,
  which: OpenFigure,
  behind: {
    place: string;
    topicGroup?: string | undefined;
    office?: string | undefined;
    holder?: string | null | undefined;
    limit: number;
    offset: number;
  },
  now: Date,
): Promise<OpenCase[]> {
  const { from, until } = branchRange(behind.place);
  const { topicGroup, office, holder } = behind;
  const { rows } = await sql<OpenCase>`
    select c.id, c.number, c.subject, g.name as region_name, t.name as topic_name, c.asked_at, ${nextLimit} as due,
      c.holder_name, o.name as office_name
    from consultations c join regions g on g.code = c.region_code join topics t on t.code = c.topic_code
    join offices o on o.id = c.handling_office_id
    where ${isOpen} and c.region_code >= ${from} and c.region_code < ${until}
      ${which === "lewat" ? sql`and ${nextLimit} < ${now}` : sql``}
      ${which === "menunggu" ? sql`and c.state in ('waiting_asker', 'waiting_referral')` : sql``}
      ${topicGroup ? sql`and c.topic_code = any(${topicsOf(topicGroup)}::text[])` : sql``}
      ${office ? sql`and c.handling_office_id = ${office}::uuid` : sql``}
      ${holder === undefined ? sql`` : sql`and c.holder_id is not distinct from ${holder}::uuid`}
    order by due nulls last, c.asked_at, c.id limit ${behind.limit} offset ${behind.offset}`.execute(
    db,
  );
  return rows;
}
