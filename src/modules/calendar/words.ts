// Indonesian words for instants, spans of working time and money, as a letter of the office writes them.
// Every instant is written in a named zone: the machine's own zone never shows.

import {
  dayOfDateKey,
  isoWeekdayOf,
  localDayOf,
  minutesPerDay,
  toMinute,
  zoneOffsetMinutes,
} from "./zone.ts";
import type { ZoneName } from "./zone.ts";

/** Names of the ISO weekdays, Monday first. */
export const weekdayNames = [
  "Senin",
  "Selasa",
  "Rabu",
  "Kamis",
  "Jumat",
  "Sabtu",
  "Minggu",
] as const;
const months = [
  ["Januari", "Jan"],
  ["Februari", "Feb"],
  ["Maret", "Mar"],
  ["April", "Apr"],
  ["Mei", "Mei"],
  ["Juni", "Jun"],
  ["Juli", "Jul"],
  ["Agustus", "Agu"],
  ["September", "Sep"],
  ["Oktober", "Okt"],
  ["November", "Nov"],
  ["Desember", "Des"],
] as const;

interface LocalDate {
  year: number;
  dayOfMonth: number;
  month: string;
  monthShort: string;
  weekday: string;
}

/** "Selasa, 24 November 2026, 10.00 WITA" */
export function writeInstant(instant: Date, zone: ZoneName): string {
  return `${writeDate(instant, zone)}, ${writeTime(instant, zone)} ${zone}`;
}

/** "Selasa, 24 November 2026"; takes an instant, or a local date "YYYY-MM-DD" for which the zone does not matter. */
export function writeDate(date: Date | string, zone: ZoneName): string {
  const { weekday, dayOfMonth, month, year } = readLocalDate(date, zone);
  return `${weekday}, ${dayOfMonth} ${month} ${year}`;
}

/** "24 November 2026", as papers date themselves. */
export function writePaperDate(date: Date | string, zone: ZoneName): string {
  const { dayOfMonth, month, year } = readLocalDate(date, zone);
  return `${dayOfMonth} ${month} ${year}`;
}

/** "10.00" */
export function writeTime(instant: Date, zone: ZoneName): string {
  const local = toMinute(instant) + zoneOffsetMinutes(zone);
  return writeMinuteOfDay(((local % minutesPerDay) + minutesPerDay) % minutesPerDay);
}

/** Minute of a day as opening hours write it: 480 is "08.00". */
export function writeMinuteOfDay(minute: number): string {
  return `${pad(Math.floor(minute / 60))}.${pad(minute % 60)}`;
}

/** "hari ini 10.00", "besok 10.00", "kemarin 10.00", else "24 Nov 10.00"; with the year when it is another one. */
export function writeNear(instant: Date, now: Date, zone: ZoneName): string {
  const time = writeTime(instant, zone);
  const daysAhead = localDayOf(toMinute(instant), zone) - localDayOf(toMinute(now), zone);
  if (daysAhead === 0) return `hari ini ${time}`;
  if (daysAhead === 1) return `besok ${time}`;
  if (daysAhead === -1) return `kemarin ${time}`;
  const { dayOfMonth, monthShort, year } = readLocalDate(instant, zone);
  const isSameYear = year === readLocalDate(now, zone).year;
  return `${dayOfMonth} ${monthShort} ${isSameYear ? "" : `${year} `}${time}`;
}

/**
 * Working minutes left, in words: "sisa 3 jam kerja", "sisa 2 hari kerja"; negative ones "lewat 5 jam kerja".
 * Rounds down, so that it never promises more time than there is. `dayMinutes`: length of a working day.
 */
export function writeRemaining(minutes: number, dayMinutes = 450): string {
  const whole = Math.trunc(minutes);
  if (whole === 0) return "tepat di batas waktu";
  return `${whole > 0 ? "sisa" : "lewat"} ${writeWorkingTime(Math.abs(whole), dayMinutes)}`;
}

/** "45 menit kerja", "3 jam kerja", "2 hari kerja"; rounds down to the largest unit. */
export function writeWorkingTime(minutes: number, dayMinutes = 450): string {
  if (minutes < 60) return `${minutes} menit kerja`;
  if (minutes < dayMinutes) return `${Math.floor(minutes / 60)} jam kerja`;
  return `${Math.floor(minutes / dayMinutes)} hari kerja`;
}

/** "Rp15.000.000"; sen only when there are any: "Rp1.250,50". Negative: "-Rp5.000". */
export function writeRupiah(amount: number | bigint): string {
  const isNegative = amount < 0;
  const [whole = "0", cents = "00"] =
    typeof amount === "bigint"
      ? [String(isNegative ? -amount : amount)]
      : Math.abs(amount).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const isZero = grouped === "0" && cents === "00";
  return `${isNegative && !isZero ? "-" : ""}Rp${grouped}${cents === "00" ? "" : `,${cents}`}`;
}

/** "2026-11-24 10:00": the local time as spreadsheets and other programs sort it. */
export function writeSortable(instant: Date, zone: ZoneName): string {
  const local = toMinute(instant) + zoneOffsetMinutes(zone);
  return new Date(local * 60_000).toISOString().slice(0, 16).replace("T", " ");
}

function readLocalDate(date: Date | string, zone: ZoneName): LocalDate {
  const day = typeof date === "string" ? dayOfDateKey(date) : localDayOf(toMinute(date), zone);
  const utc = new Date(day * minutesPerDay * 60_000);
  const [month, monthShort] = months[utc.getUTCMonth()] ?? months[0];
  return {
    year: utc.getUTCFullYear(),
    dayOfMonth: utc.getUTCDate(),
    month,
    monthShort,
    weekday: weekdayNames[isoWeekdayOf(day) - 1] ?? weekdayNames[0],
  };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
