// The signed copy of a paper: a scan or photo of the sheet that bears the ink. It hangs on the case as one more file;
// the public page shows its fingerprint. A later one takes its place, the earlier stays among the files of the case.
import { Conflict } from "#platform/errors.ts";
import type { FormError, SentFile } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { judgeFiles, storeJudged, type JudgedFile } from "#modules/attachments/public.ts";
import { nameSignedCopy, type IssuedPaper } from "./issued-papers.ts";
import { paperNames } from "./paper-names.ts";

const mediaTypes = ["application/pdf", "image/jpeg"];

/** Judges the file of a signed copy: exactly one, a PDF or a photo. Stores nothing. */
export async function judgeSignedCopy(
  c: Request,
  paper: IssuedPaper,
  files: readonly SentFile[],
): Promise<{ errors: FormError[]; judged: JudgedFile | undefined }> {
  if (files.length !== 1) return mistake("Pilih satu berkas: hasil pindai (PDF) atau foto.");
  const target = { regionCode: paper.region_code, official: true };
  const { errors, judged } = await judgeFiles(c, target, files);
  const [file] = judged;
  if (errors.length > 0 || !file) return { errors, judged: undefined };
  if (mediaTypes.includes(file.mediaType)) return { errors, judged: file };
  return mistake(
    "Salinan bertanda tangan berupa PDF atau foto. Pindai atau foto lembarnya dahulu.",
  );
}

/** Stores a judged copy and names it on the paper. Throws Conflict when another one came in since `replaces` was read. */
export async function keepSignedCopy(
  c: Request,
  paper: IssuedPaper,
  copy: JudgedFile,
  replaces: string | null,
): Promise<void> {
  const target = {
    subjectKind: "consultation" as const,
    subjectId: paper.consultation_id,
    regionCode: paper.region_code,
  };
  const named = { ...copy, name: nameCopy(paper, copy) };
  const [id = ""] = await storeJudged(c, target, [named]);
  const isNamed = await nameSignedCopy(c.var.db, paper.id, { id, sha256: copy.sha256 }, replaces);
  if (isNamed) return;
  throw new Conflict("Salinan bertanda tangan lain baru saja diunggah untuk surat ini.", {
    mine: { berkas: copy.name },
    theirs: { berkas: "Salinan yang tercatat sekarang" },
    href: `/surat/${paper.id}/salinan-bertanda-tangan`,
  });
}

/** "Surat Jawaban 017-KEC-LK-XI-2026 bertanda tangan.pdf": a phone's "IMG_2041.jpg" would tell nobody what it is. */
function nameCopy(paper: IssuedPaper, copy: JudgedFile): string {
  const extension = copy.mediaType === "application/pdf" ? "pdf" : "jpg";
  return `${nameOfFile(paper)} bertanda tangan.${extension}`;
}

/** The name of a paper as files may be called. */
export function nameOfFile(paper: Pick<IssuedPaper, "kind" | "number">): string {
  return `${paperNames[paper.kind]} ${paper.number.replace(/[^A-Za-z0-9 .-]+/g, "-")}`;
}

function mistake(message: string): { errors: FormError[]; judged: undefined } {
  return { errors: [{ field: "files", message }], judged: undefined };
}
