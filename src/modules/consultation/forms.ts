// What the forms of a case accept. Every mistake has a sentence that says what to do.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

const text = (sentence: string, max: number, min = 3) =>
  z
    .string({ error: sentence })
    .min(min, { error: sentence })
    .max(max, {
      error: `Paling banyak ${max.toLocaleString("id-ID")} huruf. Ringkas, atau lampirkan sebagai berkas.`,
    });
const optional = (max: number) =>
  z
    .string()
    .max(max, { error: `Paling banyak ${max.toLocaleString("id-ID")} huruf.` })
    .optional()
    .default("");
const tick = z
  .string()
  .optional()
  .transform((value) => value === "ya");

/** urgency and impact are numbers 1–3 in this order. */
const urgency = z
  .enum(["biasa", "segera", "darurat"], { error: "Pilih seberapa mendesak." })
  .transform((word) => ["biasa", "segera", "darurat"].indexOf(word) + 1);
const impact = z
  .enum(["satu_orang", "kelompok", "seluruh_desa"], { error: "Pilih siapa yang terdampak." })
  .transform((word) => ["satu_orang", "kelompok", "seluruh_desa"].indexOf(word) + 1);

const question = {
  topic: z
    .string({ error: "Pilih topiknya." })
    .regex(/^[a-z_]+\.[a-z_]+$/, { error: "Pilih topiknya." }),
  subject: text("Tulis pokok masalahnya dalam satu baris.", 160),
  question: text("Tulis pertanyaan Anda dahulu.", 10_000, 10),
  urgency,
  impact,
  at_stake: optional(500),
  concerns_poor: tick,
  /** Set on the second try, after the warning about personal data has been shown. */
  personal_data_ok: tick,
};

export const askForm = z.looseObject(question);

export const fileForForm = z.looseObject({
  ...question,
  channel: z.enum(["loket", "telepon", "whatsapp", "surat", "kunjungan"], {
    error: "Pilih bagaimana pertanyaan ini datang.",
  }),
  office: z.uuid({ error: "Pilih desa atau lembaga yang bertanya." }),
  guest_name: text("Tulis nama yang bertanya.", 120, 2),
  guest_title: text("Tulis jabatannya, misalnya Ketua RT 04.", 120, 2),
  guest_phone: optional(30),
  guest_sex: z
    .enum(["L", "P"])
    .optional()
    .default("" as never),
  guest_address: optional(300),
  guest_to_meet: optional(160),
});

export const reportForm = z.object({
  reporter_address: text("Tulis alamat Anda.", 300),
  reported_name: text("Tulis nama pihak yang dilaporkan.", 160, 2),
  reported_position: text("Tulis jabatannya.", 160, 2),
  reported_address: text("Tulis alamat pihak yang dilaporkan.", 300),
  deed: text(
    "Ceritakan perbuatan yang diduga menyimpang, paling sedikit satu kalimat.",
    10_000,
    10,
  ),
  facts: text("Tulis keterangan, data, atau petunjuk yang Anda ketahui.", 10_000, 10),
});

export const plainForm = z.object({ version: versionField.optional() });
export const assignForm = z.object({ to: z.uuid({ error: "Pilih siapa yang memegang." }) });
export const reclassifyForm = z.object({
  topic: question.topic,
  urgency,
  impact,
  tags: optional(200),
});
export const noteForm = z.object({ body: text("Tulis catatannya dahulu.", 10_000, 1) });
export const replyForm = z.object({ body: text("Tulis balasan Anda dahulu.", 20_000, 1) });
export const askBackForm = z.object({
  body: text("Tulis keterangan apa yang diperlukan.", 20_000),
  version: versionField,
});

/** Citations come as numbered rows beside these fields; the step reads them. */
export const answerForm = z.looseObject({
  body: text("Tulis jawabannya dahulu.", 20_000, 10),
  version: versionField,
  action: optional(1000),
  person_title: optional(160),
  due_on: z.iso.date({ error: "Tulis tanggal tenggatnya." }).optional(),
});

export const referForm = z.object({
  to: z.uuid({ error: "Pilih instansi tujuan." }),
  reason: text("Tulis apa yang diminta dari instansi itu.", 2000),
});
export const reasonForm = z.object({ reason: text("Tulis alasannya.", 2000) });
export const guidanceForm = z.object({ reason: text("Tulis arahannya.", 2000, 10) });
export const closeForm = z.object({
  form: z.enum(["surat_jawaban", "berita_acara", "tanpa_surat"], {
    error: "Pilih surat penutupnya.",
  }),
  summary: text("Tulis ringkasan hasilnya.", 4000),
  version: versionField,
  place: optional(160),
});
export const rateForm = z.object({
  score: z.coerce
    .number({ error: "Ketuk salah satu nilai." })
    .int()
    .min(1, { error: "Ketuk salah satu nilai." })
    .max(5, { error: "Nilai paling tinggi 5." }),
  comment: optional(2000),
});
export const linkForm = z.object({
  number: text("Tulis nomor kasus yang sama, misalnya KD-2026-0012.", 20, 5),
  kind: z.enum(["related", "merged"], { error: "Pilih: tautkan atau gabungkan." }),
});
export const undoLinkForm = z.object({ link: z.uuid({ error: "Muat ulang halaman ini." }) });
export const followUpForm = z.object({
  action: text("Tulis tindakan yang disepakati.", 1000),
  person_title: text("Tulis jabatan yang melakukannya.", 160, 2),
  due_on: z.iso.date({ error: "Tulis tanggal tenggatnya." }),
});
export const bulkForm = z.object({
  cases: z
    .string({ error: "Pilih dahulu kasusnya." })
    .transform((lines) => lines.split("\n").slice(0, 60)),
  deed: z.enum(["assign", "tag", "close"], { error: "Pilih tindakannya." }),
  to: z.uuid().optional(),
  tag: optional(40),
});
export const claimByCodeForm = z.object({
  code: text("Tulis kode yang tertera di tanda terima.", 30, 8),
});
export const signForm = z.object({
  decision: z.enum(["sign", "return"], { error: "Pilih: setuju atau kembalikan." }),
  reason: optional(2000),
});
export const decideReferralForm = z.object({
  decision: z.enum(["accepted", "refused", "advised"], { error: "Pilih tanggapannya." }),
  text: optional(10_000),
});
