// A ZIP made part by part: what is long is packed as it comes, off the main thread, so that nobody waits for a large file.
import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";

export interface OpenPart {
  write(text: string): Promise<void>;
  /** Packed bytes so far. */
  size(): number;
}
export interface Zip {
  /** Begins a part; the one before it ends. */
  part(name: string): Promise<OpenPart>;
  end(): Promise<Buffer>;
}

interface Packed {
  name: string;
  crc: number;
  plainBytes: number;
  body: Buffer[];
}

export function openZip(): Zip {
  const parts: Packed[] = [];
  let finish: () => Promise<void> = async () => undefined;
  return {
    part: async (name) => {
      await finish();
      const packed: Packed = { name, crc: 0, plainBytes: 0, body: [] };
      parts.push(packed);
      const deflate = createDeflateRaw();
      deflate.on("data", (chunk: Buffer) => packed.body.push(chunk));
      finish = async () => {
        finish = async () => undefined;
        deflate.end();
        await once(deflate, "end");
      };
      return {
        write: async (text) => {
          const bytes = Buffer.from(text);
          packed.crc = crc32(bytes, packed.crc);
          packed.plainBytes += bytes.byteLength;
          if (!deflate.write(bytes)) await once(deflate, "drain");
        },
        size: () => packed.body.reduce((sum, chunk) => sum + chunk.byteLength, 0),
      };
    },
    end: async () => {
      await finish();
      return assemble(parts);
    },
  };
}

/** The parts one behind the other, then the table of contents (APPNOTE 4.3). */
function assemble(parts: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, crc, plainBytes, body } of parts) {
    const packed = Buffer.concat(body);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    // The day is no secret worth keeping: 1 January 1980, so that the same rows give the same bytes.
    fields.writeUInt16LE(33, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.byteLength, 14);
    fields.writeUInt32LE(plainBytes, 18);
    fields.writeUInt16LE(nameBytes.byteLength, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from("PK\x03\x04"), fields, nameBytes, packed);
    table.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), fields, place, nameBytes);
    at += 30 + nameBytes.byteLength + packed.byteLength;
  }
  const listing = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listing, end]);
}
