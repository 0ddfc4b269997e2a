// The spans that figures are counted in: local months from midnight to midnight, and quarters and years made of them.
import { localDate, writePaperDate, type ZoneName } from "#modules/calendar/public.ts";

export interface Month {
  /** "2026-11" */
  key: string;
  /** "November 2026" */
  name: string;
  from: Date;
  until: Date;
  /** Local days "YYYY-MM-DD", the last one not included. */
  firstDay: string;
  dayAfter: string;
  zone: ZoneName;
}

/** A month, a quarter, a year, or months in a row. */
export interface Period {
  /** "2026-11", "2026-t4", "2026", "2026-09_2026-11": as it stands in an address. */
  key: string;
  kind: "month" | "quarter" | "year" | "span";
  /** "November 2026", "Triwulan IV 2026", "Tahun 2026", "September–November 2026" */
  name: string;
  /** Keys of its months, none after the running one. */
  months: readonly string[];
  /** The last of its months that has ended; null while none has. */
  lastEnded: string | null;
  zone: ZoneName;
}

const offsets: Record<ZoneName, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** Hours by which a zone is ahead of UTC. */
export function hoursAhead(zone: ZoneName): number {
  return offsets[zone];
}

/** The month of this key ("2026-11") in a zone. */
export function makeMonth(key: string, zone: ZoneName): Month {
  const firstDay = `${key}-01`;
  const dayAfter = `${shiftMonth(key, 1)}-01`;
  const midnight = (day: string) => new Date(`${day}T00:00:00+0${offsets[zone]}:00`);
  return {
    key,
    name: writePaperDate(firstDay, zone).replace(/^1 /, ""),
    from: midnight(firstDay),
    until: midnight(dayAfter),
    firstDay,
    dayAfter,
    zone,
  };
}

/** The month that `now` lies in. */
export function monthOf(now: Date, zone: ZoneName): Month {
  return makeMonth(localDate(now, zone).slice(0, 7), zone);
}

/** "2026-11" moved by whole months. */
export function shiftMonth(key: string, by: number): string {
  const [year = 0, month = 1] = key.split("-").map(Number);
  const count = year * 12 + month - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** Keys of the months from the first to the last, both included; none when they are the wrong way round. At most 20 years. */
export function monthsBetween(first: string, last: string): string[] {
  const keys: string[] = [];
  for (let key = first; key <= last && keys.length < 240; key = shiftMonth(key, 1)) keys.push(key);
  return keys;
}

const roman = ["I", "II", "III", "IV"];
const earliest = "2020-01";

/**
 * The period of this key at `now`: "2026-11", "2026-t4", "2026", or "2026-09_2026-11" for months in a row (at most 24).
 * Null for one that is none, begins after the running month, or lies before 2020.
 */
export function makePeriod(key: string, now: Date, zone: ZoneName): Period | null {
  const span = readSpan(key);
  const running = monthOf(now, zone).key;
  if (!span || span.first > running || span.first < earliest) return null;
  const months = monthsBetween(span.first, span.last < running ? span.last : running);
  if (months.length === 0 || months.length > 24) return null;
  return {
    key,
    kind: span.kind,
    name: nameSpan(key, span, zone),
    months,
    lastEnded: months.findLast((one) => one < running) ?? null,
    zone,
  };
}

interface MonthSpan {
  kind: Period["kind"];
  first: string;
  last: string;
}

function readSpan(key: string): MonthSpan | null {
  const month = "20\\d\\d-(?:0[1-9]|1[0-2])";
  const [, from, to] = new RegExp(`^(${month})(?:_(${month}))?$`).exec(key) ?? [];
  if (from) return { kind: to ? "span" : "month", first: from, last: to ?? from };
  const [, year, quarter] = /^(20\d\d)(?:-t([1-4]))?$/.exec(key) ?? [];
  if (!year) return null;
  if (!quarter) return { kind: "year", first: `${year}-01`, last: `${year}-12` };
  const first = shiftMonth(`${year}-01`, (Number(quarter) - 1) * 3);
  return { kind: "quarter", first, last: shiftMonth(first, 2) };
}

function nameSpan(key: string, { kind, first, last }: MonthSpan, zone: ZoneName): string {
  const name = (month: string) => makeMonth(month, zone).name;
  if (kind === "month") return name(first);
  if (kind === "year") return `Tahun ${key}`;
  if (kind === "quarter") return `Triwulan ${roman[Number(key.slice(6)) - 1]} ${key.slice(0, 4)}`;
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? name(first).replace(/ \d+$/, "") : name(first)}–${name(last)}`;
}

/** The period of the same length right before or after; its key only, for links. */
export function shiftPeriod({ key, kind }: Pick<Period, "key" | "kind">, by: 1 | -1): string {
  if (kind === "month") return shiftMonth(key, by);
  if (kind === "year") return String(Number(key) + by);
  if (kind === "quarter") {
    const count = Number(key.slice(0, 4)) * 4 + Number(key.slice(6)) - 1 + by;
    return `${Math.floor(count / 4)}-t${(count % 4) + 1}`;
  }
  const [first = key, last = key] = key.split("_");
  const length = monthsBetween(first, last).length * by;
  return `${shiftMonth(first, length)}_${shiftMonth(last, length)}`;
}
