// Steps at the end of a case: closing it with the paper that the law knows, and opening it again.
import { RadioCards } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import {
  findLetterMistake,
  findMinutesMistake,
  issueAnswerLetter,
  issueConsultationMinutes,
} from "#modules/documents/public.ts";
import { listFollowUpsOf } from "#modules/follow-ups/public.ts";
import { notFound } from "#platform/errors.ts";
import type { Actor } from "#platform/actor.ts";
import { closeCase, reopenCase } from "../closings.ts";
import { closeForm, reasonForm } from "../forms.ts";
import { lastAnswer, listMessages } from "../messages.ts";
import { draftLetter, draftMinutes } from "../paper-drafts.ts";
import { mayClose, mayReopen } from "../policy.ts";
import { readReopenDays } from "../settings.ts";
import { throwStale } from "./case.tsx";
import { defineStep } from "./step.tsx";

export const closeStep = defineStep({
  path: "penutupan",
  title: "Tutup dengan surat",
  lead: "Tatap muka ditutup dengan berita acara, selebihnya dengan surat jawaban (PP 12/2017 pasal 5). Nomor dan PDF dibuatkan.",
  button: "Tutup kasus",
  may: mayClose,
  refusal: "Yang menutup adalah kantor yang menjawab, setelah ada jawaban.",
  form: closeForm,
  prepare: async (c, _actor, kase) => ({
    answer: lastAnswer(await listMessages(c.var.db, kase.id)),
    followUps: await listFollowUpsOf(c.var.db, kase.id),
  }),
  fields: ({ kase, values, errors, extra }) => (
    <>
      <RadioCards
        name="form"
        label="Surat penutup"
        value={
          values.form ??
          (kase.channel === "loket" || kase.channel === "kunjungan"
            ? "berita_acara"
            : "surat_jawaban")
        }
        error={errorOf(errors, "form")}
        options={[
          { value: "surat_jawaban", label: "Surat jawaban", hint: "Konsultasi jarak jauh." },
          {
            value: "berita_acara",
            label: "Berita acara hasil konsultasi",
            hint: "Tatap muka: cetak, tanda tangani, lalu foto salinannya ke kasus ini.",
          },
          {
            value: "tanpa_surat",
            label: "Tanpa surat",
            hint: "Pertanyaan ringan yang tidak memerlukan surat.",
          },
        ]}
        required
      />
      <TextArea
        name="summary"
        label="Ringkasan hasil"
        hint="Masuk ke surat."
        value={values.summary ?? extra.answer?.body.slice(0, 4000)}
        error={errorOf(errors, "summary")}
        rows={8}
        maxLength={4000}
        large
        required
      />
      <TextField
        name="place"
        label="Tempat pertemuan"
        hint="Hanya untuk berita acara."
        value={values.place ?? `Kantor Kecamatan ${kase.district_name}`}
        error={errorOf(errors, "place")}
        maxLength={160}
        required={false}
      />
    </>
  ),
  check: async (c, kase, value, _form, extra) => {
    const actor = c.var.actor as Actor;
    const target = { consultationId: kase.id, regionCode: kase.region_code };
    const parts = {
      kase,
      actor,
      summary: value.summary,
      answer: extra.answer,
      followUps: extra.followUps,
      place: value.place,
      now: c.var.now,
    };
    const mistake =
      value.form === "surat_jawaban"
        ? await findLetterMistake(c, target, draftLetter(parts))
        : value.form === "berita_acara"
          ? await findMinutesMistake(c, target, draftMinutes(parts))
          : null;
    return mistake ? [{ field: "summary", message: mistake }] : [];
  },
  run: async (c, actor, kase, value, form, extra) => {
    const closing = { form: value.form, summary: value.summary };
    const closingId = await closeCase(c.var.db, actor, kase, closing, c.var.now, value.version);
    if (!closingId) return throwStale(c, kase, form.values);
    const target = { consultationId: kase.id, regionCode: kase.region_code, closingId };
    const parts = {
      kase,
      actor,
      summary: value.summary,
      answer: extra.answer,
      followUps: extra.followUps,
      place: value.place,
      now: c.var.now,
    };
    if (value.form === "surat_jawaban") await issueAnswerLetter(c, target, draftLetter(parts));
    if (value.form === "berita_acara")
      await issueConsultationMinutes(c, target, draftMinutes(parts));
    return `/konsultasi/${kase.id}`;
  },
});

export const reopenStep = defineStep({
  path: "pembukaan",
  title: "Buka kembali",
  lead: "Bila jawabannya belum cukup atau keadaannya berubah.",
  button: "Buka kembali",
  may: (_actor, kase) => kase.state === "closed",
  refusal: "Hanya kasus yang sudah ditutup yang dapat dibuka kembali.",
  form: reasonForm,
  prepare: async (c, actor, kase) => {
    const days = await readReopenDays(c.var.db, kase.region_code);
    if (!mayReopen(actor, kase, c.var.now, days)) throw notFound();
    return days;
  },
  fields: ({ values, errors, extra }) => (
    <TextArea
      name="reason"
      label="Apa yang belum selesai?"
      hint={`Kasus dapat dibuka kembali sampai ${extra} hari setelah ditutup.`}
      value={values.reason}
      error={errorOf(errors, "reason")}
      rows={4}
      maxLength={2000}
      required
    />
  ),
  run: async (c, actor, kase, value) => {
    await reopenCase(c.var.db, actor, kase, value.reason, c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});
