// A referral as the referred office sees it: accept, refuse with a reason, advise; and its withdrawal by who sent it.
import { RadioCards } from "#ui/Choice.tsx";
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
import type { Consultation } from "../consultations.ts";
import { decideReferralForm, reasonForm } from "../forms.ts";
import { worksOn } from "../policy.ts";
import { decideReferral, loadReferral, type Referral } from "../referrals.ts";
import { StepPage } from "../views/Step.tsx";
import { openCase } from "./case.tsx";

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
