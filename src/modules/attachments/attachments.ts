// The rows of attachments: what is shown beside a case, and what a download needs. Bytes lie in the file store under `file_key`.
// Whether a row is seen at all is row security's affair: a file is seen with its case, its follow-up and its message.
import type { Db } from "#platform/database.ts";
import { isId } from "#platform/ids.ts";

export type SubjectKind = "consultation" | "follow_up";

/** "quarantined" waits for the scanner; "unscanned" came in where no scanner is configured. */
export type AttachmentState = "clean" | "unscanned" | "quarantined" | "infected";

/** What a page needs to name a file. */
export interface Attachment {
  id: string;
  message_id: string | null;
  staff_only: boolean;
  name: string;
  media_type: string;
  bytes: number;
  state: AttachmentState;
  has_thumbnail: boolean;
  uploaded_by_name: string;
  uploaded_at: Date;
}

/** What a download needs. */
export interface StoredFile {
  id: string;
  subject_kind: SubjectKind;
  subject_id: string;
  name: string;
  media_type: string;
  sha256: string;
  file_key: string;
  thumbnail_key: string | null;
  state: AttachmentState;
}

const mostListed = 200;

/** The files of a case or follow-up that this hat may see, oldest first. */
export async function listAttachments(db: Db, subjectId: string): Promise<Attachment[]> {
  const rows = await db
    .selectFrom("attachments")
    .select(["id", "message_id", "staff_only", "name", "media_type", "bytes", "state"])
    .select(["uploaded_by_name", "uploaded_at"])
    .select((e) => e("thumbnail_key", "is not", null).as("has_thumbnail"))
    .where("subject_id", "=", subjectId)
    .orderBy("uploaded_at")
    .orderBy("id")
    .limit(mostListed)
    .execute();
  return rows as Attachment[];
}

/** The file of this id, or undefined when there is none for this hat. */
export async function findStoredFile(db: Db, id: string): Promise<StoredFile | undefined> {
  if (!isId(id)) return undefined;
  const row = await db
    .selectFrom("attachments")
    .select(["id", "subject_kind", "subject_id", "name", "media_type", "sha256"])
    .select(["file_key", "thumbnail_key", "state"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row as StoredFile | undefined;
}

/** Whether a file in this state may leave the store: never before a configured scanner has spoken. */
export function mayDownload(state: AttachmentState): boolean {
  return state === "clean" || state === "unscanned";
}
