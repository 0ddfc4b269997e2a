// XLSX row by row: a workbook of one sheet whose text cells are text and can never be formulas. Rows are packed as they
// come, so that 50,000 of them neither fill the memory nor hold up the pages of others.
import type { SheetColumn, SheetRow, SheetValue } from "#platform/sheets.ts";
import type { SheetHead, SheetWriter } from "./writer.ts";
import { openZip } from "./zip.ts";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const longestCell = 32_767;
/** Day 0 of Excel, counted so that its false 29 February 1900 does not matter. */
const dayZeroMs = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
// Indexes into cellXfs below.
const styles = { text: 1, head: 2, date: 3, time: 4, number: 0 } as const;

interface Cell {
  style: number;
  text?: string;
  number?: number;
}

export function openXlsx(head: SheetHead): SheetWriter {
  const zip = openZip();
  const letters = head.columns.map((_, at) => letterOf(at));
  let rowNumber = 0;
  const writeRow = (cells: readonly Cell[]): string => {
    rowNumber += 1;
    const written = cells.map((cell, at) => writeCell(cell, `${letters[at]}${rowNumber}`));
    return `<row r="${rowNumber}">${written.join("")}</row>`;
  };
  const beginSheet = async () => {
    for (const [name, text] of Object.entries(frame(head.title)))
      await (await zip.part(name)).write(xml + text);
    const part = await zip.part("xl/worksheets/sheet1.xml");
    await part.write(`${xml}${sheetStart(head.columns)}`);
    await part.write(
      writeRow(head.columns.map((column) => ({ style: styles.head, text: column.head }))),
    );
    return part;
  };
  const rows = beginSheet();
  let packed = () => 0;
  return {
    add: async (batch) => {
      const part = await rows;
      packed = part.size;
      await part.write(batch.map((row) => writeRow(cellsOf(head.columns, row))).join(""));
    },
    size: () => packed(),
    end: async () => {
      const part = await rows;
      const last = `${letters.at(-1)}${rowNumber}`;
      await part.write(`</sheetData><autoFilter ref="A1:${last}"/></worksheet>`);
      return zip.end();
    },
  };
}

/** The filled cells of a row, each as kind of column and value ask for. */
function cellsOf(columns: readonly SheetColumn[], row: SheetRow): Cell[] {
  return columns.map(({ kind = "text" }, at) => {
    const value = row[at] ?? null;
    if (kind === "number" && typeof value === "number" && Number.isFinite(value))
      return { style: styles.number, number: value };
    const serial = kind === "date" || kind === "time" ? toSerial(value) : null;
    if (serial !== null)
      return { style: kind === "date" ? styles.date : styles.time, number: serial };
    return { style: styles.text, text: writeText(value) };
  });
}

function writeText(value: SheetValue): string {
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  return value === null ? "" : String(value);
}

/** "2026-11-24" or "2026-11-24 10:00" as Excel counts days. */
function toSerial(value: SheetValue): number | null {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/.test(value)) return null;
  const ms = Date.parse(`${value.replace(" ", "T")}${value.length === 10 ? "T00:00" : ""}Z`);
  return Number.isNaN(ms) ? null : Math.round(((ms - dayZeroMs) / dayMs) * 1e9) / 1e9;
}

function writeCell(cell: Cell, address: string): string {
  const ties = `r="${address}" s="${cell.style}"`;
  if (cell.number !== undefined) return `<c ${ties}><v>${cell.number}</v></c>`;
  if (!cell.text) return "";
  const text = escape(cell.text.slice(0, longestCell));
  return `<c ${ties} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** XML holds neither most control signs nor halves of a pair. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width = 16 }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${spreadsheet}">${frozen}<cols>${widths.join("")}</cols><sheetData>`;
}

/** Everything of a workbook but its rows. */
function frame(title: string): Record<string, string> {
  const name = escape(title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31));
  const part = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${mainType}.${type}+xml"/>`;
  return {
    "[Content_Types].xml": `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${spreadsheet}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}
