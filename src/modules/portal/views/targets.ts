// How targets and hours are said: one place, for the landing page and the service standard.
import { writeWorkingTime } from "#modules/calendar/public.ts";
import type { OpenHours, TargetLine } from "../standards.ts";

export const levelNames: Record<string, string> = {
  kecamatan: "Satgas kecamatan",
  kabupaten: "DPMD kabupaten",
  provinsi: "Provinsi",
  rujukan: "Instansi yang dirujuk",
};

export const levelOrder = ["kecamatan", "kabupaten", "provinsi", "rujukan"] as const;
export const priorityNames = ["", "Tertinggi", "Tinggi", "Sedang", "Biasa"] as const;
const weekdays = ["", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;

export function weekdayName(weekday: number): string {
  return weekdays[weekday] ?? "";
}

/** "08.00" out of minutes of the day. */
export function writeMinutes(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}.${two(minute % 60)}`;
}

/** Days with the same hours in one line: "Senin–Kamis 08.00–12.00 dan 13.00–16.30". */
export function tellHours(hours: readonly OpenHours[]): string[] {
  const said = hours.map((day) => ({
    weekday: day.weekday,
    words: day.intervals
      .map(([opens, closes]) => `${writeMinutes(opens)}–${writeMinutes(closes)}`)
      .join(" dan "),
  }));
  const groups: { from: number; to: number; words: string }[] = [];
  for (const { weekday, words } of said) {
    const last = groups.at(-1);
    if (last && last.words === words && last.to === weekday - 1) last.to = weekday;
    else groups.push({ from: weekday, to: weekday, words });
  }
  return groups.map(({ from, to, words }) => {
    const days = from === to ? weekdayName(from) : `${weekdayName(from)}–${weekdayName(to)}`;
    return `${days} ${words}`;
  });
}

/** "1–5 hari kerja", "1 jam sampai 1 hari kerja": the shortest and longest of a level. */
export function tellSpan(
  targets: readonly TargetLine[],
  level: string,
  which: "firstReplyMinutes" | "resolutionMinutes",
): string {
  const minutes = targets.filter((line) => line.level === level).map((line) => line[which]);
  if (minutes.length === 0) return "belum ditetapkan";
  const least = writeWorkingTime(Math.min(...minutes));
  const most = writeWorkingTime(Math.max(...minutes));
  if (least === most) return least;
  const [count, unit] = least.split(" ");
  return unit === most.split(" ")[1] ? `${count}–${most}` : `${count} ${unit} sampai ${most}`;
}

/** "3 jam", where the heading already says that working time is meant. */
export function tellShort(minutes: number): string {
  return writeWorkingTime(minutes).replace(" kerja", "");
}
