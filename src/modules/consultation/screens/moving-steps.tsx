// Steps that move a case: sideways to an agency, up, down with guidance, formally over to Inspektorat or Bagian Hukum.
import { Select } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextArea } from "#ui/Field.tsx";
import type { FormError } from "#platform/forms.ts";
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { listOfficesAt, listOfficesOfTopic, type Office } from "#modules/accounts/public.ts";
import type { Consultation } from "../consultations.ts";
import { escalateCase, findOfficeAbove, returnCase } from "../escalations.ts";
import { guidanceForm, reasonForm, referForm } from "../forms.ts";
import { mayEscalate, mayHandOver, mayRefer, mayReturn } from "../policy.ts";
import { listReferrals, referCase, type Referral } from "../referrals.ts";
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
