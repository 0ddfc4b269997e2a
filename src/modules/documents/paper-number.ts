// Numbers of papers from an office's own pattern, such as "{urut:3}/{kode}/{bulan_romawi}/{tahun}".
// A pattern without {urut} and {tahun} is refused: running numbers start anew each year, so two papers would share a number.

import { PaperError } from "./papers.ts";

/** What fills a pattern; `running` is the office's running number of that year. */
export interface PaperNumberParts {
  running: number;
  romanMonth: string;
  year: number;
  unitCode: string;
}

const romanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const partNames = ["urut", "kode", "bulan_romawi", "tahun"];
const longestPattern = 80;

/** "XI" for 11. */
export function writeRomanMonth(month: number): string {
  const roman = romanMonths[month - 1];
  if (roman === undefined) throw new RangeError(`Not a month: ${month}`);
  return roman;
}

/** What is wrong with a pattern, as one sentence for the person who wrote it, or null. */
export function findPatternMistake(pattern: string): string | null {
  if (pattern.trim() === "") return "Tulis pola nomor surat dahulu.";
  if (pattern.length > longestPattern) {
    return `Pola nomor surat paling panjang ${longestPattern} huruf.`;
  }
  const used: string[] = [];
  for (const [whole, name = "", width] of pattern.matchAll(/\{([^{}:]*)(?::([^{}]*))?\}/g)) {
    if (!partNames.includes(name)) {
      return `Bagian ${whole} tidak dikenal. Yang ada: {urut}, {kode}, {bulan_romawi}, {tahun}.`;
    }
    if (width !== undefined && (name !== "urut" || !/^[1-6]$/.test(width))) {
      return `Bagian ${whole} keliru. Jumlah angka hanya untuk {urut}, misalnya {urut:3} menjadi 007.`;
    }
    if (used.includes(name)) return `Bagian {${name}} tertulis dua kali. Cukup satu kali.`;
    used.push(name);
  }
  return findMissingPart(pattern, used);
}

/** Fills the pattern; throws `PaperError` with the sentence of `findPatternMistake`. */
export function formatPaperNumber(pattern: string, parts: PaperNumberParts): string {
  const mistake = findPatternMistake(pattern);
  if (mistake !== null) throw new PaperError(mistake);
  requireParts(parts);
  return pattern.replace(/\{([a-z_]+)(?::(\d))?\}/g, (_whole, name: string, width?: string) => {
    if (name === "urut") return String(parts.running).padStart(Number(width ?? 1), "0");
    if (name === "kode") return parts.unitCode;
    return name === "tahun" ? String(parts.year) : parts.romanMonth;
  });
}

function findMissingPart(pattern: string, used: string[]): string | null {
  const rest = pattern.replace(/\{[^{}]*\}/g, "");
  if (/[{}]/.test(rest)) return "Ada kurung kurawal yang tidak berpasangan dalam pola nomor surat.";
  if (!/^[A-Za-z0-9 ./-]*$/.test(rest)) {
    return "Pola nomor surat hanya boleh berisi huruf, angka, spasi, titik, garis miring, dan tanda hubung.";
  }
  if (/\}\{/.test(pattern)) return "Beri pemisah di antara dua bagian, misalnya garis miring.";
  if (!used.includes("urut")) return "Pola harus memuat {urut} supaya tiap surat bernomor sendiri.";
  if (!used.includes("tahun")) {
    return "Pola harus memuat {tahun}, karena nomor urut mulai lagi dari 1 setiap tahun.";
  }
  return null;
}

function requireParts({ running, romanMonth, year, unitCode }: PaperNumberParts): void {
  if (!Number.isSafeInteger(running) || running < 1) {
    throw new RangeError(`Running number must be a whole number from 1: ${running}`);
  }
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`Year: ${year}`);
  if (!romanMonths.includes(romanMonth)) throw new RangeError(`Roman month: ${romanMonth}`);
  if (!/^[A-Za-z0-9][A-Za-z0-9 .-]{0,29}$/.test(unitCode)) {
    throw new PaperError(
      "Kode unit hanya boleh berisi huruf, angka, spasi, titik, dan tanda hubung, paling panjang 30 huruf.",
    );
  }
}
