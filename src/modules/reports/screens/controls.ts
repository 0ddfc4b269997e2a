// What stands above every page of figures: the choices of period, place and topics, the pages, how fresh the sums are.
import type { Request } from "#platform/routes.ts";
import { listRegions, writePlace } from "#modules/regions/public.ts";
import { topicGroups } from "#modules/topics/public.ts";
import { readFreshness } from "../figures.ts";
import type { Look } from "../look.ts";
import { makePeriod, monthOf, shiftMonth } from "../months.ts";

/** A choice of the filter: value in the address, words on the page. */
export interface Choice {
  value: string;
  label: string;
}

export interface Controls {
  /** Address that the filter goes to, and what it keeps beside the look. */
  action: string;
  kept: Readonly<Record<string, string>>;
  periods: { group: string; options: Choice[] }[];
  places: Choice[];
  topicGroups: Choice[];
  /** Until when the sums hold; null before they were first counted. */
  fresh: Date | null;
}

const monthsOffered = 13;
const yearsOffered = 3;
const mostPlaces = 400;
const below: Record<string, string> = { province: "regency", regency: "district" };

export async function readControls(
  c: Request,
  look: Look,
  action: string,
  kept: Readonly<Record<string, string>> = {},
): Promise<Controls> {
  const { db } = c.var;
  const level = below[look.home.length === 2 ? "province" : "regency"] ?? "district";
  const places = look.home.length > 5 ? [] : await listRegions(db, look.home, level, mostPlaces);
  return {
    action,
    kept,
    periods: offerPeriods(look, c.var.now),
    places: places.map((place) => ({ value: place.code, label: writePlace(place) })),
    topicGroups: topicGroups.map(({ code, name }) => ({ value: code, label: name })),
    fresh: await readFreshness(db),
  };
}

function offerPeriods({ period: chosen }: Look, now: Date): Controls["periods"] {
  const { zone } = chosen;
  const running = monthOf(now, zone).key;
  const year = Number(running.slice(0, 4));
  const name = (key: string) => {
    const period = makePeriod(key, now, zone);
    return period ? [{ value: key, label: period.name }] : [];
  };
  const months = Array.from({ length: monthsOffered }, (_, back) => shiftMonth(running, -back));
  const years = Array.from({ length: yearsOffered }, (_, back) => String(year - back));
  const quarters = years.slice(0, 2).flatMap((one) => [4, 3, 2, 1].map((n) => `${one}-t${n}`));
  const groups = [
    { group: "Bulan", options: months.flatMap(name) },
    { group: "Triwulan", options: quarters.flatMap(name) },
    { group: "Tahun", options: years.flatMap(name) },
  ];
  const isOffered = groups.some(({ options }) => options.some(({ value }) => value === chosen.key));
  if (isOffered) return groups;
  return [{ group: "Dipilih", options: [{ value: chosen.key, label: chosen.name }] }, ...groups];
}
