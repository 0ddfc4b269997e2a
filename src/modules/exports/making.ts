// Making a file: batch by batch under the owner's hat, judged anew each time. What the hat may not see never enters; the
// reading of restricted cases is logged in the transaction that reads them.
import { createHash } from "node:crypto";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { Sheet, SheetFormat, SheetRequest, SheetRow } from "#platform/sheets.ts";
import { noteReadings } from "#modules/audit/public.ts";
import { localDate, writeInstant, zoneOfRegion } from "#modules/calendar/public.ts";
import { openCsv } from "./formats/csv.ts";
import { openJsonLines, openRecords } from "./formats/json-lines.ts";
import { openPdf } from "./formats/pdf.ts";
import type { SheetHead, SheetWriter } from "./formats/writer.ts";
import { openXlsx } from "./formats/xlsx.ts";
import { limits, mostRows } from "./limits.ts";

/** Why a file is not made; the sentence is for its owner. */
export class NotMade extends Error {}

export interface Order {
  sheet: Sheet;
  format: SheetFormat;
  /** The filters as they stood in the address. */
  filter: string;
  askedAt: Date;
}

export interface Making {
  /** Runs one read under the owner's hat, in a transaction that may log it. Throws NotMade when the hat is gone. */
  underHat<T>(work: (db: Db, actor: Actor) => Promise<T>): Promise<T>;
  /** Called after each batch; throws to stop. */
  note(rows: number): Promise<void>;
}

export interface MadeFile {
  content: Buffer;
  sha256: string;
  rows: number;
  holdsRestricted: boolean;
}

const writers: Record<SheetFormat, (head: SheetHead) => SheetWriter> = {
  xlsx: openXlsx,
  csv: openCsv,
  pdf: openPdf,
  jsonl: openJsonLines,
};

export function makeFile(order: Order, making: Making): Promise<MadeFile> {
  const { sheet } = order;
  return sheet.kind === "table"
    ? walkTable(order, sheet, making)
    : walkRecords(order, sheet, making);
}

/** The request as the reader of the sheet takes it. */
export function requestOf({ filter, askedAt }: Order, actor: Actor): SheetRequest {
  const words = new URLSearchParams(filter);
  return { actor, now: askedAt, query: (name) => words.get(name) ?? undefined };
}

async function walkTable(
  order: Order,
  sheet: Extract<Sheet, { kind: "table" }>,
  making: Making,
): Promise<MadeFile> {
  const head = await making.underHat((db, actor) => describe(order, sheet, db, actor));
  const writer = writers[order.format](head);
  return walkRows<SheetRow>(
    order,
    making,
    limits.batch,
    writer,
    (rows) => writer.add(rows),
    (asked) => sheet.open(asked),
  );
}

async function walkRecords(
  order: Order,
  sheet: Extract<Sheet, { kind: "records" }>,
  making: Making,
): Promise<MadeFile> {
  const writer = openRecords();
  return walkRows<Readonly<Record<string, unknown>>>(
    order,
    making,
    limits.recordBatch,
    writer,
    (rows) => writer.addRecords(rows),
    (asked) => sheet.open(asked),
  );
}

async function walkRows<Row>(
  order: Order,
  making: Making,
  size: number,
  file: { size(): number; end(): Promise<Buffer> },
  add: (rows: readonly Row[]) => Promise<void>,
  open: (asked: SheetRequest) => {
    read(
      db: Db,
      after: string,
      size: number,
    ): Promise<{ rows: readonly Row[]; after: string | null; restricted: readonly string[] }>;
  },
): Promise<MadeFile> {
  const most = mostRows(order.sheet, order.format);
  let [rows, holdsRestricted] = [0, false];
  for (let after: string | null = ""; after !== null;) {
    const from: string = after;
    const batch = await making.underHat(async (db, actor) => {
      requireMay(order.sheet, actor);
      const found = await open(requestOf(order, actor)).read(db, from, size);
      await noteReadings(db, actor, found.restricted, order.askedAt);
      return found;
    });
    rows += batch.rows.length;
    holdsRestricted ||= batch.restricted.length > 0;
    if (rows > most) throw new NotMade(tooManyRows(most));
    await add(batch.rows);
    if (file.size() > limits.bytes)
      throw new NotMade("Berkas ini terlalu besar. Persempit saringannya, lalu coba lagi.");
    await making.note(rows);
    after = batch.after;
  }
  const content = await file.end();
  return { content, sha256: digest(content), rows, holdsRestricted };
}

export function tooManyRows(most: number): string {
  const written = String(most).replace(/\B(?=(\d{3})+$)/g, ".");
  return `Lebih dari ${written} baris. Persempit saringannya, atau pilih bentuk lain.`;
}

async function describe(
  order: Order,
  sheet: Extract<Sheet, { kind: "table" }>,
  db: Db,
  actor: Actor,
): Promise<SheetHead> {
  requireMay(sheet, actor);
  const zone = zoneOfRegion(actor.region);
  const filters = await sheet.open(requestOf(order, actor)).describe(db);
  return {
    title: sheet.title,
    lines: [
      ...filters,
      `Diambil oleh ${actor.title}, ${actor.officeName}, ${writeInstant(order.askedAt, zone)}`,
    ],
    columns: sheet.columns,
    day: localDate(order.askedAt, zone),
    office: actor.officeName,
  };
}

function requireMay(sheet: Sheet, actor: Actor): void {
  if (!sheet.mayExport(actor)) throw new NotMade("Daftar ini bukan untuk jabatan Anda lagi.");
}

function digest(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
