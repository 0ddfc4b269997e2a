// The page of one step: what it does, the question in short beside it, the form, one button.
import type { ComponentChildren } from "preact";
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { ErrorSummary, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Disclosure, PageHeading } from "#ui/Page.tsx";
import { PlainText } from "#ui/Timeline.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Consultation } from "../consultations.ts";

export interface StepPageProps {
  frame: PageFrame;
  kase: Consultation;
  step: {
    path: string;
    title: string;
    lead: string;
    button: string;
    multipart?: boolean;
    keepsDraft?: boolean;
    outbox?: "jawaban" | "catatan";
  };
  submissionId: string;
  errors: readonly FieldError[];
  children: ComponentChildren;
}

export function StepPage({ frame, kase, step, submissionId, errors, children }: StepPageProps) {
  return (
    <Shell
      frame={frame}
      title={`${step.title} · ${kase.number}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          back={{ href: `/konsultasi/${kase.id}`, label: `${kase.number} · ${kase.region_name}` }}
          title={step.title}
          lead={step.lead}
        />
      }
    >
      <ErrorSummary errors={errors} />
      <Disclosure summary={kase.subject}>
        <PlainText text={kase.question} />
      </Disclosure>
      <Form
        action={`/konsultasi/${kase.id}/${step.path}`}
        submissionId={submissionId}
        {...(step.multipart && { multipart: true })}
        {...(step.outbox && { outbox: step.outbox })}
        {...(step.keepsDraft && {
          draftKey: `${step.path === "jawaban" ? "jawab" : step.path}-${kase.id}`,
        })}
      >
        <HiddenField name="version" value={String(kase.version)} />
        {children}
        <Buttons>
          <Button>{step.button}</Button>
          <LinkButton href={`/konsultasi/${kase.id}`} kind="quiet">
            Batal
          </LinkButton>
        </Buttons>
      </Form>
    </Shell>
  );
}
