import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketCount, readSpread } from "./measures.ts";
import { makeMonth, makePeriod, monthOf, shiftMonth, shiftPeriod } from "./months.ts";

test("a month begins and ends at local midnight", () => {
  const november = makeMonth("2026-11", "WITA");
  expect(november.from.toISOString()).toBe("2026-10-31T16:00:00.000Z");
  expect(november.until.toISOString()).toBe("2026-11-30T16:00:00.000Z");
  expect(november.name).toBe("November 2026");
  expect(monthOf(new Date("2026-10-31T16:00:00Z"), "WITA").key).toBe("2026-11");
  expect(monthOf(new Date("2026-10-31T16:00:00Z"), "WIB").key).toBe("2026-10");
});

test("moving months there and back changes nothing, also over the turn of a year", () => {
  expect(shiftMonth("2026-01", -1)).toBe("2025-12");
  expect(shiftMonth("2026-12", 1)).toBe("2027-01");
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -200, max: 200 }),
      (year, month, by) => {
        const key = `${year}-${String(month).padStart(2, "0")}`;
        expect(shiftMonth(shiftMonth(key, by), -by)).toBe(key);
      },
    ),
  );
});

test("a period never reaches beyond the running month, and names itself as an office does", () => {
  const now = new Date("2026-11-03T01:00:00Z");
  const period = (key: string) => makePeriod(key, now, "WITA");
  expect(period("2026-t4")).toMatchObject({
    name: "Triwulan IV 2026",
    months: ["2026-10", "2026-11"],
    lastEnded: "2026-10",
  });
  expect(period("2026-11")).toMatchObject({ name: "November 2026", lastEnded: null });
  expect(period("2025")?.months).toHaveLength(12);
  expect(period("2026-09_2026-11")?.name).toBe("September–November 2026");
  expect(period("2025-12_2026-01")?.name).toBe("Desember 2025–Januari 2026");
  for (const odd of [
    "2026-12",
    "2027",
    "2026-t5",
    "2026-13",
    "x",
    "",
    "2019",
    "2026-11_2026-10",
    "2020_2026",
  ])
    expect(period(odd), odd).toBeNull();
  for (const key of ["2026-11", "2026-t1", "2026", "2026-09_2026-11"]) {
    const kind = period(key)?.kind ?? "month";
    expect(shiftPeriod({ key: shiftPeriod({ key, kind }, -1), kind }, 1)).toBe(key);
  }
  expect(shiftPeriod({ key: "2026-t1", kind: "quarter" }, -1)).toBe("2025-t4");
});

test("half and nine tenths lie where the counts say, never below what was counted", () => {
  expect(readSpread([])).toEqual({ counted: 0, half: null, nineTenths: null });
  expect(readSpread([0, 0, 0, 1])).toEqual({ counted: 1, half: 45, nineTenths: 45 });
  const last = [...Array<number>(bucketCount - 1).fill(0), 3];
  expect(readSpread(last)).toEqual({ counted: 3, half: Infinity, nineTenths: Infinity });
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: bucketCount }), (counts) => {
      const { counted, half, nineTenths } = readSpread(counts);
      if (counted === 0) return half === null;
      return (half ?? 0) <= (nineTenths ?? 0);
    }),
  );
});
