// The arithmetic of Permenpan RB 14/2017: nine means of equal weight, the index (IKM) as their mean times 25, the grade by
// the regulation's table. Counted in whole numbers, so that a value on a border falls to the right side.

export const elementCount = 9;

export interface Grade {
  letter: "A" | "B" | "C" | "D";
  words: string;
}

export interface SatisfactionIndex {
  /** In hundredths: 8831 is 88,31. */
  value: number;
  grade: Grade;
  /** Mean of each element in hundredths: 100 to 400. */
  means: readonly number[];
}

// From the first value of each, in hundredths.
const grades: readonly [from: number, grade: Grade][] = [
  [8831, { letter: "A", words: "Sangat baik" }],
  [7661, { letter: "B", words: "Baik" }],
  [6500, { letter: "C", words: "Kurang baik" }],
  [2500, { letter: "D", words: "Tidak baik" }],
];

/** The index of `answers` answers whose scores add up to `sums`, element by element. Throws RangeError on impossible sums. */
export function computeIndex(sums: readonly number[], answers: number): SatisfactionIndex {
  const isPossible = (sum: number) => Number.isInteger(sum) && sum >= answers && sum <= 4 * answers;
  if (sums.length !== elementCount || answers < 1 || !sums.every(isPossible))
    throw new RangeError("Sums of nine elements, each between one and four times the answers.");
  const total = sums.reduce((all, sum) => all + sum, 0);
  const value = divideRounding(total * 2500, elementCount * answers);
  return {
    value,
    grade: gradeOf(value),
    means: sums.map((sum) => divideRounding(sum * 100, answers)),
  };
}

/** The grade of an index in hundredths, which lies between 25,00 and 100,00. */
export function gradeOf(value: number): Grade {
  const found = grades.find(([from]) => value >= from);
  if (!found || value > 10_000) throw new RangeError(`No index: ${value}`);
  return found[1];
}

/** Rounds half up, as the regulation's examples do. */
function divideRounding(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

const chiSquare = 3.841;
const error = 0.05;

/** How many of `population` should answer, after Krejcie & Morgan (the table in the regulation's annex): 95 %, ±5 points. */
export function sampleSize(population: number): number {
  if (population <= 0) return 0;
  const spread = chiSquare * 0.25;
  const size = (spread * population) / (error * error * (population - 1) + spread);
  return Math.min(population, Math.round(size));
}

/** "88,31" */
export function writeHundredths(value: number): string {
  const cents = String(value % 100).padStart(2, "0");
  return `${Math.floor(value / 100)},${cents}`;
}
