// Answers go in through one function of the database and come out as sums: no query of ours reads a single one.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { hashToken } from "#platform/ids.ts";

/** How an answer comes: for one's own office, by a secret link, or typed in from a printed form. */
export type Door = { ticket: string } | { token: string } | { paper: string };
export type Kept = "kept" | "already" | "closed";

export interface SurveyAnswer {
  /** Nine scores from 1 to 4. */
  scores: readonly number[];
  comment: string;
}

/** Keeps an answer once for its ticket; null where this door has no such ticket. `day`: the local day. */
export async function answerSurvey(
  db: Db,
  door: Door,
  { scores, comment }: SurveyAnswer,
  day: string,
): Promise<Kept | null> {
  const own = "ticket" in door ? door.ticket : null;
  const token = "token" in door ? hashToken(door.token) : null;
  const paper = "paper" in door ? door.paper : null;
  const { rows } = await sql<{ kept: Kept | null }>`
    select answer_survey(${own}::uuid, ${token}::bytea, ${paper}::text, ${[...scores]}::smallint[], ${comment}, ${day}::date)
      as kept`.execute(db);
  return rows[0]?.kept ?? null;
}

export interface LinkedSurvey {
  year: number;
  office_name: string;
  unit_name: string;
  region_code: string;
  opens_on: string;
  closes_on: string;
  answered_on: string | null;
}

/** What a secret link opens; undefined when it was replaced, or never was. */
export async function findLinkedSurvey(db: Db, token: string): Promise<LinkedSurvey | undefined> {
  const { rows } = await sql<LinkedSurvey>`select * from find_survey(${hashToken(token)})`.execute(
    db,
  );
  return rows[0];
}

export interface UnitSums {
  /** Null for the whole branch. */
  unit_office_id: string | null;
  unit_name: string | null;
  region_code: string | null;
  invited: number;
  answers: number;
  /** Null where there are too few answers. */
  sums: number[] | null;
}

/** The units in the reach of a staff hat; the first row is the whole branch. */
export async function summarizeSurvey(db: Db, year: number): Promise<UnitSums[]> {
  const { rows } = await sql<UnitSums>`select * from summarize_survey(${year})`.execute(db);
  return rows;
}

export async function listComments(db: Db, year: number, unit: string): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`
    select list_survey_comments as words from list_survey_comments(${year}, ${unit}::uuid)`.execute(
    db,
  );
  return rows.map(({ words }) => words);
}

/** The whole regency for everybody; undefined where there are too few answers. */
export async function readPublished(
  db: Db,
  regency: string,
  year: number,
): Promise<(Pick<UnitSums, "invited" | "answers"> & { sums: number[] }) | undefined> {
  const { rows } = await sql<{ invited: number; answers: number; sums: number[] }>`
    select * from publish_survey(${regency}, ${year})`.execute(db);
  return rows[0];
}

/** Fewer answers of a unit are not shown (survey_least in migration 0012). */
export const leastAnswers = 5;
