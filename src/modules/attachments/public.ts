// What other modules may use of attachments: taking files in, listing them, saying how much room is left.
export {
  type Attachment,
  type AttachmentState,
  listAttachments,
  type SubjectKind,
} from "./attachments.ts";
export { savesData } from "./saving-data.ts";
export { describeUploadRoom } from "./upload-room.ts";
export {
  type JudgedFile,
  judgeFiles,
  type JudgeTarget,
  storeJudged,
  type UploadTarget,
} from "./uploads.ts";
export { AttachmentList, type AttachmentListProps } from "./views/AttachmentList.tsx";
