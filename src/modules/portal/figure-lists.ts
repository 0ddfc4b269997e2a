// The lists behind the figures: the same conditions as figures.ts, row by row, so that every figure can be checked.
import type { Actor } from "#platform/actor.ts";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { localDate, readCalendar, workingMinutesBetween } from "#modules/calendar/public.ts";
import { hoursAhead, inBranch, keptItsClock, keptItsTerm, lastCounted } from "./figures.ts";
import type { Month } from "./months.ts";

/** What is looked at: one figure, in one month, in a branch. */
export interface Behind {
  branch: Pick<Actor, "region">;
  month: Month;
  limit: number;
  offset: number;
}

export interface CountedCase {
  id: string;
  number: string;
  subject: string;
  region_code: string;
  region_name: string;
  asked_at: Date;
  answered_at: Date | null;
  first_replied_at: Date | null;
  kept: boolean;
  /** Working minutes until the first reply. */
  replyMinutes: number | null;
}

export type CaseFigure = "baru" | "dijawab" | "balasan";

const instants = {
  baru: "c.asked_at",
  dijawab: "c.answered_at",
  balasan: "c.first_replied_at",
} as const;

/** The cases that one figure of a month counts, the newest first. */
export async function listCountedCases(
  db: Db,
  figure: CaseFigure,
  { branch, month, limit, offset }: Behind,
): Promise<CountedCase[]> {
  const instant = instants[figure];
  const calendar = await readCalendar(db, branch.region);
  const rows = await db
    .selectFrom("consultations as c")
    .innerJoin("regions as g", "g.code", "c.region_code")
    .select(["c.id", "c.number", "c.subject", "c.region_code", "g.name as region_name"])
    .select(["c.asked_at", "c.answered_at", "c.first_replied_at"])
    .select(keptItsClock.as("kept"))
    .where(inBranch(branch) as never)
    .where(instant, ">=", month.from)
    .where(instant, "<", month.until)
    .orderBy(instant, "desc")
    .orderBy("c.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...row,
    replyMinutes: row.first_replied_at
      ? workingMinutesBetween(calendar, row.asked_at, row.first_replied_at)
      : null,
  }));
}

export interface CountedPromise {
  id: string;
  action: string;
  person_title: string;
  region_name: string;
  due_on: string;
  kept: boolean;
}

/** The follow-ups whose term lay in a month and has come, broken ones first. */
export async function listCountedPromises(
  db: Db,
  { branch, month, limit, offset }: Behind,
  now: Date,
): Promise<CountedPromise[]> {
  const { from, until } = branchRange(branch.region);
  const calendar = await readCalendar(db, branch.region);
  const kept = keptItsTerm(hoursAhead(calendar));
  return db
    .selectFrom("follow_ups as f")
    .innerJoin("regions as g", "g.code", "f.region_code")
    .select(["f.id", "f.action", "f.person_title", "g.name as region_name", "f.due_on"])
    .select(kept.as("kept"))
    .where("f.region_code", ">=", from)
    .where("f.region_code", "<", until)
    .where("f.restricted", "=", false)
    .where("f.state", "<>", "cancelled")
    .where("f.due_on", ">=", month.firstDay)
    .where("f.due_on", "<", lastCounted(month, localDate(now, calendar.timeZone)))
    .orderBy(kept)
    .orderBy("f.due_on", "desc")
    .orderBy("f.id")
    .limit(limit)
    .offset(offset)
    .execute();
}
