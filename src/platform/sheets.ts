// What a module offers for download, as data: columns with headings and a reader that walks the rows, always under the hat
// of whoever asked. The module `exports` turns it into files.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export type SheetFormat = "xlsx" | "csv" | "pdf" | "jsonl";

/** Dates are "2026-11-24", times "2026-11-24 10:00" in the place's own time; nothing else is a string but text. */
export type SheetValue = string | number | boolean | null;
export type SheetRow = readonly SheetValue[];

export interface SheetColumn {
  /** The name in JSON Lines: small letters and underscores. */
  key: string;
  /** The heading, as people read it. */
  head: string;
  kind?: "text" | "number" | "date" | "time" | "yes";
  /** Width in a spreadsheet, in letters; 16 unless told. */
  width?: number;
  /** Share of the line on paper; a column without one is left out there. Shares are weighed against each other. */
  paper?: number;
}

/** Who asks for what: the words of the page's address, the hat, and the instant that "late" is judged by. */
export interface SheetRequest {
  actor: Actor;
  now: Date;
  query: (name: string) => string | undefined;
}

export interface SheetBatch<Row> {
  rows: readonly Row[];
  /** Where the next batch begins; null after the last. */
  after: string | null;
  /** Restricted cases among the rows: their reading is logged. */
  restricted: readonly string[];
}

/** A list with its filters applied, ready to be walked. Every read states its scope and keeps to `size`. */
export interface OpenSheet<Row> {
  /** The filters in words, one each: "Lewat batas". */
  describe(db: Db): Promise<readonly string[]>;
  /** How many rows there are; counting stops at `atMost`. */
  count(db: Db, atMost: number): Promise<number>;
  /** The next rows by a key that does not move; `after` is "" at the beginning. */
  read(db: Db, after: string, size: number): Promise<SheetBatch<Row>>;
}

interface SheetNames {
  /** In addresses: "konsultasi". */
  name: string;
  /** As people say it: "Daftar konsultasi". */
  title: string;
  /** Asked before anything is opened, and again before each batch. */
  mayExport(actor: Actor): boolean;
}

/** A list: rows under columns. */
export interface TableSheet extends SheetNames {
  kind: "table";
  columns: readonly SheetColumn[];
  open(asked: SheetRequest): OpenSheet<SheetRow>;
}

/** Whole objects, for other programs: JSON Lines only. */
export interface RecordSheet extends SheetNames {
  kind: "records";
  open(asked: SheetRequest): OpenSheet<Readonly<Record<string, unknown>>>;
}

export type Sheet = TableSheet | RecordSheet;

/** The batch of a query ordered by a key and an id that do not move; `keyOf` gives both as text for the next batch. */
export function toBatch<Found, Row>(
  found: readonly Found[],
  size: number,
  shape: {
    keyOf: (row: Found) => readonly [key: string, id: string];
    toRow: (row: Found) => Row;
    restricted?: (row: Found) => string | null;
  },
): SheetBatch<Row> {
  const last = found.at(-1);
  return {
    rows: found.map(shape.toRow),
    after: last && found.length === size ? JSON.stringify(shape.keyOf(last)) : null,
    restricted: found.flatMap((row) => shape.restricted?.(row) ?? []),
  };
}

/** Where a batch begins: key and id of the row before it; null at the beginning. */
export function readCursor(after: string): { key: string; id: string } | null {
  if (after === "") return null;
  const [key, id] = JSON.parse(after) as [string, string];
  return { key, id };
}
