// The separate door for suspected wrongdoing.
import type { Actor } from "#platform/actor.ts";
import { newSubmissionId, readForm, submitOnce, type FormError } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { judgeFiles, storeJudged } from "#modules/attachments/public.ts";
import { reportForm } from "../forms.ts";
import { fileReport } from "../reports.ts";
import { ReportPage } from "../views/Report.tsx";

export function showReport(c: Request, actor: Actor): Response {
  return renderReport(c, actor, {}, [], newSubmissionId(c.var.now));
}

export async function sendReport(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, reportForm);
  const files = await judgeFiles(
    c,
    { regionCode: actor.region, submissionId: form.submissionId },
    form.files,
  );
  const errors = [...form.errors, ...files.errors];
  const { value } = form;
  if (!value || errors.length > 0)
    return renderReport(c, actor, form.values, errors, form.submissionId);
  return submitOnce(c, form, "lapor", async () => {
    const id = await fileReport(
      c.var.db,
      actor,
      {
        reporterAddress: value.reporter_address,
        reportedName: value.reported_name,
        reportedPosition: value.reported_position,
        reportedAddress: value.reported_address,
        deed: value.deed,
        facts: value.facts,
      },
      c.var.now,
      form.submissionId,
    );
    await storeJudged(
      c,
      { subjectKind: "consultation", subjectId: id, regionCode: actor.region },
      files.judged,
    );
    return `/konsultasi/${id}/tanda-terima`;
  });
}

function renderReport(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FormError[],
  submissionId: string,
): Response {
  const page = (
    <ReportPage
      frame={frameOf(c)}
      submissionId={submissionId}
      values={values}
      errors={errors}
      reporter={actor.personName}
    />
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}
