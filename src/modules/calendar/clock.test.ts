// Examples counted by hand on a real calendar, then the refusals. The laws of the clock are in clock.properties.test.ts.

import { describe, expect, test } from "vitest";
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingMinutes,
  ClockLimitError,
  computeDue,
  usualWeek,
  workingMinutesBetween,
} from "./clock.ts";
import type { DueInput, WorkCalendar } from "./clock.ts";
import { explainDue } from "./explain.ts";
import { holidaysOfRegion } from "./holidays.ts";

const kukar: WorkCalendar = {
  timeZone: "WITA",
  week: usualWeek,
  holidays: holidaysOfRegion("64.02"),
};

/** Wall time in Kalimantan Timur. */
const wita = (text: string): Date => new Date(`${text}:00+08:00`);

const dueAt = (start: string, targetMinutes: number, more: Partial<DueInput> = {}) =>
  computeDue({ start: wita(start), targetMinutes, calendar: kukar, now: wita(start), ...more });

describe("due time, counted by hand", () => {
  test.each([
    ["within a morning", "2026-11-24T08:00", 120, "2026-11-24T10:00"],
    ["over the lunch break", "2026-11-24T11:30", 60, "2026-11-24T13:30"],
    ["exactly at closing time stays on that day", "2026-11-24T15:00", 60, "2026-11-24T16:00"],
    ["one minute past closing moves to the morning", "2026-11-24T15:00", 61, "2026-11-25T08:01"],
    ["Friday noon break is longer", "2026-11-20T11:00", 60, "2026-11-20T14:00"],
    ["Friday afternoon runs into Monday", "2026-11-20T15:30", 60, "2026-11-23T08:30"],
    ["asked on Saturday night", "2026-11-21T22:15", 30, "2026-11-23T08:30"],
    ["asked before opening, still yesterday in UTC", "2026-11-25T05:00", 60, "2026-11-25T09:00"],
    ["asked after closing", "2026-11-24T19:00", 420, "2026-11-25T16:00"],
    ["Nyepi and Eid 2026: 18 to 24 March are closed", "2026-03-17T15:00", 120, "2026-03-25T09:00"],
    ["New Year's night", "2026-12-31T15:30", 60, "2027-01-04T08:30"],
  ])("%s", (_name, start, target, due) => {
    expect(dueAt(start, target).due).toEqual(wita(due));
  });

  test("seconds are dropped on both sides", () => {
    const start = new Date(wita("2026-11-24T08:00").getTime() + 59_999);
    const now = new Date(wita("2026-11-24T09:00").getTime() + 59_999);
    const result = dueAt("2026-11-24T08:00", 60, { start, now });
    expect(result.due).toEqual(wita("2026-11-24T09:00"));
    expect(result.breached).toBe(false);
  });

  test("a target of nothing is due at once", () => {
    expect(dueAt("2026-11-21T22:15", 0).due).toEqual(wita("2026-11-21T22:15"));
  });
});

describe("the clock at a moment", () => {
  test("counts used and remaining minutes", () => {
    const result = dueAt("2026-11-24T11:00", 180, { now: wita("2026-11-24T13:20") });
    expect(result).toMatchObject({ usedMinutes: 80, remainingMinutes: 100, breached: false });
  });

  test("is missed from the minute after the due time, also after closing", () => {
    const at = (now: string) => dueAt("2026-11-24T15:00", 60, { now: wita(now) });
    expect(at("2026-11-24T16:00")).toMatchObject({ breached: false, remainingMinutes: 0 });
    expect(at("2026-11-24T16:01")).toMatchObject({ breached: true, remainingMinutes: 0 });
    expect(at("2026-11-25T09:30")).toMatchObject({ breached: true, remainingMinutes: -90 });
  });

  test("an open pause holds the clock: no due time, nothing missed", () => {
    const pauses = [{ from: wita("2026-11-24T09:00"), until: null, reason: "menunggu desa" }];
    const result = dueAt("2026-11-24T08:00", 120, { pauses, now: wita("2026-12-20T09:00") });
    expect(result).toMatchObject({ due: null, paused: true, breached: false, usedMinutes: 60 });
  });

  test("a pause that opens after the due time does not undo the breach", () => {
    const pauses = [{ from: wita("2026-11-24T14:00"), until: null, reason: "menunggu desa" }];
    const result = dueAt("2026-11-24T08:00", 120, { pauses, now: wita("2026-11-24T15:00") });
    expect(result).toMatchObject({ due: wita("2026-11-24T10:00"), paused: false, breached: true });
  });

  test("overlapping pauses count once, in whatever order they are given", () => {
    const pauses = [
      { from: wita("2026-11-24T09:30"), until: wita("2026-11-24T11:00"), reason: "b" },
      { from: wita("2026-11-24T09:00"), until: wita("2026-11-24T10:00"), reason: "a" },
    ];
    const result = dueAt("2026-11-24T08:00", 120, { pauses });
    expect(result.due).toEqual(wita("2026-11-24T12:00"));
    expect(result.steps.filter((step) => step.kind === "pause")).toMatchObject([
      { reason: "a", minutes: 60 },
      { reason: "b", minutes: 60 },
    ]);
  });
});

describe("the explanation", () => {
  test("names rule, work, free days, holidays and pauses in order, and adds up", () => {
    const result = dueAt("2026-03-13T15:00", 900, {
      rule: { name: "Jawaban pertama, segera", version: "2026.1" },
      pauses: [
        {
          from: wita("2026-03-16T08:00"),
          until: wita("2026-03-16T10:00"),
          reason: "menunggu berkas",
        },
      ],
    });
    expect(result.steps.map((step) => step.kind)).toEqual(
      ["start", "rule", "target", "work", "weekend", "weekend", "pause", "work", "work"].concat(
        ["work", "work"], // Tuesday 17 March
        ["holiday", "holiday", "holiday", "holiday", "holiday", "holiday", "holiday"],
        ["work", "due"],
      ),
    );
    const counted = result.steps.map((step) => (step.kind === "work" ? step.minutes : 0));
    expect(counted.reduce((a, b) => a + b)).toBe(900);
    expect(result.due).toEqual(wita("2026-03-25T10:00"));
    expect(result.steps.find((step) => step.kind === "pause")).toMatchObject({ minutes: 120 });
    expect(explainDue(result, "WITA").map((line) => line.text)).toEqual(
      expect.arrayContaining([
        "Aturan: Jawaban pertama, segera, versi 2026.1.",
        "Sabtu, 14 Maret 2026 sampai Minggu, 15 Maret 2026: bukan hari kerja.",
        "Selasa, 17 Maret 2026, 13.00–16.00: dihitung 3 jam.",
        "Kamis, 19 Maret 2026: libur, Hari Suci Nyepi 1948.",
        "Batas waktu Rabu, 25 Maret 2026, 10.00 WITA.",
      ]),
    );
  });

  test("a clock at rest says so", () => {
    const pauses = [{ from: wita("2026-11-24T09:00"), until: null, reason: "menunggu desa" }];
    const result = dueAt("2026-11-24T08:00", 120, { pauses, now: wita("2026-11-24T13:30") });
    const lines = explainDue(result, "WITA");
    expect(lines.at(-1)?.kind).toBe("waiting");
    expect(lines.at(-2)?.text).toBe(
      "Jeda sejak Selasa, 24 November 2026, 09.00 WITA: menunggu desa. " +
        "Sampai kini 3 jam 30 menit kerja tidak dihitung.",
    );
  });
});

describe("days", () => {
  test("calendar days end at the last minute of the local day", () => {
    expect(addCalendarDays(kukar, wita("2026-11-24T23:30"), 14)).toEqual(wita("2026-12-08T23:59"));
    expect(addCalendarDays(kukar, wita("2026-12-20T00:10"), 30)).toEqual(wita("2027-01-19T23:59"));
  });

  test("working days skip weekends and holidays and end at closing time", () => {
    expect(addWorkingDays(kukar, wita("2026-10-30T10:00"), 3)).toEqual(wita("2026-11-04T16:00"));
    expect(addWorkingDays(kukar, wita("2026-03-17T08:00"), 1)).toEqual(wita("2026-03-25T16:00"));
  });
});

describe("limits", () => {
  const closed: WorkCalendar = {
    ...kukar,
    week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
  };

  test("a calendar without any hours is refused by name, not searched for ever", () => {
    const start = wita("2026-11-24T08:00");
    expect(() => addWorkingMinutes(closed, start, 1)).toThrow(ClockLimitError);
    expect(() => addWorkingDays(closed, start, 1)).toThrow(ClockLimitError);
  });

  test("three years are the horizon; an old breach is still told", () => {
    const start = wita("2026-11-24T08:00");
    expect(() => addWorkingMinutes(kukar, start, 400_000)).toThrow(ClockLimitError);
    expect(() => workingMinutesBetween(kukar, start, wita("2030-01-01T08:00"))).toThrow(
      ClockLimitError,
    );
    expect(dueAt("2026-11-24T08:00", 60, { now: wita("2036-01-01T08:00") }).breached).toBe(true);
  });

  test("malformed input is refused", () => {
    const start = wita("2026-11-24T08:00");
    const crossed: WorkCalendar = {
      ...kukar,
      week: {
        ...usualWeek,
        3: [
          [480, 720],
          [700, 960],
        ],
      },
    };
    expect(() => addWorkingMinutes(crossed, start, 1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(kukar, start, 1.5)).toThrow(RangeError);
    expect(() => addWorkingMinutes(kukar, start, -1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(kukar, new Date(Number.NaN), 1)).toThrow(RangeError);
    const pauses = [{ from: start, until: wita("2026-11-23T08:00"), reason: "" }];
    expect(() => dueAt("2026-11-24T08:00", 60, { pauses })).toThrow(RangeError);
    const many = Array.from({ length: 501 }, () => ({ from: start, until: start, reason: "" }));
    expect(() => dueAt("2026-11-24T08:00", 60, { pauses: many })).toThrow(ClockLimitError);
  });
});
