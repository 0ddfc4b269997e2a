// Numbers and dates as an Indonesian paper spells them.
// Works on calendar days only, so no time zone can shift a date.

import { PaperError, type PaperDate } from "./papers.ts";

const units = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];
const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

/** Spells a whole number from 0 to 9999: 1945 is "seribu sembilan ratus empat puluh lima". */
export function writeNumberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`Not a whole number from 0 to 9999: ${value}`);
  }
  if (value < 12) return units[value] ?? "";
  if (value < 20) return `${units[value - 10]} belas`;
  if (value < 100) return join(`${units[Math.floor(value / 10)]} puluh`, value % 10);
  if (value < 200) return join("seratus", value - 100);
  if (value < 1000) return join(`${units[Math.floor(value / 100)]} ratus`, value % 100);
  if (value < 2000) return join("seribu", value - 1000);
  return join(`${units[Math.floor(value / 1000)]} ribu`, value % 1000);
}

/** "Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam" */
export function writeDateInWords(date: PaperDate): string {
  const { day, month, year, weekday } = readDate(date);
  return [
    weekdays[weekday],
    "tanggal",
    writeNumberInWords(day),
    "bulan",
    months[month - 1],
    "tahun",
    writeNumberInWords(year),
  ].join(" ");
}

/** "24 November 2026" */
export function writeDate(date: PaperDate): string {
  const { day, month, year } = readDate(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** Midnight UTC of the day: the only time that goes into a paper's metadata. */
export function readDayStart(date: PaperDate): Date {
  const { day, month, year } = readDate(date);
  return new Date(Date.UTC(year, month - 1, day));
}

function readDate(date: PaperDate) {
  const [, yearText, monthText, dayText] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const moment = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 February over into March; such a day is refused instead.
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (!exists || year < 1000) {
    throw new PaperError(`"${date.slice(0, 20)}" bukan tanggal yang ada di kalender.`);
  }
  return { day, month, year, weekday: moment.getUTCDay() };
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${writeNumberInWords(rest)}`;
}
