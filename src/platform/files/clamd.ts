// Asks clamd about bytes over its INSTREAM command (unix socket or TCP).
// Never throws and never guesses: whatever is not a clear answer is "unavailable", and the file stays in quarantine.
import { connect, type Socket } from "node:net";

/** `name` is the signature of an infected file, `reason` why there is no verdict (for the log, not for people). */
export type ScanResult =
  | { verdict: "clean" }
  | { verdict: "infected"; name: string }
  | { verdict: "unavailable"; reason: string };

/** Largest file sent, chunk length on the wire, and longest answer read, in bytes. */
export const scanLimits = { fileBytes: 32_000_000, chunkBytes: 65_536, answerBytes: 1024 } as const;

/**
 * Scans the bytes.
 * @param socketAddress "/run/clamav/clamd.ctl", "host:3310" or "[::1]:3310"
 * @param timeoutMs for the whole conversation, connecting included
 */
export function scanBytes(
  socketAddress: string,
  bytes: Uint8Array,
  timeoutMs: number,
): Promise<ScanResult> {
  const target = readAddress(socketAddress);
  if (target === null) return Promise.resolve(unavailable(`bad address ${socketAddress}`));
  if (bytes.byteLength > scanLimits.fileBytes) {
    return Promise.resolve(unavailable(`${bytes.byteLength} bytes are more than is scanned`));
  }
  return new Promise((resolve) => {
    const socket = connect(target);
    let answer = "";
    const finish = (result: ScanResult) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => finish(unavailable(`no answer in ${timeoutMs} ms`)), timeoutMs);
    socket.setEncoding("latin1");
    socket.on("connect", () => void sendStream(socket, bytes));
    // clamd may answer and hang up before all is sent (too large); its answer counts, not the broken pipe.
    socket.on("error", (error) => finish(readAnswer(answer) ?? unavailable(error.message)));
    socket.on("close", () => finish(readAnswer(answer) ?? unavailable("closed without an answer")));
    socket.on("data", (chunk: string) => {
      answer += chunk;
      if (answer.length > scanLimits.answerBytes) finish(unavailable("answer too long"));
      else if (answer.includes("\0")) finish(readAnswer(answer) ?? unavailable("no clear answer"));
    });
  });
}

async function sendStream(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.byteLength; at += scanLimits.chunkBytes) {
    const chunk = bytes.subarray(at, at + scanLimits.chunkBytes);
    socket.write(lengthOf(chunk.byteLength));
    const flowing = socket.write(chunk);
    if (!flowing) await untilDrained(socket);
    if (socket.destroyed) return;
  }
  socket.write(lengthOf(0));
}

function untilDrained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      socket.off("drain", settle).off("close", settle);
      resolve();
    };
    socket.on("drain", settle).on("close", settle);
  });
}

function lengthOf(byteCount: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(byteCount);
  return field;
}

/** Reads exactly clamd's three forms; null while the answer has not ended. */
function readAnswer(answer: string): ScanResult | null {
  const end = answer.indexOf("\0");
  if (end === -1) return null;
  const line = answer.slice(0, end);
  if (line === "stream: OK") return { verdict: "clean" };
  const name = /^stream: ([\x21-\x7e]{1,200}) FOUND$/.exec(line)?.[1];
  if (name !== undefined) return { verdict: "infected", name };
  return unavailable(line.replace(/[^\x20-\x7e]/g, "?").slice(0, 200));
}

function readAddress(address: string): { path: string } | { host: string; port: number } | null {
  if (address.startsWith("/")) return { path: address };
  const found = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):(\d{1,5})$/i.exec(address);
  const port = Number(found?.[3]);
  const host = found?.[1] ?? found?.[2];
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}

function unavailable(reason: string): ScanResult {
  return { verdict: "unavailable", reason };
}
