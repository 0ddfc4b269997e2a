// Says what an uploaded file is by its bytes, and refuses what is not on the list. The name plays no part here.
// First of three locks: then images are drawn anew, then clamd scans. Nothing is trusted because of this file alone.
import { fileTypeFromBuffer } from "file-type";
import { accept, refuse, refuseIfTooLarge, type Judged } from "./judgement.ts";
import { judgeZip } from "./office-documents.ts";
import { mayDecode } from "./reencode-image.ts";
import { endsAsZip } from "./zip-listing.ts";

export type { FileKind, Judged, RefusalReason } from "./judgement.ts";

const headBytes = 65_536;
const images = { jpg: "jpeg", png: "png", webp: "webp" } as const;
const otherImages = ["gif", "bmp", "tif", "avif", "psd", "ico", "jxl", "jp2", "dng", "cr2", "nef"];
const programs = ["exe", "elf", "macho", "wasm", "class", "deb", "rpm", "msi", "lnk", "swf", "dex"];
const archives = ["rar", "7z", "gz", "bz2", "xz", "tar", "zst", "lz", "cab", "iso", "ar", "cpio"];
const markupHead = /^\s*<(?:[!?]|[a-z][a-z0-9:-]*[\s/>])/i;
const markupAnywhere = /<(?:script|html|svg|iframe|object|embed|body|\?php|!doctype)\b/i;

/** Judges whole files only. Never throws: what cannot be read is refused with a sentence. */
export async function judgeContent(bytes: Uint8Array): Promise<Judged> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.byteLength === 0) return refuse("empty");
  const tooLarge = refuseIfTooLarge(content.byteLength);
  if (tooLarge !== null) return tooLarge;
  if (content.subarray(0, 4).toString("latin1") === "PK\x03\x04") return judgeZip(content);
  // A ZIP is read from its end, everything else from its beginning: one file could be both.
  if (endsAsZip(content)) return refuse("mixed");
  if (content.subarray(0, 5).toString("latin1") === "%PDF-") return judgePdf(content);
  if (content.subarray(0, 1024).includes("%PDF-")) return refuse("mixed");
  return judgeText(content) ?? (await judgeBinary(content));
}

function judgePdf(content: Buffer): Judged {
  if (markupAnywhere.test(content.toString("latin1", 0, 1024))) return refuse("mixed");
  // A name in a PDF may hide letters as #4A; objects in packed streams are left to the scanner.
  const source = content
    .toString("latin1")
    .replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (/\/(?:JavaScript|Launch|RichMedia|XFA)\b/.test(source)) return refuse("active_pdf");
  return source.includes("%%EOF") ? accept("pdf") : refuse("broken");
}

function judgeText(content: Buffer): Judged | null {
  const text = readText(content);
  if (text === null) return null;
  if (text.trim() === "") return refuse("empty");
  if (markupHead.test(text) || markupAnywhere.test(text)) return refuse("page");
  if (/^(?:#!|@echo\b|%!PS)/i.test(text)) return refuse("program");
  if (text.startsWith("{\\rtf")) return refuse("old_office");
  return accept(looksLikeCsv(text) ? "csv" : "text");
}

function readText(content: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** The first lines all hold the same number of one separator, quoted texts aside. */
function looksLikeCsv(text: string): boolean {
  const lines = text
    .slice(0, headBytes)
    .replace(/"[^"]*"/g, "x")
    .split(/\r?\n/, 6)
    .filter((line) => line.trim() !== "");
  if (lines.length < 2) return false;
  return [";", ",", "\t"].some((separator) => {
    const counts = new Set(lines.map((line) => line.split(separator).length));
    return counts.size === 1 && !counts.has(1);
  });
}

async function judgeBinary(content: Buffer): Promise<Judged> {
  const found = await fileTypeFromBuffer(content.subarray(0, headBytes)).catch(() => undefined);
  const { ext = "", mime = "" } = found ?? {};
  if (ext in images) return accept(images[ext as keyof typeof images]);
  if (ext === "heic") return (await mayDecode(content)) ? accept("heic") : refuse("heic");
  if (ext === "cfb") return refuse("old_office");
  if (programs.includes(ext) || content.subarray(0, 2).toString("latin1") === "MZ") {
    return refuse("program");
  }
  if (archives.includes(ext)) return refuse("archive");
  if (otherImages.includes(ext) || mime.startsWith("image/")) return refuse("other_image");
  if (/^(?:video|audio)\//.test(mime)) return refuse("media");
  return refuse("unknown");
}
