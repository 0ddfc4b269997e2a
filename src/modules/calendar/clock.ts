// The working-hours clock: one pure function from start, target, calendar and pauses to a due instant and its reasons.
// Invariant: the minutes of the "work" steps add up to the target, and everything is exact to the whole minute.

import {
  checkCalendar,
  checkCount,
  ClockLimitError,
  clockLimits,
  countOpenMinutes,
  cutPauses,
  hoursOf,
  layPauses,
  walkCalendar,
} from "./working-time.ts";
import type { Pause, Standstill, Stretch, WorkCalendar } from "./working-time.ts";
import { fromMinute, localDayOf, minutesPerDay, startOfLocalDay, toMinute } from "./zone.ts";

export { ClockLimitError, usualWeek } from "./working-time.ts";
export type { Pause, WorkCalendar, WorkInterval } from "./working-time.ts";

/** Which promise is being timed, so that a page can name it with its version. */
export interface ClockRule {
  name: string;
  version: string;
}

export type ClockStep =
  | { kind: "start"; at: Date }
  | { kind: "rule"; name: string; version: string }
  | { kind: "target"; minutes: number }
  | { kind: "work"; from: Date; until: Date; minutes: number; totalMinutes: number }
  | { kind: "weekend"; date: string }
  | { kind: "holiday"; date: string; name: string }
  /** `minutes`: working minutes that this pause kept from the clock, up to now if it is open. */
  | { kind: "pause"; from: Date; until: Date | null; reason: string; minutes: number }
  | { kind: "due"; at: Date };

export interface DueInput {
  start: Date;
  targetMinutes: number;
  calendar: WorkCalendar;
  pauses?: readonly Pause[];
  /** The moment of looking; for a finished task, the moment at which it was finished. */
  now: Date;
  rule?: ClockRule;
}

export interface DueResult {
  /** Null while an open pause holds the clock with time left. */
  due: Date | null;
  /** True when the clock stands still at `now` because of a pause and the target is not missed. */
  paused: boolean;
  usedMinutes: number;
  /** Negative once more working time than the target has passed. */
  remainingMinutes: number;
  /** True from the minute after `due`, also outside working hours: a promise names an hour. */
  breached: boolean;
  steps: readonly ClockStep[];
}

/**
 * Due instant, working minutes used and left at `now`, and the steps that explain them.
 * In: whole working minutes as target (0 is due at once). Out: see DueResult.
 * Throws ClockLimitError when no due is found within three years, RangeError on a malformed calendar or pause.
 */
export function computeDue(input: DueInput): DueResult {
  const { calendar, targetMinutes } = input;
  checkCalendar(calendar);
  checkCount(targetMinutes, 0, clockLimits.searchDays * minutesPerDay, "target in minutes");
  const start = toMinute(input.start);
  const now = toMinute(input.now);
  const horizon = start + clockLimits.searchDays * minutesPerDay;
  const standstills = layPauses(input.pauses ?? [], start);
  const run = runClock(calendar, start, targetMinutes, standstills, horizon);
  const usedMinutes = countOpenMinutes(calendar, start, Math.min(now, horizon), standstills);
  const breached = run.due !== null && now > run.due;
  const paused = standstills.some((still) => still.from <= now && now < still.until);
  return {
    due: run.due === null ? null : fromMinute(run.due),
    paused: paused && !breached,
    usedMinutes,
    remainingMinutes: targetMinutes - usedMinutes,
    breached,
    steps: [
      { kind: "start", at: fromMinute(start) },
      ...(input.rule ? [{ kind: "rule" as const, ...input.rule }] : []),
      { kind: "target", minutes: targetMinutes },
      ...orderSteps(run, pauseSteps(calendar, standstills, run.due ?? Infinity, now, horizon)),
      ...(run.due === null ? [] : [{ kind: "due" as const, at: fromMinute(run.due) }]),
    ],
  };
}

/**
 * Working minutes from one instant to another, without those inside pauses (overlapping pauses count once).
 * 0 when `until` is not after `from`. Throws ClockLimitError beyond three years.
 */
export function workingMinutesBetween(
  calendar: WorkCalendar,
  from: Date,
  until: Date,
  pauses: readonly Pause[] = [],
): number {
  checkCalendar(calendar);
  const start = toMinute(from);
  const end = toMinute(until);
  if (end - start > clockLimits.searchDays * minutesPerDay) {
    throw new ClockLimitError("working minutes are counted over three years at most");
  }
  return countOpenMinutes(calendar, start, end, layPauses(pauses, start));
}

/** The earliest instant at which `minutes` working minutes have passed since `from`; 0 gives `from` itself. */
export function addWorkingMinutes(calendar: WorkCalendar, from: Date, minutes: number): Date {
  checkCalendar(calendar);
  checkCount(minutes, 0, clockLimits.searchDays * minutesPerDay, "working minutes");
  const start = toMinute(from);
  const horizon = start + clockLimits.searchDays * minutesPerDay;
  return fromMinute(runClock(calendar, start, minutes, [], horizon).due ?? start);
}

/**
 * End (23:59) of the local day that lies `days` calendar days after the day of `from`, which itself is not counted.
 * For the 14, 30 and 60 day clocks of complaints: UU 25/2009 art. 44 and 50.
 */
export function addCalendarDays(
  calendar: Pick<WorkCalendar, "timeZone">,
  from: Date,
  days: number,
): Date {
  checkCount(days, 0, clockLimits.searchDays, "calendar days");
  const day = localDayOf(toMinute(from), calendar.timeZone) + days;
  return fromMinute(startOfLocalDay(day + 1, calendar.timeZone) - 1);
}

/**
 * Closing time of the n-th working day after the day of `from`, which itself is not counted.
 * "Hari" in the village regulations means working day: PP 47/2015 art. 1 number 13.
 */
export function addWorkingDays(calendar: WorkCalendar, from: Date, days: number): Date {
  checkCalendar(calendar);
  checkCount(days, 1, clockLimits.searchDays, "working days");
  const first = localDayOf(toMinute(from), calendar.timeZone) + 1;
  let left = days;
  for (let day = first; day < first + clockLimits.searchDays; day += 1) {
    const close = hoursOf(calendar, day).at(-1)?.[1];
    if (close === undefined) continue;
    left -= 1;
    if (left === 0) return fromMinute(startOfLocalDay(day, calendar.timeZone) + close);
  }
  throw new ClockLimitError("no such working day within three years");
}

interface DatedStep {
  at: number;
  step: ClockStep;
}

interface Run {
  due: number | null;
  steps: DatedStep[];
}

function runClock(
  calendar: WorkCalendar,
  start: number,
  target: number,
  standstills: readonly Standstill[],
  horizon: number,
): Run {
  const steps: DatedStep[] = [];
  if (target === 0) return { due: start, steps };
  const openFrom = standstills.find((still) => still.until === Infinity)?.from ?? Infinity;
  let counted = 0;
  for (const stretch of walkCalendar(calendar, start, Math.min(horizon, openFrom))) {
    if (stretch.kind !== "open") {
      if (!isCovered(stretch, standstills)) steps.push(closedStep(stretch, start));
      continue;
    }
    for (const piece of cutPauses(stretch.from, stretch.until, standstills)) {
      const minutes = Math.min(piece.until - piece.from, target - counted);
      const until = piece.from + minutes;
      counted += minutes;
      const span = { from: fromMinute(piece.from), until: fromMinute(until) };
      const step = { kind: "work" as const, ...span, minutes, totalMinutes: counted };
      steps.push({ at: piece.from, step });
      if (counted === target) return { due: until, steps };
    }
  }
  if (openFrom < horizon) return { due: null, steps };
  throw new ClockLimitError("the due time lies more than three years ahead");
}

/** A free day inside a pause explains nothing. */
function isCovered(stretch: Stretch, standstills: readonly Standstill[]): boolean {
  return standstills.some((still) => still.from <= stretch.from && stretch.until <= still.until);
}

function closedStep(stretch: Stretch, start: number): DatedStep {
  const { date, name } = stretch;
  const step: ClockStep =
    stretch.kind === "holiday" ? { kind: "holiday", date, name } : { kind: "weekend", date };
  return { at: Math.max(stretch.from, start), step };
}

function pauseSteps(
  calendar: WorkCalendar,
  standstills: readonly Standstill[],
  due: number,
  now: number,
  horizon: number,
): DatedStep[] {
  return standstills
    .filter((still) => still.from < due)
    .map((still) => {
      const end = Math.min(still.until === Infinity ? now : still.until, horizon);
      const minutes = countOpenMinutes(calendar, still.from, end, []);
      const { from, until, reason } = still.pause;
      return { at: still.from, step: { kind: "pause", from, until, reason, minutes } };
    });
}

function orderSteps(run: Run, pauses: readonly DatedStep[]): ClockStep[] {
  return [...run.steps, ...pauses].sort((a, b) => a.at - b.at).map((dated) => dated.step);
}
