// Two ways to a file: itself, and its small picture. Both ask row security first; what is not seen does not exist.
import { answerFile } from "#platform/files/answer-file.ts";
import { notFound, Refusal } from "#platform/errors.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import {
  findStoredFile,
  mayDownload,
  type AttachmentState,
  type StoredFile,
} from "./attachments.ts";
import { noteOversight, noteReading } from "#modules/audit/public.ts";

export const routes = defineRoutes("attachments");

const withheld: Partial<Record<AttachmentState, string>> = {
  quarantined:
    "Berkas ini masih diperiksa pemindai virus. Biasanya selesai dalam satu menit; coba buka lagi nanti.",
  infected:
    "Berkas ini ditahan karena pemindai menemukan virus di dalamnya. Minta pengirimnya mengirim berkas yang bersih.",
};

routes.get("/lampiran/:id", { who: "hat", objects: ["attachment"] }, async (c) => {
  const file = await openFile(c);
  const inline = file.media_type === "image/jpeg";
  return sendFile(c, file, { key: file.file_key, tag: file.sha256.slice(0, 32), inline });
});

routes.get("/lampiran/:id/kecil", { who: "hat", objects: ["attachment"] }, async (c) => {
  const file = await openFile(c);
  if (!file.thumbnail_key) throw notFound();
  const tag = `kecil-${file.sha256.slice(0, 32)}`;
  return sendFile(c, file, { key: file.thumbnail_key, tag, inline: true });
});

/** The file behind the address if this hat may see it and it may leave the store. */
async function openFile(c: Request): Promise<StoredFile> {
  const file = await findStoredFile(c.var.db, c.req.param("id") ?? "");
  if (!file) throw notFound();
  if (!mayDownload(file.state)) throw new Refusal(404, withheld[file.state] ?? "");
  return file;
}

/** Pictures are shown in the browser, because we drew them ourselves; everything else is downloaded. */
async function sendFile(
  c: Request,
  file: StoredFile,
  shown: { key: string; tag: string; inline: boolean },
): Promise<Response> {
  const subject = { kind: file.subject_kind, id: file.subject_id };
  const restricted = await noteReading(c, subject);
  await noteOversight(c, "attachment", file.id);
  return answerFile(c, {
    bytes: await c.var.house.files.read(shown.key),
    name: file.name,
    mediaType: file.media_type,
    tag: shown.tag,
    inline: shown.inline,
    unkept: restricted,
  });
}
