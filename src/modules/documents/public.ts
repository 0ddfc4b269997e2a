// What other modules may use of documents: issuing papers and slips, listing papers, keeping signed copies.
export { renderInvitationSlip } from "./invitation-slip.ts";
export { type IssuedPaper, listPapers } from "./issued-papers.ts";
export {
  type AnswerLetterDraft,
  type ConsultationMinutesDraft,
  findLetterMistake,
  findMinutesMistake,
  issueAnswerLetter,
  issueConsultationMinutes,
  type IssuingRequest,
  type PaperCase,
} from "./issuing.ts";
export { type PaperKind } from "./paper-names.ts";
export { findPatternMistake } from "./paper-number.ts";
export {
  type InvitationSlip,
  PaperError,
  type PaperCitation,
  type PaperFollowUp,
  type Party,
  type ReceiptSlip,
  type Signature,
} from "./papers.ts";
export { renderQuestionnaire } from "./questionnaire.ts";
export { renderReceiptSlip } from "./receipt-slip.ts";
export { openPaperList } from "./paper-list.ts";
export { writeLetterhead } from "./letterhead.ts";
export { type IssuingOffice, readIssuingOffice } from "./issuing-office.ts";
export { type Office, type PaperDate } from "./papers.ts";
export {
  closeSheet,
  draw,
  leaveSpace,
  measureHeight,
  openSheet,
  setText,
  type Sheet,
  writeParagraph,
} from "./sheet.ts";
export {
  type ChartData,
  type MapData,
  measurePicture,
  type PaperPicture,
  placePicture,
} from "./sheet-drawing.ts";
export { writeTable } from "./sheet-table.ts";
export { PaperList, type PaperListProps } from "./views/PaperList.tsx";
