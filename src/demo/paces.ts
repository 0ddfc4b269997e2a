// How fast each level means to be, in working minutes by priority. Those of the first targets of a new installation: where
// DPMD has set others the demo only looks a little different.
import type { CaseLevel } from "#modules/consultation/public.ts";

export interface Pace {
  firstReply: number;
  resolution: number;
}

const day = 450;
const first: Record<CaseLevel, readonly number[]> = {
  kecamatan: [60, 180, day, day],
  kabupaten: [120, day, day, 2 * day],
  provinsi: [day, day, 2 * day, 3 * day],
};
const solved: Record<CaseLevel, readonly number[]> = {
  kecamatan: [day, 2 * day, 3 * day, 5 * day],
  kabupaten: [2 * day, 3 * day, 5 * day, 7 * day],
  provinsi: [3 * day, 5 * day, 7 * day, 10 * day],
};

/** The pace of a level for a priority, 1 (highest) to 4. */
export function paceOf(level: CaseLevel, priority: number): Pace {
  return {
    firstReply: first[level][priority - 1] ?? day,
    resolution: solved[level][priority - 1] ?? day,
  };
}
