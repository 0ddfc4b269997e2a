// Promises as rows: what, who, by when, in which state. For the page of a case, and the base of every other list.
import { DueText, StateBadge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { Section } from "#ui/Page.tsx";
import type { FollowUp } from "../follow-ups.ts";
import { isAwaitingProof } from "../policy.ts";
import { dueWords, stateLooks, todayAt } from "../words.ts";

export interface FollowUpListProps {
  followUps: readonly FollowUp[];
  now: Date;
}

/** The section "Tindak lanjut" of a case. Shows nothing for an empty list. */
export function FollowUpList({ followUps, now }: FollowUpListProps) {
  if (followUps.length === 0) return null;
  return (
    <Section title="Tindak lanjut" id="tindak-lanjut" count={followUps.length}>
      <List label="Tindak lanjut">
        {followUps.map((followUp) => (
          <FollowUpRow followUp={followUp} now={now} meta={followUp.office_name} />
        ))}
      </List>
    </Section>
  );
}

/** One promise. `meta` says what the surroundings do not: its village, or its case. */
export function FollowUpRow(props: { followUp: FollowUp; now: Date; meta: string }) {
  const { followUp, now, meta } = props;
  const isWaiting = isAwaitingProof(followUp);
  return (
    <CaseRow
      href={`/tindak-lanjut/${followUp.id}`}
      title={followUp.action}
      meta={`${followUp.person_title} · ${meta}`}
      badge={<StateBadge {...stateLooks[followUp.state]} />}
      due={isWaiting && <DueText {...dueWords(followUp.due_on, todayAt(followUp, now))} />}
      holder={followUp.state === "proven" && `diperiksa ${followUp.verifier_office_name}`}
    />
  );
}
