// When a case is due and why: the calendar's clock fed with this case's level, priority and pauses.
// Invariant: the due times in the row are always the ones that this file computes.
import type { Db } from "#platform/database.ts";
import {
  addCalendarDays,
  computeDue,
  type DueResult,
  localDate,
  type Pause,
  readCalendar,
  readTarget,
  zoneOfRegion,
} from "#modules/calendar/public.ts";
import { changeCase, type Consultation } from "./consultations.ts";

// UU 25/2009 art. 44 and 50: answer a complaint within 14 days, decide within 60.
const acknowledgeDays = 14;
const decideDays = 60;

const pauseWords: Record<string, string> = {
  asker: "menunggu penanya",
  referral: "menunggu instansi yang dirujuk",
};

type Timed = Pick<
  Consultation,
  | "id"
  | "kind"
  | "region_code"
  | "level"
  | "priority"
  | "target_version"
  | "asked_at"
  | "level_since"
  | "first_replied_at"
>;

export interface CaseTiming {
  resolution: DueResult;
  firstReply: DueResult;
}

/** Computes both clocks of a case at `now`. */
export async function timeCase(db: Db, timed: Timed, now: Date): Promise<CaseTiming> {
  if (timed.kind === "report") return timeReport(timed, now);
  const calendar = await readCalendar(db, timed.region_code);
  const day = localDate(timed.level_since, calendar.timeZone);
  const target = await readTarget(db, timed.region_code, timed.level, timed.priority, day);
  const pauses = await listPauses(db, timed.id);
  const rule = (name: string) => ({
    name: `${name}, prioritas ${timed.priority}, tingkat ${timed.level}`,
    version: String(target.version),
  });
  return {
    resolution: computeDue({
      start: timed.level_since,
      targetMinutes: target.resolutionMinutes,
      calendar,
      pauses,
      now,
      rule: rule("Target penyelesaian DPMD"),
    }),
    firstReply: computeDue({
      start: timed.asked_at,
      targetMinutes: target.firstReplyMinutes,
      calendar,
      // A pause that begins now, by a referral before any reply, stops this clock too.
      pauses: pauses.filter(
        (pause) => !timed.first_replied_at || pause.from < timed.first_replied_at,
      ),
      now: timed.first_replied_at ?? now,
      rule: rule("Target balasan pertama DPMD"),
    }),
  };
}

function timeReport(timed: Timed, now: Date): CaseTiming {
  const zone = { timeZone: zoneOfRegion(timed.region_code) };
  const clock = (days: number, article: string): DueResult => {
    const due = addCalendarDays(zone, timed.asked_at, days);
    const minutes = Math.round((due.getTime() - now.getTime()) / 60_000);
    return {
      due,
      paused: false,
      usedMinutes: Math.max(0, Math.round((now.getTime() - timed.asked_at.getTime()) / 60_000)),
      remainingMinutes: minutes,
      breached: minutes < 0,
      steps: [
        { kind: "start", at: timed.asked_at },
        { kind: "rule", name: `${days} hari kalender, UU 25/2009 ${article}`, version: "2009" },
        { kind: "due", at: due },
      ],
    };
  };
  return {
    resolution: clock(decideDays, "pasal 50"),
    firstReply: clock(acknowledgeDays, "pasal 44"),
  };
}

/** Writes today's due times into the row, after anything that moves them. */
export async function refreshDue(db: Db, timed: Timed, now: Date): Promise<CaseTiming> {
  const timing = await timeCase(db, timed, now);
  await changeCase(db, timed.id, {
    resolution_due: timing.resolution.due,
    first_reply_due: timing.firstReply.due,
  });
  return timing;
}

/** The pauses of a case in order. */
export async function listPauses(db: Db, id: string): Promise<Pause[]> {
  const rows = await db
    .selectFrom("pauses")
    .select(["began_at", "ended_at", "reason"])
    .where("consultation_id", "=", id)
    .orderBy("began_at")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    from: row.began_at,
    until: row.ended_at,
    reason: pauseWords[row.reason] ?? row.reason,
  }));
}
