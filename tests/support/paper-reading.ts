// Reads a paper back for the tests: page count, metadata and the words in drawing order, straight from the PDF's bytes.

import { inflateSync } from "node:zlib";

/** What a test wants to know of a PDF made by the papers. */
export interface ReadPaper {
  pageCount: number;
  /** Everything outside streams: catalogue, metadata, structure tree. */
  outline: string;
  /** The drawn words of each page, blanks collapsed. */
  pages: string[];
  text: string;
}

/** Inflates the streams and decodes the hex strings of the built-in fonts. */
export function readPaper(pdf: Buffer): ReadPaper {
  const source = pdf.toString("latin1");
  const pages: string[] = [];
  const outline = source.replace(/stream\n([\s\S]*?)\nendstream/g, (_whole, stream: string) => {
    pages.push(readStream(Buffer.from(stream, "latin1")));
    return "";
  });
  const pageCount = outline.match(/\/Type \/Page\n/g)?.length ?? 0;
  const filled = pages.filter((page) => page !== "");
  return { pageCount, outline, pages: filled, text: filled.join(" ") };
}

function readStream(stream: Buffer): string {
  let content: string;
  try {
    content = inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
  const words = [...content.matchAll(/\[(.*?)\] TJ/g)].map(([, run = ""]) =>
    [...run.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = ""]) => new TextDecoder("windows-1252").decode(Buffer.from(hex, "hex")))
      .join(""),
  );
  return words.join(" ").replace(/\s+/g, " ").trim();
}
