// The screens of documents: a paper's PDF, its signed copy, and the public page that tells a real paper from a false one.
import type { Actor } from "#platform/actor.ts";
import { forbidden, notFound, Refusal } from "#platform/errors.ts";
import { answerFile } from "#platform/files/answer-file.ts";
import { uploadLimits, writeTooLarge } from "#platform/files/upload-limits.ts";
import { newSubmissionId, readForm, submitOnce, type SentFile } from "#platform/forms.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { noteOversight, noteReading } from "#modules/audit/public.ts";
import { writeDate } from "#modules/calendar/public.ts";
import { checkFileForm, signedCopyForm } from "./forms.ts";
import { findPaper, readVerifyCode, verifyPaper } from "./issued-papers.ts";
import type { IssuedPaper, PublicPaper } from "./issued-papers.ts";
import { mayAttachSignedCopy } from "./policy.ts";
import { judgeSignedCopy, keepSignedCopy, nameOfFile } from "./signed-copies.ts";
import { SignedCopyPage } from "./views/SignedCopy.tsx";
import { FindPaperPage, VerifiedPaperPage, type Comparison } from "./views/Verification.tsx";

export const routes = defineRoutes("documents");

const maxMegabytes = uploadLimits.fileBytes / 1_000_000;
// One file and the frame of a form around it.
const maxCheckBytes = uploadLimits.fileBytes + 100_000;
const unknownCode = "Tidak ada dokumen dengan kode ini. Periksa ketikannya.";

routes.get("/surat/:id", { who: "hat", objects: ["paper"] }, async (c) => {
  const paper = await loadPaper(c);
  const restricted = await noteReading(c, { kind: "consultation", id: paper.consultation_id });
  await noteOversight(c, "paper", paper.id);
  return answerFile(c, {
    bytes: await c.var.house.files.read(paper.file_key),
    name: `${nameOfFile(paper)}.pdf`,
    mediaType: "application/pdf",
    tag: paper.sha256.slice(0, 32),
    unkept: restricted,
  });
});

routes.get(
  "/surat/:id/salinan-bertanda-tangan",
  { who: "hat", objects: ["paper"] },
  async (c, actor) => {
    const paper = await loadSignable(c, actor);
    return showSignedCopy(c, paper, paper.signed_copy_id ?? "");
  },
);

routes.post(
  "/surat/:id/salinan-bertanda-tangan",
  { who: "hat", objects: ["paper"] },
  async (c, actor) => {
    const paper = await loadSignable(c, actor);
    const form = await readForm(c, signedCopyForm);
    const { errors, judged } = await judgeSignedCopy(c, paper, form.files);
    if (!form.value || !judged) {
      return showSignedCopy(c, paper, form.values.replaces ?? "", [...form.errors, ...errors]);
    }
    const replaces = form.value.replaces ?? null;
    return submitOnce(c, form, "signed_copy", async () => {
      await keepSignedCopy(c, paper, judged, replaces);
      return `/konsultasi/${paper.consultation_id}`;
    });
  },
);

routes.get("/dokumen", { who: "public" }, (c) => {
  const typed = (c.req.query("kode") ?? "").trim().slice(0, 120);
  if (!typed) return showPage(c, <FindPaperPage frame={frameOf(c)} typed="" />);
  const code = readVerifyCode(typed);
  return code ? c.redirect(`/dokumen/${code}`, 303) : showUnknown(c, typed);
});

routes.get("/dokumen/:code", { who: "public", objects: ["secret"] }, async (c) => {
  const found = await findByCode(c);
  return found ? showVerified(c, found) : showUnknown(c, c.req.param("code") ?? "");
});

// One file of at most 10 MB, and what stands around it in a form.
const comparing = { who: "public", objects: ["secret"], strangersBytes: 11_000_000 } as const;
routes.post("/dokumen/:code/periksa", comparing, async (c) => {
  if (Number(c.req.header("content-length") ?? 0) > maxCheckBytes) {
    throw new Refusal(413, `Berkas untuk dibandingkan paling besar ${maxMegabytes} MB.`);
  }
  const found = await findByCode(c);
  if (!found) return showUnknown(c, c.req.param("code") ?? "");
  const { files, errors } = await readForm(c, checkFileForm);
  const [file] = files;
  const mistake = errors[0]?.message ?? findFileMistake(files);
  if (mistake || !file) {
    return showVerified(c, found, { errors: [{ field: "berkas", message: mistake }] });
  }
  return showVerified(c, found, { comparison: compareFile(found.paper, file.sha256) });
});

async function loadPaper(c: Request): Promise<IssuedPaper> {
  const paper = await findPaper(c.var.db, c.req.param("id") ?? "");
  if (!paper) throw notFound();
  return paper;
}

async function loadSignable(c: Request, actor: Actor): Promise<IssuedPaper> {
  const paper = await loadPaper(c);
  if (mayAttachSignedCopy(actor, paper)) return paper;
  throw forbidden(
    `Salinan bertanda tangan diunggah oleh ${paper.office_name}, kantor yang menerbitkan surat ini.`,
  );
}

function showSignedCopy(
  c: Request,
  paper: IssuedPaper,
  replaces: string,
  errors: readonly FieldError[] = [],
): Response {
  const page = (
    <SignedCopyPage
      frame={frameOf(c)}
      paper={paper}
      submissionId={newSubmissionId(c.var.now)}
      replaces={replaces}
      errors={errors}
      maxMegabytes={maxMegabytes}
    />
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}

async function findByCode(c: Request): Promise<{ code: string; paper: PublicPaper } | undefined> {
  const code = readVerifyCode(c.req.param("code") ?? "");
  const paper = code && (await verifyPaper(c.var.db, code));
  return code && paper ? { code, paper } : undefined;
}

function showUnknown(c: Request, typed: string): Response {
  const page = <FindPaperPage frame={frameOf(c)} typed={typed} mistake={unknownCode} />;
  return showPage(c, page, 404);
}

function showVerified(
  c: Request,
  { code, paper }: { code: string; paper: PublicPaper },
  shown: { comparison?: Comparison; errors?: readonly FieldError[] } = {},
): Response {
  const page = (
    <VerifiedPaperPage
      frame={frameOf(c)}
      code={code}
      paper={paper}
      withdrawnOn={paper.withdrawn_at && writeDate(paper.withdrawn_at, "WITA")}
      submissionId={newSubmissionId(c.var.now)}
      maxMegabytes={maxMegabytes}
      comparison={shown.comparison}
      errors={shown.errors ?? []}
    />
  );
  return showPage(c, page, shown.errors ? 422 : 200);
}

function findFileMistake(files: readonly SentFile[]): string {
  const [file] = files;
  if (!file || file.size === 0) return "Pilih berkas yang akan dibandingkan.";
  if (files.length > 1) return "Pilih satu berkas saja.";
  return file.size > uploadLimits.fileBytes ? writeTooLarge(file.size) : "";
}

function compareFile(paper: PublicPaper, sha256: string): Comparison {
  if (sha256 === paper.sha256) return "original";
  return sha256 === paper.signed_sha256 ? "signed" : "different";
}
