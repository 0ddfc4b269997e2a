// JSON Lines: one object a line, in UTF-8, so that any program reads a large file row by row.
import type { SheetHead, SheetWriter } from "./writer.ts";

/** Rows under the keys of their columns. */
export function openJsonLines({ columns }: SheetHead): SheetWriter {
  const lines = openRecords();
  return {
    ...lines,
    add: (rows) =>
      lines.addRecords(
        rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]))),
      ),
  };
}

export interface RecordWriter extends Omit<SheetWriter, "add"> {
  addRecords(records: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
}

/** Whole objects as they come. */
export function openRecords(): RecordWriter {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    addRecords: async (records) => {
      for (const record of records) {
        const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
        chunks.push(bytes);
        size += bytes.byteLength;
      }
    },
    size: () => size,
    end: async () => Buffer.concat(chunks),
  };
}
