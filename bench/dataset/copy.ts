// COPY FROM STDIN over the driver's own connection: rows are written as text and sent in large pieces, no faster than
// the server takes them.
import type pg from "pg";

const pieceLength = 256 * 1024;

export type Value = string | number | boolean | Date | null;

/** What the driver hands over while COPY runs. Its types do not tell of it. */
interface Wire {
  query(text: string): void;
  sendCopyFromChunk(piece: Buffer): void;
  endCopyFrom(): void;
  stream: { writableNeedDrain: boolean; once(event: "drain", done: () => void): void };
}

/** One COPY into one table. */
export interface TableCopy {
  /** Adds a row; what it returns must be awaited before the next one when it is a promise. */
  push(row: readonly Value[]): Promise<void> | null;
  /** Sends what is left and waits until the server has it all. */
  end(): Promise<void>;
  rows(): number;
}

/** Begins a COPY into `table` on a connection of its own, which is ended with the copy. */
export async function beginCopy(
  client: pg.Client,
  table: string,
  columns: readonly string[],
): Promise<TableCopy> {
  const { wire, finished } = await enterCopy(
    client,
    `copy ${table} (${columns.join(", ")}) from stdin`,
  );
  let text = "";
  let count = 0;
  const send = (): Promise<void> | null => {
    wire.sendCopyFromChunk(Buffer.from(text));
    text = "";
    if (!wire.stream.writableNeedDrain) return null;
    return new Promise((resolve) => wire.stream.once("drain", resolve));
  };
  return {
    push: (row) => {
      text += writeRow(row);
      count += 1;
      return text.length < pieceLength ? null : send();
    },
    end: async () => {
      if (text) await send();
      wire.endCopyFrom();
      await finished;
      await client.end();
    },
    rows: () => count,
  };
}

function enterCopy(
  client: pg.Client,
  statement: string,
): Promise<{ wire: Wire; finished: Promise<void> }> {
  return new Promise((enter, refuse) => {
    let leave: () => void;
    let fail: (error: Error) => void;
    const finished = new Promise<void>((resolve, reject) => {
      leave = resolve;
      fail = reject;
    });
    finished.catch(() => undefined);
    client.query({
      submit: (wire: Wire) => wire.query(statement),
      handleCopyInResponse: (wire: Wire) => enter({ wire, finished }),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => leave(),
      handleError: (error: Error) => {
        refuse(error);
        fail(error);
      },
    } as never);
  });
}

function writeRow(row: readonly Value[]): string {
  let line = "";
  for (let i = 0; i < row.length; i += 1) line += (i > 0 ? "\t" : "") + writeValue(row[i] ?? null);
  return `${line}\n`;
}

function writeValue(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return /[\\\n\r\t]/.test(value) ? escape(value) : value;
  if (typeof value === "boolean") return value ? "t" : "f";
  return value instanceof Date ? value.toISOString() : String(value);
}

function escape(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}
