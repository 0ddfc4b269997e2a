// Taking files in: judged by content, photos drawn anew, limits kept, bytes stored before the row that names them.
// Two steps, so that a wrong file is told before the case is written and the case itself is never lost.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { judgeContent } from "#platform/files/content-type.ts";
import { nameFile } from "#platform/files/file-name.ts";
import { ImageRefused, reencodeImage } from "#platform/files/reencode-image.ts";
import { newFileKey } from "#platform/files/store.ts";
import { judgeUpload } from "#platform/files/upload-limits.ts";
import type { FormError, SentFile } from "#platform/forms.ts";
import { newId } from "#platform/ids.ts";
import { enqueue } from "#platform/jobs.ts";
import type { Request } from "#platform/routes.ts";
import type { AttachmentState, SubjectKind } from "./attachments.ts";
import { readUploadUse } from "./upload-room.ts";

/** Where the files will go, as far as it is known before the case is written. */
export interface JudgeTarget {
  /** Region of the case: its village's day is counted. */
  regionCode: string;
  /** The case or follow-up, when it exists already: its files count towards its own limits. */
  subjectId?: string;
  /** Of the form that carries the files: a resend of one that was received is not judged again. */
  submissionId?: string;
  /** A paper of the office itself: only the limit for one file holds. */
  official?: boolean;
}

/** The case or follow-up that the files hang on. */
export interface UploadTarget {
  subjectKind: SubjectKind;
  subjectId: string;
  regionCode: string;
  /** They are seen with this message. */
  messageId?: string;
  staffOnly?: boolean;
}

/** A file as it will be kept. */
export interface JudgedFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
  sha256: string;
  thumbnail: Buffer | null;
}

const longestNameShown = 60;

/**
 * Judges files and draws photos anew (upright, no EXIF, with a thumbnail); stores nothing. Mistakes come as errors of the
 * field "files", one a file, each naming it. Holds the village's upload lock until the request ends, so that two senders
 * cannot pass one limit together.
 */
export async function judgeFiles(
  c: Request,
  target: JudgeTarget,
  files: readonly SentFile[],
): Promise<{ errors: FormError[]; judged: JudgedFile[] }> {
  if (files.length === 0) return { errors: [], judged: [] };
  const errors: FormError[] = [];
  const judged: JudgedFile[] = [];
  for (const file of files) {
    // The database ends a transaction that has been silent for half a minute; many photos take their time.
    await sql`select 1`.execute(c.var.db);
    const outcome = await judgeFile(file);
    if ("refusal" in outcome) errors.push(tell(file, outcome.refusal));
    else judged.push(outcome);
  }
  if (errors.length > 0 || target.official) return { errors, judged };
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unggah:${target.regionCode}`}, 0))`.execute(
    c.var.db,
  );
  if (await isReceived(c, target.submissionId)) return { errors, judged };
  const use = await readUploadUse(c.var.db, target, c.var.now);
  for (const file of judged) {
    const verdict = judgeUpload(file.bytes.byteLength, use);
    if (verdict.verdict === "refused") errors.push(tell(file, verdict.sentence));
    use.caseFiles += 1;
    use.caseBytes += file.bytes.byteLength;
    use.villageDayBytes += file.bytes.byteLength;
  }
  return { errors, judged };
}

/**
 * Stores judged files and inserts their rows in this request's transaction; gives their ids. Where a scanner is configured
 * they wait in quarantine until the job `scan_attachment` has asked it.
 */
export async function storeJudged(
  c: Request,
  target: UploadTarget,
  judged: readonly JudgedFile[],
): Promise<string[]> {
  const { actor, db, house, now, person } = c.var;
  const state: AttachmentState = house.config.clamdSocket ? "quarantined" : "unscanned";
  const ids: string[] = [];
  for (const file of judged) {
    const id = newId(now);
    const fileKey = newFileKey();
    const thumbnailKey = file.thumbnail ? newFileKey() : null;
    await house.files.put(fileKey, file.bytes);
    if (file.thumbnail && thumbnailKey) await house.files.put(thumbnailKey, file.thumbnail);
    await db
      .insertInto("attachments")
      .values({
        id,
        subject_kind: target.subjectKind,
        subject_id: target.subjectId,
        message_id: target.messageId ?? null,
        region_code: target.regionCode,
        staff_only: target.staffOnly ?? false,
        name: file.name,
        media_type: file.mediaType,
        bytes: file.bytes.byteLength,
        sha256: file.sha256,
        file_key: fileKey,
        thumbnail_key: thumbnailKey,
        state,
        uploaded_by: person?.personId ?? null,
        uploaded_by_name: person?.personName ?? "",
        uploaded_by_office_id: actor?.officeId ?? null,
        uploaded_at: now,
      })
      .execute();
    if (state === "quarantined")
      await enqueue(db, "scan_attachment", { id }, { key: `scan:${id}` });
    ids.push(id);
  }
  return ids;
}

async function judgeFile(file: SentFile): Promise<JudgedFile | { refusal: string }> {
  const bytes = await file.read();
  const verdict = await judgeContent(bytes);
  if (!verdict.accepted) return { refusal: verdict.sentence };
  if (!verdict.isImage) {
    return keep(nameFile(file.name, verdict.kind), verdict.mime, bytes, null);
  }
  try {
    const { full, thumbnail } = await reencodeImage(bytes);
    return keep(nameFile(file.name, "jpeg"), "image/jpeg", full, thumbnail);
  } catch (error) {
    if (error instanceof ImageRefused) return { refusal: error.message };
    throw error;
  }
}

function keep(
  name: string,
  mediaType: string,
  bytes: Buffer,
  thumbnail: Buffer | null,
): JudgedFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, mediaType, bytes, sha256, thumbnail };
}

function tell(file: { name: string }, sentence: string): FormError {
  const name = [...file.name].slice(0, longestNameShown).join("") || "Berkas";
  return { field: "files", message: `${name}: ${sentence}` };
}

/** Whether this form has left its receipt: then nothing of it is stored again, so no limit may refuse it. */
async function isReceived(c: Request, submissionId: string | undefined): Promise<boolean> {
  if (submissionId === undefined) return false;
  const row = await c.var.db
    .selectFrom("submissions")
    .select("id")
    .where("id", "=", submissionId)
    .executeTakeFirst();
  return row !== undefined;
}
