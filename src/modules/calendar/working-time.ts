// Working time as a calendar has it: open stretches day by day, minus the pauses of a clock.
// Invariant: minutes are whole and counted once, however pauses overlap; every input has a limit.

import {
  dateKeyOf,
  isoWeekdayOf,
  localDayOf,
  minutesPerDay,
  startOfLocalDay,
  toMinute,
} from "./zone.ts";
import type { IsoWeekday, ZoneName } from "./zone.ts";

/** Opening and closing minute of a local day: 08:00–12:00 is [480, 720]. */
export type WorkInterval = readonly [openMinute: number, closeMinute: number];

export interface WorkCalendar {
  timeZone: ZoneName;
  /** For each ISO weekday (1 = Monday) the open intervals, in order, not overlapping; empty = closed all day. */
  week: Readonly<Record<IsoWeekday, readonly WorkInterval[]>>;
  /** Local date "YYYY-MM-DD" → name of the holiday; the office is closed that whole day. */
  holidays: Readonly<Record<string, string>>;
}

/** A stretch in which the clock stands still; `until: null` means that it still does. */
export interface Pause {
  from: Date;
  until: Date | null;
  reason: string;
}

/** The clock was asked for more than it searches: no due within three years, or too long an input. */
export class ClockLimitError extends Error {
  override readonly name = "ClockLimitError";
}

export const clockLimits = { searchDays: 1_096, pauses: 500, intervalsPerDay: 8 } as const;

/** Usual office hours of a regency: Mon–Thu 08–12 and 13–16, Fri 08–11.30 and 13.30–16. Meant to be edited. */
export const usualWeek: WorkCalendar["week"] = {
  1: [
    [480, 720],
    [780, 960],
  ],
  2: [
    [480, 720],
    [780, 960],
  ],
  3: [
    [480, 720],
    [780, 960],
  ],
  4: [
    [480, 720],
    [780, 960],
  ],
  5: [
    [480, 690],
    [810, 960],
  ],
  6: [],
  7: [],
};

export interface Stretch {
  kind: "open" | "weekend" | "holiday";
  from: number;
  until: number;
  date: string;
  name: string;
}

/** The part of a pause that no earlier pause covers; `until` is Infinity for an open one. */
export interface Standstill {
  from: number;
  until: number;
  pause: Pause;
}

export function hoursOf(calendar: WorkCalendar, day: number): readonly WorkInterval[] {
  if (calendar.holidays[dateKeyOf(day)] !== undefined) return [];
  return calendar.week[isoWeekdayOf(day)];
}

/** Day by day: open stretches clipped to [from, until], and days without any hours. */
export function* walkCalendar(
  calendar: WorkCalendar,
  from: number,
  until: number,
): Generator<Stretch> {
  const zone = calendar.timeZone;
  for (let day = localDayOf(from, zone); startOfLocalDay(day, zone) < until; day += 1) {
    const begin = startOfLocalDay(day, zone);
    const date = dateKeyOf(day);
    const name = calendar.holidays[date];
    const hours = calendar.week[isoWeekdayOf(day)];
    if (name !== undefined || hours.length === 0) {
      const kind = name === undefined ? "weekend" : "holiday";
      yield { kind, from: begin, until: begin + minutesPerDay, date, name: name ?? "" };
      continue;
    }
    for (const [open, close] of hours) {
      const a = Math.max(begin + open, from);
      const b = Math.min(begin + close, until);
      if (b > a) yield { kind: "open", from: a, until: b, date, name: "" };
    }
  }
}

/** Makes pauses disjoint, so that overlapping ones count once, and drops what ended before the start. */
export function layPauses(pauses: readonly Pause[], start: number): Standstill[] {
  if (pauses.length > clockLimits.pauses) throw new ClockLimitError("too many pauses");
  const spans = pauses.map((pause) => {
    const from = toMinute(pause.from);
    const until = pause.until === null ? Infinity : toMinute(pause.until);
    if (until < from) throw new RangeError("a pause ends before it begins");
    return { from, until, pause };
  });
  spans.sort((a, b) => a.from - b.from || a.until - b.until);
  let covered = start;
  const standstills: Standstill[] = [];
  for (const span of spans) {
    if (span.until <= start || span.until === span.from) continue;
    const from = Math.max(span.from, covered);
    covered = Math.max(covered, span.until);
    standstills.push({ from, until: Math.max(from, span.until), pause: span.pause });
  }
  return standstills.filter((still) => still.from < Infinity);
}

/** The pieces of [from, until] in which the clock runs. */
export function* cutPauses(
  from: number,
  until: number,
  standstills: readonly Standstill[],
): Generator<{ from: number; until: number }> {
  let cursor = from;
  for (const still of standstills) {
    if (still.until <= cursor) continue;
    if (still.from >= until) break;
    if (still.from > cursor) yield { from: cursor, until: still.from };
    cursor = still.until;
  }
  if (cursor < until) yield { from: cursor, until };
}

export function countOpenMinutes(
  calendar: WorkCalendar,
  from: number,
  until: number,
  standstills: readonly Standstill[],
): number {
  let minutes = 0;
  for (const stretch of walkCalendar(calendar, from, until)) {
    if (stretch.kind !== "open") continue;
    for (const piece of cutPauses(stretch.from, stretch.until, standstills)) {
      minutes += piece.until - piece.from;
    }
  }
  return minutes;
}

export function checkCount(value: number, least: number, most: number, what: string): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${what} must be a whole number from ${least}`);
  }
  if (value > most) throw new ClockLimitError(`${what} is limited to ${most}`);
}

export function checkCalendar(calendar: WorkCalendar): void {
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const hours = calendar.week[weekday];
    if (hours.length > clockLimits.intervalsPerDay) throw new ClockLimitError("too many intervals");
    let earliest = 0;
    for (const [open, close] of hours) {
      const isWhole = Number.isInteger(open) && Number.isInteger(close);
      if (!isWhole || open < earliest || close <= open || close > minutesPerDay) {
        throw new RangeError(`working hours of weekday ${weekday} are not in order within one day`);
      }
      earliest = close;
    }
  }
}
