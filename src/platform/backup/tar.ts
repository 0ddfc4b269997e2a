// The form of a backup: a plain tar that every system opens in thirty years. Written from front to end, entries in memory.
import { type FileHandle, open } from "node:fs/promises";

const blockBytes = 512;

export interface TarEntry {
  name: string;
  bytes: number;
  /** Where its bytes begin in the archive. */
  at: number;
}

/** The archive cannot be read as a tar from here on; the message says where. */
export class TarBroken extends Error {}

/** Appends one file to an archive that is being written. `name` has at most 100 characters. */
export async function appendEntry(
  handle: FileHandle,
  name: string,
  content: Uint8Array,
  madeAt: Date,
): Promise<void> {
  await handle.writeFile(makeHeader(name, content.byteLength, madeAt));
  await handle.writeFile(content);
  const rest = content.byteLength % blockBytes;
  if (rest > 0) await handle.writeFile(Buffer.alloc(blockBytes - rest));
}

/** Two empty blocks end an archive. */
export async function endArchive(handle: FileHandle): Promise<void> {
  await handle.writeFile(Buffer.alloc(2 * blockBytes));
}

function makeHeader(name: string, bytes: number, madeAt: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`A name too long for tar: ${name}`);
  const header = Buffer.alloc(blockBytes);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  header.write(name, 0);
  header.write(octal(0o600, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(bytes, 11), 124);
  header.write(octal(Math.floor(madeAt.getTime() / 1000), 11), 136);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** The sum of a header, its own field counted as blanks. */
function sumOf(header: Buffer): number {
  let sum = 0;
  for (let i = 0; i < blockBytes; i += 1) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return sum;
}

/** Names and places of all entries. Throws TarBroken when the archive is none, or ends early. */
export async function listEntries(path: string): Promise<TarEntry[]> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const entries: TarEntry[] = [];
    const header = Buffer.alloc(blockBytes);
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(header, 0, blockBytes, at);
      if (bytesRead < blockBytes) throw new TarBroken(`it ends early, after ${at} bytes`);
      if (header.every((byte) => byte === 0)) return entries;
      const entry = readHeader(header, at);
      if (entry.at + entry.bytes > size) throw new TarBroken(`it ends early, inside ${entry.name}`);
      entries.push(entry);
      at = entry.at + Math.ceil(entry.bytes / blockBytes) * blockBytes;
    }
  } finally {
    await handle.close();
  }
}

function readHeader(header: Buffer, at: number): TarEntry {
  const field = (from: number, length: number) =>
    header.toString("utf8", from, from + length).split("\0")[0] ?? "";
  const sum = Number.parseInt(field(148, 8), 8);
  if (field(257, 5) !== "ustar" || sum !== sumOf(header))
    throw new TarBroken(at === 0 ? "it is no tar archive" : `it is damaged at byte ${at}`);
  return { name: field(0, 100), bytes: Number.parseInt(field(124, 12), 8), at: at + blockBytes };
}

/** The bytes of one entry. Throws TarBroken when they are not all there. */
export async function readEntry(handle: FileHandle, entry: TarEntry): Promise<Buffer> {
  const content = Buffer.alloc(entry.bytes);
  let read = 0;
  while (read < entry.bytes) {
    const { bytesRead } = await handle.read(content, read, entry.bytes - read, entry.at + read);
    if (bytesRead === 0) throw new TarBroken(`it ends early, inside ${entry.name}`);
    read += bytesRead;
  }
  return content;
}
