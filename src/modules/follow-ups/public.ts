// What other modules may use of follow-ups: making a promise, the promises of a case or an office, the list for case pages.
export {
  countOpenFollowUps,
  type FollowUp,
  type FollowUpState,
  listDueFollowUps,
  listFollowUpsOf,
  type NewFollowUp,
} from "./follow-ups.ts";
export { addFollowUp, proveFollowUp, returnFollowUp, verifyFollowUp } from "./steps.ts";
export { FollowUpList, type FollowUpListProps } from "./views/FollowUpList.tsx";
export { dueWords } from "./words.ts";
export { handOverFollowUps } from "./moved-villages.ts";
export { followUpSheet } from "./sheet.ts";
