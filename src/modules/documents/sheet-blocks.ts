// The blocks a letter is made of: headings, running text with lists, label lines, the recommendations table, citations.
// A heading never stands alone at the foot of a page, nor a list mark without its text.

import { writeDate } from "./numbers-in-words.ts";
import { paperLimits, requireEntries, requireLength } from "./papers.ts";
import type { PaperCitation, PaperFollowUp } from "./papers.ts";
import {
  draw,
  keepTogether,
  leaveSpace,
  measureHeight,
  measureLine,
  setText,
  writeParagraph,
  type Sheet,
  type TextStyle,
} from "./sheet.ts";
import { measureTableStart, writeTable } from "./sheet-table.ts";

const listLine = /^\s*(?:([-*•–])|(\(?(?:\d{1,3}|[a-z])[.)]))\s+(?=\S)/;

/** A bold heading that stays with what follows: two lines, or `nextHeight` points. */
export function writeHeading(
  sheet: Sheet,
  text: string,
  nextHeight = 2 * measureLine(sheet),
): void {
  const spacing = sheet.fontSize * 0.65;
  keepTogether(sheet, measureHeight(sheet, text, { font: "bold" }) + spacing + nextHeight);
  leaveSpace(sheet, sheet.fontSize * 0.5);
  writeParagraph(sheet, text, { font: "bold" }, "H2");
  leaveSpace(sheet, sheet.fontSize * 0.15);
}

/** Running text: each line a paragraph; lines that begin with "-", "1." or "a." hang. Blank lines are only spacing. */
export function writeRunningText(sheet: Sheet, text: string): void {
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === "") continue;
    const found = listLine.exec(line);
    if (found === null) {
      keepTogether(sheet, 2 * measureLine(sheet));
      writeParagraph(sheet, line.trim());
    } else {
      const mark = found[1] === undefined ? (found[2] ?? "") : "•";
      writeListItem(sheet, mark, line.slice(found[0].length).trim());
    }
    leaveSpace(sheet, sheet.fontSize * (found === null ? 0.4 : 0.2));
  }
}

/** A numbered list of citations, each with its caution in italics. */
export function writeCitations(sheet: Sheet, citations: PaperCitation[]): void {
  requireEntries(citations, "Dasar hukum").forEach(({ citation, note }, index) => {
    const text = requireLength(citation, "Dasar hukum", paperLimits.lineLength);
    writeListItem(sheet, `${index + 1}.`, text);
    if (note !== undefined) {
      const shown = requireLength(note, "Catatan dasar hukum", paperLimits.lineLength);
      const style: TextStyle = { font: "italic", x: sheet.left + 20, width: sheet.width - 20 };
      keepTogether(sheet, measureHeight(sheet, shown, style));
      writeParagraph(sheet, `(${shown})`, style);
    }
    leaveSpace(sheet, sheet.fontSize * 0.2);
  });
}

/** Label lines with their colons in one column: "Nomor : …". */
export function writeLabelLines(
  sheet: Sheet,
  lines: [label: string, value: string][],
  box: { x: number; labelWidth: number; width: number; font?: "regular" | "bold" },
): void {
  for (const [label, value] of lines) {
    const valueX = box.x + box.labelWidth + 10;
    const style: TextStyle = { x: valueX, width: box.width - box.labelWidth - 10 };
    keepTogether(sheet, measureHeight(sheet, value, style));
    const top = sheet.pdf.y;
    draw(sheet, "P", () => {
      setText(sheet, label, { x: box.x, width: box.labelWidth }, top);
      setText(sheet, ":", { x: box.x + box.labelWidth, width: 8 }, top);
      setText(sheet, value, { ...style, font: box.font ?? "regular" }, top);
    });
  }
}

/** What, who, by when, under a heading, as a table that repeats its head on each page. */
export function writeFollowUps(sheet: Sheet, followUps: PaperFollowUp[], label: string): void {
  const rows = requireEntries(followUps, label).map(({ what, who, byWhen }, index) => [
    String(index + 1),
    requireLength(what, label, paperLimits.cellLength),
    requireLength(who, "Pelaksana", paperLimits.lineLength),
    byWhen === undefined ? "belum ditentukan" : writeDate(byWhen),
  ]);
  const columns = [
    { head: "No.", width: 0.07 },
    { head: "Yang dilakukan", width: 0.45 },
    { head: "Pelaksana", width: 0.26 },
    { head: "Paling lambat", width: 0.22 },
  ];
  writeHeading(sheet, label, measureTableStart(sheet, columns, rows));
  writeTable(sheet, columns, rows);
}

function writeListItem(sheet: Sheet, mark: string, text: string): void {
  const indent = 20;
  const body: TextStyle = { x: sheet.left + indent, width: sheet.width - indent };
  const height = measureHeight(sheet, text, body);
  keepTogether(sheet, Math.min(height, 2 * measureLine(sheet)));
  const top = sheet.pdf.y;
  draw(sheet, "P", () => {
    setText(sheet, mark, { width: indent }, top);
    setText(sheet, text, body, top);
  });
}
