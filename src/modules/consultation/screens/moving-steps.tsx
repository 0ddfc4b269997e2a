// Steps that move a case: sideways to an agency, up, down with guidance, formally over to Inspektorat or Bagian Hukum.
import { RadioCards, Select } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextArea } from "#ui/Field.tsx";
import { Section } from "#ui/Page.tsx";
import { PlainText } from "#ui/Timeline.tsx";
import type { FormError } from "#platform/forms.ts";
import type { Actor } from "#platform/actor.ts";
import { forbidden } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listOfficesAt, listOfficesOfTopic, type Office } from "#modules/accounts/public.ts";
import type { Consultation } from "../consultations.ts";
import { escalateCase, findOfficeAbove, returnCase } from "../escalations.ts";
import { decideReferralForm, guidanceForm, reasonForm, referForm } from "../forms.ts";
import { mayEscalate, mayHandOver, mayRefer, mayReturn, worksOn } from "../policy.ts";
import {
  decideReferral,
  listReferrals,
  loadReferral,
  referCase,
  type Referral,
} from "../referrals.ts";
import { StepPage } from "../views/Step.tsx";
import { openCase } from "./case.tsx";
import { defineStep } from "./step.tsx";

/** Agencies of the regency: those whose subject this is first, those asked and still open left out. */
async function listAgencies(
  c: Request,
  kase: Consultation,
  kinds: readonly string[],
): Promise<Office[]> {
  const regency = kase.region_code.slice(0, 5);
  const offices = await listOfficesAt(c.var.db, kinds, regency);
  const subjects = new Set(await listOfficesOfTopic(c.var.db, regency, kase.topic_code));
  const open = new Set(
    (await listReferrals(c.var.db, kase.id))
      .filter((referral) => referral.state === "sent" || referral.state === "accepted")
      .map((referral) => referral.to_office_id),
  );
  return offices
    .filter((office) => !open.has(office.id))
    .sort((a, b) => Number(subjects.has(b.id)) - Number(subjects.has(a.id)));
}

function OfficeFields({
  values,
  errors,
  extra,
  label,
  reason,
}: {
  values: Record<string, string>;
  errors: readonly FormError[];
  extra: readonly Office[];
  label: string;
  reason: string;
}) {
  return (
    <>
      <Select
        name="to"
        label={label}
        value={values.to}
        error={errorOf(errors, "to")}
        options={extra.map((office) => ({ value: office.id, label: office.name }))}
        placeholder="Pilih"
        required
      />
      <TextArea
        name="reason"
        label={reason}
        value={values.reason}
        error={errorOf(errors, "reason")}
        rows={4}
        maxLength={2000}
        required
      />
    </>
  );
}

export const referStep = defineStep({
  path: "rujukan",
  title: "Rujuk ke instansi lain",
  lead: "Jam kasus berhenti, jam instansi mulai. Anda tetap penanggung jawab sampai kasus ditutup.",
  button: "Kirim rujukan",
  may: mayRefer,
  refusal: "Yang merujuk adalah kantor yang memegang kasus ini.",
  form: referForm,
  prepare: (c, _actor, kase) => listAgencies(c, kase, ["agency", "legal"]),
  fields: (props) => (
    <OfficeFields {...props} label="Instansi" reason="Apa yang diminta dari instansi itu?" />
  ),
  check: async (_c, _kase, value, _form, agencies) => checkOffice(agencies, value.to),
  run: (c, actor, kase, value, _form, agencies) =>
    send(c, actor, kase, agencies, value, "referral"),
});

export const handOverStep = defineStep({
  path: "penyerahan",
  title: "Serahkan secara resmi",
  lead: "Untuk dugaan penyimpangan atau perkara hukum. Penerima bekerja dengan kewenangannya sendiri (PP 12/2017 pasal 19).",
  button: "Serahkan",
  may: mayHandOver,
  refusal: "Penyerahan resmi dilakukan DPMD.",
  form: referForm,
  prepare: (c, _actor, kase) => listAgencies(c, kase, ["inspectorate", "legal"]),
  fields: (props) => (
    <OfficeFields {...props} label="Diserahkan kepada" reason="Dasar dan ringkasan penyerahan" />
  ),
  check: async (_c, _kase, value, _form, agencies) => checkOffice(agencies, value.to),
  run: (c, actor, kase, value, _form, agencies) =>
    send(c, actor, kase, agencies, value, "handover"),
});

function checkOffice(offices: readonly Office[], id: string): FormError[] {
  return offices.some((office) => office.id === id)
    ? []
    : [{ field: "to", message: "Pilih instansi dari daftar." }];
}

async function send(
  c: Request,
  actor: Actor,
  kase: Consultation,
  offices: readonly Office[],
  value: { to: string; reason: string },
  kind: Referral["kind"],
): Promise<string> {
  const office = offices.find((one) => one.id === value.to);
  const referral = {
    toOfficeId: value.to,
    toOfficeName: office?.name ?? "",
    reason: value.reason,
    kind,
  };
  await referCase(c.var.db, actor, kase, referral, c.var.now);
  return `/konsultasi/${kase.id}`;
}

export const escalateStep = defineStep({
  path: "eskalasi",
  title: "Naikkan ke tingkat atas",
  lead: "Tingkat atas menjawab, atau mengembalikan dengan arahan. Anda tetap terlihat sebagai penanggung jawab.",
  button: "Naikkan",
  may: mayEscalate,
  refusal: "Yang menaikkan adalah kantor yang memegang kasus ini.",
  form: reasonForm,
  prepare: (c, _actor, kase) => findOfficeAbove(c.var.db, kase),
  fields: ({ values, errors, extra }) => (
    <>
      <p>
        Diteruskan ke <strong>{extra.name}</strong>.
      </p>
      <TextArea
        name="reason"
        label="Alasan"
        hint="Apa yang sudah dicoba, dan apa yang perlu diputuskan?"
        value={values.reason}
        error={errorOf(errors, "reason")}
        rows={4}
        maxLength={2000}
        required
      />
    </>
  ),
  run: async (c, actor, kase, value) => {
    await escalateCase(c.var.db, actor, kase, value.reason, c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});

export const returnStep = defineStep({
  path: "arahan",
  title: "Kembalikan dengan arahan",
  lead: "Arahan disimpan untuk tingkat yang bertanya, supaya lain kali dapat diselesaikan di sana.",
  button: "Kembalikan",
  may: mayReturn,
  refusal: "Yang mengembalikan adalah tingkat yang sedang memegang kasus ini.",
  form: guidanceForm,
  prepare: () => Promise.resolve(null),
  fields: ({ values, errors }) => (
    <TextArea
      name="reason"
      label="Arahan"
      value={values.reason}
      error={errorOf(errors, "reason")}
      rows={6}
      maxLength={2000}
      required
    />
  ),
  run: async (c, actor, kase, value) => {
    await returnCase(c.var.db, actor, kase, value.reason, c.var.now);
    return `/konsultasi/${kase.id}`;
  },
});

/** The referred office answers: accepts, refuses with a reason, or advises. */
export async function showReferral(c: Request, actor: Actor): Promise<Response> {
  const { kase, referral } = await openReferral(c, actor);
  return renderReferral(c, kase, referral, {}, [], newSubmissionId(c.var.now));
}

export async function decideOnReferral(c: Request, actor: Actor): Promise<Response> {
  const { kase, referral } = await openReferral(c, actor);
  const form = await readForm(c, decideReferralForm);
  const errors = [...form.errors];
  const { value } = form;
  if (value?.decision === "refused" && value.text.length < 3)
    errors.push({ field: "text", message: "Tulis alasan menolak." });
  if (value?.decision === "advised" && value.text.length < 10)
    errors.push({ field: "text", message: "Tulis masukannya dahulu." });
  if (!value || errors.length > 0)
    return renderReferral(c, kase, referral, form.values, errors, form.submissionId);
  const decision =
    value.decision === "accepted"
      ? ({ to: "accepted" } as const)
      : value.decision === "refused"
        ? ({ to: "refused", reason: value.text.slice(0, 2000) } as const)
        : ({ to: "advised", advice: value.text } as const);
  return submitOnce(c, form, "tanggapan-rujukan", async () => {
    const decided = await decideReferral(c.var.db, actor, kase, referral, decision, c.var.now);
    if (!decided) throw forbidden("Rujukan ini sudah ditanggapi atau ditarik.");
    return `/konsultasi/${kase.id}`;
  });
}

/** Whoever referred may take it back. */
export async function withdrawReferral(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  const referral = await loadReferral(c.var.db, kase.id, c.req.param("referral") ?? "");
  if (!worksOn(actor, kase)) throw forbidden("Yang menarik rujukan adalah kantor yang merujuk.");
  const form = await readForm(c, reasonForm.partial());
  return submitOnce(c, form, "tarik-rujukan", async () => {
    const done = await decideReferral(
      c.var.db,
      actor,
      kase,
      referral,
      { to: "withdrawn" },
      c.var.now,
    );
    if (!done) throw forbidden("Rujukan ini sudah selesai.");
    return `/konsultasi/${kase.id}`;
  });
}

async function openReferral(
  c: Request,
  actor: Actor,
): Promise<{ kase: Consultation; referral: Referral }> {
  const kase = await openCase(c, actor);
  const referral = await loadReferral(c.var.db, kase.id, c.req.param("referral") ?? "");
  if (referral.to_office_id !== actor.officeId) throw forbidden("Rujukan ini untuk instansi lain.");
  return { kase, referral };
}

function renderReferral(
  c: Request,
  kase: Consultation,
  referral: Referral,
  values: Record<string, string>,
  errors: readonly FormError[],
  submissionId: string,
): Response {
  const step = {
    path: `rujukan/${referral.id}`,
    title: "Tanggapi rujukan",
    lead: `Dari ${referral.from_office_name}. Masukan Anda dibaca petugas; jawabannya kepada desa ditulis ${referral.from_office_name}.`,
    button: "Kirim tanggapan",
  };
  const options = [
    ...(referral.state === "sent"
      ? [{ value: "accepted", label: "Terima", hint: "Kami tangani dan memberi masukan kemudian." }]
      : []),
    { value: "advised", label: "Beri masukan sekarang" },
    ...(referral.state === "sent" ? [{ value: "refused", label: "Tolak dengan alasan" }] : []),
  ];
  const page = (
    <StepPage
      frame={frameOf(c)}
      kase={kase}
      step={step}
      submissionId={submissionId}
      errors={errors}
    >
      <Section title="Yang diminta">
        <PlainText text={referral.reason} />
      </Section>
      <RadioCards
        name="decision"
        label="Tanggapan"
        value={values.decision}
        error={errorOf(errors, "decision")}
        options={options}
        required
      />
      <TextArea
        name="text"
        label="Masukan atau alasan"
        value={values.text}
        error={errorOf(errors, "text")}
        rows={6}
        maxLength={10_000}
        required={false}
      />
    </StepPage>
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}
