// The figures of the monthly report beside those of the month before, each with its list. Nothing is compared with nothing.
import type { MonthlyRow, MonthSums } from "./monthly-report.ts";
import { percentOf } from "./monthly-sentences.ts";
import { tellAtMost, tellCount, tellShare } from "./words.ts";

export function listRows(
  now: MonthSums | null,
  before: MonthSums | null,
  month: string,
): MonthlyRow[] {
  const list = (figure: string) => `/angka/daftar?lihat=${figure}&kurun=${month}`;
  return [
    countRow("Pertanyaan baru", now?.asked ?? null, before?.asked ?? null, list("baru")),
    countRow("Dijawab", now?.answered ?? null, before?.answered ?? null, list("dijawab")),
    shareRow(
      "Dijawab tepat waktu",
      [now?.inTime, now?.answered],
      [before?.inTime, before?.answered],
      `${list("dijawab")}&tepat=ya`,
    ),
    wordsRow(
      "Balasan pertama, separuh kasus paling lama",
      [now?.firstReply.half ?? null, before?.firstReply.half ?? null],
      tellAtMost,
      { more: "lebih lama", less: "lebih cepat", href: list("balasan") },
    ),
    countRow(
      "Lewat batas pada akhir bulan",
      now?.lateAtEnd ?? null,
      before?.lateAtEnd ?? null,
      list("akhir-bulan"),
    ),
    countRow("Ditutup", now?.closed ?? null, before?.closed ?? null, list("ditutup")),
    shareRow(
      "Tindak lanjut ditepati",
      [now?.kept, now?.promised],
      [before?.kept, before?.promised],
      `/angka/tindak-lanjut?kurun=${month}`,
    ),
    wordsRow(
      "Nilai rata-rata dari penanya (1–5)",
      [now, before].map((sums) => sums && meanOf(sums.scores)),
      tellMean,
      { more: "naik", less: "turun", href: list("penilaian") },
    ),
  ];
}

function countRow(
  label: string,
  now: number | null,
  before: number | null,
  href: string,
): MonthlyRow {
  const tell = (value: number | null) => (value === null ? "–" : tellCount(value));
  const by = (now ?? 0) - (before ?? 0);
  const isKnown = now !== null && before !== null;
  const change = isKnown ? tellChange(by, tellCount(Math.abs(by))) : "–";
  return { label, now: tell(now), before: tell(before), change, href };
}

function shareRow(
  label: string,
  [part = 0, whole = 0]: readonly (number | undefined)[],
  [partBefore = 0, wholeBefore = 0]: readonly (number | undefined)[],
  href: string,
): MonthlyRow {
  const by = percentOf(part, whole) - percentOf(partBefore, wholeBefore);
  const isKnown = whole > 0 && wholeBefore > 0;
  const change = isKnown ? tellChange(by, `${Math.abs(by)} poin`) : "–";
  return {
    label,
    now: tellShare(part, whole),
    before: tellShare(partBefore, wholeBefore),
    change,
    href,
  };
}

/** Words that stand for a number: `more` and `less` say what a greater and a smaller one mean. */
function wordsRow(
  label: string,
  [now, before]: readonly (number | null)[],
  tell: (value: number) => string,
  { more, less, href }: { more: string; less: string; href: string },
): MonthlyRow {
  const [is, was] = [now ?? null, before ?? null];
  const change = is === null || was === null ? "–" : is === was ? "tetap" : is > was ? more : less;
  return {
    label,
    now: is === null ? "–" : tell(is),
    before: was === null ? "–" : tell(was),
    change,
    href,
  };
}

/** Mean of the ratings in tenths, as it is written; null without any. */
function meanOf(scores: MonthSums["scores"]): number | null {
  const counted = scores.reduce((sum, count) => sum + count, 0);
  const total = scores.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return counted === 0 ? null : Math.round((total / counted) * 10) / 10;
}

function tellMean(mean: number): string {
  return mean.toLocaleString("id-ID", { minimumFractionDigits: 1 });
}

function tellChange(by: number, words: string): string {
  return by === 0 ? "tetap" : `${by > 0 ? "naik" : "turun"} ${words}`;
}
