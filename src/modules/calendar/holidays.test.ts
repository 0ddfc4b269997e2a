import { expect, test } from "vitest";
import { holidays, holidaysOfRegion, zoneOfRegion } from "./holidays.ts";
import { dateKeyOf, dayOfDateKey, isoWeekdayOf } from "./zone.ts";

test("the years hold as many days as their decrees name", () => {
  const count = (year: number, kind: string) =>
    holidays.filter((day) => day.date.startsWith(`${year}-`) && day.kind === kind).length;
  expect([count(2025, "nasional"), count(2025, "cuti_bersama")]).toEqual([17, 11]);
  expect([count(2026, "nasional"), count(2026, "cuti_bersama")]).toEqual([17, 8]);
  expect(count(2027, "nasional")).toBe(17);
});

test("every date exists, none twice, and collective leave never falls on a weekend", () => {
  for (const day of holidays) {
    const number = dayOfDateKey(day.date);
    expect(dateKeyOf(number)).toBe(day.date);
    if (day.kind === "cuti_bersama") expect(isoWeekdayOf(number)).toBeLessThanOrEqual(5);
  }
  expect(new Set(holidays.map((day) => day.date)).size).toBe(holidays.length);
});

test("Good Friday is a Friday, Ascension a Thursday, Easter a Sunday", () => {
  const weekdayOf: Record<string, number> = { Wafat: 5, Kenaikan: 4, Kebangkitan: 7 };
  const christian = holidays.filter(
    (day) => day.kind === "nasional" && /^(Wafat|Kenaikan|Kebangkitan) /.test(day.name),
  );
  expect(christian).toHaveLength(9);
  for (const day of christian) {
    const first = day.name.split(" ")[0] ?? "";
    expect(isoWeekdayOf(dayOfDateKey(day.date)), day.date).toBe(weekdayOf[first]);
  }
});

test("estimates and the local day stop a clock only when asked for and only there", () => {
  expect(holidaysOfRegion("64.02")).not.toHaveProperty("2027-03-10");
  expect(holidaysOfRegion("64.02.08.2001", true)).toHaveProperty("2027-03-10");
  expect(holidaysOfRegion("64.02.08.2001", true)).toHaveProperty("2026-09-28");
  expect(holidaysOfRegion("64.01", true)).not.toHaveProperty("2026-09-28");
  expect(holidaysOfRegion("64.01")).toHaveProperty("2026-08-17");
});

test.each([
  ["11.01", "WIB"],
  ["36", "WIB"],
  ["62.71", "WIB"],
  ["51.03", "WITA"],
  ["64.02.08.2001", "WITA"],
  ["73", "WITA"],
  ["81.01", "WIT"],
  ["96.71", "WIT"],
])("zone of %s is %s", (code, zone) => {
  expect(zoneOfRegion(code)).toBe(zone);
});

test("an unknown province is refused", () => {
  expect(() => zoneOfRegion("99.01")).toThrow(RangeError);
  expect(() => zoneOfRegion("")).toThrow(RangeError);
});
