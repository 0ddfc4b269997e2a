// One open PDF: page, type, tags and page numbers. Every text that reaches a paper passes `makePrintable` here.
// The same input gives the same bytes: the only time inside is the paper's own date.

import PDFDocument from "pdfkit";
import { readDayStart } from "./numbers-in-words.ts";
import { PaperError, paperLimits, type PaperDate } from "./papers.ts";
import { makePrintable } from "./printable-text.ts";

type Pdf = InstanceType<typeof PDFDocument>;
type TagParent = { add(child: never): unknown };

const cm = 72 / 2.54;
const faces = {
  serif: { regular: "Times-Roman", bold: "Times-Bold", italic: "Times-Italic" },
  sans: { regular: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" },
} as const;

/** An open paper; `left`, `width` and `bottom` are the type area in points. */
export interface Sheet {
  pdf: Pdf;
  root: ReturnType<Pdf["struct"]>;
  fonts: Record<"regular" | "bold" | "italic", string>;
  fontSize: number;
  lineGap: number;
  left: number;
  width: number;
  bottom: number;
  chunks: Buffer[];
}

export interface SheetOptions {
  title: string;
  author: string;
  date: PaperDate;
  size: "A4" | "A5" | "A6";
  /** Longer side across: for wide tables. */
  across?: boolean;
  marginCm: number;
  face: keyof typeof faces;
  fontSize: number;
}

export interface TextStyle {
  font?: "regular" | "bold" | "italic";
  size?: number;
  x?: number;
  width?: number;
  align?: "left" | "center" | "right";
  link?: string;
  /** A fixed height cuts the text with an ellipsis; without it the text flows to the next page. */
  height?: number;
}

/** Opens a tagged Indonesian PDF. */
export function openSheet(options: SheetOptions): Sheet {
  const margin = options.marginCm * cm;
  const pdf = new PDFDocument({
    size: options.size,
    layout: options.across ? "landscape" : "portrait",
    margin,
    pdfVersion: "1.7",
    tagged: true,
    lang: "id-ID",
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: makePrintable(options.title).replace(/\s+/g, " "),
      Author: makePrintable(options.author),
      Producer: "Klik Desa",
      Creator: "Klik Desa",
      CreationDate: readDayStart(options.date),
    },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const fontSize = options.fontSize;
  const [left, width] = [margin, pdf.page.width - 2 * margin];
  const bottom = pdf.page.height - margin;
  const fonts = faces[options.face];
  return { pdf, root, fonts, fontSize, lineGap: fontSize * 0.18, left, width, bottom, chunks };
}

/** Numbers the pages ("Halaman 2 dari 3") and closes the paper. */
export async function closeSheet(sheet: Sheet, footLine?: string): Promise<Buffer> {
  if (footLine !== undefined) numberPages(sheet, footLine);
  const { pdf, chunks } = sheet;
  sheet.root.end();
  await new Promise<void>((resolve, reject) => {
    pdf.once("end", resolve);
    pdf.once("error", reject);
    pdf.end();
  });
  return Buffer.concat(chunks);
}

/** Draws inside one tag of the structure tree ("P", "H1", "Figure" …). */
export function draw(
  sheet: Sheet,
  tag: string,
  paint: () => void,
  more: { alt?: string; parent?: TagParent } = {},
): void {
  const parent = (more.parent ?? sheet.root) as Sheet["root"];
  parent.add(sheet.pdf.struct(tag, more.alt === undefined ? {} : { alt: more.alt }, paint));
}

/** Draws rules, frames and page numbers, which a screen reader should pass over. */
export function drawArtifact(
  sheet: Sheet,
  type: "Layout" | "Pagination",
  paint: (pdf: Pdf) => void,
): void {
  sheet.pdf.markContent("Artifact", { type });
  paint(sheet.pdf);
  sheet.pdf.endMarkedContent();
}

/** Sets text at the current height, or at `y`. Not justified: justified words lose their spaces for copying and reading aloud. */
export function setText(sheet: Sheet, text: string, style: TextStyle = {}, y = sheet.pdf.y): void {
  prepare(sheet, style);
  sheet.pdf.text(makePrintable(text), style.x ?? sheet.left, y, textOptions(sheet, style));
}

/** Sets one tagged paragraph. */
export function writeParagraph(sheet: Sheet, text: string, style: TextStyle = {}, tag = "P"): void {
  draw(sheet, tag, () => setText(sheet, text, style));
}

/** The height in points that `setText` would take. */
export function measureHeight(sheet: Sheet, text: string, style: TextStyle = {}): number {
  prepare(sheet, style);
  return sheet.pdf.heightOfString(makePrintable(text), textOptions(sheet, style));
}

/** The height in points of one line of text. */
export function measureLine(sheet: Sheet, size = sheet.fontSize): number {
  return measureHeight(sheet, "A", { size });
}

/** The width in points of a text on one line. */
export function measureWidth(sheet: Sheet, text: string, style: TextStyle = {}): number {
  prepare(sheet, style);
  return sheet.pdf.widthOfString(makePrintable(text));
}

/** Moves down. */
export function leaveSpace(sheet: Sheet, points: number): void {
  sheet.pdf.y += points;
}

/** Turns to a new page unless `points` still fit; call it between tags only. */
export function keepTogether(sheet: Sheet, points: number): void {
  if (sheet.pdf.y + points > sheet.bottom) sheet.pdf.addPage();
}

/** Places a PNG; throws `PaperError` when the bytes are none. */
export function placePng(sheet: Sheet, png: Uint8Array, x: number, y: number, side: number): void {
  if (png.byteLength > paperLimits.crestBytes)
    throw new PaperError("Berkas lambang terlalu besar.");
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString("latin1") !== "\x89PNG\r\n\x1a\n") {
    throw new PaperError("Berkas lambang bukan gambar PNG.");
  }
  try {
    sheet.pdf.image(bytes, x, y, { fit: [side, side], align: "center", valign: "center" });
  } catch (cause) {
    throw new PaperError("Berkas lambang rusak. Unggah ulang sebagai PNG.", { cause });
  }
}

function prepare(sheet: Sheet, style: TextStyle): void {
  sheet.pdf.font(sheet.fonts[style.font ?? "regular"]).fontSize(style.size ?? sheet.fontSize);
}

function textOptions(sheet: Sheet, style: TextStyle) {
  const { align = "left", height, link } = style;
  const size = style.size ?? sheet.fontSize;
  return {
    width: style.width ?? sheet.width,
    align,
    lineGap: (sheet.lineGap * size) / sheet.fontSize,
    ...(height === undefined ? {} : { height, ellipsis: "…" }),
    ...(link !== undefined && /^https?:\/\//.test(link) ? { link } : {}),
  };
}

function numberPages(sheet: Sheet, footLine: string): void {
  const { pdf } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    // Below the margin, where pdfkit would otherwise open a new page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 1.5 * cm;
    const half = sheet.width / 2;
    const pageText = `Halaman ${index - start + 1} dari ${count}`;
    drawArtifact(sheet, "Pagination", () => {
      setText(sheet, footLine, { size: 9, width: half * 1.5, height: 12 }, y);
      const right = { size: 9, width: half / 2, x: sheet.left + half * 1.5 };
      setText(sheet, pageText, { ...right, align: "right", height: 12 }, y);
    });
  }
}
