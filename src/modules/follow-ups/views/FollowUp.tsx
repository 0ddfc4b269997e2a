// One promise: its state in a sentence, what this hat does about it, its history and its files.
import type { ComponentChildren } from "preact";
import type { Actor } from "#platform/actor.ts";
import { Badge, StateBadge } from "#ui/Badge.tsx";
import { ErrorSummary, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { PageHeading, Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { PlainText, Timeline, TimelineItem } from "#ui/Timeline.tsx";
import type { FollowUp, FollowUpStep, StepKind } from "../follow-ups.ts";
import { placeOf, stateLooks, tellState, writeMoment } from "../words.ts";
import { FollowUpActions } from "./FollowUpActions.tsx";

export interface FollowUpPageProps {
  frame: PageFrame;
  actor: Actor;
  followUp: FollowUp;
  steps: readonly FollowUpStep[];
  /** The list of its files; null when there are none. */
  files: ComponentChildren;
  now: Date;
  /** A fresh submission id for each form. */
  newId: () => string;
  /** How many files may be sent and how much room is left, in words. */
  uploadRoom: string;
  /** What was typed and what is wrong with it, after a 422. */
  tried: { values: Record<string, string>; errors: readonly FieldError[] };
}

const deeds: Record<StepKind, string> = {
  proven: "mengirim bukti",
  returned: "mengembalikan bukti",
  verified: "menerima bukti",
  cancelled: "membatalkan tindak lanjut",
};

export function FollowUpPage(props: FollowUpPageProps) {
  const { frame, followUp, now, tried } = props;
  return (
    <Shell
      frame={frame}
      title={`Tindak lanjut: ${followUp.action.slice(0, 80)}`}
      failed={tried.errors.length > 0}
      heading={
        <PageHeading
          back={{ href: "/tindak-lanjut", label: "Semua tindak lanjut" }}
          over={placeOf(followUp)}
          title={followUp.action}
          lead={tellState(followUp, now)}
        />
      }
    >
      <ErrorSummary errors={tried.errors} />
      <p class="meta">
        <StateBadge {...stateLooks[followUp.state]} />
        {followUp.restricted && (
          <>
            {" "}
            <Badge icon="lock">Terbatas</Badge>
          </>
        )}
      </p>
      <FollowUpActions {...props} />
      {props.files && <Section title="Berkas bukti">{props.files}</Section>}
      <Section title="Perjalanan">
        <History {...props} />
      </Section>
      <Section title="Rincian">
        <DescriptionList
          facts={[
            {
              term: "Berasal dari",
              detail: <a href={`/konsultasi/${followUp.source_id}`}>{followUp.source_label}</a>,
            },
            { term: "Yang melakukan", detail: `${followUp.person_title}, ${followUp.office_name}` },
            { term: "Yang memeriksa bukti", detail: followUp.verifier_office_name },
          ]}
        />
      </Section>
    </Shell>
  );
}

function History({ followUp, steps, now }: FollowUpPageProps) {
  return (
    <Timeline label="Perjalanan tindak lanjut">
      <TimelineItem
        person={followUp.created_by}
        deed="mencatat tindak lanjut"
        when={writeMoment(followUp, followUp.created_at, now)}
        instant={followUp.created_at.toISOString()}
        tone="office"
        icon="flag"
      />
      {steps.map((step) => (
        <TimelineItem
          person={step.by_name}
          office={step.by_title}
          deed={deeds[step.kind]}
          when={writeMoment(followUp, step.at, now)}
          instant={step.at.toISOString()}
          tone={step.kind === "proven" ? "village" : "office"}
          icon={stateLooks[step.kind].icon ?? (step.kind === "proven" ? "clip" : "check")}
        >
          {step.note && <PlainText text={step.note} />}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
