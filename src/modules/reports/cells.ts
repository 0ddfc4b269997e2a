// The sums: figure_cells of a kecamatan in a month are counted anew from the facts, then added up to regency and province.
// Invariant: a cell follows from the facts of its month alone, so counting it again changes nothing.
import { type RawBuilder, sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import type { StaleCell } from "./case-facts.ts";
import { bucketOf, listMeasures, measures } from "./measures.ts";
import { hoursAhead, makeMonth } from "./months.ts";

const names = listMeasures();
const counted = sql.join(
  measures.map(
    ([name, condition]) =>
      sql`nullif(count(*) filter (where ${condition}), 0)::int as ${sql.ref(name)}`,
  ),
);
const added = sql.join(
  measures.map(([name]) => sql`sum(${sql.ref(`c.${name}`)})::int as ${sql.ref(name)}`),
);

const none = sql`null`;

/**
 * What happened in one cell, read by its own index: a lateral query that may not be merged into the rest (offset 0), because a
 * planner without statistics, as after bulk loading, would otherwise read every fact for every batch.
 */
function moment(
  kind: RawBuilder<unknown>,
  inMonth: RawBuilder<unknown>,
  bucket = none,
  kept = none,
) {
  return sql`select ${kind} as kind, s.district, s.month, m.* from stale s cross join lateral (
    select f.region_code as village, f.topic_code as topic, f.office_id::text as office, f.person_id::text as person,
      null::text as agency, case when f.concerns_poor then 'ya' else 'tidak' end as poor,
      ${kept}::boolean as kept, ${bucket}::int as bucket, null::text as state
    from case_figures f where ${inMonth} and f.region_code >= s.district and f.region_code < s.beyond offset 0) m`;
}

const moments = sql`
  ${moment(sql`'asked'`, sql`f.asked_month = s.month`)} union all
  ${moment(sql`'replied'`, sql`f.replied_month = s.month`, bucketOf(sql`f.reply_minutes`))} union all
  ${moment(sql`'answered'`, sql`f.answered_month = s.month`, none, sql`f.in_time`)} union all
  ${moment(sql`'closed'`, sql`f.closed_month = s.month`, bucketOf(sql`f.closing_minutes`))} union all
  ${moment(sql`'escalated'`, sql`f.escalated_month = s.month`)} union all
  ${moment(sql`'rated'`, sql`f.rated_month = s.month`, sql`f.score`)} union all
  ${moment(sql`'late'`, sql`f.late_months <> '{}' and s.month = any(f.late_months)`)} union all
  select 'promised', s.district, s.month, p.* from stale s cross join lateral (
    select f.region_code, null::text, null::text, null::text, null::text, null::text,
      f.state in ('proven', 'verified') and (f.proven_at at time zone 'UTC' + make_interval(hours => s.zone))::date <= f.due_on,
      null::int, null::text
    from follow_ups f where f.region_code >= s.district and f.region_code < s.beyond
      and f.due_on >= s.first_day and f.due_on < least(s.day_after, s.today) and not f.restricted and f.state <> 'cancelled'
    offset 0) p union all
  select 'sent', s.district, s.month, r.* from stale s cross join lateral (
    select f.region_code, null::text, null::text, null::text, f.to_office_id::text, null::text,
      f.state = 'advised' and (f.due is null or f.advised_at <= f.due), null::int, f.state
    from referrals f where f.region_code >= s.district and f.region_code < s.beyond
      and f.sent_at >= s.from_at and f.sent_at < s.until_at and not f.restricted and f.state <> 'withdrawn' offset 0) r`;

/** Slices of a kecamatan beside the whole: each is a column of `sliced`. */
const slices = ["topic", "office", "person", "agency", "remote", "poor"].map((name) => ({
  name,
  column: sql.ref(name),
}));
const sliceOf = sql.join(
  slices.map(({ name, column }) => sql`when grouping(${column}) = 0 then ${name}::text`),
  sql` `,
);
const known = sql.join(
  slices.map(({ column }) => sql`(grouping(${column}) = 1 or ${column} is not null)`),
  sql` and `,
);

/** Counts these cells anew, and the regencies and provinces that they are part of. */
export async function countCells(db: Db, cells: readonly StaleCell[], now: Date): Promise<void> {
  await countDistricts(db, cells, now);
  await addUpPlaces(db, cells);
}

/** Counts kecamatan and their villages anew. `now` tells which terms of follow-ups have come. */
export async function countDistricts(
  db: Db,
  cells: readonly StaleCell[],
  now: Date,
): Promise<void> {
  const stale = describe(cells, now);
  if (stale.length === 0) return;
  const given = sql`jsonb_to_recordset(${JSON.stringify(stale)}::jsonb) as s(district text, beyond text, month text,
    from_at timestamptz, until_at timestamptz, first_day date, day_after date, today date, zone int)`;
  await sql`delete from figure_cells c using ${given}
    where c.level in ('village', 'district') and c.region_code >= s.district and c.region_code < s.beyond
      and c.month = s.month`.execute(db);
  await sql`
    with stale as materialized (select * from ${given}),
    moments as (${moments}),
    sliced as (select m.*, case when v.region_code is null then 'tidak' else 'ya' end as remote
      from moments m left join remote_villages v on v.region_code = m.village)
    insert into figure_cells (level, slice, region_code, month, key, ${names})
    select case when grouping(village) = 0 then 'village' else 'district' end,
      case ${sliceOf} else 'all' end, coalesce(village, district), month,
      coalesce(${sql.join(slices.map(({ column }) => column))}, ''), ${counted}
    from sliced
    group by grouping sets ((village, month), (district, month),
      ${sql.join(slices.map(({ column }) => sql`(district, month, ${column})`))})
    having ${known}`.execute(db);
}

/** Adds up kecamatan to their regencies, and those to their provinces. */
export async function addUpPlaces(db: Db, cells: readonly StaleCell[]): Promise<void> {
  if (cells.length === 0) return;
  await addUp(db, cells, "district", "regency", 5);
  await addUp(db, cells, "regency", "province", 2);
}

function describe(cells: readonly StaleCell[], now: Date) {
  const unique = new Map(cells.map((cell) => [`${cell.district} ${cell.month}`, cell]));
  return [...unique.values()].map(({ district, month: key }) => {
    const zone = zoneOfRegion(district);
    const month = makeMonth(key, zone);
    return {
      district,
      beyond: branchRange(district).until,
      month: key,
      from_at: month.from,
      until_at: month.until,
      first_day: month.firstDay,
      day_after: month.dayAfter,
      today: localDate(now, zone),
      zone: hoursAhead(zone),
    };
  });
}

/** Sums of the places above, from the cells of the level below. */
async function addUp(
  db: Db,
  cells: readonly StaleCell[],
  below: string,
  level: string,
  length: number,
): Promise<void> {
  const places = new Map(
    cells.map(({ district, month }) => [
      `${district.slice(0, length)} ${month}`,
      {
        place: district.slice(0, length),
        beyond: branchRange(district.slice(0, length)).until,
        month,
      },
    ]),
  );
  const given = sql`jsonb_to_recordset(${JSON.stringify([...places.values()])}::jsonb) as s(place text, beyond text, month text)`;
  await sql`delete from figure_cells c using ${given}
    where c.level = ${level} and c.region_code = s.place and c.month = s.month`.execute(db);
  await sql`insert into figure_cells (level, slice, region_code, month, key, ${names})
    select ${level}, c.slice, s.place, s.month, c.key, ${added}
    from ${given} cross join lateral (select * from figure_cells b where b.level = ${below}
      and b.month = s.month and b.region_code >= s.place and b.region_code < s.beyond offset 0) c
    group by c.slice, s.place, s.month, c.key`.execute(db);
}
