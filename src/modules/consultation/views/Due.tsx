// Why a case is due when it is: every step of the clock in a line.
import type { PageFrame } from "#ui/frame.ts";
import { LinkButton, Buttons } from "#ui/Button.tsx";
import { Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import type { ExplainedStep } from "#modules/calendar/public.ts";
import type { Consultation } from "../consultations.ts";

export interface DueProps {
  frame: PageFrame;
  kase: Consultation;
  firstReply: readonly ExplainedStep[];
  resolution: readonly ExplainedStep[];
  repliedAt: string | null;
}

export function DuePage({ frame, kase, firstReply, resolution, repliedAt }: DueProps) {
  return (
    <Shell frame={frame} title={`Batas waktu ${kase.number}`}>
      <p class="lead">
        Jam hanya berjalan pada jam kerja kantor, dan berhenti selama menunggu penanya atau instansi
        lain. Targetnya ditetapkan DPMD.
      </p>
      <Section title="Penyelesaian">
        <StepList steps={resolution} />
      </Section>
      <Section title="Balasan pertama">
        {repliedAt && <p>Dibalas pertama kali {repliedAt}.</p>}
        <StepList steps={firstReply} />
      </Section>
      <Buttons>
        <LinkButton href={`/konsultasi/${kase.id}`} kind="secondary" icon="arrow-back">
          Kembali ke kasus
        </LinkButton>
      </Buttons>
    </Shell>
  );
}

function StepList({ steps }: { steps: readonly ExplainedStep[] }) {
  return (
    <ol class="history">
      {steps.map((step) => (
        <li class={`step-${step.kind}`}>{step.text}</li>
      ))}
    </ol>
  );
}
