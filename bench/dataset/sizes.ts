// How much data there is to measure on. The places are the official ones; everything else is made up.
export interface Size {
  /** What the installation serves. */
  root: string;
  cases: number;
  /** At least this many; every village and office has its people in any case. */
  people: number;
}

export const sizes = {
  // The province with few cases: what the large one is compared with.
  small: { root: "64", cases: 20_000, people: 5000 },
  regency: { root: "64.02", cases: 120_000, people: 1200 },
  province: { root: "64", cases: 500_000, people: 5000 },
  nation: { root: "ID", cases: 1_000_000, people: 200_000 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;

export const yearsBack = 3;
