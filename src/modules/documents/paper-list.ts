// A list as a paper: A4 across, title and filters above, a ruled table that crosses pages. Rows come in batches, and the
// drawing pauses between a few of them, so that pages of others are answered meanwhile.

import { setImmediate as nextTurn } from "node:timers/promises";
import { openTable } from "./sheet-table.ts";
import { closeSheet, leaveSpace, openSheet, writeParagraph } from "./sheet.ts";

export interface PaperListHead {
  title: string;
  /** Under the title, one paragraph each. */
  lines: readonly string[];
  /** Stands at the foot of every page. */
  office: string;
  /** "YYYY-MM-DD" */
  day: string;
  /** Widths are shares of the line, together 1. */
  columns: { head: string; width: number }[];
}

const rowsAtOnce = 10;

/** Opens the paper. `add` takes one text for each column; `end` gives the PDF. */
export function openPaperList(head: PaperListHead): {
  add(rows: readonly string[][]): Promise<void>;
  end(): Promise<Buffer>;
} {
  const sheet = openSheet({
    title: head.title,
    author: head.office,
    date: head.day,
    size: "A4",
    across: true,
    marginCm: 1.5,
    face: "sans",
    fontSize: 8,
  });
  writeParagraph(sheet, head.title, { font: "bold", size: 14 }, "H1");
  for (const line of head.lines) writeParagraph(sheet, line);
  leaveSpace(sheet, 6);
  const table = openTable(sheet, head.columns);
  return {
    add: async (rows) => {
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        table.add(rows.slice(at, at + rowsAtOnce));
        await nextTurn();
      }
    },
    end: () => {
      table.end();
      return closeSheet(sheet, head.office);
    },
  };
}
