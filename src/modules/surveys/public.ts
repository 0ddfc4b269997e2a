// What other modules may use of the survey: what an office may still fill in, the published index, the sheet of results.
import type { Db } from "#platform/database.ts";
import { localDate } from "#modules/calendar/public.ts";
import { readPublished } from "./answers.ts";
import { listRounds } from "./rounds.ts";
import { computeIndex, type SatisfactionIndex, writeHundredths } from "./satisfaction-index.ts";

export { findSurveyToFill } from "./open-survey.ts";
export { surveySheet } from "./survey-sheet.ts";

/** The newest index of a regency that everybody may see, in words for the public page; null before there are enough answers. */
export async function readPublicIndex(
  db: Db,
  regency: string,
  now: Date,
): Promise<{
  year: number;
  value: string;
  grade: SatisfactionIndex["grade"];
  answers: number;
} | null> {
  const today = localDate(now);
  for (const { year, opens_on } of (await listRounds(db, regency)).slice(0, 3)) {
    if (opens_on > today) continue;
    const found = await readPublished(db, regency, year);
    if (!found) continue;
    const { value, grade } = computeIndex(found.sums, found.answers);
    return { year, value: writeHundredths(value), grade, answers: found.answers };
  }
  return null;
}
