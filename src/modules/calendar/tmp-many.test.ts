// Laws of the working-hours clock over random calendars, holidays and pauses, and a slow minute-by-minute witness.

import fc from "fast-check";
import { expect, test } from "vitest";
fc.configureGlobal({ numRuns: 1500 });
import { addWorkingMinutes, computeDue, workingMinutesBetween } from "./clock.ts";
import type { Pause, WorkCalendar, WorkInterval } from "./clock.ts";
import { dateKeyOf, fromMinute, isoWeekdayOf, localDayOf, toMinute } from "./zone.ts";
import { startOfLocalDay } from "./zone.ts";

const epoch = toMinute(new Date("2026-01-01T00:00:00Z"));
const instant = fc.integer({ min: 0, max: 500_000 }).map((minute) => fromMinute(epoch + minute));
// Small enough for the thinnest calendar, one hour a week, to stay within the three-year horizon.
const target = fc.integer({ min: 1, max: 3_000 });

const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { maxLength: 6 })
  .map((minutes): WorkInterval[] => {
    const sorted = minutes.toSorted((a, b) => a - b);
    const pairs: WorkInterval[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) pairs.push([sorted[i]!, sorted[i + 1]!]);
    return pairs;
  });

const day = fc.integer({ min: 0, max: 400 }).map((ahead) => dateKeyOf(20_454 + ahead));
const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  timeZone: fc.constantFrom("WIB", "WITA", "WIT"),
  week: fc.record({
    1: fc.constantFrom<WorkInterval[][]>(
      [
        [480, 720],
        [780, 960],
      ],
      [[0, 1_440]],
      [[540, 600]],
    ),
    2: hours,
    3: hours,
    4: hours,
    5: hours,
    6: hours,
    7: hours,
  }),
  holidays: fc.dictionary(day, fc.constant("libur"), { maxKeys: 30 }),
});

const pause: fc.Arbitrary<Pause> = fc
  .tuple(instant, fc.integer({ min: 0, max: 20_000 }))
  .map(([from, length]) => ({
    from,
    until: fromMinute(toMinute(from) + length),
    reason: "menunggu",
  }));
const pauses = fc.array(pause, { maxLength: 6 });

function isOpen(c: WorkCalendar, minute: number, still: readonly Pause[] = []): boolean {
  const dayNumber = localDayOf(minute, c.timeZone);
  const ofDay = minute - startOfLocalDay(dayNumber, c.timeZone);
  if (c.holidays[dateKeyOf(dayNumber)] !== undefined) return false;
  const isPaused = still.some(
    (p) => toMinute(p.from) <= minute && (p.until === null || minute < toMinute(p.until)),
  );
  const week = c.week[isoWeekdayOf(dayNumber)];
  return !isPaused && week.some(([open, close]) => open <= ofDay && ofDay < close);
}

const due = (c: WorkCalendar, start: Date, minutes: number, still: readonly Pause[] = []): Date =>
  computeDue({ start, targetMinutes: minutes, calendar: c, pauses: still, now: start }).due!;

const later = (date: Date, minutes: number): Date => fromMinute(toMinute(date) + minutes);

test("agrees with counting minute by minute", () => {
  fc.assert(
    fc.property(
      calendar,
      instant,
      fc.integer({ min: 0, max: 8_000 }),
      fc.array(fc.tuple(fc.integer({ min: -2_000, max: 8_000 }), fc.nat(3_000)), { maxLength: 5 }),
      (c, from, length, spans) => {
        const still = spans.map(([ahead, span]) => {
          const begin = later(from, ahead);
          return { from: begin, until: later(begin, span), reason: "" };
        });
        let counted = 0;
        for (let minute = toMinute(from); minute < toMinute(from) + length; minute += 1) {
          if (isOpen(c, minute, still)) counted += 1;
        }
        expect(workingMinutesBetween(c, from, later(from, length), still)).toBe(counted);
      },
    ),
    { numRuns: 60 },
  );
});

test("the due time lies in working time, and exactly the target lies before it", () => {
  fc.assert(
    fc.property(calendar, instant, target, pauses, (c, start, minutes, still) => {
      const end = due(c, start, minutes, still);
      expect(isOpen(c, toMinute(end) - 1, still)).toBe(true);
      expect(workingMinutesBetween(c, start, end, still)).toBe(minutes);
    }),
  );
});

test("more work or a later start never makes it earlier", () => {
  fc.assert(
    fc.property(calendar, instant, target, fc.nat(3_000), pauses, (c, start, minutes, n, still) => {
      const end = due(c, start, minutes, still).getTime();
      expect(due(c, start, minutes + n, still).getTime()).toBeGreaterThanOrEqual(end);
      expect(due(c, later(start, n), minutes, still).getTime()).toBeGreaterThanOrEqual(end);
    }),
  );
});

test("a pause moves the due time by exactly the working minutes in it", () => {
  fc.assert(
    fc.property(calendar, instant, target, fc.nat(5_000), fc.nat(9_000), (c, start, m, at, n) => {
      const from = later(start, at);
      const until = later(from, n);
      const end = due(c, start, m);
      const taken = from < end ? workingMinutesBetween(c, from, until) : 0;
      const moved = due(c, start, m, [{ from, until, reason: "" }]);
      expect(moved).toEqual(addWorkingMinutes(c, start, m + taken));
      if (taken === 0) expect(moved).toEqual(end);
    }),
  );
});

test("pauses outside working time change nothing", () => {
  fc.assert(
    fc.property(calendar, instant, target, instant, (c, start, minutes, at) => {
      let until = toMinute(at);
      while (until < toMinute(at) + 2_000 && !isOpen(c, until)) until += 1;
      const still = [{ from: at, until: fromMinute(until), reason: "" }];
      expect(due(c, start, minutes, still)).toEqual(due(c, start, minutes));
    }),
  );
});

test("a pause told twice, or in two halves, counts once", () => {
  fc.assert(
    fc.property(calendar, instant, target, pause, fc.nat(20_000), (c, start, minutes, p, cut) => {
      const middle = fromMinute(Math.min(toMinute(p.from) + cut, toMinute(p.until!)));
      const once = due(c, start, minutes, [p]);
      const halves = [
        { ...p, until: middle },
        { ...p, from: middle },
      ];
      expect(due(c, start, minutes, [p, p])).toEqual(once);
      expect(due(c, start, minutes, halves)).toEqual(once);
      expect(due(c, start, minutes, [...halves, p])).toEqual(once);
    }),
  );
});

test("moving the zone moves every instant by the same hours", () => {
  fc.assert(
    fc.property(calendar, instant, target, pauses, (c, start, minutes, still) => {
      const east: WorkCalendar = { ...c, timeZone: "WIT" };
      const west: WorkCalendar = { ...c, timeZone: "WIB" };
      const moved = still.map((p) => ({
        ...p,
        from: later(p.from, 120),
        until: later(p.until!, 120),
      }));
      expect(due(west, later(start, 120), minutes, moved)).toEqual(
        later(due(east, start, minutes, still), 120),
      );
    }),
  );
});

test("splitting adds up, in time and in minutes", () => {
  fc.assert(
    fc.property(calendar, instant, target, target, pauses, (c, start, a, b, still) => {
      expect(addWorkingMinutes(c, addWorkingMinutes(c, start, a), b)).toEqual(
        addWorkingMinutes(c, start, a + b),
      );
      const middle = later(start, a);
      const end = later(middle, b);
      expect(
        workingMinutesBetween(c, start, middle, still) +
          workingMinutesBetween(c, middle, end, still),
      ).toBe(workingMinutesBetween(c, start, end, still));
    }),
  );
});

test("one more holiday never makes it earlier", () => {
  fc.assert(
    fc.property(calendar, instant, target, day, pauses, (c, start, minutes, date, still) => {
      const more = { ...c, holidays: { ...c.holidays, [date]: "libur" } };
      const end = due(c, start, minutes, still).getTime();
      expect(due(more, start, minutes, still).getTime()).toBeGreaterThanOrEqual(end);
    }),
  );
});

test("the steps add up to the target, in order of time, and used + remaining is the target", () => {
  fc.assert(
    fc.property(calendar, instant, target, pauses, instant, (c, start, minutes, still, now) => {
      const result = computeDue({ start, targetMinutes: minutes, calendar: c, pauses: still, now });
      const work = result.steps.filter((step) => step.kind === "work");
      expect(work.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
      for (const [i, step] of work.entries()) {
        const before = work[i - 1];
        if (before) expect(step.from.getTime()).toBeGreaterThanOrEqual(before.until.getTime());
      }
      expect(work.at(-1)?.until).toEqual(result.due);
      expect(result.usedMinutes + result.remainingMinutes).toBe(minutes);
      expect(result.breached).toBe(now > result.due!);
      if (result.remainingMinutes < 0) expect(result.breached).toBe(true);
    }),
  );
});
