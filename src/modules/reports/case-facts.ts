// The row of case_figures of each counted case: its instants, the local months they lie in, its working minutes.
// Invariant: a row follows from the tables of the case alone; a case that no longer counts has none.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import {
  localDate,
  readCalendar,
  type WorkCalendar,
  workingMinutesBetween,
  type ZoneName,
} from "#modules/calendar/public.ts";
import { makeMonth, monthOf, monthsBetween, shiftMonth } from "./months.ts";

interface CaseInstants {
  asked_at: Date;
  first_replied_at: Date | null;
  answered_at: Date | null;
  closed_at: Date | null;
  first_reply_due: Date | null;
  resolution_due: Date | null;
}
interface CaseRow extends CaseInstants {
  id: string;
  region_code: string;
  topic_code: string;
  office_id: string;
  person_id: string | null;
  concerns_poor: boolean;
  reached_province: boolean;
  in_time: boolean;
  escalated_at: Date | null;
  rated_at: Date | null;
  score: number | null;
}

/** A kecamatan in a month whose sums no longer hold. */
export interface StaleCell {
  district: string;
  month: string;
}

/** Answered before its limit, and never passed up because one had passed. */
const keptItsClock = sql`(c.answered_at is not null and (c.resolution_due is null or c.answered_at <= c.resolution_due)
  and not exists (select 1 from escalations x where x.consultation_id = c.id and x.automatic))`;

async function readCases(db: Db, ids: readonly string[]): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select c.id, c.region_code, c.topic_code, c.handling_office_id as office_id, c.concerns_poor, c.reached_province,
      c.asked_at, c.first_replied_at, c.answered_at, c.closed_at, c.first_reply_due, c.resolution_due,
      ${keptItsClock} as in_time,
      (select min(x.at) from escalations x where x.consultation_id = c.id and x.automatic) as escalated_at,
      case when c.answered_at is not null then (select m.author_id from messages m
        where m.consultation_id = c.id and m.kind = 'answer' and m.state = 'sent' order by m.written_at desc limit 1) end as person_id,
      r.at as rated_at, r.score
    from consultations c
    left join lateral (select at, score from ratings where consultation_id = c.id order by at desc limit 1) r on true
    where c.id = any(${ids}::uuid[]) and c.kind = 'consultation' and not c.restricted and c.state <> 'merged'`.execute(
    db,
  );
  return rows;
}

/** Unanswered at `moment` with a limit behind it: that of the first reply until there is one, or that of the solution. */
function wasLate(row: CaseInstants, moment: Date): boolean {
  if (row.answered_at && row.answered_at < moment) return false;
  if (row.resolution_due && row.resolution_due < moment) return true;
  const unreplied = !row.first_replied_at || row.first_replied_at >= moment;
  return unreplied && row.first_reply_due !== null && row.first_reply_due < moment;
}

function listLateMonths(row: CaseInstants, now: Date, zone: ZoneName) {
  const dues = [row.first_reply_due, row.resolution_due].filter((due) => due !== null);
  if (dues.length === 0) return [];
  const from = monthOf(new Date(Math.min(...dues.map(Number))), zone).key;
  const last = monthOf(row.answered_at ?? now, zone).key;
  return monthsBetween(from, shiftMonth(last, -1)).filter((key) =>
    wasLate(row, makeMonth(key, zone).until),
  );
}

/** Minutes from one instant to another; a case that sleeps beyond what the clock counts is given what it counts. */
function minutesOf(calendar: WorkCalendar, from: Date, until: Date | null): number | null {
  if (!until) return null;
  const longestMs = 1_095 * 86_400_000;
  const end = until.getTime() - from.getTime() > longestMs ? from.getTime() + longestMs : until;
  return workingMinutesBetween(calendar, from, new Date(end));
}

function countCase(row: CaseRow, calendar: WorkCalendar, now: Date) {
  const zone = calendar.timeZone;
  const month = (instant: Date | null) => instant && localDate(instant, zone).slice(0, 7);
  const { id, ...told } = row;
  return {
    ...told,
    consultation_id: id,
    counted_in: row.region_code,
    asked_month: month(row.asked_at),
    replied_month: month(row.first_replied_at),
    reply_minutes: minutesOf(calendar, row.asked_at, row.first_replied_at),
    answered_month: month(row.answered_at),
    closed_month: month(row.closed_at),
    closing_minutes: minutesOf(calendar, row.asked_at, row.closed_at),
    escalated_month: month(row.escalated_at),
    rated_month: month(row.rated_at),
    late_months: listLateMonths(row, now, zone),
  };
}

/** Calendars of kecamatan, read once each. */
export type Calendars = Map<string, WorkCalendar>;

/** Counts these cases anew and gives the cells that no longer hold, before and after. Deadlock-free for one caller at a time. */
export async function countCases(
  db: Db,
  ids: readonly string[],
  now: Date,
  calendars: Calendars = new Map(),
): Promise<StaleCell[]> {
  const rows = await readCases(db, ids);
  const before = await listCells(db, ids);
  for (const district of new Set(rows.map((row) => row.region_code.slice(0, 8))))
    if (!calendars.has(district)) calendars.set(district, await readCalendar(db, district));
  const counted = rows.flatMap((row) => {
    const calendar = calendars.get(row.region_code.slice(0, 8));
    return calendar ? [countCase(row, calendar, now)] : [];
  });
  const kept = rows.map((row) => row.id);
  await sql`delete from case_figures where consultation_id = any(${ids}::uuid[])
    and not consultation_id = any(${kept}::uuid[])`.execute(db);
  await writeFacts(db, counted);
  return [...before, ...(await listCells(db, kept))];
}

const columns =
  `consultation_id region_code counted_in topic_code office_id person_id concerns_poor reached_province
  asked_at asked_month first_replied_at replied_month reply_minutes answered_at answered_month in_time closed_at closed_month
  closing_minutes escalated_at escalated_month rated_at rated_month score first_reply_due resolution_due late_months`.split(
    /\s+/,
  );

async function writeFacts(db: Db, counted: readonly object[]): Promise<void> {
  if (counted.length === 0) return;
  const list = sql.join(columns.map((name) => sql.ref(name)));
  const told = columns.slice(1);
  const of = (table: string) => sql.join(told.map((name) => sql.ref(`${table}.${name}`)));
  const change = sql.join(
    told.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`),
  );
  await sql`insert into case_figures (${list})
    select ${list} from jsonb_populate_recordset(null::case_figures, ${JSON.stringify(counted)}::jsonb)
    on conflict (consultation_id) do update set ${change}
    where (${of("case_figures")}) is distinct from (${of("excluded")})`.execute(db);
}

async function listCells(db: Db, ids: readonly string[]): Promise<StaleCell[]> {
  const { rows } = await sql<StaleCell>`
    select distinct left(f.counted_in, 8) as district, m.month
    from case_figures f, unnest(array[f.asked_month, f.replied_month, f.answered_month, f.closed_month,
      f.escalated_month, f.rated_month] || f.late_months) as m(month)
    where f.consultation_id = any(${ids}::uuid[]) and m.month is not null`.execute(db);
  return rows;
}
