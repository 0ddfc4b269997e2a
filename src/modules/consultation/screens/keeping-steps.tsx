// Steps that keep order among cases: handing to a colleague, reclassifying, linking and merging with undo.
import { RadioCards, Select } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextField } from "#ui/Field.tsx";
import { listOfficePeople } from "#modules/accounts/public.ts";
import { listTopics } from "#modules/topics/public.ts";
import { notFound } from "#platform/errors.ts";
import { readForm, submitOnce } from "#platform/forms.ts";
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { changeCase } from "../consultations.ts";
import { assignForm, linkForm, reclassifyForm, undoLinkForm } from "../forms.ts";
import { recordEvent } from "../history.ts";
import { assignCase } from "../holding.ts";
import { findByNumber, linkCases, listLinks, undoLink } from "../merging.ts";
import { mayAssign, mayMerge, mayReclassify } from "../policy.ts";
import { judgePriority } from "../priority.ts";
import { refreshDue } from "../timing.ts";
import { loadCase } from "../consultations.ts";
import { topicOptions } from "../views/TopicFields.tsx";
import { openCase } from "./case.tsx";
import { defineStep, nothing } from "./step.tsx";

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
