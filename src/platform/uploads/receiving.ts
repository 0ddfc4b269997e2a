// Takes a body in pieces as it arrives: what came before a cut is kept, and a slow sender costs no more than one piece of memory.

export interface ReceivingLimits {
  /** A piece is kept when it has this many bytes… */
  pieceBytes: number;
  /** …or, with at least this many, when the line falls silent or breaks: less is not worth a file. */
  smallestBytes: number;
  /** Silence after which what is here is kept. */
  pauseMs: number;
  /** Silence after which the sender is taken to be gone. */
  silenceMs: number;
}

export const receivingLimits: ReceivingLimits = {
  pieceBytes: 65_536,
  smallestBytes: 4_096,
  pauseMs: 2_000,
  silenceMs: 60_000,
};

/** How a body ended: "whole" as its sender meant, "cut" by the line, "longer" than `room` (what fits was kept). */
export type Ending = "whole" | "cut" | "longer";

type Step = { chunk: Uint8Array } | "end" | "broken" | "paused";

/**
 * Reads `body` and gives each piece to `keep`, in order; never more than `room` bytes. What `keep` throws ends the reading.
 */
export async function receivePieces(
  body: ReadableStream<Uint8Array>,
  room: number,
  keep: (piece: Buffer) => Promise<void>,
  limits: ReceivingLimits = receivingLimits,
): Promise<Ending> {
  const reader = body.getReader();
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let left = room;
  const flush = async () => {
    if (heldBytes === 0) return;
    const piece = Buffer.concat(held);
    [held, heldBytes] = [[], 0];
    await keep(piece);
  };
  const isWorthKeeping = () => heldBytes >= limits.smallestBytes || left === 0;
  let waiting = nextStep(reader);
  let silentMs = 0;
  try {
    for (;;) {
      const step = await orPause(waiting, limits.pauseMs);
      if (step === "paused") {
        silentMs += limits.pauseMs;
        if (isWorthKeeping()) await flush();
        if (silentMs >= limits.silenceMs) return "cut";
        continue;
      }
      if (step === "end") {
        await flush();
        return "whole";
      }
      if (step === "broken") {
        if (isWorthKeeping()) await flush();
        return "cut";
      }
      silentMs = 0;
      const fits = step.chunk.subarray(0, left);
      if (fits.byteLength > 0) held.push(fits);
      heldBytes += fits.byteLength;
      left -= fits.byteLength;
      if (heldBytes >= limits.pieceBytes) await flush();
      if (fits.byteLength < step.chunk.byteLength) {
        await flush();
        return "longer";
      }
      waiting = nextStep(reader);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function nextStep(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Step> {
  try {
    const { done, value } = await reader.read();
    return done ? "end" : { chunk: value };
  } catch {
    // The line has broken; why, nobody can tell.
    return "broken";
  }
}

async function orPause(step: Promise<Step>, pauseMs: number): Promise<Step> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<Step>((resolve) => {
    timer = setTimeout(() => resolve("paused"), pauseMs);
  });
  try {
    return await Promise.race([step, pause]);
  } finally {
    clearTimeout(timer);
  }
}
