// The pictures of the monthly report, each with its sentence and the lists behind its numbers. Cut to what a page holds.
import type { ChartData } from "#modules/documents/public.ts";
import type { MonthlyChapter, MonthlyFigures, MonthSums } from "./monthly-report.ts";
import {
  percentOf,
  tellAsking,
  tellBacklog,
  tellDistricts,
  tellPoor,
  tellPromises,
  tellSilent,
  tellTopics,
} from "./monthly-sentences.ts";
import { shiftMonth } from "./months.ts";
import { tellMonth } from "./words.ts";

const mostTopics = 6;
const mostDistricts = 20;
const mostSilent = 8;
const promiseMonths = 6;

/** The chapters in the order of the page. */
export function composeChapters(figures: MonthlyFigures): MonthlyChapter[] {
  return [
    composeYear(figures),
    composeTopics(figures),
    composeDistricts(figures),
    composeMap(figures),
    composeSilent(figures),
    composePoor(figures),
    composePromises(figures),
  ];
}

/** The list behind a number of this report. */
function listOf(
  figure: "baru" | "dijawab",
  month: string,
  more: Record<string, string> = {},
): string {
  return `/angka/daftar?${new URLSearchParams({ lihat: figure, kurun: month, ...more })}`;
}

const tellPercent = (value: number) => `${value}%`;

/** The share in time, with the counts that it is made of. */
function tellOf({ inTime, answered }: MonthSums) {
  const share = percentOf(inTime, answered);
  return answered === 0
    ? { values: [null], words: ["belum menjawab"] }
    : { values: [share], words: [`${share}% (${inTime}/${answered})`] };
}

function composeYear(figures: MonthlyFigures): MonthlyChapter {
  const data: ChartData = {
    of: "Bulan",
    series: ["Masuk", "Dijawab"],
    rows: figures.year.map(({ month, sums }) => ({
      label: tellMonth(month),
      short: tellMonth(month).slice(0, 3),
      values: [sums?.asked ?? null, sums?.answered ?? null],
      href: listOf("baru", month),
    })),
  };
  return {
    id: "masuk",
    title: "Masuk dan dijawab tiap bulan",
    sentence: tellBacklog(figures),
    picture: { kind: "months", data },
  };
}

function composeTopics(figures: MonthlyFigures): MonthlyChapter {
  const asked = figures.topics.filter((topic) => topic.asked + topic.before > 0);
  const rows = asked.toSorted((a, b) => b.asked - a.asked || b.before - a.before);
  const data: ChartData = {
    of: "Topik",
    series: [tellMonth(figures.month), tellMonth(shiftMonth(figures.month, -1))],
    rows: rows.slice(0, mostTopics).map(({ code, name, asked: now, before }) => ({
      label: name,
      values: [now, before],
      href: listOf("baru", figures.month, { bidang: code }),
    })),
  };
  return {
    id: "topik",
    title: "Yang ditanyakan",
    sentence: tellTopics(figures),
    picture: rows.length > 0 ? { kind: "bars", data } : null,
  };
}

/** Kecamatan that need attention first: the smallest share in time; those without an answer at the end. */
function composeDistricts(figures: MonthlyFigures): MonthlyChapter {
  const rows = figures.districts
    .filter(({ sums }) => sums.asked + sums.answered > 0)
    .toSorted((a, b) => shareOf(a.sums) - shareOf(b.sums) || b.sums.answered - a.sums.answered);
  const data: ChartData = {
    of: "Kecamatan",
    series: ["Dijawab tepat waktu"],
    write: tellPercent,
    rows: rows.slice(0, mostDistricts).map(({ code, name, sums }) => ({
      label: name,
      ...tellOf(sums),
      href: listOf("dijawab", figures.month, { wilayah: code }),
    })),
  };
  return {
    id: "kecamatan",
    title: "Dijawab tepat waktu menurut kecamatan",
    sentence: tellDistricts(figures, rows.length > mostDistricts ? mostDistricts : null),
    picture: rows.length > 0 ? { kind: "bars", data, options: { max: 100 } } : null,
  };
}

function shareOf({ answered, inTime }: MonthSums): number {
  return answered === 0 ? 2 : inTime / answered;
}

function composeMap({ districts, month, shapes }: MonthlyFigures): MonthlyChapter {
  const regions = districts.map(({ code, name, sums }) => ({
    code,
    name,
    value: sums.asked,
    href: listOf("baru", month, { wilayah: code }),
  }));
  const most = Math.max(0, ...regions.map(({ value }) => value));
  const sources = [...new Set(shapes.map(({ source }) => source))].join(", ");
  const data = { of: "Kecamatan", measure: "Pertanyaan baru", regions, shapes };
  return {
    id: "peta",
    title: "Pertanyaan baru menurut kecamatan",
    sentence: tellAsking(districts),
    picture:
      shapes.length > 0 ? { kind: "map", data: { ...data, classes: classesUpTo(most) } } : null,
    ...(sources && { note: `Gambar batas: ${sources}. Bukan batas hukum.` }),
  };
}

/** None, then three spans of about the same length up to the greatest count. */
function classesUpTo(most: number): { from: number; words: string }[] {
  const starts = [...new Set([1, Math.ceil(most / 3) + 1, Math.ceil((2 * most) / 3) + 1])].filter(
    (from) => from <= Math.max(most, 1),
  );
  const spans = starts.map((from, at) => {
    const until = (starts[at + 1] ?? most + 1) - 1;
    return { from, words: until > from ? `${from}–${until}` : `${from}` };
  });
  return [{ from: 0, words: "tidak ada" }, ...spans];
}

function composeSilent(figures: MonthlyFigures): MonthlyChapter {
  const { silent, month } = figures;
  const rows = silent.districts
    .filter((district) => district.silent > 0)
    .toSorted((a, b) => b.silent - a.silent || (a.name < b.name ? -1 : 1));
  const data: ChartData = {
    of: "Kecamatan",
    series: ["Desa dan kelurahan yang diam"],
    rows: rows.slice(0, mostSilent).map(({ code, name, silent: count, villages }) => ({
      label: name,
      values: [count],
      words: [`${count} dari ${villages}`],
      ...(figures.running && { href: `/angka/desa-diam?wilayah=${code}` }),
    })),
  };
  return {
    id: "diam",
    title: `Tidak bertanya sejak ${tellMonth(silent.since)}`,
    sentence: tellSilent(silent, month, rows.length > mostSilent ? mostSilent : null),
    picture: rows.length > 0 ? { kind: "bars", data } : null,
  };
}

function composePoor(figures: MonthlyFigures): MonthlyChapter {
  const { concerned, others } = figures.poor;
  const row = (label: string, sums: MonthSums, miskin: string) => ({
    label,
    ...tellOf(sums),
    href: listOf("dijawab", figures.month, { miskin }),
  });
  const data: ChartData = {
    of: "Pertanyaan",
    series: ["Dijawab tepat waktu"],
    write: tellPercent,
    rows: [row("Menyangkut warga miskin", concerned, "ya"), row("Lainnya", others, "tidak")],
  };
  const counted = concerned.answered + others.answered > 0;
  return {
    id: "miskin",
    title: "Warga miskin didahulukan?",
    sentence: tellPoor(figures.poor),
    picture: counted ? { kind: "bars", data, options: { max: 100 } } : null,
  };
}

function composePromises(figures: MonthlyFigures): MonthlyChapter {
  const rows = figures.year.slice(-promiseMonths).map(({ month, sums }) => ({
    label: tellMonth(month),
    values: [sums?.kept ?? 0, (sums?.promised ?? 0) - (sums?.kept ?? 0)],
    total: `${sums?.kept ?? 0} dari ${sums?.promised ?? 0}`,
    href: `/angka/tindak-lanjut?kurun=${month}`,
  }));
  const data: ChartData = { of: "Bulan", series: ["Ditepati", "Tidak ditepati"], rows };
  const counted = figures.year.slice(-promiseMonths).some(({ sums }) => (sums?.promised ?? 0) > 0);
  return {
    id: "janji",
    title: "Tindak lanjut yang jatuh tempo",
    sentence: tellPromises(figures),
    picture: counted ? { kind: "bars", data, options: { stacked: true } } : null,
  };
}
