// A step on a case: one page with a form, one POST. Every step is shown, judged, refused and made once in the same way.
import type { VNode } from "preact";
import type { z } from "zod";
import type { Actor } from "#platform/actor.ts";
import { forbidden } from "#platform/errors.ts";
import {
  newSubmissionId,
  readForm,
  submitOnce,
  type FormError,
  type SentForm,
} from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import type { Consultation } from "../consultations.ts";
import { StepPage } from "../views/Step.tsx";
import { openCase } from "./case.tsx";

/** What the fields of a step are drawn from. */
export interface StepFields<Extra> {
  kase: Consultation;
  values: Record<string, string>;
  errors: readonly FormError[];
  extra: Extra;
}

export interface Step<S extends z.ZodType, Extra> {
  /** Below /konsultasi/:id/. */
  path: string;
  title: string;
  lead: string;
  button: string;
  multipart?: boolean;
  /** Words kept on the phone while typing. */
  keepsDraft?: boolean;
  /** May be written without a line and sent later. */
  outbox?: "jawaban" | "catatan";
  may: (actor: Actor, kase: Consultation) => boolean;
  /** Says who may, when this hat may not. */
  refusal: string;
  form: S;
  /** What the fields need from the database. */
  prepare: (c: Request, actor: Actor, kase: Consultation) => Promise<Extra>;
  fields: (props: StepFields<Extra>) => VNode;
  /** Mistakes that only the database or the files can show. */
  check?: (
    c: Request,
    kase: Consultation,
    value: z.output<S>,
    form: SentForm<z.output<S>>,
    extra: Extra,
  ) => Promise<FormError[]>;
  /** Does it and gives the address to go to. */
  run: (
    c: Request,
    actor: Actor,
    kase: Consultation,
    value: z.output<S>,
    form: SentForm<z.output<S>>,
    extra: Extra,
  ) => Promise<string>;
}

/** A step with its types checked and then forgotten, so that steps of all kinds stand in one list. */
export interface AnyStep {
  path: string;
  show: (c: Request, actor: Actor) => Promise<Response>;
  send: (c: Request, actor: Actor) => Promise<Response>;
}

export function defineStep<S extends z.ZodType, Extra>(step: Step<S, Extra>): AnyStep {
  const render = async (
    c: Request,
    actor: Actor,
    kase: Consultation,
    tried: { values: Record<string, string>; errors: readonly FormError[]; submissionId: string },
  ): Promise<Response> => {
    const extra = await step.prepare(c, actor, kase);
    const page = (
      <StepPage
        frame={frameOf(c)}
        kase={kase}
        step={step}
        submissionId={tried.submissionId}
        errors={tried.errors}
      >
        {step.fields({ kase, values: tried.values, errors: tried.errors, extra })}
      </StepPage>
    );
    return showPage(c, page, tried.errors.length > 0 ? 422 : 200);
  };
  const open = async (c: Request, actor: Actor): Promise<Consultation> => {
    const kase = await openCase(c, actor);
    if (!step.may(actor, kase)) throw forbidden(step.refusal);
    return kase;
  };
  return {
    path: step.path,
    show: async (c, actor) => {
      const kase = await open(c, actor);
      return render(c, actor, kase, {
        values: {},
        errors: [],
        submissionId: newSubmissionId(c.var.now),
      });
    },
    send: async (c, actor) => {
      const kase = await openCase(c, actor);
      const form = await readForm(c, step.form);
      if (!step.may(actor, kase)) return refuseUnlessResent(c, form, step);
      const extra = await step.prepare(c, actor, kase);
      const errors = [...form.errors];
      const { value } = form;
      if (value !== null && step.check)
        errors.push(...(await step.check(c, kase, value, form, extra)));
      if (value === null || errors.length > 0) return render(c, actor, kase, { ...form, errors });
      return submitOnce(c, form, step.path, () => step.run(c, actor, kase, value, form, extra));
    },
  };
}

/** A resend of a step that was already made gets its receipt, although the case has moved on since. */
function refuseUnlessResent(
  c: Request,
  form: SentForm<unknown>,
  step: { path: string; refusal: string },
): Promise<Response> {
  return submitOnce(c, form, step.path, () => Promise.reject(forbidden(step.refusal)));
}

/** For steps whose fields need nothing more. */
export const nothing = (): Promise<null> => Promise.resolve(null);
