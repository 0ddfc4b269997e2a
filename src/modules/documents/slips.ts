// What the small printed slips share: a head with the office, a framed code, numbered steps beside a QR.
// A slip is one page whatever is typed into it: long texts end in an ellipsis, for a slip is a pointer and no record.

import { drawQr } from "./sheet-foot.ts";
import {
  draw,
  drawArtifact,
  leaveSpace,
  measureLine,
  measureWidth,
  setText,
  writeParagraph,
  type Sheet,
  type TextStyle,
} from "./sheet.ts";

/** Writes office and title over a rule. */
export function writeSlipHead(
  sheet: Sheet,
  office: { government: string; agency: string },
  title: string,
): void {
  const { pdf, left, width } = sheet;
  const small = { size: sheet.fontSize * 0.9 };
  writeLines(sheet, `${office.agency}, ${office.government}`, 2, small);
  leaveSpace(sheet, 3);
  drawArtifact(sheet, "Layout", () => {
    pdf
      .lineWidth(1.2)
      .moveTo(left, pdf.y)
      .lineTo(left + width, pdf.y)
      .stroke();
  });
  leaveSpace(sheet, sheet.fontSize * 0.7);
  writeParagraph(sheet, title, { font: "bold", size: sheet.fontSize * 1.4 }, "H1");
  leaveSpace(sheet, sheet.fontSize * 0.3);
}

/** Writes a paragraph of at most `most` lines. */
export function writeLines(sheet: Sheet, text: string, most: number, style: TextStyle = {}): void {
  // Half a line more than asked: pdfkit decides by whether the next line still fits.
  const height = (most + 0.5) * measureLine(sheet, style.size);
  writeParagraph(sheet, text.trim().replace(/\s+/g, " "), { ...style, height });
}

/** Writes a small label over its value of at most `most` lines. */
export function writeLabelled(sheet: Sheet, label: string, value: string, most: number): void {
  writeParagraph(sheet, label, { size: sheet.fontSize * 0.85 });
  writeLines(sheet, value, most, { font: "bold" });
  leaveSpace(sheet, sheet.fontSize * 0.35);
}

/** Writes a code in a frame, as large as the line allows. */
export function writeBigCode(sheet: Sheet, code: string): void {
  const { pdf, left, width } = sheet;
  const widest = measureWidth(sheet, code, { font: "bold", size: 10 });
  const size = Math.min(26, ((width - 16) / widest) * 10);
  const top = pdf.y;
  const height = size * 1.5;
  drawArtifact(sheet, "Layout", () => pdf.lineWidth(1.2).rect(left, top, width, height).stroke());
  // Capitals and digits stand 0.72 of the type size high; half of that puts them in the middle.
  const textTop = top + height / 2 - 0.36 * size;
  draw(sheet, "P", () => setText(sheet, code, { font: "bold", size, align: "center" }, textTop));
  pdf.y = top + height + sheet.fontSize * 0.7;
}

/** Writes numbered steps at the foot with the QR to their right. */
export function writeSteps(
  sheet: Sheet,
  steps: string[],
  qr: { address: string; side: number; heading: string },
): void {
  const { pdf, left, width } = sheet;
  const top = pdf.y;
  const textWidth = width - qr.side - 8;
  const stepHeight = 3.5 * measureLine(sheet);
  writeParagraph(sheet, qr.heading, { font: "bold", width: textWidth }, "H2");
  steps.forEach((step, index) => {
    const y = pdf.y + 2;
    draw(sheet, "P", () => {
      setText(sheet, `${index + 1}.`, { width: 14 }, y);
      setText(sheet, step, { x: left + 14, width: textWidth - 14, height: stepHeight }, y);
    });
  });
  const end = pdf.y;
  drawQr(sheet, qr.address, { x: left + width - qr.side, y: top, side: qr.side });
  pdf.y = Math.max(end, top + qr.side) + 2;
}
