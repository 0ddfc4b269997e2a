// First figures of a new installation: holidays, office hours, and clock targets that DPMD is expected to change.
import { randomUUID } from "node:crypto";
import type { AdminClient } from "#platform/database.ts";
import { usualWeek } from "./clock.ts";
import { holidays } from "./holidays.ts";

// Working minutes: 450 make a day. The law sets no time for consultations; these are a start that DPMD decides on.
const day = 450;
const presetTargets = [
  { level: "kecamatan", first: [60, 180, day, day], resolution: [day, 2 * day, 3 * day, 5 * day] },
  {
    level: "kabupaten",
    first: [120, day, day, 2 * day],
    resolution: [2 * day, 3 * day, 5 * day, 7 * day],
  },
  {
    level: "provinsi",
    first: [day, day, 2 * day, 3 * day],
    resolution: [3 * day, 5 * day, 7 * day, 10 * day],
  },
  {
    level: "rujukan",
    first: [120, day, day, 2 * day],
    resolution: [day, 2 * day, 3 * day, 5 * day],
  },
] as const;

/** Fills what is missing for every regency in the branch `from`–`until`. Changes nothing that is there. */
export async function installCalendar(
  owner: AdminClient,
  from: string,
  until: string,
): Promise<void> {
  await addHolidays(owner);
  const { rows } = await owner.query<{ code: string }>(
    `select code from regions where level = 'regency' and code >= $1 and code < $2
       and not exists (select 1 from clinic_settings s where s.region_code = code)`,
    [from, until],
  );
  const regencies = rows.map((row) => row.code);
  await owner.query(
    "insert into clinic_settings (region_code) select * from unnest($1::text[]) on conflict do nothing",
    [regencies],
  );
  for (const [weekday, intervals] of Object.entries(usualWeek)) {
    for (const [opens, closes] of intervals) {
      await owner.query(
        `insert into working_hours (id, region_code, weekday, opens, closes)
         select gen_random_uuid(), code, $2, $3, $4 from unnest($1::text[]) code on conflict do nothing`,
        [regencies, Number(weekday), opens, closes],
      );
    }
  }
  await addTargets(owner, regencies);
}

async function addHolidays(owner: AdminClient): Promise<void> {
  for (const { date, name, kind, certain, regionCode } of holidays) {
    await owner.query(
      `insert into holidays (id, scope, day, name, kind, certain) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [randomUUID(), regionCode ?? "ID", date, name, kind, certain],
    );
  }
}

async function addTargets(owner: AdminClient, regencies: readonly string[]): Promise<void> {
  for (const { level, first, resolution } of presetTargets) {
    for (const priority of [1, 2, 3, 4]) {
      await owner.query(
        `insert into clock_targets (id, region_code, version, level, priority, first_reply_minutes, resolution_minutes, valid_from)
         select gen_random_uuid(), code, 1, $2, $3, $4, $5, '2024-01-01' from unnest($1::text[]) code on conflict do nothing`,
        [regencies, level, priority, first[priority - 1], resolution[priority - 1]],
      );
    }
  }
}
