// What the figures of a month say, in one honest sentence or two each. Never a cause that nobody counted; under five answers
// no comparison.
import type { MonthlyFigures, MonthSums, SilentFigures } from "./monthly-report.ts";
import { shiftMonth } from "./months.ts";
import { tellCount, tellMonth, tellShare } from "./words.ts";

/** Fewer than these tell nothing about a difference. */
const leastCounted = 5;

/** Whole per cent, as the figures are written, so that a difference agrees with what stands beside it. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

export function tellSummary(
  { month, running, districts }: MonthlyFigures,
  now: MonthSums | null,
  before: MonthSums | null,
): string {
  const name = tellMonth(month);
  if (!now || now.asked + now.answered === 0)
    return `Pada ${name} tidak ada pertanyaan yang masuk atau dijawab.`;
  const asking = districts.filter(({ sums }) => sums.asked > 0).length;
  const asked = `Pada ${name} masuk ${tellCount(now.asked)} pertanyaan dari ${asking} kecamatan`;
  const answered =
    now.answered === 0
      ? "belum ada yang dijawab"
      : `${tellCount(now.answered)} dijawab, ${tellShare(now.inTime, now.answered)} tepat waktu${compareShare(now, before)}`;
  const late =
    now.lateAtEnd === null
      ? ""
      : now.lateAtEnd === 0
        ? " Pada akhir bulan tidak ada kasus yang lewat batas."
        : ` Pada akhir bulan ${tellCount(now.lateAtEnd)} kasus lewat batas.`;
  const unfinished = running ? " Bulan ini belum berakhir: angkanya masih bertambah." : "";
  return `${asked}; ${answered}.${late}${unfinished}`;
}

function compareShare(now: MonthSums, before: MonthSums | null): string {
  if (!before || before.answered < leastCounted || now.answered < leastCounted) return "";
  const by = percentOf(now.inTime, now.answered) - percentOf(before.inTime, before.answered);
  if (by === 0) return ", sama seperti bulan sebelumnya";
  return `, ${by > 0 ? "naik" : "turun"} ${Math.abs(by)} poin dari bulan sebelumnya`;
}

export function tellBacklog({ year, month }: MonthlyFigures): string {
  const [now, before] = [year.at(-1)?.sums, year.at(-2)?.sums];
  if (!now) return `Belum ada pertanyaan pada ${tellMonth(month)}.`;
  const last = tellMonth(shiftMonth(month, -1));
  const by = now.asked - (before?.asked ?? 0);
  const change = !before
    ? ""
    : by === 0
      ? `, sama banyak dengan ${last}`
      : `, ${tellCount(Math.abs(by))} lebih ${by > 0 ? "banyak" : "sedikit"} daripada ${last}`;
  const gap = now.asked - now.answered;
  const queue =
    gap > 0
      ? `Yang dijawab ${tellCount(gap)} lebih sedikit daripada yang masuk: antrean bertambah.`
      : gap < 0
        ? `Yang dijawab ${tellCount(-gap)} lebih banyak daripada yang masuk: antrean berkurang.`
        : "Yang dijawab sebanyak yang masuk.";
  return `Masuk ${tellCount(now.asked)} pertanyaan${change}. ${queue}`;
}

export function tellTopics({ topics, month }: MonthlyFigures): string {
  const total = topics.reduce((sum, { asked }) => sum + asked, 0);
  if (total === 0) return `Tidak ada pertanyaan pada ${tellMonth(month)}.`;
  if (total < 2 * leastCounted)
    return `Baru ${tellCount(total)} pertanyaan: terlalu sedikit untuk menyebut topik yang menonjol.`;
  const [first] = topics.toSorted((a, b) => b.asked - a.asked);
  const [risen] = topics.toSorted((a, b) => b.asked - b.before - (a.asked - a.before));
  const most = first
    ? `Paling banyak ditanyakan: ${first.name}, ${tellCount(first.asked)} dari ${tellCount(total)} pertanyaan (${tellShare(first.asked, total)}).`
    : "";
  const rise =
    risen && risen.asked - risen.before >= leastCounted
      ? ` Naik paling banyak: ${risen.name}, dari ${tellCount(risen.before)} menjadi ${tellCount(risen.asked)}.`
      : "";
  return `${most}${rise}`;
}

/** `shown`: how many kecamatan the picture has room for, null when all. */
export function tellDistricts({ districts }: MonthlyFigures, shown: number | null): string {
  const answering = districts.filter(({ sums }) => sums.answered > 0);
  if (answering.length === 0) return "Belum ada kecamatan yang menjawab bulan ini.";
  const whole = answering.filter(({ sums }) => sums.inTime === sums.answered).length;
  const all =
    whole === answering.length
      ? `Semua ${answering.length} kecamatan yang menjawab selalu tepat waktu.`
      : `${whole} dari ${answering.length} kecamatan yang menjawab selalu tepat waktu.`;
  const [lowest] = answering.toSorted(
    (a, b) => a.sums.inTime / a.sums.answered - b.sums.inTime / b.sums.answered,
  );
  const least =
    lowest && lowest.sums.inTime < lowest.sums.answered
      ? ` Paling rendah: ${lowest.name}, ${lowest.sums.inTime} dari ${lowest.sums.answered} jawaban${lowest.sums.answered < leastCounted ? ", terlalu sedikit untuk menilai" : ""}.`
      : "";
  const cut = shown === null ? "" : ` Gambar memuat ${shown} yang paling perlu perhatian.`;
  return `${all}${least}${cut}`;
}

export function tellAsking(districts: MonthlyFigures["districts"]): string {
  const asking = districts.filter(({ sums }) => sums.asked > 0);
  const [first, second] = asking.toSorted((a, b) => b.sums.asked - a.sums.asked);
  if (!first) return "Tidak satu pun kecamatan bertanya.";
  const most = [first, second].flatMap((one) => (one ? [`${one.name} ${one.sums.asked}`] : []));
  const none = districts.length - asking.length;
  const empty = none > 0 ? ` ${none} kecamatan tidak bertanya bulan ini.` : "";
  return `Terbanyak: ${most.join(", ")}.${empty}`;
}

export function tellSilent(
  { villages, silent, before, since, districts }: SilentFigures,
  month: string,
  shown: number | null,
): string {
  if (silent === 0)
    return `Semua ${tellCount(villages)} desa dan kelurahan pernah bertanya sejak ${tellMonth(since)}.`;
  const by = silent - before;
  const change =
    by === 0
      ? `sama seperti ${tellMonth(shiftMonth(month, -1))}`
      : `${tellCount(Math.abs(by))} lebih ${by > 0 ? "banyak" : "sedikit"} daripada ${tellMonth(shiftMonth(month, -1))}`;
  const whole = districts.filter((one) => one.villages > 0 && one.silent === one.villages).length;
  const empty = whole > 0 ? ` Di ${whole} kecamatan tidak satu pun bertanya.` : "";
  const cut = shown === null ? "" : ` Gambar memuat ${shown} kecamatan terbanyak.`;
  return `${tellCount(silent)} dari ${tellCount(villages)} desa dan kelurahan (${tellShare(silent, villages)}) tidak bertanya selama tiga bulan, ${change}.${empty} Diam belum tentu tanpa masalah.${cut}`;
}

export function tellPoor({ concerned, others }: MonthlyFigures["poor"]): string {
  const total = concerned.asked + others.asked;
  if (concerned.asked + concerned.answered === 0)
    return "Tidak ada pertanyaan yang ditandai menyangkut warga miskin.";
  const share = `${tellCount(concerned.asked)} dari ${tellCount(total)} pertanyaan baru ditandai menyangkut warga miskin atau rentan.`;
  if (concerned.answered < leastCounted || others.answered < leastCounted)
    return `${share} Jawabannya terlalu sedikit untuk membandingkan.`;
  const by =
    percentOf(concerned.inTime, concerned.answered) - percentOf(others.inTime, others.answered);
  if (by === 0) return `${share} Dijawab tepat waktu sama seringnya dengan yang lain.`;
  return by > 0
    ? `${share} Dijawab tepat waktu lebih sering daripada yang lain, selisih ${by} poin.`
    : `${share} Dijawab tepat waktu lebih jarang daripada yang lain, selisih ${-by} poin: belum didahulukan.`;
}

export function tellPromises({ year, month }: MonthlyFigures): string {
  const [now, before] = [year.at(-1)?.sums, year.at(-2)?.sums];
  if (!now || now.promised === 0)
    return `Tidak ada tindak lanjut yang jatuh tempo pada ${tellMonth(month)}.`;
  const share = tellShare(now.kept, now.promised);
  const last =
    before && before.promised > 0
      ? `; ${tellMonth(shiftMonth(month, -1))} ${tellShare(before.kept, before.promised)}`
      : "";
  return `Jatuh tempo ${tellCount(now.promised)} tindak lanjut, ${tellCount(now.kept)} di antaranya terbukti sampai tanggalnya (${share}${last}).`;
}
