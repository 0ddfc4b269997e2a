// What the four formats share: rows come in batches, bytes come out once, and the file says whose list it is.
import type { SheetColumn, SheetRow } from "#platform/sheets.ts";

export interface SheetHead {
  /** "Daftar konsultasi". */
  title: string;
  /** Filters and the hat, one line each; spreadsheets and JSON Lines keep to the rows. */
  lines: readonly string[];
  columns: readonly SheetColumn[];
  /** The day of the file, "YYYY-MM-DD". */
  day: string;
  /** The office that asked. */
  office: string;
}

export interface SheetWriter {
  add(rows: readonly SheetRow[]): Promise<void>;
  /** Bytes so far, near enough to stop in time. */
  size(): number;
  end(): Promise<Buffer>;
}
