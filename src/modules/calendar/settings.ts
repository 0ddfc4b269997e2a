// What a regency sets for its clock and its clinic. Rows are written under row security: only the admin's own regency.
// Invariant: an edit names what it was based on; targets are never rewritten, a new version begins on its day.
import { sql } from "kysely";
import { type Db, isDuplicate } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import type { Level } from "./schedule.ts";

export interface HourRow {
  weekday: number;
  opens: number;
  closes: number;
}

/** The working hours that a regency has set, in the order of the week. */
export async function listHours(db: Db, region: string): Promise<HourRow[]> {
  return db
    .selectFrom("working_hours")
    .select(["weekday", "opens", "closes"])
    .where("region_code", "=", region)
    .orderBy("weekday")
    .orderBy("opens")
    .limit(60)
    .execute();
}

/** How the hours read, as one word to notice a change in between. */
export function writeHours(hours: readonly HourRow[]): string {
  return hours.map(({ weekday, opens, closes }) => `${weekday}:${opens}-${closes}`).join(" ");
}

/** Replaces the working hours of a regency. */
export async function setHours(
  db: Db,
  region: string,
  hours: readonly HourRow[],
  now: Date,
): Promise<void> {
  await db.deleteFrom("working_hours").where("region_code", "=", region).execute();
  await db
    .insertInto("working_hours")
    .values(hours.map((hour) => ({ id: newId(now), region_code: region, ...hour })))
    .execute();
}

export interface HolidayRow {
  id: string;
  scope: string;
  day: string;
  name: string;
  kind: string;
  certain: boolean;
}

/** Holidays of one year that concern a regency: national, of its province, and its own. */
export async function listHolidays(db: Db, region: string, year: number): Promise<HolidayRow[]> {
  return db
    .selectFrom("holidays")
    .select(["id", "scope", "day", "name", "kind", "certain"])
    .where("scope", "in", ["ID", region.slice(0, 2), region])
    .where("day", ">=", `${year}-01-01`)
    .where("day", "<=", `${year}-12-31`)
    .orderBy("day")
    .limit(400)
    .execute();
}

/** Adds a local holiday; false when that day is one of the regency's already. */
export async function addHoliday(
  db: Db,
  region: string,
  holiday: { day: string; name: string; kind: string },
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("holidays")
    .values({ id: newId(now), scope: region, certain: true, ...holiday })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Confirms an estimated day for this regency. A national estimate stays as it is, for other regencies decide for
 * themselves: the regency gets a day of its own. False when there is no such estimate.
 */
export async function confirmHoliday(
  db: Db,
  region: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const found = await db
    .selectFrom("holidays")
    .select(["scope", "day", "name", "kind"])
    .where("id", "=", id)
    .where("scope", "in", ["ID", region.slice(0, 2), region])
    .where("certain", "=", false)
    .executeTakeFirst();
  if (!found) return false;
  const { scope, ...holiday } = found;
  if (scope !== region) {
    await addHoliday(db, region, holiday, now);
    return true;
  }
  await db.updateTable("holidays").set({ certain: true }).where("id", "=", id).execute();
  return true;
}

/** Takes a coming day of the regency away again; false when it has none of this id from `today` on. */
export async function removeHoliday(
  db: Db,
  region: string,
  id: string,
  today: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("holidays")
    .where("id", "=", id)
    .where("scope", "=", region)
    .where("day", ">=", today)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export interface TargetRow {
  level: Level;
  priority: number;
  first_reply_minutes: number;
  resolution_minutes: number;
}

export interface TargetVersion {
  version: number;
  valid_from: string;
  rows: TargetRow[];
}

/** Every version of a regency's targets, the newest first. */
export async function listTargetVersions(db: Db, region: string): Promise<TargetVersion[]> {
  const rows = await db
    .selectFrom("clock_targets")
    .select(["version", "valid_from", "level", "priority"])
    .select(["first_reply_minutes", "resolution_minutes"])
    .where("region_code", "=", region)
    .orderBy("version", "desc")
    .orderBy("level")
    .orderBy("priority")
    .limit(16 * 50)
    .execute();
  const versions = new Map<number, TargetVersion>();
  for (const { version, valid_from, ...row } of rows) {
    const known = versions.get(version) ?? { version, valid_from, rows: [] };
    known.rows.push(row as TargetRow);
    versions.set(version, known);
  }
  return [...versions.values()];
}

/** Adds the version after `base`; false when another one has taken its place meanwhile. */
export async function addTargets(
  db: Db,
  region: string,
  base: number,
  valid_from: string,
  rows: readonly TargetRow[],
  now: Date,
): Promise<boolean> {
  const place = { region_code: region, version: base + 1, valid_from };
  try {
    await db
      .insertInto("clock_targets")
      .values(rows.map((row) => ({ id: newId(now), ...place, ...row })))
      .execute();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export interface ClinicSettings {
  reopen_days: number;
  uploads_per_village_day_mb: number;
  integrity_officer_id: string | null;
  version: number;
}

/** The settings of a regency's clinic. Throws when the regency was never installed. */
export async function readClinic(db: Db, region: string): Promise<ClinicSettings> {
  return db
    .selectFrom("clinic_settings")
    .select(["reopen_days", "uploads_per_village_day_mb", "integrity_officer_id", "version"])
    .where("region_code", "=", region)
    .executeTakeFirstOrThrow();
}

const presetUploadsMb = 100;
const bytesPerMb = 1_000_000;

/** Bytes that a village (or kelurahan) may send in one day, as its regency has set it; 100 MB where it has set none. */
export async function readVillageDayLimit(db: Db, region: string): Promise<number> {
  const row = await db
    .selectFrom("clinic_settings")
    .select("uploads_per_village_day_mb")
    .where("region_code", "=", region.slice(0, 5))
    .executeTakeFirst();
  return (row?.uploads_per_village_day_mb ?? presetUploadsMb) * bytesPerMb;
}

/** Changes the settings if `base` is still the version that stands; false when it is not. */
export async function changeClinic(
  db: Db,
  region: string,
  base: number,
  change: Omit<ClinicSettings, "version">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("clinic_settings")
    .set({ ...change, version: sql`version + 1` })
    .where("region_code", "=", region)
    .where("version", "=", base)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** People of DPMD who may read reports of wrongdoing: those who wear a hat of the branch there today. */
export async function listOfficerCandidates(
  db: Db,
  region: string,
  day: string,
): Promise<{ id: string; name: string; title: string }[]> {
  const rows = await db
    .selectFrom("assignments as a")
    .innerJoin("people as p", "p.id", "a.person_id")
    .innerJoin("offices as o", "o.id", "a.office_id")
    .innerJoin("roles as r", "r.code", "a.role")
    .select(["p.id", "p.name", "a.title"])
    .where("a.region_code", "=", region)
    .where("o.kind", "in", ["dpmd", "bidang"])
    .where("r.reach", "=", "branch")
    .where("p.active", "=", true)
    .where("a.starts_on", "<=", day)
    .where((e) => e.or([e("a.ends_on", "is", null), e("a.ends_on", ">=", day)]))
    .orderBy("p.name")
    .limit(200)
    .execute();
  return rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
}
