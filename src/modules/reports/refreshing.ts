// Keeps the sums true: takes the marks that writers left, what only time changes, or everything anew.
// Invariant: one at a time (a lock of the transaction); a mark is taken in the transaction that counts what it names.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Database, Db } from "#platform/database.ts";
import { type Calendars, countCases, type StaleCell } from "./case-facts.ts";
import { addUpPlaces, countCells, countDistricts } from "./cells.ts";
import { monthOf, shiftMonth } from "./months.ts";

const marksAtOnce = 4000;
const mostTurns = 10;
const casesAtOnce = 4000;
const casesInBatch = 20_000;
const cellsAtOnce = 100;

async function takeTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('klik figures'))`.execute(db);
}

/** Counts what has been marked. What is marked while it runs waits for the next time. */
export async function refreshFigures(db: Db, now: Date): Promise<void> {
  await takeTurn(db);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const marks = await takeMarks(db);
    const ids = [...new Set(marks.flatMap((mark) => mark.consultation_id ?? []))];
    const named = marks.flatMap(({ district, month }) =>
      district && month ? [{ district, month }] : [],
    );
    await countCells(db, [...named, ...(await countCases(db, ids, now))], now);
    if (marks.length < marksAtOnce) {
      await sql`update figure_state set counted_until = ${now}`.execute(db);
      return;
    }
  }
}

async function takeMarks(db: Db) {
  const { rows } = await sql<{
    consultation_id: string | null;
    district: string | null;
    month: string | null;
  }>`delete from figure_marks where ctid = any(array(select ctid from figure_marks limit ${marksAtOnce}))
    returning consultation_id, district, month`.execute(db);
  return rows;
}

/** Marks what no writer touched: terms that have come, and cases that were late when a month ended. */
export async function markWhatTimeChanged(db: Db, now: Date): Promise<void> {
  // The first zone in which a month ends; the later ones are marked again when theirs has.
  const running = monthOf(now, "WIT");
  await sql`insert into figure_marks (district, month)
    select distinct left(region_code, 8), to_char(due_on, 'YYYY-MM') from follow_ups
    where due_on between ${now}::date - 3 and ${now}::date + 1 and not restricted and state <> 'cancelled'`.execute(
    db,
  );
  await sql`insert into figure_marks (consultation_id)
    select consultation_id from case_figures where answered_at is null
      and least(resolution_due, case when first_replied_at is null then first_reply_due end) < ${running.until}
      and not ${shiftMonth(running.key, -1)} = any(late_months)`.execute(db);
}

/** Counts the cases that moved since the month before the running one anew, whether marked or not: what went wrong heals. */
export async function recountRecent(db: Db, now: Date): Promise<void> {
  await takeTurn(db);
  const since = shiftMonth(monthOf(now, "WITA").key, -1);
  for (const batch of await listBatches(db)) {
    const cells = await recountBatch(db, batch, now, since, new Map());
    await addUpPlaces(db, cells);
  }
}

/**
 * Counts everything anew from the cases, in batches of bounded size, each in its own transaction: after bulk loading, or when
 * holidays of the past were corrected. In: the worker's database. `say` is told how far it has come. Gives the number of cases.
 */
export async function rebuildFigures(
  worker: Database,
  now: Date,
  say: (counted: number, of: number) => void = () => undefined,
): Promise<number> {
  const inTurn = <T>(work: (db: Db) => Promise<T>) =>
    worker.transaction().execute(async (db) => {
      await sql`select set_config('klik.reach', 'worker', true)`.execute(db);
      await takeTurn(db);
      return work(db);
    });
  const batches = await inTurn(listBatches);
  const total = batches.reduce((sum, batch) => sum + batch.cases, 0);
  const calendars: Calendars = new Map();
  const cells: StaleCell[] = [];
  let done = 0;
  for (const batch of batches) {
    const counted = await inTurn((db) => recountBatch(db, batch, now, null, calendars));
    cells.push(...counted);
    calendars.clear();
    say((done += batch.cases), total);
  }
  const byRegency = Map.groupBy(cells, ({ district }) => district.slice(0, 5));
  for (const group of byRegency.values()) await inTurn((db) => addUpPlaces(db, group));
  await inTurn((db) => sql`update figure_state set counted_until = ${now}`.execute(db));
  return total;
}

interface Batch {
  /** Consecutive kecamatan: first and last. */
  first: string;
  last: string;
  cases: number;
}

/** Kecamatan that have anything to count or anything counted, in batches of so many cases. */
async function listBatches(db: Db): Promise<Batch[]> {
  const { rows } = await sql<{ district: string; cases: number }>`
    select district, sum(cases)::int as cases from (
      select left(region_code, 8) as district, count(*) as cases from consultations group by 1
      union all select distinct left(region_code, 8), 0 from follow_ups
      union all select distinct left(region_code, 8), 0 from referrals
      union all select distinct region_code, 0 from figure_cells where level = 'district') d
    group by 1 order by district collate "C"`.execute(db);
  const batches: Batch[] = [];
  for (const { district, cases } of rows) {
    const open = batches.at(-1);
    if (open && open.cases + cases <= casesInBatch) {
      open.last = district;
      open.cases += cases;
    } else batches.push({ first: district, last: district, cases });
  }
  return batches;
}

/** Facts and cells of the kecamatan of a batch; gives the cells, which regency and province have still to add up. */
async function recountBatch(
  db: Db,
  { first, last }: Batch,
  now: Date,
  since: string | null,
  calendars: Calendars,
): Promise<StaleCell[]> {
  const { from } = branchRange(first);
  const { until } = branchRange(last);
  const ids = await listIds(db, from, until, since);
  for (let at = 0; at < ids.length; at += casesAtOnce)
    await countCases(db, ids.slice(at, at + casesAtOnce), now, calendars);
  const cells = await listCells(db, from, until, since);
  for (let at = 0; at < cells.length; at += cellsAtOnce)
    await countDistricts(db, cells.slice(at, at + cellsAtOnce), now);
  return cells;
}

/** Cases to count, and facts that may have lost their case. `since`: only those that moved from that month on, or are open. */
async function listIds(
  db: Db,
  from: string,
  until: string,
  since: string | null,
): Promise<string[]> {
  const day = `${since ?? "1970-01"}-01`;
  const { rows } = await sql<{ id: string }>`
    select id from consultations where region_code >= ${from} and region_code < ${until} and not restricted
      and (${since === null} or answered_at is null or asked_at >= ${day}::date - 1 or first_replied_at >= ${day}::date - 1
        or answered_at >= ${day}::date - 1 or closed_at >= ${day}::date - 1)
    union
    select consultation_id from case_figures f where counted_in >= ${from} and counted_in < ${until}
      and not exists (select 1 from consultations c where c.id = f.consultation_id and c.region_code = f.counted_in)`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Every kecamatan and month in which anything counts, or counted. */
async function listCells(
  db: Db,
  from: string,
  until: string,
  since: string | null,
): Promise<StaleCell[]> {
  const { rows } = await sql<StaleCell>`
    select distinct district, month from (
      select left(f.region_code, 8) as district, m.month
      from case_figures f, unnest(array[f.asked_month, f.replied_month, f.answered_month, f.closed_month,
        f.escalated_month, f.rated_month] || f.late_months) as m(month)
      where f.region_code >= ${from} and f.region_code < ${until}
      union all select left(region_code, 8), to_char(due_on, 'YYYY-MM') from follow_ups
        where region_code >= ${from} and region_code < ${until}
      union all select left(r.region_code, 8), to_char(r.sent_at at time zone z, 'YYYY-MM')
        from referrals r, unnest(array['Asia/Jakarta', 'Asia/Jayapura']) z
        where r.region_code >= ${from} and r.region_code < ${until} and not r.restricted
      union all select region_code, month from figure_cells
        where level = 'district' and region_code >= ${from} and region_code < ${until}) c
    where month >= ${since ?? ""} order by 1, 2`.execute(db);
  return rows;
}
