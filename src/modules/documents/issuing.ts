// Issuing a paper: number, code, PDF, bytes, row, all or nothing. A paper that fails gives its number back.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newFileKey } from "#platform/files/store.ts";
import { newId, newSpeakableCode } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import { renderAnswerLetter } from "./answer-letter.ts";
import { renderConsultationMinutes } from "./consultation-minutes.ts";
import { insertPaper, takePaperNumber } from "./issued-papers.ts";
import { readIssuingOffice, type IssuingOffice } from "./issuing-office.ts";
import type { PaperKind } from "./paper-names.ts";
import { formatPaperNumber, writeRomanMonth } from "./paper-number.ts";
import { PaperError, type AnswerLetter, type ConsultationMinutes } from "./papers.ts";

/** What issuing needs of a request; the demo, which has none, builds just this. */
export interface IssuingRequest {
  var: Pick<Request["var"], "db" | "now" | "house" | "actor">;
  req: Pick<Request["req"], "url">;
}

/** What the issuing office fills in itself. */
type Frame = Pick<AnswerLetter, "office" | "number" | "date" | "place" | "verification">;
type Draft<Paper> = Omit<Paper, keyof Frame> & { place?: string };

/** A letter without what the office fills in: letterhead, number, date, place unless told, verification. */
export type AnswerLetterDraft = Draft<AnswerLetter>;
/** Minutes without what the office fills in. */
export type ConsultationMinutesDraft = Draft<ConsultationMinutes>;

/** The case that a paper closes. */
export interface PaperCase {
  consultationId: string;
  regionCode: string;
  closingId?: string;
  /** The office whose paper it is: that of the hat unless told. */
  officeId?: string;
}

interface Print<Paper> {
  kind: PaperKind;
  render: (paper: Paper) => Promise<Buffer>;
}

const letterPrint: Print<AnswerLetter> = { kind: "surat_jawaban", render: renderAnswerLetter };
const minutesPrint: Print<ConsultationMinutes> = {
  kind: "berita_acara",
  render: renderConsultationMinutes,
};

/**
 * Issues a surat jawaban in this request's transaction and gives the paper's id: takes the office's next number of the
 * year, prints, stores. Throws PaperError with a sentence when the paper cannot be made; then no number is used up.
 */
export function issueAnswerLetter(
  c: IssuingRequest,
  kase: PaperCase,
  draft: AnswerLetterDraft,
): Promise<string> {
  return issue(c, kase, draft, letterPrint);
}

/** Issues a berita acara hasil konsultasi, as `issueAnswerLetter` does a letter. */
export function issueConsultationMinutes(
  c: IssuingRequest,
  kase: PaperCase,
  draft: ConsultationMinutesDraft,
): Promise<string> {
  return issue(c, kase, draft, minutesPrint);
}

/** What keeps a letter from being issued, in one sentence, or null. Writes nothing: for before the case is closed. */
export function findLetterMistake(
  c: IssuingRequest,
  kase: PaperCase,
  draft: AnswerLetterDraft,
): Promise<string | null> {
  return findMistake(c, kase, draft, letterPrint);
}

/** What keeps minutes from being issued, in one sentence, or null. */
export function findMinutesMistake(
  c: IssuingRequest,
  kase: PaperCase,
  draft: ConsultationMinutesDraft,
): Promise<string | null> {
  return findMistake(c, kase, draft, minutesPrint);
}

async function issue<Paper extends Frame>(
  c: IssuingRequest,
  kase: PaperCase,
  draft: Draft<Paper>,
  print: Print<Paper>,
): Promise<string> {
  const { db } = c.var;
  await sql`savepoint paper`.execute(db);
  try {
    const id = await makePaper(c, kase, draft, print);
    await sql`release savepoint paper`.execute(db);
    return id;
  } catch (error) {
    // The caller may show the sentence and commit: a number taken for nothing would be a gap.
    await sql`rollback to savepoint paper`.execute(db);
    throw error;
  }
}

async function makePaper<Paper extends Frame>(
  c: IssuingRequest,
  kase: PaperCase,
  draft: Draft<Paper>,
  print: Print<Paper>,
): Promise<string> {
  const { db, now, house } = c.var;
  const office = await readIssuingOffice(db, officeOf(c, kase), now);
  const running = await takePaperNumber(db, office.id, Number(office.today.slice(0, 4)));
  const code = newSpeakableCode(3);
  const paper = fill(c, office, draft, { running, code });
  const pdf = await print.render(paper);
  const key = newFileKey();
  await house.files.put(key, pdf);
  const id = newId(now);
  await insertPaper(db, {
    id,
    consultation_id: kase.consultationId,
    closing_id: kase.closingId ?? null,
    kind: print.kind,
    number: paper.number,
    region_code: kase.regionCode,
    office_id: office.id,
    office_name: office.name,
    dated: office.today,
    content: paper,
    file_key: key,
    sha256: createHash("sha256").update(pdf).digest("hex"),
    bytes: pdf.byteLength,
    verify_code: code,
    created_at: now,
  });
  return id;
}

async function findMistake<Paper extends Frame>(
  c: IssuingRequest,
  kase: PaperCase,
  draft: Draft<Paper>,
  print: Print<Paper>,
): Promise<string | null> {
  const office = await readIssuingOffice(c.var.db, officeOf(c, kase), c.var.now);
  try {
    await print.render(fill(c, office, draft, { running: 1, code: "AAAA-AAAA-AAAA" }));
    return null;
  } catch (error) {
    if (error instanceof PaperError) return error.message;
    throw error;
  }
}

function fill<Paper extends Frame>(
  c: IssuingRequest,
  office: IssuingOffice,
  draft: Draft<Paper>,
  given: { running: number; code: string },
): Paper {
  const [year = 0, month = 0] = office.today.split("-").map(Number);
  const frame: Frame = {
    office: office.letterhead,
    number: formatPaperNumber(office.numberPattern, {
      running: given.running,
      romanMonth: writeRomanMonth(month),
      year,
      unitCode: office.unitCode,
    }),
    date: office.today,
    place: draft.place ?? office.place,
    verification: {
      address: `${c.var.house.config.publicUrl ?? new URL(c.req.url).origin}/dokumen/${given.code}`,
      shows: "jenis, nomor, tanggal, dan kantor penerbit lembar ini, tanpa isinya",
    },
  };
  return { ...draft, ...frame } as unknown as Paper;
}

function officeOf(c: IssuingRequest, kase: PaperCase): string {
  const id = kase.officeId ?? c.var.actor?.officeId;
  if (!id) throw new Error("A paper needs an office that issues it.");
  return id;
}
