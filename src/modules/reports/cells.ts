// The sums: figure_cells of a kecamatan in a month are counted anew from the facts, then added up to regency and province.
// Invariant: a cell follows from the facts of its month alone, so counting it again changes nothing.
import { type RawBuilder, sql } from "kysely";
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

/** What happened to a case in a month, by the month's own instant: one branch of the union. */
function moment(kind: RawBuilder<unknown>, month: string, bucket = none, kept = none) {
  return sql`select ${kind} as kind, s.district, s.month, f.region_code as village, f.topic_code as topic, f.office_id::text as office,
      f.person_id::text as person, null::text as agency, case when f.concerns_poor then 'ya' else 'tidak' end as poor,
      ${kept}::boolean as kept, ${bucket}::int as bucket, null::text as state
    from stale s join case_figures f on ${sql.ref(`f.${month}`)} = s.month
      and f.region_code >= s.district and f.region_code < s.district || '/'`;
}

const moments = sql`
  ${moment(sql`'asked'`, "asked_month")} union all
  ${moment(sql`'replied'`, "replied_month", bucketOf(sql`f.reply_minutes`))} union all
  ${moment(sql`'answered'`, "answered_month", none, sql`f.in_time`)} union all
  ${moment(sql`'closed'`, "closed_month", bucketOf(sql`f.closing_minutes`))} union all
  ${moment(sql`'escalated'`, "escalated_month")} union all
  ${moment(sql`'rated'`, "rated_month", sql`f.score`)} union all
  select 'late', s.district, s.month, f.region_code, f.topic_code, f.office_id::text, f.person_id::text, null,
    case when f.concerns_poor then 'ya' else 'tidak' end, null, null, null
  from stale s join case_figures f on f.late_months <> '{}' and s.month = any(f.late_months)
    and f.region_code >= s.district and f.region_code < s.district || '/' union all
  select 'promised', s.district, s.month, p.region_code, null, null, null, null, null,
    p.state in ('proven', 'verified') and (p.proven_at at time zone 'UTC' + make_interval(hours => s.zone))::date <= p.due_on, null, null
  from stale s join follow_ups p on p.region_code >= s.district and p.region_code < s.district || '/'
    and p.due_on >= s.first_day and p.due_on < least(s.day_after, s.today) and not p.restricted and p.state <> 'cancelled' union all
  select 'sent', s.district, s.month, r.region_code, null, null, null, r.to_office_id::text, null,
    r.state = 'advised' and (r.due is null or r.advised_at <= r.due), null, r.state
  from stale s join referrals r on r.region_code >= s.district and r.region_code < s.district || '/'
    and r.sent_at >= s.from_at and r.sent_at < s.until_at and not r.restricted and r.state <> 'withdrawn'`;

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
  const given = sql`jsonb_to_recordset(${JSON.stringify(stale)}::jsonb) as s(district text, month text,
    from_at timestamptz, until_at timestamptz, first_day date, day_after date, today date, zone int)`;
  await sql`delete from figure_cells c using ${given}
    where c.level in ('village', 'district') and c.region_code >= s.district and c.region_code < s.district || '/'
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
      { place: district.slice(0, length), month },
    ]),
  );
  const given = sql`jsonb_to_recordset(${JSON.stringify([...places.values()])}::jsonb) as s(place text, month text)`;
  await sql`delete from figure_cells c using ${given}
    where c.level = ${level} and c.region_code = s.place and c.month = s.month`.execute(db);
  await sql`insert into figure_cells (level, slice, region_code, month, key, ${names})
    select ${level}, c.slice, s.place, c.month, c.key, ${added}
    from ${given} join figure_cells c on c.level = ${below} and c.month = s.month
      and c.region_code >= s.place and c.region_code < s.place || '/'
    group by c.slice, s.place, c.month, c.key`.execute(db);
}
