// The lists behind the figures: the facts that the sums were counted from, row by row, so that every figure can be checked.
import { type RawBuilder, sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { topicsOf } from "./figures.ts";
import type { Period } from "./months.ts";

/** Which step of a case is counted. */
export type CaseFigure =
  | "baru"
  | "balasan"
  | "dijawab"
  | "ditutup"
  | "naik"
  | "penilaian"
  | "akhir-bulan";

/** What is looked at: one figure of a place over a period, narrowed as its sums were. */
export interface Behind {
  place: string;
  period: Period;
  limit: number;
  /** The last row of the page before. */
  after?: { at: Date; id: string } | undefined;
  topicGroup?: string | undefined;
  topic?: string | undefined;
  /** A duty of the camat by its letter, or an SDGs Desa goal by its number. */
  duty?: string | undefined;
  goal?: number | undefined;
  office?: string | undefined;
  person?: string | undefined;
  poor?: boolean | undefined;
  remote?: boolean | undefined;
  /** For answers: only those in time, or only those that were not. */
  inTime?: boolean | undefined;
  score?: number | undefined;
  /** For replies and closings: only those that took longer than so many working minutes. */
  longerThan?: number | undefined;
}

export interface CountedCase {
  id: string;
  number: string;
  subject: string;
  region_code: string;
  region_name: string;
  topic_name: string;
  /** The instant of the step that is counted. */
  at: Date;
  in_time: boolean;
  /** Working minutes until the first reply, and until it was closed. */
  reply_minutes: number | null;
  closing_minutes: number | null;
  score: number | null;
}

interface Step {
  at: RawBuilder<Date>;
  month: RawBuilder<string> | null;
  minutes?: RawBuilder<number>;
}
const steps: Record<CaseFigure, Step> = {
  baru: { at: sql`f.asked_at`, month: sql`f.asked_month` },
  balasan: {
    at: sql`f.first_replied_at`,
    month: sql`f.replied_month`,
    minutes: sql`f.reply_minutes`,
  },
  dijawab: { at: sql`f.answered_at`, month: sql`f.answered_month` },
  ditutup: { at: sql`f.closed_at`, month: sql`f.closed_month`, minutes: sql`f.closing_minutes` },
  naik: { at: sql`f.escalated_at`, month: sql`f.escalated_month` },
  penilaian: { at: sql`f.rated_at`, month: sql`f.rated_month` },
  "akhir-bulan": { at: sql`f.asked_at`, month: null },
};

/** The cases that one figure counts, the newest first: month by month, so that a long period costs no more than its first page. */
export async function listCountedCases(
  db: Db,
  figure: CaseFigure,
  behind: Behind,
): Promise<CountedCase[]> {
  const { period, limit } = behind;
  if (figure === "akhir-bulan")
    return period.lastEnded ? readPage(db, figure, behind, period.lastEnded, limit) : [];
  const found: CountedCase[] = [];
  for (const month of period.months.toReversed()) {
    if (found.length >= limit) break;
    found.push(...(await readPage(db, figure, behind, month, limit - found.length)));
  }
  return found;
}

async function readPage(
  db: Db,
  figure: CaseFigure,
  behind: Behind,
  month: string,
  limit: number,
): Promise<CountedCase[]> {
  const step = steps[figure];
  const { from, until } = branchRange(behind.place);
  const { after } = behind;
  const inMonth = step.month
    ? sql`${step.month} = ${month}`
    : sql`f.late_months <> '{}' and ${month} = any(f.late_months)`;
  const { rows } = await sql<CountedCase>`
    select c.id, c.number, c.subject, f.region_code, g.name as region_name, t.name as topic_name, ${step.at} as at,
      f.in_time, f.reply_minutes, f.closing_minutes, f.score
    from case_figures f
    join consultations c on c.id = f.consultation_id
    join regions g on g.code = f.region_code
    join topics t on t.code = f.topic_code
    where ${inMonth} and f.region_code >= ${from} and f.region_code < ${until}
      ${narrow(step, behind)}
      ${after ? sql`and (${step.at}, f.consultation_id) < (${after.at}, ${after.id}::uuid)` : sql``}
    order by ${step.at} desc, f.consultation_id desc limit ${limit}`.execute(db);
  return rows;
}

function narrow(step: Step, behind: Behind): RawBuilder<unknown> {
  const { topic, duty, goal, poor, remote, inTime, score, longerThan } = behind;
  const { topicGroup, office, person } = behind;
  const isRemote = sql`exists (select 1 from remote_villages v where v.region_code = f.region_code)`;
  const conditions = [
    topicGroup !== undefined && sql`f.topic_code = any(${topicsOf(topicGroup)}::text[])`,
    topic !== undefined && sql`f.topic_code = ${topic}`,
    duty !== undefined && sql`coalesce(t.duty_letter, '') = ${duty}`,
    goal !== undefined && sql`${goal}::smallint = any(t.sdgs)`,
    office !== undefined && sql`f.office_id = ${office}::uuid`,
    person !== undefined && sql`f.person_id = ${person}::uuid`,
    poor !== undefined && sql`f.concerns_poor = ${poor}`,
    remote !== undefined && sql`${isRemote} = ${remote}`,
    inTime !== undefined && sql`f.in_time = ${inTime}`,
    score !== undefined && sql`f.score = ${score}`,
    longerThan !== undefined && step.minutes && sql`${step.minutes} > ${longerThan}`,
  ].filter((condition) => condition !== false && condition !== undefined);
  return sql.join(
    conditions.map((condition) => sql`and ${condition}`),
    sql` `,
  );
}

export interface CountedPromise {
  id: string;
  action: string;
  person_title: string;
  region_name: string;
  due_on: string;
  kept: boolean;
}

/** The follow-ups whose term lay in a period and has come by `today`, broken ones first. */
export async function listCountedPromises(
  db: Db,
  behind: {
    place: string;
    period: Period;
    limit: number;
    offset: number;
    kept?: boolean | undefined;
  },
  today: string,
  zoneHours: number,
): Promise<CountedPromise[]> {
  const { place, period, limit, offset, kept } = behind;
  const { from, until } = branchRange(place);
  const isKept = sql<boolean>`(f.state in ('proven', 'verified')
    and (f.proven_at at time zone 'UTC' + make_interval(hours => ${zoneHours}))::date <= f.due_on)`;
  const { rows } = await sql<CountedPromise>`
    select f.id, f.action, f.person_title, g.name as region_name, f.due_on, ${isKept} as kept
    from follow_ups f join regions g on g.code = f.region_code
    where f.region_code >= ${from} and f.region_code < ${until} and not f.restricted and f.state <> 'cancelled'
      and f.due_on >= ${`${period.months[0]}-01`}::date
      and f.due_on < least((${`${period.months.at(-1)}-01`}::date + interval '1 month')::date, ${today}::date)
      ${kept === undefined ? sql`` : sql`and ${isKept} = ${kept}`}
    order by kept, f.due_on desc, f.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export interface CountedReferral {
  id: string;
  consultation_id: string;
  number: string;
  subject: string;
  region_name: string;
  agency_name: string;
  state: string;
  sent_at: Date;
  due: Date | null;
  advised_at: Date | null;
}

/** The referrals sent in a period, of one agency or of all, the newest first. */
export async function listCountedReferrals(
  db: Db,
  behind: {
    place: string;
    from: Date;
    until: Date;
    agency?: string | undefined;
    limit: number;
    offset: number;
  },
): Promise<CountedReferral[]> {
  const { from, until } = branchRange(behind.place);
  const { rows } = await sql<CountedReferral>`
    select r.id, r.consultation_id, c.number, c.subject, g.name as region_name, o.name as agency_name, r.state, r.sent_at, r.due,
      r.advised_at
    from referrals r join consultations c on c.id = r.consultation_id join regions g on g.code = r.region_code
    join offices o on o.id = r.to_office_id
    where r.region_code >= ${from} and r.region_code < ${until} and not r.restricted and r.state <> 'withdrawn'
      and r.sent_at >= ${behind.from} and r.sent_at < ${behind.until}
      ${behind.agency === undefined ? sql`` : sql`and r.to_office_id = ${behind.agency}::uuid`}
    order by r.sent_at desc, r.id limit ${behind.limit} offset ${behind.offset}`.execute(db);
  return rows;
}
