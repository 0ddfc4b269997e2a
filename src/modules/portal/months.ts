// The calendar months that figures are counted in: this one and the one before, from local midnight to local midnight.
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

const offsets: Record<ZoneName, string> = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

/** The month of this key ("2026-11") in a zone. */
export function makeMonth(key: string, zone: ZoneName): Month {
  const firstDay = `${key}-01`;
  const dayAfter = `${shiftMonth(key, 1)}-01`;
  const midnight = (day: string) => new Date(`${day}T00:00:00${offsets[zone]}`);
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
