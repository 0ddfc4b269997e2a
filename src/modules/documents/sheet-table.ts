// A ruled table that may cross pages: the head row is repeated, and a row taller than a page is continued, never cut off.

import {
  draw,
  drawArtifact,
  leaveSpace,
  measureHeight,
  measureLine,
  setText,
  type Sheet,
} from "./sheet.ts";

/** One column; `width` is its share of the line, all shares together 1. */
export interface TableColumn {
  head: string;
  width: number;
}

const padding = 4;

/** Writes the table at the current height. Rows have one text for each column. */
export function writeTable(sheet: Sheet, columns: TableColumn[], rows: string[][]): void {
  const table = openTable(sheet, columns);
  table.add(rows);
  table.end();
}

/** A table whose rows come bit by bit; nothing else may be written before its end. */
export function openTable(
  sheet: Sheet,
  columns: TableColumn[],
): { add(rows: string[][]): void; end(): void } {
  const table = sheet.pdf.struct("Table");
  sheet.root.add(table);
  const heads = columns.map(({ head }) => head);
  const headHeight = measureRow(sheet, columns, heads, "bold");
  const pageHeight = sheet.bottom - sheet.pdf.page.margins.top;
  const roomBelowHead = pageHeight - headHeight;
  let headIsDue = true;
  const addPiece = (piece: string[]) => {
    const height = measureRow(sheet, columns, piece, "regular");
    const needed = height + (headIsDue ? headHeight : 0);
    if (sheet.pdf.y + needed > sheet.bottom) {
      sheet.pdf.addPage();
      headIsDue = true;
    }
    if (headIsDue) drawRow(sheet, columns, heads, { table, font: "bold", height: headHeight });
    headIsDue = false;
    drawRow(sheet, columns, piece, { table, font: "regular", height });
  };
  return {
    add: (rows) => {
      for (const row of rows) splitTallRow(sheet, columns, row, roomBelowHead).forEach(addPiece);
    },
    end: () => {
      table.end();
      leaveSpace(sheet, sheet.fontSize * 0.5);
    },
  };
}

/** The height in points of the head and the first row, at most half a page, to keep a heading beside them. */
export function measureTableStart(sheet: Sheet, columns: TableColumn[], rows: string[][]): number {
  const heads = columns.map(({ head }) => head);
  const first = measureRow(sheet, columns, rows[0] ?? [], "regular");
  const halfPage = (sheet.bottom - sheet.pdf.page.margins.top) / 2;
  return Math.min(measureRow(sheet, columns, heads, "bold") + first, halfPage);
}

function drawRow(
  sheet: Sheet,
  columns: TableColumn[],
  cells: string[],
  how: { table: Sheet["root"]; font: "regular" | "bold"; height: number },
): void {
  const top = sheet.pdf.y;
  const row = sheet.pdf.struct("TR");
  how.table.add(row);
  const tag = how.font === "bold" ? "TH" : "TD";
  let x = sheet.left;
  const edges = [x];
  columns.forEach((column, index) => {
    const width = column.width * sheet.width;
    const style = { font: how.font, x: x + padding, width: width - 2 * padding };
    const paint = () => setText(sheet, cells[index] ?? "", style, top + padding);
    draw(sheet, tag, paint, { parent: row });
    edges.push((x += width));
  });
  row.end();
  drawArtifact(sheet, "Layout", (pdf) => {
    pdf.lineWidth(0.6).rect(sheet.left, top, sheet.width, how.height);
    for (const edge of edges.slice(1, -1)) pdf.moveTo(edge, top).lineTo(edge, top + how.height);
    pdf.stroke();
  });
  sheet.pdf.y = top + how.height;
}

function measureRow(
  sheet: Sheet,
  columns: TableColumn[],
  cells: string[],
  font: "regular" | "bold",
): number {
  const heights = columns.map((column, index) => {
    const width = column.width * sheet.width - 2 * padding;
    return measureHeight(sheet, cells[index] ?? "", { font, width });
  });
  // The gap below the last line would make the cell look bottom-heavy.
  return Math.max(...heights, measureLine(sheet)) + 2 * padding - sheet.lineGap;
}

/** Cuts a row that no page can hold into rows that fit; the continued cells follow below. */
function splitTallRow(
  sheet: Sheet,
  columns: TableColumn[],
  row: string[],
  room: number,
): string[][] {
  const pieces: string[][] = [];
  let rest = row;
  while (measureRow(sheet, columns, rest, "regular") > room) {
    const cuts = rest.map((cell, index) => {
      const width = (columns[index]?.width ?? 0) * sheet.width - 2 * padding;
      return cutToHeight(sheet, cell, width, room - 2 * padding + sheet.lineGap);
    });
    pieces.push(cuts.map(([head]) => head));
    rest = cuts.map(([, tail]) => tail);
  }
  return [...pieces, rest];
}

/** The longest beginning of a text that fits, preferably up to a space, and what is left. */
function cutToHeight(sheet: Sheet, text: string, width: number, room: number): [string, string] {
  if (measureHeight(sheet, text, { width }) <= room) return [text, ""];
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measureHeight(sheet, text.slice(0, middle), { width }) <= room) fits = middle;
    else tooLong = middle;
  }
  const space = text.lastIndexOf(" ", fits);
  const cut = space > fits / 2 ? space : fits;
  return [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()];
}
