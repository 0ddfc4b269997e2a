// The topic tree as the regency words it: groups, topics, their fields and switches.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import type { TopicField } from "./catalogue.ts";

export interface TopicRow {
  code: string;
  parent_code: string | null;
  name: string;
  hint: string;
  duty_letter: string | null;
  sdgs: number[];
  second_signature: boolean;
  fields: TopicField[];
  triage: string[];
  active: boolean;
  version: number;
}

const columns = [
  "code",
  "parent_code",
  "name",
  "hint",
  "duty_letter",
  "sdgs",
  "second_signature",
  "fields",
  "triage",
  "active",
  "version",
] as const;

/** Every topic, groups first in their order. */
export async function listTopics(db: Db): Promise<TopicRow[]> {
  const rows = await db
    .selectFrom("topics")
    .select(columns)
    .orderBy("sort")
    .orderBy("code")
    .limit(500)
    .execute();
  return rows as unknown as TopicRow[];
}

/** One topic of the second level, or undefined. */
export async function findTopicRow(db: Db, code: string): Promise<TopicRow | undefined> {
  const row = await db
    .selectFrom("topics")
    .select(columns)
    .where("code", "=", code)
    .executeTakeFirst();
  return row as unknown as TopicRow | undefined;
}

export type TopicChange = Pick<
  TopicRow,
  "name" | "hint" | "duty_letter" | "sdgs" | "second_signature" | "triage" | "active"
>;

/** Words a topic anew if `base` is still the version that stands; its code never changes. False when it is not. */
export async function changeTopic(
  db: Db,
  code: string,
  base: number,
  change: TopicChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("topics")
    .set({ ...change, version: sql`version + 1` })
    .where("code", "=", code)
    .where("version", "=", base)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
