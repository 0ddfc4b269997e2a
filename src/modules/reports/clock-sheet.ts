// The clock kept per unit and month as a file: a line for the place of the look and one for each place right below it, month
// by month, from the same sums as /angka.
import type { Db } from "#platform/database.ts";
import type { SheetRequest, SheetRow, TableSheet } from "#platform/sheets.ts";
import { writePlace } from "#modules/regions/public.ts";
import { listPlaceSums, type PlaceSums, readTotals } from "./figures.ts";
import { type Look, readLook } from "./look.ts";
import { makePeriod, type Period } from "./months.ts";
import { figureReaders } from "./policy.ts";
import { countRatings } from "./words.ts";

const columns: TableSheet["columns"] = [
  { key: "bulan", head: "Bulan", width: 10, paper: 7 },
  { key: "kode_wilayah", head: "Kode wilayah" },
  { key: "unit", head: "Unit", width: 32, paper: 22 },
  { key: "masuk", head: "Pertanyaan masuk", kind: "number", paper: 9 },
  { key: "dibalas", head: "Dibalas pertama kali", kind: "number", paper: 9 },
  { key: "separuh_balasan", head: "Balasan: separuh paling lama (menit kerja)", kind: "number" },
  { key: "sembilan_balasan", head: "Balasan: 9 dari 10 paling lama (menit kerja)", kind: "number" },
  { key: "dijawab", head: "Dijawab", kind: "number", paper: 8 },
  { key: "tepat_waktu", head: "Dijawab tepat waktu", kind: "number", paper: 9 },
  { key: "persen_tepat", head: "Tepat waktu (%)", kind: "number", paper: 9 },
  { key: "lewat_batas", head: "Lewat batas di akhir bulan", kind: "number", paper: 10 },
  { key: "naik_sendiri", head: "Naik karena lewat batas", kind: "number" },
  { key: "ditutup", head: "Ditutup", kind: "number", paper: 8 },
  { key: "dinilai", head: "Dinilai", kind: "number" },
  { key: "janji", head: "Tindak lanjut jatuh tempo", kind: "number" },
  { key: "janji_ditepati", head: "Tindak lanjut ditepati", kind: "number", paper: 9 },
];

/** The pages under /angka, with their look: `kurun`, `wilayah`, `bidang`. */
export const clockSheet: TableSheet = {
  kind: "table",
  name: "ketepatan",
  title: "Ketepatan waktu per unit dan bulan",
  columns,
  mayExport: ({ role }) => figureReaders.includes(role),
  open: (asked) => {
    const look = (db: Db) => readLook(db, asked.actor, asked.query, asked.now);
    return {
      describe: async (db) => {
        const { placeName, period, topicGroup } = await look(db);
        return [placeName, period.name, ...(topicGroup ? [`Bidang: ${topicGroup}`] : [])];
      },
      count: async (db) => {
        const chosen = await look(db);
        const [month] = chosen.period.months;
        const units = month ? await readUnits(db, chosen, asked, month) : [];
        return units.length * chosen.period.months.length;
      },
      // A batch is one month.
      read: async (db, after) => {
        const chosen = await look(db);
        const { months } = chosen.period;
        const at = after === "" ? 0 : Number(after);
        const month = months[at];
        if (month === undefined) return { rows: [], after: null, restricted: [] };
        return {
          rows: (await readUnits(db, chosen, asked, month)).map((unit) => toRow(month, unit)),
          after: at + 1 < months.length ? String(at + 1) : null,
          restricted: [],
        };
      },
    };
  },
};

/** The place itself, then the places right below it. */
async function readUnits(
  db: Db,
  { place, placeName, topicGroup, period }: Look,
  { now }: SheetRequest,
  month: string,
): Promise<PlaceSums[]> {
  const one: Period | null = makePeriod(month, now, period.zone);
  if (!one) return [];
  const sums = await readTotals(db, place, one, { topicGroup });
  const below = await listPlaceSums(db, place, one, { topicGroup });
  return [
    { code: place, name: placeName, kind: "", sums },
    ...below.map((unit) => ({ ...unit, name: writePlace(unit) })),
  ];
}

function toRow(month: string, { code, name, sums }: PlaceSums): SheetRow {
  const { half, nineTenths } = sums.firstReply;
  return [
    month,
    code,
    name,
    sums.asked,
    sums.replied,
    finite(half),
    finite(nineTenths),
    sums.answered,
    sums.inTime,
    sums.answered > 0 ? Math.round((1000 * sums.inTime) / sums.answered) / 10 : null,
    sums.lateAtEnd,
    sums.escalated,
    sums.closed,
    countRatings(sums.scores),
    sums.promised,
    sums.kept,
  ];
}

/** Beyond the last span that is told apart there is no number. */
function finite(minutes: number | null): number | null {
  return minutes === null || !Number.isFinite(minutes) ? null : minutes;
}
