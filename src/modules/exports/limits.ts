// How large a file may get and how long it stays. Counted before it is made and again while it grows.
import type { Sheet, SheetFormat } from "#platform/sheets.ts";

export const limits = {
  /** Rows of a file. Paper is for reading: whoever needs more takes a spreadsheet. */
  rows: { xlsx: 50_000, csv: 100_000, jsonl: 100_000, pdf: 1_000 } satisfies Record<
    SheetFormat,
    number
  >,
  /** Whole objects carry their texts. */
  records: 10_000,
  bytes: 32_000_000,
  /** Up to here a file is made while its owner waits for the page. */
  rowsAtOnce: { xlsx: 500, csv: 500, jsonl: 500, pdf: 150 } satisfies Record<SheetFormat, number>,
  recordsAtOnce: 50,
  batch: 1_000,
  recordBatch: 100,
  /** Waiting or being made, for one person under one hat. */
  openAtOnce: 2,
  /** Ready and not yet gone. */
  kept: 20,
  keptDays: 7,
  listedDays: 60,
  attempts: 3,
  /** A run that has not been heard of for this long is dead. */
  silentMs: 180_000,
};

/** The formats that a sheet can be made in, the most useful first. */
export function formatsOf(sheet: Sheet): readonly SheetFormat[] {
  if (sheet.kind === "records") return ["jsonl"];
  return sheet.columns.some(({ paper }) => paper)
    ? ["xlsx", "csv", "pdf", "jsonl"]
    : ["xlsx", "csv", "jsonl"];
}

export function mostRows(sheet: Sheet, format: SheetFormat): number {
  return sheet.kind === "records" ? limits.records : limits.rows[format];
}

/** Whether so many rows are made at once, within the request. */
export function isSmall(sheet: Sheet, format: SheetFormat, rows: number): boolean {
  return rows <= (sheet.kind === "records" ? limits.recordsAtOnce : limits.rowsAtOnce[format]);
}
