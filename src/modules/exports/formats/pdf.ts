// A list on paper, A4 across: the columns that fit, ruled, with the head on every page.
import { openPaperList } from "#modules/documents/public.ts";
import type { SheetColumn, SheetValue } from "#platform/sheets.ts";
import type { SheetHead, SheetWriter } from "./writer.ts";

export function openPdf(head: SheetHead): SheetWriter {
  const shown = head.columns.flatMap((column, at) => (column.paper ? [{ ...column, at }] : []));
  const shares = shown.reduce((sum, { paper = 0 }) => sum + paper, 0);
  const list = openPaperList({
    title: head.title,
    lines: head.lines,
    office: head.office,
    day: head.day,
    columns: shown.map((column) => ({ head: column.head, width: (column.paper ?? 0) / shares })),
  });
  return {
    add: (rows) =>
      list.add(rows.map((row) => shown.map((column) => writeCell(column, row[column.at] ?? null)))),
    // Paper grows by what is drawn on it; its limit is that of rows.
    size: () => 0,
    end: () => list.end(),
  };
}

function writeCell({ kind }: SheetColumn, value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number") return String(value).replace(".", ",");
  // "2026-11-24 10:00" as an office writes it: "24-11-2026 10.00".
  if (kind === "date" || kind === "time")
    return value.replace(/^(\d{4})-(\d\d)-(\d\d)/, "$3-$2-$1").replace(":", ".");
  return value;
}
