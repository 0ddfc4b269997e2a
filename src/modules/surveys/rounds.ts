// Rounds of the survey: one a year for a regency, opened by DPMD from a day to a day.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export interface Round {
  region_code: string;
  year: number;
  opens_on: string;
  closes_on: string;
  opened_by: string;
}

const columns = ["region_code", "year", "opens_on", "closes_on", "opened_by"] as const;
const mostYears = 50;

/** The rounds of a regency, the newest first. */
export async function listRounds(db: Db, regency: string): Promise<Round[]> {
  return db
    .selectFrom("survey_rounds")
    .select(columns)
    .where("region_code", "=", regency)
    .orderBy("year", "desc")
    .limit(mostYears)
    .execute();
}

/** Years in which some regency of a branch had a round, the newest first. */
export async function listYears(db: Db, from: string, until: string): Promise<number[]> {
  const rows = await db
    .selectFrom("survey_rounds")
    .select("year")
    .distinct()
    .where("region_code", ">=", from)
    .where("region_code", "<", until)
    .orderBy("year", "desc")
    .limit(mostYears)
    .execute();
  return rows.map(({ year }) => year);
}

/** Rounds that are open on a day. */
export async function listOpenRounds(db: Db, day: string): Promise<Round[]> {
  return db
    .selectFrom("survey_rounds")
    .select(columns)
    .where("opens_on", "<=", day)
    .where("closes_on", ">=", day)
    .orderBy("region_code")
    .limit(1000)
    .execute();
}

/** Opens the round of a year; nothing happens where there is one. */
export async function openRound(
  db: Db,
  actor: Actor,
  round: Pick<Round, "year" | "opens_on" | "closes_on">,
  now: Date,
): Promise<void> {
  await db
    .insertInto("survey_rounds")
    .values({
      ...round,
      id: newId(now),
      region_code: actor.region,
      opened_by: `${actor.personName}, ${actor.title}`,
    })
    .onConflict((conflict) => conflict.columns(["region_code", "year"]).doNothing())
    .execute();
}
