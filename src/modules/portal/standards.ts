// The service standard of a regency as DPMD has set it: hours, targets, how many serve. Nothing here is a constant.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { localDate, readCalendar, zoneOfRegion } from "#modules/calendar/public.ts";

export interface TargetLine {
  level: string;
  priority: number;
  version: number;
  validFrom: string;
  firstReplyMinutes: number;
  resolutionMinutes: number;
}

export interface OpenHours {
  /** ISO weekday: 1 is Monday. */
  weekday: number;
  /** Minutes of the local day. */
  intervals: readonly (readonly [number, number])[];
}

export interface Standard {
  targets: TargetLine[];
  hours: OpenHours[];
  districts: number;
  /** Kecamatan whose decree holds today, and how many people those name. */
  districtsServed: number;
  members: number;
  reopenDays: number;
}

export async function readStandard(db: Db, regency: string, now: Date): Promise<Standard> {
  const today = localDate(now, zoneOfRegion(regency));
  const calendar = await readCalendar(db, regency);
  const settings = await db
    .selectFrom("clinic_settings")
    .select("reopen_days")
    .where("region_code", "=", regency)
    .executeTakeFirst();
  return {
    targets: await listTargets(db, regency, today),
    hours: Object.entries(calendar.week)
      .map(([weekday, intervals]) => ({ weekday: Number(weekday), intervals }))
      .filter((day) => day.intervals.length > 0),
    ...(await countServers(db, regency, today)),
    reopenDays: settings?.reopen_days ?? 14,
  };
}

/** The newest begun version for every level and priority. */
async function listTargets(db: Db, regency: string, today: string): Promise<TargetLine[]> {
  const rows = await db
    .selectFrom("clock_targets")
    .distinctOn(["level", "priority"])
    .select(["level", "priority", "version", "valid_from"])
    .select(["first_reply_minutes", "resolution_minutes"])
    .where("region_code", "=", regency)
    .where("valid_from", "<=", today)
    .orderBy("level")
    .orderBy("priority")
    .orderBy("version", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    level: row.level,
    priority: row.priority,
    version: row.version,
    validFrom: row.valid_from,
    firstReplyMinutes: row.first_reply_minutes,
    resolutionMinutes: row.resolution_minutes,
  }));
}

async function countServers(db: Db, regency: string, today: string) {
  return db
    .selectFrom("regions as g")
    .leftJoin("decrees as d", (join) =>
      join
        .onRef("d.region_code", "=", "g.code")
        .on("d.valid_from", "<=", today)
        .on("d.valid_until", ">=", today),
    )
    .leftJoin("decree_members as m", (join) =>
      join.onRef("m.decree_id", "=", "d.id").on("m.removed_at", "is", null),
    )
    .select([
      sql<number>`count(distinct g.code)`.as("districts"),
      sql<number>`count(distinct d.region_code)`.as("districtsServed"),
      sql<number>`count(distinct m.id)`.as("members"),
    ])
    .where("g.parent_code", "=", regency)
    .where("g.level", "=", "district")
    .where("g.retired_on", "is", null)
    .executeTakeFirstOrThrow();
}
