// Papers that were issued: numbered without gaps, stored as they were printed, checked by anybody through their code.
// A paper is never changed; it may gain a signed copy, or be withdrawn.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { isId } from "#platform/ids.ts";
import type { PaperKind } from "./paper-names.ts";

/** An issued paper as pages and downloads need it. */
export interface IssuedPaper {
  id: string;
  consultation_id: string;
  kind: PaperKind;
  number: string;
  region_code: string;
  office_id: string;
  office_name: string;
  /** Local day of the office, "2026-11-24". */
  dated: string;
  file_key: string;
  sha256: string;
  bytes: number;
  signed_copy_id: string | null;
  signed_sha256: string | null;
  verify_code: string;
  withdrawn_at: Date | null;
}

/** What anybody may know of a paper: nothing of its content, nobody's name. */
export interface PublicPaper {
  kind: PaperKind;
  number: string;
  dated: string;
  office_name: string;
  sha256: string;
  signed_sha256: string | null;
  withdrawn_at: Date | null;
}

const mostListed = 100;

/** The papers of a case that this hat may see, oldest first. */
export async function listPapers(db: Db, consultationId: string): Promise<IssuedPaper[]> {
  const rows = await paperQuery(db)
    .where("consultation_id", "=", consultationId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(mostListed)
    .execute();
  return rows as IssuedPaper[];
}

/** The paper of this id, or undefined when there is none for this hat. */
export async function findPaper(db: Db, id: string): Promise<IssuedPaper | undefined> {
  if (!isId(id)) return undefined;
  const row = await paperQuery(db).where("id", "=", id).executeTakeFirst();
  return row as IssuedPaper | undefined;
}

function paperQuery(db: Db) {
  return db
    .selectFrom("papers")
    .select(["id", "consultation_id", "kind", "number", "region_code", "office_id", "office_name"])
    .select(["dated", "file_key", "sha256", "bytes", "signed_copy_id", "signed_sha256"])
    .select(["verify_code", "withdrawn_at"]);
}

/** A paper about to be kept. */
export type NewPaper = Omit<IssuedPaper, "signed_copy_id" | "signed_sha256" | "withdrawn_at"> & {
  closing_id: string | null;
  /** What was printed, as data. */
  content: object;
  created_at: Date;
};

/** Keeps a paper; code and names stay as printed, also when the village moves to another kecamatan. */
export async function insertPaper(db: Db, paper: NewPaper): Promise<void> {
  await db
    .insertInto("papers")
    .values({
      ...paper,
      content: JSON.stringify(paper.content),
      printed_region_code: paper.region_code,
    })
    .execute();
}

/** The office's next running number of a year. Nobody else gets one until this transaction ends. */
export async function takePaperNumber(db: Db, officeId: string, year: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select take_number(${`surat:${officeId}:${year}`}) as n`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Names the signed copy of a paper. False when another one was named since `replaces` was read. */
export async function nameSignedCopy(
  db: Db,
  paperId: string,
  copy: { id: string; sha256: string },
  replaces: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("papers")
    .set({ signed_copy_id: copy.id, signed_sha256: copy.sha256 })
    .where("id", "=", paperId)
    .where("signed_copy_id", "is not distinct from", replaces)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What anybody may know of the paper with this code; undefined when no paper has it. */
export async function verifyPaper(db: Db, code: string): Promise<PublicPaper | undefined> {
  const { rows } = await sql<PublicPaper>`select * from verify_paper(${code})`.execute(db);
  return rows[0];
}

/** The code as papers carry it (K7QM-3F2A-9XYZ), however it was typed; undefined when it cannot be one. */
export function readVerifyCode(typed: string): string | undefined {
  const signs = typed
    .replace(/^.*\/dokumen\//i, "")
    .replace(/[^a-z0-9]/gi, "")
    .toUpperCase();
  if (signs.length !== 12) return undefined;
  return signs.match(/.{4}/g)?.join("-");
}
