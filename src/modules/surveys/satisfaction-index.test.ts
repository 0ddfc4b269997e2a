import fc from "fast-check";
import { expect, test } from "vitest";
import { computeIndex, gradeOf, sampleSize, writeHundredths } from "./satisfaction-index.ts";

const answer = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
const answersOf = fc.array(answer, { minLength: 1, maxLength: 60 });
const sumsOf = (answers: readonly (readonly number[])[]) =>
  Array.from({ length: 9 }, (_, at) => answers.reduce((sum, one) => sum + (one[at] ?? 0), 0));

test("counted by hand, with the borders of the regulation's table", () => {
  // All threes: NRR 3, IKM 75.
  expect(
    computeIndex(
      Array.from({ length: 9 }, () => 30),
      10,
    ),
  ).toMatchObject({
    value: 7500,
    grade: { letter: "C" },
    means: Array.from({ length: 9 }, () => 300),
  });
  expect(
    [2500, 6499, 6500, 7660, 7661, 8830, 8831, 10_000].map((value) => gradeOf(value).letter),
  ).toEqual(["D", "D", "C", "C", "B", "B", "A", "A"]);
  expect(() => gradeOf(2499)).toThrow(RangeError);
  expect(() => gradeOf(10_001)).toThrow(RangeError);
  expect(writeHundredths(7605)).toBe("76,05");
});

test("always between 25 and 100 with one grade, and equal to the mean of the nine means times 25", () => {
  fc.assert(
    fc.property(answersOf, (answers) => {
      const { value, grade, means } = computeIndex(sumsOf(answers), answers.length);
      expect(value).toBeGreaterThanOrEqual(2500);
      expect(value).toBeLessThanOrEqual(10_000);
      expect("ABCD").toContain(grade.letter);
      const exact =
        (answers.flat().reduce((sum, score) => sum + score, 0) / answers.length / 9) * 25;
      expect(Math.abs(value / 100 - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      for (const mean of means) expect(mean >= 100 && mean <= 400).toBe(true);
    }),
  );
});

test("a better answer never lowers it; the order of answers does not matter", () => {
  fc.assert(
    fc.property(answersOf, fc.nat(), fc.integer({ min: 0, max: 8 }), (answers, which, element) => {
      const before = computeIndex(sumsOf(answers), answers.length);
      expect(computeIndex(sumsOf(answers.toReversed()), answers.length)).toEqual(before);
      const better = answers.map((one, at) =>
        at === which % answers.length ? one.with(element, 4) : one,
      );
      expect(computeIndex(sumsOf(better), answers.length).value).toBeGreaterThanOrEqual(
        before.value,
      );
    }),
  );
});

test("impossible sums are refused", () => {
  expect(() =>
    computeIndex(
      Array.from({ length: 8 }, () => 5),
      5,
    ),
  ).toThrow(RangeError);
  expect(() =>
    computeIndex(
      Array.from({ length: 9 }, () => 21),
      5,
    ),
  ).toThrow(RangeError);
  expect(() =>
    computeIndex(
      Array.from({ length: 9 }, () => 4),
      5,
    ),
  ).toThrow(RangeError);
  expect(() =>
    computeIndex(
      Array.from({ length: 9 }, () => 0),
      0,
    ),
  ).toThrow(RangeError);
});

test("the sample is that of the table of Krejcie and Morgan", () => {
  const table = { 10: 10, 50: 44, 100: 80, 200: 132, 500: 217, 1000: 278, 5000: 357, 10_000: 370 };
  for (const [population, size] of Object.entries(table))
    expect(sampleSize(Number(population)), population).toBe(size);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (population) => {
      const size = sampleSize(population);
      expect(size).toBeLessThanOrEqual(population);
      expect(sampleSize(population + 1)).toBeGreaterThanOrEqual(size);
    }),
  );
});
