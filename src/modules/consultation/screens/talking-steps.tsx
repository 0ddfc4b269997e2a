// Steps of the talk: answering with the law, asking back, noting, agreeing on a follow-up, the second signature.
import { errorOf } from "#ui/ErrorSummary.tsx";
import { DateField, TextArea, TextField } from "#ui/Field.tsx";
import { RadioCards } from "#ui/Choice.tsx";
import { Section } from "#ui/Page.tsx";
import { PlainText } from "#ui/Timeline.tsx";
import { addFollowUp } from "#modules/follow-ups/public.ts";
import { localDate } from "#modules/calendar/public.ts";
import { notFound } from "#platform/errors.ts";
import type { FormError } from "#platform/forms.ts";
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { answerCase, askBack, signAnswer } from "../answering.ts";
import type { Consultation } from "../consultations.ts";
import { answerForm, askBackForm, followUpForm, noteForm, signForm } from "../forms.ts";
import { recordEvent } from "../history.ts";
import { type Citation, listMessages } from "../messages.ts";
import { writeCitation } from "../words.ts";
import { addNote } from "../notes.ts";
import { mayAnswer, mayNote, maySign } from "../policy.ts";
import { listTemplatesFor } from "../templates.ts";
import { AnswerFields, maxCitationRows } from "../views/AnswerFields.tsx";
import { throwStale } from "./case.tsx";
import { defineStep, nothing } from "./step.tsx";

export const answerStep = defineStep({
  path: "jawaban",
  title: "Jawab",
  lead: "Katakan siapa melakukan apa, kapan, dengan surat apa, dan dasar hukumnya.",
  button: "Kirim jawaban",
  keepsDraft: true,
  outbox: "jawaban",
  may: mayAnswer,
  refusal: "Yang menjawab adalah kantor yang sedang memegang kasus ini.",
  form: answerForm,
  prepare: (c, actor, kase) => listTemplatesFor(c.var.db, actor, kase, c.var.now),
  fields: (props) => <AnswerFields {...props} />,
  check: async (c, _kase, value, form) => {
    const errors = checkCitations(readCitations(form.values, c.var.now));
    if (!value.action && !value.person_title && !value.due_on) return errors;
    return [
      ...errors,
      ...(value.action ? [] : [{ field: "action", message: "Tulis tindakan yang disarankan." }]),
      ...(value.person_title
        ? []
        : [{ field: "person_title", message: "Tulis jabatan yang melakukannya." }]),
      ...(value.due_on
        ? tooEarly(c, value.due_on)
        : [{ field: "due_on", message: "Tulis tanggal tenggatnya." }]),
    ];
  },
  run: async (c, actor, kase, value, form) => {
    const { db, now } = c.var;
    const answer = { body: value.body, citations: readCitations(form.values, now) };
    const id = await answerCase(db, actor, kase, answer, now, value.version);
    if (!id) return throwStale(c, kase, form.values);
    if (value.action && value.person_title && value.due_on) {
      await promise(c, actor, kase, {
        action: value.action,
        person_title: value.person_title,
        due_on: value.due_on,
      });
    }
    return `/konsultasi/${kase.id}#pesan-${id}`;
  },
});

/** The numbered rows of the form; a citation without a year holds for this one. */
function readCitations(values: Record<string, string>, now: Date): Citation[] {
  return Array.from({ length: maxCitationRows }, (_, i) => i + 1).flatMap((row) => {
    const regulation = values[`regulation_${row}`];
    if (!regulation) return [];
    const year = Number(values[`year_${row}`] || localDate(now).slice(0, 4));
    return [
      {
        regulation,
        article: values[`article_${row}`] ?? "",
        paragraph: values[`paragraph_${row}`] ?? "",
        year,
      },
    ];
  });
}

function checkCitations(citations: readonly Citation[]): FormError[] {
  return citations.flatMap(({ regulation, article, paragraph, year }, i) => [
    ...(regulation.length < 3 || regulation.length > 120
      ? [
          {
            field: `regulation_${i + 1}`,
            message: "Tulis peraturan seperti “Permendagri 20/2018”.",
          },
        ]
      : []),
    ...(article.length > 20 || paragraph.length > 20
      ? [{ field: `article_${i + 1}`, message: "Pasal dan ayat paling banyak 20 huruf." }]
      : []),
    ...(Number.isInteger(year) && year >= 1945 && year <= 2100
      ? []
      : [{ field: `year_${i + 1}`, message: "Tulis tahun dengan empat angka." }]),
  ]);
}

function tooEarly(c: Request, day: string) {
  return day < localDate(c.var.now)
    ? [{ field: "due_on", message: "Tenggatnya sudah lewat. Pilih hari ini atau sesudahnya." }]
    : [];
}

async function promise(
  c: Request,
  actor: Actor,
  kase: Consultation,
  agreed: { action: string; person_title: string; due_on: string },
): Promise<void> {
  await addFollowUp(c.var.db, actor, c.var.now, {
    sourceKind: "consultation",
    sourceId: kase.id,
    sourceLabel: `${kase.number} · ${kase.subject}`.slice(0, 200),
    regionCode: kase.region_code,
    officeId: kase.office_id,
    verifierOfficeId: kase.handling_office_id,
    restricted: kase.restricted,
    action: agreed.action,
    personTitle: agreed.person_title,
    dueOn: agreed.due_on,
  });
  await recordEvent(c.var.db, actor, kase.id, "follow_up_added", c.var.now, {
    action: agreed.action.slice(0, 200),
  });
}

export const followUpStep = defineStep({
  path: "tindak-lanjut",
  title: "Catat tindak lanjut",
  lead: "Saran menjadi janji: apa, siapa, kapan. Desa membuktikannya, Anda memeriksanya.",
  button: "Catat",
  may: mayAnswer,
  refusal: "Yang mencatat tindak lanjut adalah kantor yang memegang kasus ini.",
  form: followUpForm,
  prepare: nothing,
  fields: ({ values, errors }) => (
    <>
      <TextArea
        name="action"
        label="Tindakan"
        value={values.action}
        error={errorOf(errors, "action")}
        rows={3}
        maxLength={1000}
        required
      />
      <TextField
        name="person_title"
        label="Siapa (jabatan)"
        value={values.person_title}
        error={errorOf(errors, "person_title")}
        hint="Misalnya: Kaur Keuangan."
        required
      />
      <DateField
        name="due_on"
        label="Paling lambat"
        value={values.due_on}
        error={errorOf(errors, "due_on")}
        required
      />
    </>
  ),
  check: async (c, _kase, value) => tooEarly(c, value.due_on),
  run: async (c, actor, kase, value) => {
    await promise(c, actor, kase, value);
    return `/konsultasi/${kase.id}`;
  },
});

export const askBackStep = defineStep({
  path: "tanya-balik",
  title: "Minta keterangan",
  lead: "Jam kasus berhenti sampai penanya membalas.",
  button: "Kirim permintaan",
  keepsDraft: true,
  may: mayAnswer,
  refusal: "Yang meminta keterangan adalah kantor yang memegang kasus ini.",
  form: askBackForm,
  prepare: nothing,
  fields: ({ values, errors }) => (
    <TextArea
      name="body"
      label="Apa yang perlu dilengkapi?"
      hint="Sebutkan satu per satu, dan untuk apa."
      value={values.body}
      error={errorOf(errors, "body")}
      rows={5}
      maxLength={20_000}
      required
    />
  ),
  run: async (c, actor, kase, value, form) => {
    if (!(await askBack(c.var.db, actor, kase, value.body, c.var.now, value.version)))
      return throwStale(c, kase, form.values);
    return `/konsultasi/${kase.id}`;
  },
});

export const noteStep = defineStep({
  path: "catatan",
  title: "Catatan internal",
  lead: "Hanya petugas yang membacanya. Penanya tidak pernah melihatnya.",
  button: "Simpan catatan",
  keepsDraft: true,
  outbox: "catatan",
  may: mayNote,
  refusal: "Catatan internal ditulis petugas yang menangani.",
  form: noteForm,
  prepare: nothing,
  fields: ({ values, errors }) => (
    <TextArea
      name="body"
      label="Catatan"
      value={values.body}
      error={errorOf(errors, "body")}
      rows={5}
      maxLength={10_000}
      required
    />
  ),
  run: async (c, actor, kase, value) => {
    await addNote(c.var.db, actor, kase.id, { kind: "note", body: value.body }, c.var.now);
    await recordEvent(c.var.db, actor, kase.id, "noted", c.var.now, {}, true);
    return `/konsultasi/${kase.id}`;
  },
});

export const signStep = defineStep({
  path: "tanda-tangan",
  title: "Tanda tangan kedua",
  lead: "Topik ini berakibat hukum: jawaban baru terkirim setelah Anda menyetujuinya.",
  button: "Putuskan",
  may: (actor, kase) => maySign(actor, kase, null),
  refusal: "Tanda tangan kedua diberikan pimpinan di tingkat ini, bukan penulis jawabannya.",
  form: signForm,
  prepare: async (c, actor, kase) => {
    const waiting = (await listMessages(c.var.db, kase.id)).find(
      (message) => message.state === "awaiting_signature",
    );
    if (!waiting || !maySign(actor, kase, waiting.author_id)) throw notFound();
    return waiting;
  },
  fields: ({ values, errors, extra }) => (
    <>
      <Section title={`Jawaban ${extra.author_name}`}>
        <PlainText text={extra.body} />
        <ul>
          {extra.citations.map((citation) => (
            <li>{writeCitation(citation)}</li>
          ))}
        </ul>
      </Section>
      <RadioCards
        name="decision"
        label="Keputusan Anda"
        value={values.decision}
        error={errorOf(errors, "decision")}
        options={[
          { value: "sign", label: "Setuju, kirim ke penanya" },
          { value: "return", label: "Kembalikan kepada penulis" },
        ]}
        required
      />
      <TextArea
        name="reason"
        label="Alasan, bila dikembalikan"
        value={values.reason}
        error={errorOf(errors, "reason")}
        rows={3}
        maxLength={2000}
        required={false}
      />
    </>
  ),
  check: async (_c, _kase, value) =>
    value.decision === "return" && !value.reason
      ? [{ field: "reason", message: "Tulis apa yang perlu diperbaiki." }]
      : [],
  run: async (c, actor, kase, value, _form, waiting) => {
    const decision =
      value.decision === "sign"
        ? ({ signed: true } as const)
        : ({ signed: false, reason: value.reason } as const);
    if (!(await signAnswer(c.var.db, actor, kase, waiting.id, decision, c.var.now)))
      throw notFound();
    return `/konsultasi/${kase.id}`;
  },
});
