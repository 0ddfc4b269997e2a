// The results as a file: one line for the whole branch and one for each unit, element by element. Sums only.
import type { SheetRow, TableSheet } from "#platform/sheets.ts";
import { leastAnswers, summarizeSurvey, type UnitSums } from "./answers.ts";
import { isReader } from "./policy.ts";
import { questions } from "./questions.ts";
import { computeIndex } from "./satisfaction-index.ts";

/** The page /skm. */
export const surveySheet: TableSheet = {
  kind: "table",
  name: "skm",
  title: "Survei kepuasan (SKM)",
  columns: [
    { key: "unit", head: "Unit pelayanan", width: 36, paper: 22 },
    { key: "kode_wilayah", head: "Kode wilayah" },
    { key: "diundang", head: "Diundang", kind: "number", paper: 6 },
    { key: "menjawab", head: "Menjawab", kind: "number", paper: 6 },
    { key: "ikm", head: "IKM", kind: "number", paper: 6 },
    { key: "mutu", head: "Mutu", paper: 5 },
    ...questions.map(({ name, element }) => ({
      key: name,
      head: element,
      kind: "number" as const,
      paper: 8,
    })),
    { key: "keterangan", head: "Keterangan", width: 32 },
  ],
  mayExport: isReader,
  open: ({ actor, query }) => {
    const year = readYear(query("tahun"));
    const find = (db: Parameters<typeof summarizeSurvey>[0]) => summarizeSurvey(db, year);
    return {
      describe: async () => [`Tahun ${year}`],
      count: async (db) => (await find(db)).length,
      // A province has a few hundred units at most: one batch.
      read: async (db) => ({
        rows: (await find(db)).map((unit) => toRow(unit, actor.regionName)),
        after: null,
        restricted: [],
      }),
    };
  },
};

function readYear(text: string | undefined): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : 2020;
}

function toRow(unit: UnitSums, whole: string): SheetRow {
  const name = unit.unit_name ?? `Seluruh ${whole}`;
  const index = unit.sums && computeIndex(unit.sums, unit.answers);
  return [
    name,
    unit.region_code,
    unit.invited,
    unit.answers,
    index ? index.value / 100 : null,
    index ? index.grade.letter : null,
    ...questions.map((_, at) => (index ? (index.means[at] ?? 0) / 100 : null)),
    index ? "" : `Belum cukup: perlu ${leastAnswers} jawaban`,
  ];
}
