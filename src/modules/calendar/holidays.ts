// National holidays and collective leave of 2025–2027 as data, a local one, and the zone of a region.
// Invariant: `certain` is true only for a day fixed by law or by the joint decree (SKB) of that year; the rest are
// estimates that the regency's admin confirms before they stop a clock.

import type { ZoneName } from "./zone.ts";

export type HolidayKind = "nasional" | "cuti_bersama" | "daerah";

export interface Holiday {
  /** Local date, "YYYY-MM-DD". */
  date: string;
  name: string;
  kind: HolidayKind;
  certain: boolean;
  /** Only in this branch of the region tree; absent means the whole country. */
  regionCode?: string;
}

type Row = readonly [monthAndDay: string, name: string];

/** SKB 1017/2024, 2/2024, 2/2024, as changed by SKB 933/2025, 1/2025, 3/2025. */
const national2025: readonly Row[] = [
  ["01-01", "Tahun Baru 2025 Masehi"],
  ["01-27", "Isra Mikraj Nabi Muhammad SAW"],
  ["01-29", "Tahun Baru Imlek 2576"],
  ["03-29", "Hari Suci Nyepi 1947"],
  ["03-31", "Idulfitri 1446 Hijriah"],
  ["04-01", "Idulfitri 1446 Hijriah"],
  ["04-18", "Wafat Yesus Kristus"],
  ["04-20", "Kebangkitan Yesus Kristus (Paskah)"],
  ["05-01", "Hari Buruh Internasional"],
  ["05-12", "Waisak 2569"],
  ["05-29", "Kenaikan Yesus Kristus"],
  ["06-01", "Hari Lahir Pancasila"],
  ["06-06", "Iduladha 1446 Hijriah"],
  ["06-27", "Tahun Baru Islam 1447 Hijriah"],
  ["08-17", "Proklamasi Kemerdekaan"],
  ["09-05", "Maulid Nabi Muhammad SAW"],
  ["12-25", "Kelahiran Yesus Kristus"],
];

const leave2025: readonly Row[] = [
  ["01-28", "Cuti bersama Imlek"],
  ["03-28", "Cuti bersama Nyepi"],
  ["04-02", "Cuti bersama Idulfitri"],
  ["04-03", "Cuti bersama Idulfitri"],
  ["04-04", "Cuti bersama Idulfitri"],
  ["04-07", "Cuti bersama Idulfitri"],
  ["05-13", "Cuti bersama Waisak"],
  ["05-30", "Cuti bersama Kenaikan Yesus Kristus"],
  ["06-09", "Cuti bersama Iduladha"],
  ["08-18", "Cuti bersama Proklamasi Kemerdekaan"],
  ["12-26", "Cuti bersama Natal"],
];

/** SKB 1497/2025, 2/2025, 5/2025. */
const national2026: readonly Row[] = [
  ["01-01", "Tahun Baru 2026 Masehi"],
  ["01-16", "Isra Mikraj Nabi Muhammad SAW"],
  ["02-17", "Tahun Baru Imlek 2577"],
  ["03-19", "Hari Suci Nyepi 1948"],
  ["03-21", "Idulfitri 1447 Hijriah"],
  ["03-22", "Idulfitri 1447 Hijriah"],
  ["04-03", "Wafat Yesus Kristus"],
  ["04-05", "Kebangkitan Yesus Kristus (Paskah)"],
  ["05-01", "Hari Buruh Internasional"],
  ["05-14", "Kenaikan Yesus Kristus"],
  ["05-27", "Iduladha 1447 Hijriah"],
  ["05-31", "Waisak 2570"],
  ["06-01", "Hari Lahir Pancasila"],
  ["06-16", "Tahun Baru Islam 1448 Hijriah"],
  ["08-17", "Proklamasi Kemerdekaan"],
  ["08-25", "Maulid Nabi Muhammad SAW"],
  ["12-25", "Kelahiran Yesus Kristus"],
];

const leave2026: readonly Row[] = [
  ["02-16", "Cuti bersama Imlek"],
  ["03-18", "Cuti bersama Nyepi"],
  ["03-20", "Cuti bersama Idulfitri"],
  ["03-23", "Cuti bersama Idulfitri"],
  ["03-24", "Cuti bersama Idulfitri"],
  ["05-15", "Cuti bersama Kenaikan Yesus Kristus"],
  ["05-28", "Cuti bersama Iduladha"],
  ["12-24", "Cuti bersama Natal"],
];

const fixed2027: readonly Row[] = [
  ["01-01", "Tahun Baru 2027 Masehi"],
  ["05-01", "Hari Buruh Internasional"],
  ["06-01", "Hari Lahir Pancasila"],
  ["08-17", "Proklamasi Kemerdekaan"],
  ["12-25", "Kelahiran Yesus Kristus"],
];

/** Reckoned from the moon and from Easter; the decree for 2027 was not at hand. */
const estimated2027: readonly Row[] = [
  ["01-05", "Isra Mikraj Nabi Muhammad SAW"],
  ["02-06", "Tahun Baru Imlek 2578"],
  ["03-08", "Hari Suci Nyepi 1949"],
  ["03-10", "Idulfitri 1448 Hijriah"],
  ["03-11", "Idulfitri 1448 Hijriah"],
  ["03-26", "Wafat Yesus Kristus"],
  ["03-28", "Kebangkitan Yesus Kristus (Paskah)"],
  ["05-06", "Kenaikan Yesus Kristus"],
  ["05-17", "Iduladha 1448 Hijriah"],
  ["05-20", "Waisak 2571"],
  ["06-06", "Tahun Baru Islam 1449 Hijriah"],
  ["08-15", "Maulid Nabi Muhammad SAW"],
];

/** The days around Idulfitri and Christmas that earlier decrees gave. */
const estimatedLeave2027: readonly Row[] = [
  ["03-09", "Cuti bersama Idulfitri"],
  ["03-12", "Cuti bersama Idulfitri"],
  ["12-24", "Cuti bersama Natal"],
];

/** Tenggarong celebrates the founding of Kutai Kartanegara; whether offices close is decided each year. */
const anniversaryOfKutaiKartanegara = { regionCode: "64.02", monthAndDay: "09-28" } as const;

export const holidays: readonly Holiday[] = [
  ...list(2025, "nasional", true, national2025),
  ...list(2025, "cuti_bersama", true, leave2025),
  ...list(2026, "nasional", true, national2026),
  ...list(2026, "cuti_bersama", true, leave2026),
  ...list(2027, "nasional", true, fixed2027),
  ...list(2027, "nasional", false, estimated2027),
  ...list(2027, "cuti_bersama", false, estimatedLeave2027),
  ...[2025, 2026, 2027].map((year): Holiday => ({
    date: `${year}-${anniversaryOfKutaiKartanegara.monthAndDay}`,
    name: "Hari jadi Kutai Kartanegara dan Kota Tenggarong",
    kind: "daerah",
    certain: false,
    regionCode: anniversaryOfKutaiKartanegara.regionCode,
  })),
].sort((a, b) => a.date.localeCompare(b.date));

function list(year: number, kind: HolidayKind, certain: boolean, rows: readonly Row[]): Holiday[] {
  return rows.map(([monthAndDay, name]) => ({
    date: `${year}-${monthAndDay}`,
    name,
    kind,
    certain,
  }));
}

/**
 * Holidays as the clock takes them (local date → name) for one region: national ones and those of its branch.
 * Estimates count only when `withEstimates` is set.
 */
export function holidaysOfRegion(code: string, withEstimates = false): Record<string, string> {
  const days: Record<string, string> = {};
  for (const { date, name, certain, regionCode } of holidays) {
    const isHere = regionCode === undefined || `${code}.`.startsWith(`${regionCode}.`);
    if (isHere && (certain || withEstimates)) days[date] = name;
  }
  return days;
}

const provincesOfZone: readonly (readonly [ZoneName, string])[] = [
  ["WIB", "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62"],
  ["WITA", "51 52 53 63 64 65 71 72 73 74 75 76"],
  ["WIT", "81 82 91 92 93 94 95 96 97"],
];

const zoneOfProvince: ReadonlyMap<string, ZoneName> = new Map(
  provincesOfZone.flatMap(([zone, codes]) =>
    codes.split(" ").map((code): [string, ZoneName] => [code, zone]),
  ),
);

/**
 * Zone of a region by the first two digits of its official code ("64.02.08.2001" → WITA), after Keppres 41/1987.
 * Throws RangeError for a code of no known province.
 */
export function zoneOfRegion(code: string): ZoneName {
  const zone = zoneOfProvince.get(code.slice(0, 2));
  if (zone === undefined) throw new RangeError(`no zone is known for region code ${code}`);
  return zone;
}
