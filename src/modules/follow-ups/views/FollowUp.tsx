// One promise: its state in a sentence, what this hat does about it, its history and its files.
import type { ComponentChildren } from "preact";
import type { Actor } from "#platform/actor.ts";
import { Badge, StateBadge } from "#ui/Badge.tsx";
import { ErrorSummary, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { IconName } from "#ui/Icon.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { PlainText, Timeline, TimelineItem } from "#ui/Timeline.tsx";
import type { FollowUp, FollowUpStep, StepKind } from "../follow-ups.ts";
import { mayCancel } from "../policy.ts";
import { placeOf, stateLooks, tellState, writeMoment } from "../words.ts";
import { CancelForm, FollowUpActions } from "./FollowUpActions.tsx";

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
  /** How much room is left for files, in words; empty while there is plenty. */
  uploadRoom: string;
  /** What was typed and what is wrong with it, after a 422. */
  tried: { values: Record<string, string>; errors: readonly FieldError[] };
}

const deeds: Record<StepKind, { words: string; icon: IconName }> = {
  proven: { words: "mengirim bukti", icon: "clip" },
  returned: { words: "mengembalikan bukti", icon: "arrow-back" },
  verified: { words: "menerima bukti", icon: "check" },
  cancelled: { words: "membatalkan tindak lanjut", icon: "close" },
};

export function FollowUpPage(props: FollowUpPageProps) {
  const { actor, frame, followUp, now, tried } = props;
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
      <Proof {...props} />
      <FollowUpActions {...props} />
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
      {mayCancel(actor, followUp) && <CancelForm {...props} />}
    </Shell>
  );
}

/** What is to be judged stands above the buttons that judge it. */
function Proof({ followUp, files }: FollowUpPageProps) {
  const isShown = followUp.state === "proven" || followUp.state === "verified";
  if (!files && !isShown) return null;
  return (
    <Section title="Bukti">
      {isShown && <PlainText text={followUp.proof_note} />}
      {files}
    </Section>
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
          deed={deeds[step.kind].words}
          when={writeMoment(followUp, step.at, now)}
          instant={step.at.toISOString()}
          tone={step.kind === "proven" ? "village" : "office"}
          icon={deeds[step.kind].icon}
        >
          {step.note && <PlainText text={step.note} />}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
