// Asking for oneself, filing for a village, and the receipt that follows. The question is never lost: mistakes keep every word.
import { newSubmissionId, readForm, submitOnce, type FormError } from "#platform/forms.ts";
import { forbidden, notFound, Refusal } from "#platform/errors.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import { findPersonalData } from "#platform/personal-data.ts";
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { renderFragment } from "#ui/render.ts";
import { findOffice, findOfficeAt } from "#modules/accounts/public.ts";
import { describeUploadRoom, judgeFiles, storeJudged } from "#modules/attachments/public.ts";
import { findTopicRow, listTopics, type TopicRow } from "#modules/topics/public.ts";
import { writeInstant, zoneOfRegion } from "#modules/calendar/public.ts";
import { askerOf, askQuestion, type Asker, type NewQuestion } from "../ask.ts";
import { makeClaimCode } from "../claims.ts";
import { loadCase } from "../consultations.ts";
import { askForm, fileForForm } from "../forms.ts";
import { keepGuestBook } from "../guest-book.ts";
import { listAskingOffices } from "../asking-offices.ts";
import { mayAsk, mayFileFor } from "../policy.ts";
import { AskPage } from "../views/Ask.tsx";
import { FileForPage } from "../views/FileFor.tsx";
import { ReceiptPage } from "../views/Receipt.tsx";
import { TopicFields } from "../views/TopicFields.tsx";

const findingWords = {
  nik: "nomor yang tampak seperti NIK",
  kk: "nomor kartu keluarga",
  telepon: "nomor telepon",
  anak: "nama seorang anak",
} as const;

export async function showAsk(c: Request, actor: Actor): Promise<Response> {
  if (!mayAsk(actor)) return c.redirect("/tanya/untuk-desa", 303);
  return renderAsk(c, actor, { topic: c.req.query("topik") ?? "" }, [], []);
}

export async function sendQuestion(c: Request, actor: Actor): Promise<Response> {
  if (!mayAsk(actor))
    throw forbidden("Jabatan ini tidak bertanya untuk desa. Pakai “Catat untuk desa”.");
  const form = await readForm(c, askForm);
  const topics = await listTopics(c.var.db);
  const checked = checkQuestion(form.value, form.values, topics);
  const files = await judgeFiles(
    c,
    { regionCode: actor.region, submissionId: form.submissionId },
    form.files,
  );
  const errors = [...form.errors, ...checked.errors, ...files.errors];
  const warnings = warnOfPersonalData(form.values);
  if (!checked.question || errors.length > 0 || warnings.length > 0) {
    return renderAsk(c, actor, form.values, errors, warnings, form.submissionId);
  }
  const { question } = checked;
  return submitOnce(c, form, "tanya", async () => {
    const { submissionId } = form;
    const id = await askQuestion(
      c.var.db,
      actor,
      askerOf(actor),
      question,
      c.var.now,
      submissionId,
    );
    await storeJudged(
      c,
      { subjectKind: "consultation", subjectId: id, regionCode: actor.region },
      files.judged,
    );
    return `/konsultasi/${id}/tanda-terima`;
  });
}

async function renderAsk(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FormError[],
  warnings: readonly string[],
  submissionId = newSubmissionId(c.var.now),
): Promise<Response> {
  const satgas = await findOfficeAt(c.var.db, "satgas", actor.region.slice(0, 8));
  const room = await describeUploadRoom(c.var.db, actor.region, c.var.now);
  const page = (
    <AskPage
      frame={frameOf(c)}
      submissionId={submissionId}
      values={values}
      errors={errors}
      topics={await listTopics(c.var.db)}
      warnings={warnings}
      receiver={satgas?.name ?? "Satgas kecamatan"}
      uploadRoom={room.words}
    />
  );
  return showPage(c, page, errors.length > 0 || warnings.length > 0 ? 422 : 200);
}

/** Turns the judged form into a question; errors of the topic's own fields come with it. */
function checkQuestion(
  value: Record<string, unknown> | null,
  values: Record<string, string>,
  topics: readonly TopicRow[],
): { question: NewQuestion | null; errors: FormError[] } {
  const topic = topics.find(
    (row) => row.code === values.topic && row.parent_code !== null && row.active,
  );
  if (values.topic && !topic)
    return { question: null, errors: [{ field: "topic", message: "Pilih topik dari daftar." }] };
  const facts: Record<string, string> = {};
  const errors: FormError[] = [];
  for (const field of topic?.fields ?? []) {
    const answer = (values[`isian_${field.key}`] ?? "").slice(0, 300);
    const asked = `isian_${field.key}` in values;
    const number = field.kind === "number" || field.kind === "year" || field.kind === "rupiah";
    if (answer && number && !/^[\d.,\s]+$/.test(answer))
      errors.push({ field: `isian_${field.key}`, message: `Tulis “${field.label}” dengan angka.` });
    // Written where the fields could not be fetched: the question counts, satgas asks for the rest.
    else if (!answer && !asked && values.fields_unasked === "ya") continue;
    else if (!answer && field.required && !asked)
      errors.push({ field: `isian_${field.key}`, message: `Lengkapi juga “${field.label}”.` });
    else if (!answer && field.required)
      errors.push({ field: `isian_${field.key}`, message: `“${field.label}” belum diisi.` });
    if (answer) facts[field.label] = answer;
  }
  if (!value) return { question: null, errors };
  return { question: toQuestion(value, facts), errors };
}

function toQuestion(value: Record<string, unknown>, facts: Record<string, string>): NewQuestion {
  const said = value as {
    topic: string;
    subject: string;
    question: string;
    urgency: number;
    impact: number;
    at_stake: string;
    concerns_poor: boolean;
  };
  return {
    topic: said.topic,
    subject: said.subject,
    question: said.question,
    facts,
    urgency: said.urgency,
    impact: said.impact,
    atStake: said.at_stake,
    concernsPoor: said.concerns_poor,
  };
}

/** What to warn of before sending; nothing once the sender has said that it must stay. */
export function warnOfPersonalData(values: Record<string, string>): string[] {
  if (values.personal_data_ok === "ya") return [];
  const text = [values.question, values.subject, values.at_stake, values.body]
    .filter(Boolean)
    .join("\n");
  return findPersonalData(text).map(
    (finding) => `${findingWords[finding.kind]}: “${finding.excerpt}”`,
  );
}

/** Officers of a kecamatan file for any village of theirs: counter, telephone, WhatsApp, letter, visit. */
export async function showFileFor(c: Request, actor: Actor): Promise<Response> {
  if (!mayFileFor(actor)) throw notFound();
  return renderFileFor(c, actor, {}, [], []);
}

export async function sendFiledQuestion(c: Request, actor: Actor): Promise<Response> {
  if (!mayFileFor(actor))
    throw forbidden("Hanya satgas, koordinator, dan pendamping yang mencatat untuk desa.");
  const form = await readForm(c, fileForForm);
  const topics = await listTopics(c.var.db);
  const checked = checkQuestion(form.value, form.values, topics);
  const offices = await listAskingOffices(c.var.db, actor.region);
  const office = offices.find((one) => one.id === form.value?.office);
  const errors = [...form.errors, ...checked.errors];
  if (form.value && !office)
    errors.push({ field: "office", message: "Pilih desa atau lembaga di wilayah Anda." });
  const files = await judgeFiles(
    c,
    { regionCode: office?.region_code ?? actor.region, submissionId: form.submissionId },
    form.files,
  );
  errors.push(...files.errors);
  const warnings = warnOfPersonalData(form.values);
  if (!form.value || !checked.question || !office || errors.length > 0 || warnings.length > 0) {
    return renderFileFor(c, actor, form.values, errors, warnings, form.submissionId);
  }
  const { value } = form;
  const { question } = checked;
  const asker: Asker = {
    office,
    personId: null,
    name: value.guest_name,
    title: value.guest_title,
    channel: value.channel,
    filedBy: { id: actor.personId, label: `${actor.personName}, ${actor.title}` },
  };
  return submitOnce(c, form, "catat-untuk-desa", async () => {
    const { submissionId } = form;
    const id = await askQuestion(c.var.db, actor, asker, question, c.var.now, submissionId);
    await keepGuestBook(c.var.db, id, { ...value, institution: office.name }, c.var.now);
    await storeJudged(
      c,
      { subjectKind: "consultation", subjectId: id, regionCode: office.region_code },
      files.judged,
    );
    await makeClaimCode(c.var.db, id, c.var.now);
    return `/konsultasi/${id}/tanda-terima`;
  });
}

async function renderFileFor(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FormError[],
  warnings: readonly string[],
  submissionId = newSubmissionId(c.var.now),
): Promise<Response> {
  const page = (
    <FileForPage
      frame={frameOf(c)}
      submissionId={submissionId}
      values={values}
      errors={errors}
      topics={await listTopics(c.var.db)}
      warnings={warnings}
      uploadRoom="Paling banyak 10 berkas, masing-masing 10 MB."
      offices={await listAskingOffices(c.var.db, actor.region)}
    />
  );
  return showPage(c, page, errors.length > 0 || warnings.length > 0 ? 422 : 200);
}

/** The extra fields of a topic as a piece of page: scripts fetch it when the topic changes. */
export async function showTopicFields(c: Request, _actor: Actor): Promise<Response> {
  const topic = await findTopicRow(c.var.db, c.req.query("topik") ?? "");
  if (!topic) throw new Refusal(404, "Topik ini tidak ada.");
  return c.html(
    renderFragment(<TopicFields topics={[topic]} values={{ topic: topic.code }} errors={[]} />),
  );
}

/** What the asker gets in return: code, who has it, by when, and why then. */
export async function showReceipt(c: Request, actor: Actor): Promise<Response> {
  const kase = await loadCase(c.var.db, c.req.param("id") ?? "");
  if (kase.restricted) keepOffPhone(c);
  const zone = zoneOfRegion(kase.region_code);
  const due = kase.first_reply_due ?? kase.resolution_due;
  return showPage(
    c,
    <ReceiptPage
      frame={frameOf(c)}
      kase={kase}
      due={due ? writeInstant(due, zone) : null}
      filedForOther={kase.filed_by === actor.personId}
      office={(await findOffice(c.var.db, kase.handling_office_id))?.name ?? ""}
    />,
  );
}
