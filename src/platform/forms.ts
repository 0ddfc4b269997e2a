// Reads a form, judges it on the server, and makes a resend safe: one submission id, one effect, one receipt.
import { createHash } from "node:crypto";
import { generateCookie, getCookie } from "hono/cookie";
import { sql } from "kysely";
import type { z } from "zod";
import type { Db } from "#platform/database.ts";
import { Conflict, Refusal } from "#platform/errors.ts";
import { cleanFileName } from "#platform/files/file-name.ts";
import { isId, newId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import { takeUploads } from "#platform/uploads/taking.ts";

export interface FormError {
  field: string;
  message: string;
}
export interface SentFile {
  field: string;
  name: string;
  size: number;
  /** Of the content, as 64 hexadecimal digits. */
  sha256: string;
  /** The content. One that was uploaded before is read from the file store only now. */
  read: () => Promise<Buffer>;
}
export type FormValues = Record<string, string>;

export interface SentForm<T> {
  submissionId: string;
  contentHash: string;
  /** The fields as they were sent, to fill the form again. Repeated fields are joined by a line break. */
  values: FormValues;
  files: SentFile[];
  errors: FormError[];
  /** Set when there are no errors. */
  value: T | null;
}

const maxFields = 200;
const maxFieldLength = 200_000;
const maxFiles = 12;
/** A field `unggahan.files` names an upload that was sent ahead of the form, for its field `files`. */
const uploadPrefix = "unggahan.";
// Read by the browser's draft keeper: ids of the submissions that have arrived here.
const arrivedCookie = "klik_terkirim";
const arrivedIds = 5;
const arrivedDays = 7;

/** A fresh id for a form about to be shown. */
export function newSubmissionId(now: Date): string {
  return newId(now);
}

/** Reads and judges a form. Throws Refusal 400 when it is no form at all, or beyond the limits of any form. */
export async function readForm<S extends z.ZodType>(
  c: Request,
  schema: S,
): Promise<SentForm<z.output<S>>> {
  const fields = await readFields(c);
  const { values } = fields;
  const submissionId = values.submission_id ?? "";
  const parsed = schema.safeParse(withoutBlanks(values));
  if (!isId(submissionId))
    throw new Refusal(400, "Formulir ini tidak lengkap. Muat ulang halamannya, lalu kirim lagi.");
  const uploaded = await takeUploads(c, fields.uploads);
  const files = [...fields.files, ...uploaded.files];
  const errors = [...(parsed.success ? [] : firstErrors(parsed.error.issues)), ...uploaded.errors];
  return {
    submissionId,
    contentHash: hashContent(values, files),
    values,
    files,
    errors,
    value: parsed.success && errors.length === 0 ? parsed.data : null,
  };
}

interface Fields {
  values: FormValues;
  files: SentFile[];
  /** Uploads that were sent ahead, by the file field that they belong to. */
  uploads: { field: string; id: string }[];
}

async function readFields(c: Request): Promise<Fields> {
  const body = await c.req.formData().catch(() => {
    throw new Refusal(
      400,
      "Kiriman ini tidak dapat dibaca sebagai formulir. Muat ulang halamannya, lalu coba lagi.",
    );
  });
  const values: FormValues = {};
  const files: SentFile[] = [];
  const uploads: Fields["uploads"] = [];
  let count = 0;
  for (const [sentName, entry] of body.entries()) {
    count += 1;
    if (count > maxFields || sentName.length > 100)
      throw new Refusal(413, "Formulir ini terlalu besar.");
    // Names are kept with the submission too.
    const name = cleanText(sentName);
    if (typeof entry !== "string") {
      if (entry.size > 0 || entry.name) files.push(await readFile(name, entry));
    } else if (name.startsWith(uploadPrefix)) {
      uploads.push({ field: name.slice(uploadPrefix.length), id: entry });
    } else {
      if (entry.length > maxFieldLength)
        throw new Refusal(
          413,
          "Tulisan ini terlalu panjang. Ringkas dahulu, atau kirim sebagai lampiran.",
        );
      const text = cleanText(entry);
      values[name] = name in values ? `${values[name]}\n${text}` : text;
    }
  }
  if (files.length + uploads.length > maxFiles)
    throw new Refusal(413, `Paling banyak ${maxFiles} berkas sekali kirim.`);
  return { values, files, uploads };
}

async function readFile(field: string, file: File): Promise<SentFile> {
  const bytes = Buffer.from(await file.arrayBuffer());
  return {
    field,
    name: cleanFileName(file.name),
    size: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    read: async () => bytes,
  };
}

/** PostgreSQL cannot hold NUL; other control characters only harm papers and exports. Line ends become \n. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, "")
    .toWellFormed()
    .trim();
}

/** An empty field is an absent one: schemas say `.optional()` or give their own sentence. */
function withoutBlanks(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function firstErrors(issues: readonly { path: PropertyKey[]; message: string }[]): FormError[] {
  const seen = new Map<string, string>();
  for (const issue of issues) {
    const field = String(issue.path[0] ?? "form");
    if (!seen.has(field)) seen.set(field, issue.message);
  }
  return [...seen].map(([field, message]) => ({ field, message }));
}

function hashContent(values: FormValues, files: readonly SentFile[]): string {
  const hash = createHash("sha256");
  const fields = Object.entries(values).filter(([name]) => name !== "submission_id");
  hash.update(JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1))));
  for (const file of files) hash.update(file.name).update(Buffer.from(file.sha256, "hex"));
  return hash.digest("hex");
}

/**
 * Runs `make` once for a submission id and answers 303 to the address that it gives. The same id with the same content
 * gives the same address again; with other content it throws Conflict with both texts.
 */
export async function submitOnce(
  c: Request,
  form: SentForm<unknown>,
  name: string,
  make: () => Promise<string>,
): Promise<Response> {
  const { db, now, person } = c.var;
  if (!person) throw new Refusal(403, "Masuk dahulu untuk mengirim formulir ini.");
  await sql`select pg_advisory_xact_lock(hashtextextended(${form.submissionId}, 0))`.execute(db);
  const known = await findSubmission(db, form.submissionId);
  if (known) return answerResend(c, form, known);
  const location = await make();
  await db
    .insertInto("submissions")
    .values({
      id: form.submissionId,
      person_id: person.personId,
      form: name,
      content_hash: form.contentHash,
      content: JSON.stringify(form.values),
      location,
      at: now,
    })
    .execute();
  return answerArrived(c, form.submissionId, location);
}

/** Also tells the browser what has arrived, so that it forgets that draft and no other. Only a kept answer carries it. */
function answerArrived(c: Request, submissionId: string, location: string): Response {
  const older = (getCookie(c, arrivedCookie) ?? "").split(".").filter(isId);
  const ids = [...older, submissionId].slice(-arrivedIds).join(".");
  const response = c.redirect(location, 303);
  const cookie = generateCookie(arrivedCookie, ids, {
    path: "/",
    sameSite: "Lax",
    maxAge: arrivedDays * 86_400,
    secure: c.var.house.config.publicUrl?.startsWith("https:") ?? false,
  });
  response.headers.append("set-cookie", cookie);
  return response;
}

interface KnownSubmission {
  content_hash: string;
  content: unknown;
  location: string;
}

async function findSubmission(db: Db, id: string): Promise<KnownSubmission | undefined> {
  return db
    .selectFrom("submissions")
    .select(["content_hash", "content", "location"])
    .where("id", "=", id)
    .executeTakeFirst();
}

function answerResend(c: Request, form: SentForm<unknown>, known: KnownSubmission): Response {
  if (known.content_hash === form.contentHash)
    return answerArrived(c, form.submissionId, known.location);
  throw new Conflict("Formulir yang sama sudah kami terima dengan isi lain.", {
    mine: form.values,
    theirs: known.content as Record<string, string>,
    href: known.location,
  });
}
