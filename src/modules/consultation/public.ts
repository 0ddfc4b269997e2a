// What other modules may use of consultations: the lists that homes show, and the commands that the demo plays.
export { archiveSheet } from "./archive-sheet.ts";
export { answerCase, askBack, replyToCase, signAnswer } from "./answering.ts";
export { askerOf, type Asker, askQuestion, type Channel, type NewQuestion } from "./ask.ts";
export { type AskingOffice } from "./asking-offices.ts";
export { caseSheet, queueSheet } from "./case-sheets.ts";
export { closeCase, type ClosingForm, rateClosing, reopenCase } from "./closings.ts";
export { makeClaimCode } from "./claims.ts";
export { type CaseLevel, type CaseState, type Consultation, loadCase } from "./consultations.ts";
export { escalateCase, returnCase } from "./escalations.ts";
export { type Guest, keepGuestBook } from "./guest-book.ts";
export { recordEvent } from "./history.ts";
export { claimCase } from "./holding.ts";
export {
  type CaseFilter,
  type CaseLine,
  listAwaitingSignature,
  listCases,
  listQueue,
  listReferred,
  listToRate,
} from "./lists.ts";
export { linkCases } from "./merging.ts";
export { handOverMovedCases } from "./moved-villages.ts";
export { type Citation, lastAnswer, listMessages } from "./messages.ts";
export { addNote } from "./notes.ts";
export { draftLetter, draftMinutes } from "./paper-drafts.ts";
export { ratingSheet } from "./rating-sheet.ts";
export { referralSheet } from "./referral-sheet.ts";
export { decideReferral, listReferrals, referCase } from "./referrals.ts";
export { fileReport, type NewReport } from "./reports.ts";
export { CaseRows, type RowsProps } from "./views/Rows.tsx";
