// Makes small ZIPs for the tests, honest and dishonest ones.
import { crc32, deflateRawSync } from "node:zlib";

/** One entry; the overrides lie about it in the table of contents. */
export interface ZipPart {
  name: string;
  content: string | Buffer;
  stored?: boolean;
  encrypted?: boolean;
  declaredBytes?: number;
}

/** Writes the parts as a ZIP. */
export function makeZip(parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const packed = part.stored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(part.stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.byteLength, 14);
    fields.writeUInt32LE(part.declaredBytes ?? content.byteLength, 18);
    fields.writeUInt16LE(name.byteLength, 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    table.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), fields, rest, name]));
    bodies.push(body);
    at += body.byteLength;
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

const mainType = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
};

/** The parts of a small Word or Excel file. */
export function officeParts(kind: "docx" | "xlsx", contentType = mainType[kind]): ZipPart[] {
  const body = kind === "docx" ? "word/document.xml" : "xl/workbook.xml";
  const types = `<Types><Override PartName="/${body}" ContentType="${contentType}"/></Types>`;
  return [
    { name: "[Content_Types].xml", content: types },
    { name: "_rels/.rels", content: "<Relationships/>" },
    { name: body, content: "<document>Isi</document>" },
  ];
}

/** The parts of a small OpenDocument file. */
export function openDocumentParts(kind: "text" | "spreadsheet"): ZipPart[] {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  return [
    { name: "mimetype", content: type, stored: true },
    { name: "content.xml", content: "<office:document-content/>" },
    { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
  ];
}
