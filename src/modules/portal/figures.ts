// The five figures of a branch for a month. Reports of wrongdoing are never counted: a figure must not tell that there is one.
// Invariant: a figure counts exactly what the list behind it (figure-lists.ts) shows.
import { type ExpressionBuilder, sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import {
  localDate,
  readCalendar,
  type WorkCalendar,
  workingMinutesBetween,
} from "#modules/calendar/public.ts";
import type { DB } from "#platform/schema.ts";
import type { Month } from "./months.ts";

export interface MonthFigures {
  asked: number;
  answered: number;
  /** Of those: none of their limits had passed. */
  inTime: number;
  /** Median of working minutes until the first reply; null without any. */
  firstReplyMinutes: number | null;
  /** Open past their limit: now, or at the end of a month gone by. */
  late: number;
  /** Follow-ups whose term lay in the month and has come. */
  promised: number;
  /** Of those: proof came by the term and was not returned. */
  kept: number;
}

type Branch = Pick<Actor, "region">;
type CaseScope = ExpressionBuilder<DB & { c: DB["consultations"] }, "c">;

// A median over the newest of them is close enough, and the page stays quick in a regency of any size.
const mostReplies = 3000;

/** Questions of a branch, said in the query itself; reports and merged ones are not counted. */
export function inBranch(branch: Branch) {
  const { from, until } = branchRange(branch.region);
  return (e: CaseScope) =>
    e.and([
      e("c.region_code", ">=", from),
      e("c.region_code", "<", until),
      e("c.kind", "=", "consultation"),
      e("c.restricted", "=", false),
      e("c.state", "<>", "merged"),
    ]);
}

/** Answered before its limit, and never passed up because one had passed. */
export const keptItsClock = sql<boolean>`((c.resolution_due is null or c.answered_at <= c.resolution_due)
  and not exists (select 1 from escalations x where x.consultation_id = c.id and x.automatic))`;

/** Proof came by the term, whether it has been verified yet or not. */
export function keptItsTerm(zoneHours: number) {
  return sql<boolean>`(f.state in ('proven', 'verified')
    and (f.proven_at at time zone 'UTC' + make_interval(hours => ${zoneHours}))::date <= f.due_on)`;
}

/** Hours by which the zone of a calendar is ahead of UTC. */
export function hoursAhead({ timeZone }: Pick<WorkCalendar, "timeZone">): number {
  return { WIB: 7, WITA: 8, WIT: 9 }[timeZone];
}

/** The figures of `month` as they stand at `now`. */
export async function readFigures(
  db: Db,
  branch: Branch,
  month: Month,
  now: Date,
): Promise<MonthFigures> {
  const calendar = await readCalendar(db, branch.region);
  const minutes = (await listFirstReplies(db, branch, month.from, month.until)).map((reply) =>
    workingMinutesBetween(calendar, reply.asked_at, reply.first_replied_at),
  );
  return {
    asked: await countAsked(db, branch, month),
    ...(await countAnswered(db, branch, month)),
    firstReplyMinutes: findMedian(minutes),
    late: await countLate(db, branch, month, now),
    ...(await countPromises(db, branch, month, calendar, now)),
  };
}

async function countAsked(db: Db, branch: Branch, { from, until }: Month): Promise<number> {
  const row = await db
    .selectFrom("consultations as c")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where(inBranch(branch))
    .where("c.asked_at", ">=", from)
    .where("c.asked_at", "<", until)
    .executeTakeFirstOrThrow();
  return row.count;
}

async function countAnswered(
  db: Db,
  branch: Branch,
  { from, until }: Month,
): Promise<{ answered: number; inTime: number }> {
  return db
    .selectFrom("consultations as c")
    .select((e) => [
      e.fn.countAll<number>().as("answered"),
      e.fn.countAll<number>().filterWhere(keptItsClock).as("inTime"),
    ])
    .where(inBranch(branch))
    .where("c.answered_at", ">=", from)
    .where("c.answered_at", "<", until)
    .executeTakeFirstOrThrow();
}

/** Unanswered at `moment` with a limit behind it: that of the first reply until there is one, or that of the solution. */
export function isLateAt(moment: Date) {
  return sql<boolean>`((c.answered_at is null or c.answered_at >= ${moment}) and (c.resolution_due < ${moment}
    or c.first_reply_due < ${moment} and (c.first_replied_at is null or c.first_replied_at >= ${moment})))`;
}

/** Late now for the running month; for one gone by, what was late when it ended. */
async function countLate(db: Db, branch: Branch, { until }: Month, now: Date): Promise<number> {
  const row = await db
    .selectFrom("consultations as c")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where(inBranch(branch))
    .where(isLateAt(until < now ? until : now))
    .executeTakeFirstOrThrow();
  return row.count;
}

async function countPromises(
  db: Db,
  branch: Branch,
  month: Month,
  calendar: WorkCalendar,
  now: Date,
): Promise<{ promised: number; kept: number }> {
  const { from, until } = branchRange(branch.region);
  return db
    .selectFrom("follow_ups as f")
    .select((e) => [
      e.fn.countAll<number>().as("promised"),
      e.fn
        .countAll<number>()
        .filterWhere(keptItsTerm(hoursAhead(calendar)))
        .as("kept"),
    ])
    .where("f.region_code", ">=", from)
    .where("f.region_code", "<", until)
    .where("f.restricted", "=", false)
    .where("f.state", "<>", "cancelled")
    .where("f.due_on", ">=", month.firstDay)
    .where("f.due_on", "<", lastCounted(month, localDate(now, calendar.timeZone)))
    .executeTakeFirstOrThrow();
}

/** A term that is still to come can be neither kept nor broken. */
export function lastCounted(month: Month, today: string): string {
  return month.dayAfter < today ? month.dayAfter : today;
}

export interface FirstReply {
  region_code: string;
  asked_at: Date;
  first_replied_at: Date;
}

/** Cases of a branch that got their first reply in a span, the newest first. */
export async function listFirstReplies(
  db: Db,
  branch: Branch,
  from: Date,
  until: Date,
): Promise<FirstReply[]> {
  const rows = await db
    .selectFrom("consultations as c")
    .select(["c.region_code", "c.asked_at", "c.first_replied_at"])
    .where(inBranch(branch))
    .where("c.first_replied_at", ">=", from)
    .where("c.first_replied_at", "<", until)
    .orderBy("c.first_replied_at", "desc")
    .limit(mostReplies)
    .execute();
  return rows as FirstReply[];
}

/** The middle value; the lower of two. Null for none. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
