// Steps that keep order: closing with a paper, reopening, assigning, reclassifying, linking and merging.
import { RadioCards, Select } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { listOfficePeople } from "#modules/accounts/public.ts";
import {
  findLetterMistake,
  findMinutesMistake,
  issueAnswerLetter,
  issueConsultationMinutes,
} from "#modules/documents/public.ts";
import { listFollowUpsOf } from "#modules/follow-ups/public.ts";
import { listTopics } from "#modules/topics/public.ts";
import { notFound } from "#platform/errors.ts";
import { readForm, submitOnce } from "#platform/forms.ts";
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { closeCase, reopenCase } from "../closings.ts";
import { changeCase } from "../consultations.ts";
import {
  assignForm,
  closeForm,
  linkForm,
  reasonForm,
  reclassifyForm,
  undoLinkForm,
} from "../forms.ts";
import { recordEvent } from "../history.ts";
import { assignCase } from "../holding.ts";
import { findByNumber, linkCases, listLinks, undoLink } from "../merging.ts";
import { lastAnswer, listMessages } from "../messages.ts";
import { draftLetter, draftMinutes } from "../paper-drafts.ts";
import { mayAssign, mayClose, mayMerge, mayReclassify, mayReopen } from "../policy.ts";
import { judgePriority } from "../priority.ts";
import { readReopenDays } from "../settings.ts";
import { refreshDue } from "../timing.ts";
import { loadCase } from "../consultations.ts";
import { topicOptions } from "../views/TopicFields.tsx";
import { openCase, throwStale } from "./case.tsx";
import { defineStep, nothing } from "./step.tsx";

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

export const assignStep = defineStep({
  path: "penugasan",
  title: "Titipkan kepada rekan",
  lead: "Rekan sekantor memegang kasus ini dan mendapat kabar.",
  button: "Titipkan",
  may: mayAssign,
  refusal: "Yang menitipkan adalah kantor yang memegang kasus ini.",
  form: assignForm,
  prepare: (c, actor) => listOfficePeople(c.var.db, actor.officeId),
  fields: ({ values, errors, extra }) => (
    <Select
      name="to"
      label="Rekan"
      value={values.to}
      error={errorOf(errors, "to")}
      options={extra.map((person) => ({
        value: person.id,
        label: `${person.name}, ${person.title}`,
      }))}
      placeholder="Pilih"
      required
    />
  ),
  check: async (_c, _kase, value, _form, people) =>
    people.some((person) => person.id === value.to)
      ? []
      : [{ field: "to", message: "Pilih rekan dari daftar." }],
  run: async (c, actor, kase, value, _form, people) => {
    const to = people.find((person) => person.id === value.to);
    if (!to) throw notFound();
    await assignCase(c.var.db, actor, kase, to, c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});

export const reclassifyStep = defineStep({
  path: "klasifikasi",
  title: "Ubah topik atau prioritas",
  lead: "Batas waktu dihitung ulang dari prioritas yang baru.",
  button: "Simpan",
  may: mayReclassify,
  refusal: "Yang mengubah adalah kantor yang memegang kasus ini.",
  form: reclassifyForm,
  prepare: (c) => listTopics(c.var.db),
  fields: ({ kase, values, errors, extra }) => (
    <>
      <Select
        name="topic"
        label="Topik"
        value={values.topic ?? kase.topic_code}
        error={errorOf(errors, "topic")}
        options={topicOptions(extra)}
        required
      />
      <RadioCards
        name="urgency"
        label="Mendesak"
        value={values.urgency ?? ["", "biasa", "segera", "darurat"][kase.urgency]}
        error={errorOf(errors, "urgency")}
        inline
        options={[
          { value: "biasa", label: "Biasa" },
          { value: "segera", label: "Segera" },
          { value: "darurat", label: "Darurat" },
        ]}
        required
      />
      <RadioCards
        name="impact"
        label="Terdampak"
        value={values.impact ?? ["", "satu_orang", "kelompok", "seluruh_desa"][kase.impact]}
        error={errorOf(errors, "impact")}
        inline
        options={[
          { value: "satu_orang", label: "Satu orang" },
          { value: "kelompok", label: "Sekelompok orang" },
          { value: "seluruh_desa", label: "Seluruh desa" },
        ]}
        required
      />
      <TextField
        name="tags"
        label="Tanda"
        hint="Pisahkan dengan koma, paling banyak 10."
        value={values.tags ?? kase.tags.join(", ")}
        error={errorOf(errors, "tags")}
        maxLength={200}
        required={false}
      />
    </>
  ),
  check: async (_c, _kase, value, _form, topics) =>
    topics.some((topic) => topic.code === value.topic && topic.parent_code)
      ? []
      : [{ field: "topic", message: "Pilih topik dari daftar." }],
  run: async (c, actor, kase, value) => {
    const tags = [
      ...new Set(
        value.tags
          .split(",")
          .map((tag) => tag.trim().slice(0, 40))
          .filter(Boolean),
      ),
    ].slice(0, 10);
    const { topic, urgency, impact } = value;
    await changeCase(c.var.db, kase.id, {
      topic_code: topic,
      urgency,
      impact,
      priority: judgePriority(urgency, impact),
      tags,
    });
    await recordEvent(c.var.db, actor, kase.id, "reclassified", c.var.now, {
      what: "topik, prioritas, atau tanda",
    });
    await refreshDue(c.var.db, await loadCase(c.var.db, kase.id), c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});

export const linkStep = defineStep({
  path: "tautan",
  title: "Gabung atau tautkan",
  lead: "Kasus yang digabung mengikuti jawaban kasus tujuannya. Penggabungan dapat dibatalkan.",
  button: "Simpan",
  may: mayMerge,
  refusal: "Yang menggabungkan adalah kantor yang memegang kasus ini.",
  form: linkForm,
  prepare: nothing,
  fields: ({ values, errors }) => (
    <>
      <TextField
        name="number"
        label="Nomor kasus lain"
        hint="Misalnya KD-2026-0012."
        value={values.number}
        error={errorOf(errors, "number")}
        size="medium"
        required
      />
      <RadioCards
        name="kind"
        label="Hubungannya"
        value={values.kind}
        error={errorOf(errors, "kind")}
        options={[
          { value: "related", label: "Tautkan saja", hint: "Keduanya tetap berjalan." },
          { value: "merged", label: "Gabungkan ke kasus itu", hint: "Kasus ini berhenti di sini." },
        ]}
        required
      />
    </>
  ),
  check: async (c, kase, value) => {
    const other = await findByNumber(c.var.db, kase.regency_code, value.number);
    if (!other || other.id === kase.id || other.restricted)
      return [
        { field: "number", message: "Tidak ada kasus lain dengan nomor itu di wilayah Anda." },
      ];
    if (value.kind === "merged" && other.state === "merged")
      return [{ field: "number", message: "Kasus itu sendiri sudah digabung." }];
    if (value.kind === "merged" && kase.state === "merged")
      return [{ field: "number", message: "Kasus ini sudah digabung." }];
    return [];
  },
  run: async (c, actor, kase, value) => {
    const other = await findByNumber(c.var.db, kase.regency_code, value.number);
    if (!other) throw notFound();
    await linkCases(c.var.db, actor, kase, other, value.kind, c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});

/** Takes back a link or a merge. */
export async function removeLink(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  const form = await readForm(c, undoLinkForm);
  const { value } = form;
  if (!value || !mayMerge(actor, kase)) throw notFound();
  return submitOnce(c, form, "batal-tautan", async () => {
    const known = (await listLinks(c.var.db, kase.id)).some(
      (link) => link.id === value.link && link.outgoing,
    );
    if (!known || !(await undoLink(c.var.db, actor, kase, value.link, c.var.now))) throw notFound();
    return `/konsultasi/${kase.id}`;
  });
}
