import fc from "fast-check";
import { expect, test } from "vitest";
import { findMedian } from "./figures.ts";
import { makeMonth, monthOf, shiftMonth } from "./months.ts";

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

test("the median has as many values below as above", () => {
  expect(findMedian([])).toBeNull();
  expect(findMedian([9, 1, 5])).toBe(5);
  expect(findMedian([10, 2])).toBe(2);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (values) => {
      const median = findMedian(values) ?? -1;
      expect(values).toContain(median);
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(
        values.length / 2,
      );
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(
        values.length / 2,
      );
    }),
  );
});
