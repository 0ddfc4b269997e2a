// CSV as Indonesian Excel opens it: UTF-8 with a mark, semicolons, decimal commas. No cell can act as a formula.
import type { SheetRow, SheetValue } from "#platform/sheets.ts";
import type { SheetHead, SheetWriter } from "./writer.ts";

// A sheet computes what begins with one of these (OWASP, CSV injection); the full-width forms count too. Text that stands
// behind an apostrophe already gets one more, so that taking one away always gives the text.
const startsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export function openCsv({ columns }: SheetHead): SheetWriter {
  const chunks: Buffer[] = [Buffer.from("\uFEFF")];
  let size = 3;
  const add = async (rows: readonly SheetRow[]) => {
    const text = rows.map((row) => `${row.map(writeCell).join(";")}\r\n`).join("");
    const bytes = Buffer.from(text);
    chunks.push(bytes);
    size += bytes.byteLength;
  };
  void add([columns.map(({ head }) => head)]);
  return { add, size: () => size, end: async () => Buffer.concat(chunks) };
}

function writeCell(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
