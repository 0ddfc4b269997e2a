// How long personal data is kept, as rules in a table, and the job that carries the automatic ones out.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

export interface RetentionRule {
  code: string;
  subject: string;
  ground: string;
  keep_days: number | null;
  counted_from: string;
  afterwards: string;
  automatic: boolean;
}

/** All rules in their order; the same for everybody. */
export async function listRetentionRules(db: Db): Promise<RetentionRule[]> {
  return db
    .selectFrom("retention_rules")
    .select(["code", "subject", "ground", "keep_days", "counted_from", "afterwards", "automatic"])
    .orderBy("sort")
    .limit(100)
    .execute();
}

const rowsAtOnce = 2000;
const roundsOfNight = 50;

/** Carries out every automatic rule; what a night does not finish, the next one does. Tells how many rows lost something. */
export async function carryOutRetention(db: Db, now: Date): Promise<number> {
  let total = 0;
  for (let round = 0; round < roundsOfNight; round += 1) {
    const { rows } = await sql<{ rule: string; done: number }>`
      select rule, done from carry_out_retention(${now}, ${rowsAtOnce})`.execute(db);
    total += rows.reduce((sum, { done }) => sum + done, 0);
    if (rows.every(({ done }) => done < rowsAtOnce)) break;
  }
  return total;
}
