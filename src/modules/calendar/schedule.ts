// The hours, holidays and targets that DPMD has set, as the clock takes them. The newest begun version of the targets applies.
import type { Db } from "#platform/database.ts";
import { usualWeek, type WorkCalendar, type WorkInterval } from "./clock.ts";
import { dateKeyOf, type IsoWeekday, localDayOf, toMinute, type ZoneName } from "./zone.ts";
import { zoneOfRegion } from "./holidays.ts";

export type Level = "kecamatan" | "kabupaten" | "provinsi" | "rujukan";

export interface Target {
  version: number;
  firstReplyMinutes: number;
  resolutionMinutes: number;
}

/**
 * Calendar of the regency that a region lies in: its hours, or the usual ones where it set none; holidays of its branch.
 * Estimated days stop no clock before the regency has confirmed them.
 */
export async function readCalendar(db: Db, region: string): Promise<WorkCalendar> {
  const regency = region.slice(0, 5);
  const hours = await db
    .selectFrom("working_hours")
    .select(["weekday", "opens", "closes"])
    .where("region_code", "=", regency)
    .orderBy("weekday")
    .orderBy("opens")
    .limit(60)
    .execute();
  const days = await db
    .selectFrom("holidays")
    .select(["day", "name"])
    .where("scope", "in", ["ID", region.slice(0, 2), regency, region.slice(0, 8)])
    .where("certain", "=", true)
    .orderBy("day")
    .limit(1000)
    .execute();
  return {
    timeZone: zoneOfRegion(region),
    week: hours.length === 0 ? usualWeek : toWeek(hours),
    holidays: Object.fromEntries(days.map(({ day, name }) => [day, name])),
  };
}

function toWeek(
  hours: readonly { weekday: number; opens: number; closes: number }[],
): WorkCalendar["week"] {
  const week: Record<number, WorkInterval[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  for (const { weekday, opens, closes } of hours) week[weekday]?.push([opens, closes]);
  return week as Record<IsoWeekday, WorkInterval[]>;
}

/** The target of a level and priority (1 highest … 4) that applies on `day`; of a given version when one is named. */
export async function readTarget(
  db: Db,
  region: string,
  level: Level,
  priority: number,
  day: string,
  version?: number,
): Promise<Target> {
  const row = await db
    .selectFrom("clock_targets")
    .select(["version", "first_reply_minutes", "resolution_minutes"])
    .where("region_code", "=", region.slice(0, 5))
    .where("level", "=", level)
    .where("priority", "=", priority)
    .where("valid_from", "<=", day)
    .$if(version !== undefined, (query) => query.where("version", "=", version ?? 0))
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return { version: 0, firstReplyMinutes: 450, resolutionMinutes: 2250 };
  return {
    version: row.version,
    firstReplyMinutes: row.first_reply_minutes,
    resolutionMinutes: row.resolution_minutes,
  };
}

/** The local date of an instant as "YYYY-MM-DD"; WITA unless told, the zone of most who use this. */
export function localDate(instant: Date, zone: ZoneName = "WITA"): string {
  return dateKeyOf(localDayOf(toMinute(instant), zone));
}
