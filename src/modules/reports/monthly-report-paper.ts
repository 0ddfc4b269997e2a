// The monthly report to the regent as PDF: two pages A4 with letterhead, the figures beside those of the month before, and
// pictures with a sentence each. What does not fit its place keeps its sentence and loses its picture: never a third page.
import {
  closeSheet,
  draw,
  leaveSpace,
  measureHeight,
  measurePicture,
  type Office,
  openSheet,
  type PaperDate,
  placePicture,
  setText,
  type Sheet,
  writeLetterhead,
  writeParagraph,
  writeTable,
} from "#modules/documents/public.ts";
import type { MonthlyChapter, MonthlyReport } from "./monthly-report.ts";

export interface MonthlyPaperFrame {
  office: Office;
  /** The place named in the signature line. */
  place: string;
  date: PaperDate;
  /** "2 November 2026": the date in words, as it stands in the signature line. */
  dateWords: string;
  /** "2 November 2026, 09.00 WITA": until when the figures were counted. */
  countedUntil: string;
  /** Who signs: "Kepala Dinas Pemberdayaan Masyarakat dan Desa". */
  position: string;
}

const gutter = 22;
const gap = 16;
const small = 8.5;
const signatureHeight = 108;

const firstPage: readonly (readonly MonthlyChapter["id"][])[] = [["masuk", "miskin"], ["topik"]];
const secondPage: readonly (readonly MonthlyChapter["id"][])[] = [
  ["kecamatan", "janji"],
  ["peta", "diam"],
];

/** Renders the report as PDF. */
export async function renderMonthlyReport(
  report: MonthlyReport,
  frame: MonthlyPaperFrame,
): Promise<Buffer> {
  const sheet = openSheet({
    title: `Laporan Bulanan Klik Desa ${report.month}`,
    author: frame.office.agency,
    date: frame.date,
    size: "A4",
    marginCm: 2,
    face: "sans",
    fontSize: 9.5,
  });
  writeLetterhead(sheet, frame.office);
  writeTitle(sheet, report);
  writeSums(sheet, report);
  writeColumns(sheet, report, firstPage, sheet.bottom);
  sheet.pdf.addPage();
  writeColumns(sheet, report, secondPage, sheet.bottom - signatureHeight);
  writeEnd(sheet, frame);
  return closeSheet(sheet, `Laporan bulanan Klik Desa, ${report.month}`);
}

function writeTitle(sheet: Sheet, report: MonthlyReport): void {
  writeParagraph(
    sheet,
    `LAPORAN BULANAN KLIK DESA, ${report.month.toUpperCase()}`,
    { align: "center", font: "bold", size: 13 },
    "H1",
  );
  leaveSpace(sheet, 2);
  const to = report.place.startsWith("Kota ") ? "Wali Kota" : "Bupati";
  const place = report.place.replace(/^(Kabupaten|Kota) /, "");
  writeParagraph(sheet, `Kepada ${to} ${place}`, { align: "center" });
  leaveSpace(sheet, 10);
  writeParagraph(sheet, report.summary, { size: 10.5 });
  leaveSpace(sheet, 8);
}

function writeSums(sheet: Sheet, report: MonthlyReport): void {
  const columns = [
    { head: "Angka", width: 0.46 },
    { head: report.month, width: 0.18 },
    { head: report.before, width: 0.18 },
    { head: "Perubahan", width: 0.18 },
  ];
  const rows = report.rows.map(({ label, now, before, change }) => [label, now, before, change]);
  writeTable(sheet, columns, rows);
  leaveSpace(sheet, 8);
}

/** Two columns from here down to `bottom`; each takes its chapters in order. */
function writeColumns(
  sheet: Sheet,
  report: MonthlyReport,
  columns: readonly (readonly MonthlyChapter["id"][])[],
  bottom: number,
): void {
  const top = sheet.pdf.y;
  const width = (sheet.width - gutter) / 2;
  for (const [index, ids] of columns.entries()) {
    const x = sheet.left + index * (width + gutter);
    let y = top;
    for (const id of ids) {
      const chapter = report.chapters.find((one) => one.id === id);
      if (chapter) y = writeChapter(sheet, chapter, { x, y, width, bottom }) + gap;
    }
  }
}

interface Box {
  x: number;
  y: number;
  width: number;
  bottom: number;
}

/** Title, sentence, picture, note. Gives the y below. */
function writeChapter(sheet: Sheet, chapter: MonthlyChapter, { x, y, width, bottom }: Box): number {
  const { title, sentence, picture, note } = chapter;
  const words = { x, width, size: small };
  const head = measureHeight(sheet, title, { ...words, font: "bold", size: 10 });
  const text = measureHeight(sheet, sentence, words);
  if (y + head + text > bottom) return y;
  draw(sheet, "H2", () => setText(sheet, title, { ...words, font: "bold", size: 10 }, y));
  draw(sheet, "P", () => setText(sheet, sentence, words, y + head));
  let end = y + head + text;
  const below = note ? measureHeight(sheet, note, { ...words, size: 7 }) : 0;
  const tall = picture ? measurePicture(picture, width) : 0;
  if (!picture || tall === 0 || end + 4 + tall + below > bottom) return end;
  end += 4 + placePicture(sheet, picture, { x, y: end + 4, width });
  if (note) draw(sheet, "P", () => setText(sheet, note, { ...words, size: 7 }, end));
  return end + below;
}

/** How it was counted on the left, who signs on the right, at the foot of the second page. */
function writeEnd(sheet: Sheet, frame: MonthlyPaperFrame): void {
  const top = sheet.bottom - signatureHeight + 8;
  const half = (sheet.width - gutter) / 2;
  const how = `Dihitung sampai ${frame.countedUntil} dari kasus yang tercatat di Klik Desa. Tepat waktu: dijawab sebelum batasnya dan tidak pernah naik karena lewat batas. Laporan dugaan penyimpangan dan kasus yang digabung tidak dihitung. Rincian setiap angka dan kasus di baliknya ada di Klik Desa, halaman Angka.`;
  draw(sheet, "P", () => setText(sheet, how, { width: half, size: 7.5 }, top));
  const box = { x: sheet.left + half + gutter, width: half };
  const signature = `${frame.place}, ${frame.dateWords}\n${frame.position},`;
  draw(sheet, "P", () => setText(sheet, signature, box, top));
  const line = ".".repeat(46);
  draw(sheet, "P", () => setText(sheet, `${line}\nNIP`, box, sheet.bottom - 26));
}
