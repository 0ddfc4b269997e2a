// Reads the table of contents of a ZIP and measures what it really unpacks to, without keeping any of it.
// Anything that two ZIP readers could understand differently is refused as broken.
import { createInflateRaw, inflateRawSync } from "node:zlib";

/** One file inside a ZIP. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packedBytes: number;
  unpackedBytes: number;
  headerAt: number;
}

/** Why a ZIP is not opened: `broken`, or `bomb` when it unpacks to more than the limits. */
export class ZipRefused extends Error {
  readonly reason: "broken" | "bomb";
  constructor(reason: "broken" | "bomb", message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Most entries, and most bytes that all entries together may unpack to. */
export const zipLimits = { entries: 3000, unpackedBytes: 100_000_000 } as const;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** True when the bytes end as a ZIP does, whatever they begin with. */
export function endsAsZip(bytes: Buffer): boolean {
  return findEnd(bytes) !== null;
}

/** Lists the entries. Throws `ZipRefused` for a torn, prefixed, overlapping or ambiguous archive. */
export function listZip(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  if (end === null) throw new ZipRefused("broken", "no end record");
  const count = bytes.readUInt16LE(end + 10);
  const tableBytes = bytes.readUInt32LE(end + 12);
  const tableAt = bytes.readUInt32LE(end + 16);
  if (count === 0 || count !== bytes.readUInt16LE(end + 8)) throw new ZipRefused("broken", "count");
  if (count > zipLimits.entries) throw new ZipRefused("bomb", `${count} entries`);
  if (tableAt + tableBytes !== end) throw new ZipRefused("broken", "gap before the end record");
  const entries: ZipEntry[] = [];
  let at = tableAt;
  for (let index = 0; index < count; index++) {
    const [entry, next] = readEntry(bytes, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new ZipRefused("broken", "table length");
  checkEntries(entries, tableAt);
  return entries;
}

/** Unpacks one small entry into memory; throws `ZipRefused` beyond `maxBytes`. */
export function unpackEntry(bytes: Buffer, entry: ZipEntry, maxBytes: number): Buffer {
  const packed = readPacked(bytes, entry);
  if (entry.unpackedBytes > maxBytes) throw new ZipRefused("bomb", entry.name);
  if (entry.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes });
  } catch {
    throw new ZipRefused("broken", entry.name);
  }
}

/** Unpacks everything into nothing and counts. Throws `ZipRefused` when it is more than declared or allowed. */
export async function measureZip(bytes: Buffer, entries: ZipEntry[]): Promise<number> {
  let total = 0;
  for (const entry of entries) {
    const room = Math.min(entry.unpackedBytes, zipLimits.unpackedBytes - total);
    total += await measureEntry(bytes, entry, room);
  }
  return total;
}

async function measureEntry(bytes: Buffer, entry: ZipEntry, room: number): Promise<number> {
  const packed = readPacked(bytes, entry);
  if (entry.method === 0) return packed.byteLength;
  const inflate = createInflateRaw();
  let size = 0;
  try {
    inflate.end(packed);
    for await (const chunk of inflate) {
      size += (chunk as Buffer).byteLength;
      if (size > room) throw new ZipRefused("bomb", entry.name);
    }
  } catch (cause) {
    if (cause instanceof ZipRefused) throw cause;
    throw new ZipRefused("broken", entry.name);
  } finally {
    inflate.destroy();
  }
  if (size !== entry.unpackedBytes) throw new ZipRefused("broken", entry.name);
  return size;
}

function findEnd(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.byteLength - 22 - 0xffff);
  for (let at = bytes.byteLength - 22; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    // Only a record whose comment reaches exactly to the end is one.
    if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.byteLength) return at;
  }
  return null;
}

function readEntry(bytes: Buffer, at: number, end: number): [ZipEntry, number] {
  if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) {
    throw new ZipRefused("broken", "entry");
  }
  const nameBytes = bytes.readUInt16LE(at + 28);
  const next = at + 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > end) throw new ZipRefused("broken", "entry");
  const entry: ZipEntry = {
    name: bytes.toString("utf8", at + 46, at + 46 + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    packedBytes: bytes.readUInt32LE(at + 20),
    unpackedBytes: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
  return [entry, next];
}

function checkEntries(entries: ZipEntry[], tableAt: number): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new ZipRefused("broken", "two entries of one name");
  const packed = entries.reduce((sum, entry) => sum + 30 + entry.packedBytes, 0);
  // Entries that share their bytes are how a small file unpacks to petabytes.
  if (packed > tableAt) throw new ZipRefused("bomb", "overlapping entries");
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > zipLimits.unpackedBytes) throw new ZipRefused("bomb", `${unpacked} bytes`);
  if (Math.min(...entries.map(({ headerAt }) => headerAt)) !== 0) {
    throw new ZipRefused("broken", "something stands before the first entry");
  }
  for (const { name, method, packedBytes, unpackedBytes } of entries) {
    const leaves = /^[/\\]|^[a-z]:|\\|\0|(^|\/)\.\.(\/|$)/i.test(name);
    if (leaves || name === "") throw new ZipRefused("broken", name);
    if (method !== 0 && method !== 8) throw new ZipRefused("broken", `method ${method}`);
    if (method === 0 && packedBytes !== unpackedBytes) throw new ZipRefused("broken", name);
  }
}

function readPacked(bytes: Buffer, entry: ZipEntry): Buffer {
  const at = entry.headerAt;
  if (at + 30 > bytes.byteLength || bytes.readUInt32LE(at) !== localSignature) {
    throw new ZipRefused("broken", entry.name);
  }
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + entry.packedBytes > bytes.byteLength) throw new ZipRefused("broken", entry.name);
  return bytes.subarray(start, start + entry.packedBytes);
}
