// Every list that can be taken along, in the order in which it is offered. A module declares its sheets; here they are named.
import type { Actor } from "#platform/actor.ts";
import type { Sheet } from "#platform/sheets.ts";
import { peopleSheet } from "#modules/accounts/public.ts";
import {
  archiveSheet,
  caseSheet,
  queueSheet,
  ratingSheet,
  referralSheet,
} from "#modules/consultation/public.ts";
import { clockSheet } from "#modules/reports/public.ts";
import { surveySheet } from "#modules/surveys/public.ts";
import { followUpSheet } from "#modules/follow-ups/public.ts";

const sheets: readonly Sheet[] = [
  caseSheet,
  queueSheet,
  followUpSheet,
  clockSheet,
  referralSheet,
  ratingSheet,
  surveySheet,
  peopleSheet,
  archiveSheet,
];

export function findSheet(name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** What this hat may take along. */
export function listSheets(actor: Actor): readonly Sheet[] {
  return sheets.filter((sheet) => sheet.mayExport(actor));
}
