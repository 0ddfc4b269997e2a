// The rows of uploads on their way. Row security shows a person only its own; a piece counts once its row is written, and
// only where the piece before it ended, so two senders of one upload cannot mix their bytes.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import type { FileStore } from "#platform/files/store.ts";
import { isId, newId } from "#platform/ids.ts";

export interface Upload {
  id: string;
  name: string;
  /** Declared by the sender. */
  bytes: number;
  received: number;
  /** Of the whole; null while something is missing. */
  sha256: string | null;
  expires_at: Date;
}

/** An upload whose bytes are all here. */
export interface WholeUpload extends Upload {
  parts: readonly { file_key: string; bytes: number }[];
}

const day = 86_400_000;
const keptDays = 7;
const personDay = { uploads: 200, bytes: 250_000_000 };
const readAtOnce = 6;

/** Why one more upload of this person is refused today, or null. Holds the person's lock until the transaction ends. */
export async function findUploadRefusal(
  db: Db,
  personId: string,
  bytes: number,
  now: Date,
): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unggahan:${personId}`}, 0))`.execute(
    db,
  );
  const use = await db
    .selectFrom("uploads")
    .select((e) => [e.fn.countAll<number>().as("uploads"), e.fn.sum<number>("bytes").as("bytes")])
    .where("person_id", "=", personId)
    .where("created_at", ">", new Date(now.getTime() - day))
    .executeTakeFirstOrThrow();
  if (use.uploads < personDay.uploads && Number(use.bytes ?? 0) + bytes <= personDay.bytes)
    return null;
  return "Unggahan Anda hari ini sudah terlalu banyak. Coba lagi besok; tulisannya tetap dapat dikirim.";
}

/** Begins an upload of `bytes` bytes; gives its row. */
export async function openUpload(
  db: Db,
  personId: string,
  file: { name: string; bytes: number },
  now: Date,
): Promise<Upload> {
  const upload = { id: newId(now), ...file, received: 0, sha256: null, expires_at: expiry(now) };
  await db
    .insertInto("uploads")
    .values({ ...upload, person_id: personId, created_at: now })
    .execute();
  return upload;
}

/** The upload of this id, if it is this person's. */
export async function findUpload(db: Db, id: string): Promise<Upload | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("uploads")
    .select(["id", "name", "bytes", "received", "sha256", "expires_at"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Appends a stored piece at `at`. False when the upload is gone, or does not go on there: then nothing has changed. */
export async function appendPiece(
  db: Db,
  id: string,
  piece: { at: number; bytes: number; fileKey: string },
  now: Date,
): Promise<boolean> {
  const moved = await db
    .updateTable("uploads")
    .set({ received: piece.at + piece.bytes, expires_at: expiry(now) })
    .where("id", "=", id)
    .where("received", "=", piece.at)
    .where("bytes", ">=", piece.at + piece.bytes)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return false;
  await db
    .insertInto("upload_parts")
    .values({ upload_id: id, position: piece.at, bytes: piece.bytes, file_key: piece.fileKey })
    .execute();
  return true;
}

/** The upload with its pieces, if all of it is here and it has not expired. */
export async function findWholeUpload(
  db: Db,
  id: string,
  now: Date,
): Promise<WholeUpload | undefined> {
  const upload = await findUpload(db, id);
  if (!upload || upload.received !== upload.bytes || upload.expires_at <= now) return undefined;
  return { ...upload, parts: await listParts(db, id) };
}

/** The pieces in their order. */
export async function listParts(
  db: Db,
  id: string,
): Promise<{ file_key: string; bytes: number }[]> {
  return db
    .selectFrom("upload_parts")
    .select(["file_key", "bytes"])
    .where("upload_id", "=", id)
    .orderBy("position")
    .execute();
}

/** SHA-256 of the whole, read piece by piece. */
export async function hashWhole(files: FileStore, { parts }: WholeUpload): Promise<string> {
  const hash = createHash("sha256");
  for (const { file_key } of parts) hash.update(await files.read(file_key));
  return hash.digest("hex");
}

/** All bytes of the upload, in memory. */
export async function readWhole(files: FileStore, { parts }: WholeUpload): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < parts.length; at += readAtOnce) {
    const some = parts.slice(at, at + readAtOnce);
    pieces.push(...(await Promise.all(some.map(({ file_key }) => files.read(file_key)))));
  }
  return Buffer.concat(pieces);
}

/** Notes the fingerprint of a whole upload, so that nobody reads its bytes for it again. */
export async function noteHash(db: Db, id: string, sha256: string): Promise<void> {
  await db.updateTable("uploads").set({ sha256 }).where("id", "=", id).execute();
}

/** Ends an upload; its pieces' rows go with it. The bytes are the caller's to remove. */
export async function endUpload(db: Db, id: string): Promise<void> {
  await db.deleteFrom("uploads").where("id", "=", id).execute();
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + keptDays * day);
}
