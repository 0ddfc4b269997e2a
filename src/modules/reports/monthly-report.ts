// The monthly report to the regent, composed: figures in, words and pictures out. Page and paper show the same composition.
// Invariant: every sentence follows from the numbers beside it, and says so when they are too few.
import type { PaperPicture } from "#modules/documents/public.ts";
import type { RegionOutline } from "#modules/regions/public.ts";
import type { Sums } from "./measures.ts";
import { composeChapters } from "./monthly-chapters.ts";
import { listRows } from "./monthly-rows.ts";
import { tellSummary } from "./monthly-sentences.ts";
import { shiftMonth } from "./months.ts";
import { tellMonth } from "./words.ts";

/** Sums of a month as the report needs them. */
export type MonthSums = Pick<
  Sums,
  | "asked"
  | "answered"
  | "inTime"
  | "closed"
  | "lateAtEnd"
  | "promised"
  | "kept"
  | "scores"
  | "firstReply"
>;

export interface MonthlyFigures {
  /** "Kabupaten Kutai Kartanegara" */
  place: string;
  /** "2026-10" */
  month: string;
  /** The month has not ended: its figures still grow. */
  running: boolean;
  /** A year of months, the reported one last; null where nothing was counted. */
  year: readonly { month: string; sums: MonthSums | null }[];
  districts: readonly { code: string; name: string; sums: MonthSums }[];
  topics: readonly { code: string; name: string; asked: number; before: number }[];
  poor: { concerned: MonthSums; others: MonthSums };
  silent: SilentFigures;
  shapes: readonly RegionOutline[];
}

export interface SilentFigures {
  /** No question from this month on, up to the reported one. */
  since: string;
  villages: number;
  silent: number;
  /** The same a month earlier. */
  before: number;
  districts: readonly { code: string; name: string; villages: number; silent: number }[];
}

export interface MonthlyReport {
  place: string;
  /** "Oktober 2026" */
  month: string;
  before: string;
  running: boolean;
  summary: string;
  rows: readonly MonthlyRow[];
  chapters: readonly MonthlyChapter[];
}

/** One figure, with the month before and what changed, all in words. */
export interface MonthlyRow {
  label: string;
  now: string;
  before: string;
  change: string;
  /** The list behind it. */
  href: string;
}

export interface MonthlyChapter {
  id: "masuk" | "topik" | "kecamatan" | "peta" | "diam" | "miskin" | "janji";
  title: string;
  sentence: string;
  /** Null where there is nothing to draw. */
  picture: PaperPicture | null;
  /** Whose boundaries a map shows. */
  note?: string;
}

/** Composes the report of a month. */
export function composeMonthlyReport(figures: MonthlyFigures): MonthlyReport {
  const { now, before } = thisAndLast(figures);
  return {
    place: figures.place,
    month: tellMonth(figures.month),
    before: tellMonth(shiftMonth(figures.month, -1)),
    running: figures.running,
    summary: tellSummary(figures, now, before),
    rows: listRows(now, before, figures.month),
    chapters: composeChapters(figures),
  };
}

function thisAndLast({ year }: Pick<MonthlyFigures, "year">) {
  return { now: year.at(-1)?.sums ?? null, before: year.at(-2)?.sums ?? null };
}
