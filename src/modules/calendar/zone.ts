// The three zones of Indonesia as fixed offsets, and the arithmetic of local days.
// Indonesia has no daylight saving, so a local day is always 1,440 minutes; nothing here asks the machine for its zone.

export type ZoneName = "WIB" | "WITA" | "WIT";
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const minutesPerDay = 1_440;
const minuteMs = 60_000;
const dayMs = minutesPerDay * minuteMs;

const offsets: Readonly<Record<ZoneName, number>> = { WIB: 420, WITA: 480, WIT: 540 };

/** Minutes that the zone's wall clock is ahead of UTC. */
export function zoneOffsetMinutes(zone: ZoneName): number {
  return offsets[zone];
}

/** Whole minutes since the epoch; seconds are dropped. Throws RangeError on an invalid date. */
export function toMinute(instant: Date): number {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError("an instant of the clock is not a valid date");
  return Math.floor(ms / minuteMs);
}

export function fromMinute(minute: number): Date {
  return new Date(minute * minuteMs);
}

/** Number of the local day (days since 1 January 1970) in which a UTC minute falls. */
export function localDayOf(minute: number, zone: ZoneName): number {
  return Math.floor((minute + offsets[zone]) / minutesPerDay);
}

/** UTC minute at which a local day begins. */
export function startOfLocalDay(day: number, zone: ZoneName): number {
  return day * minutesPerDay - offsets[zone];
}

/** 1 January 1970 was a Thursday, ISO weekday 4. */
export function isoWeekdayOf(day: number): IsoWeekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
}

/** Local date as "YYYY-MM-DD". */
export function dateKeyOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Day number of "YYYY-MM-DD"; throws RangeError when there is no such date. */
export function dayOfDateKey(key: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(key) ? Date.parse(`${key}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== key) {
    throw new RangeError(`not a calendar date: ${key}`);
  }
  return ms / dayMs;
}
