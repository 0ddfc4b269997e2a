// Rows by PostgreSQL's COPY, in and out, as a stream whose memory stays bounded: its text form is exact for every type.
import type { Socket } from "node:net";
import type { AdminClient } from "#platform/database.ts";

/** What the driver hands to whoever takes its connection over for one statement. */
interface Wire {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
}

const mostWaitingBytes = 1_000_000;

/** The driver's side of one COPY statement; `settled` follows the server's last word on it. */
class CopyStatement {
  readonly #text: string;
  readonly settled: Promise<void>;
  protected wire: Wire | null = null;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(text: string) {
    this.#text = text;
    this.settled = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.settled.catch(() => undefined);
  }
  /** The driver calls it when the connection is free; its public type does not tell all that it hands over. */
  submit(connection: object): void {
    this.wire = connection as Wire;
    this.wire.query(this.#text);
  }
  handleError(error: Error): void {
    this.wire?.stream.resume();
    this.#reject(error);
  }
  handleReadyForQuery(): void {
    this.#resolve();
  }
  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyInResponse(wire: Wire): void {
    wire.sendCopyFail("this statement reads");
  }
  handleCopyData(_message: { chunk: Buffer }): void {}
}

class OutStatement extends CopyStatement {
  #waiting: Buffer[] = [];
  #bytes = 0;
  #wake: () => void = () => undefined;

  override handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The driver writes over its buffer, so the bytes are taken now.
    this.#waiting.push(Buffer.from(chunk));
    this.#bytes += chunk.length;
    if (this.#bytes > mostWaitingBytes) this.wire?.stream.pause();
    this.#wake();
  }
  /** What has come since the last call; empty when all has come. */
  async take(): Promise<Buffer> {
    if (this.#bytes === 0) {
      const came = new Promise<void>((resolve) => (this.#wake = resolve));
      await Promise.race([came, this.settled]);
    }
    const taken = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#bytes = 0;
    this.wire?.stream.resume();
    return taken;
  }
}

class InStatement extends CopyStatement {
  readonly ready: Promise<Wire>;
  #open: (wire: Wire) => void = () => undefined;

  constructor(text: string) {
    super(text);
    this.ready = new Promise((resolve) => (this.#open = resolve));
  }
  override handleCopyInResponse(wire: Wire): void {
    this.#open(wire);
  }
}

/**
 * Runs `copy … to stdout` and gives its bytes as they come. Read it to the end: the connection is taken until then.
 * Throws the server's error.
 */
export async function* copyOut(client: AdminClient, statement: string): AsyncGenerator<Buffer> {
  const out = new OutStatement(statement);
  client.query(out);
  for (;;) {
    const bytes = await out.take();
    if (bytes.length === 0) break;
    yield bytes;
  }
  await out.settled;
}

/** Runs `copy … from stdin` with these bytes. Throws the server's error, or that of `chunks`; then no row has come in. */
export async function copyIn(
  client: AdminClient,
  statement: string,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  const into = new InStatement(statement);
  client.query(into);
  const wire = await Promise.race([into.ready, into.settled]);
  if (!wire) return;
  try {
    for await (const chunk of chunks) {
      wire.sendCopyFromChunk(chunk);
      if (wire.stream.writableNeedDrain) await Promise.race([drained(wire.stream), into.settled]);
    }
  } catch (error) {
    wire.sendCopyFail("the source ended early");
    await into.settled.catch(() => undefined);
    throw error;
  }
  wire.endCopyFrom();
  await into.settled;
}

function drained(stream: Socket): Promise<void> {
  return new Promise((resolve) => stream.once("drain", resolve));
}
