// The talk of a case in the order of time: question, replies, answers with their law, and for staff the notes, clearly apart.
import type { ComponentChildren } from "preact";
import { Badge } from "#ui/Badge.tsx";
import { Disclosure } from "#ui/Page.tsx";
import { Footnotes } from "#ui/Paper.tsx";
import { PlainText, Timeline, TimelineItem, type TimelineTone } from "#ui/Timeline.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { isShaken, writeCitation } from "../words.ts";
import type { Message } from "../messages.ts";
import type { CasePageProps } from "./Case.tsx";
import { tellEvent } from "./events.ts";

interface Entry {
  at: Date;
  person: string;
  office: string;
  deed: string;
  tone: TimelineTone;
  id?: string;
  body: ComponentChildren;
}

export function CaseThread({ page, actor, now }: CasePageProps) {
  const { kase } = page;
  const zone = zoneOfRegion(kase.region_code);
  const entries: Entry[] = [
    {
      at: kase.asked_at,
      person: kase.asker_name,
      office: `${kase.asker_title}, ${kase.office_name}`,
      deed: kase.kind === "report" ? "melapor" : "bertanya",
      tone: "village",
      body: <PlainText text={kase.question} />,
    },
    ...page.messages.map((message) => messageEntry(message)),
    ...page.notes.map((note): Entry => ({
      at: note.written_at,
      person: note.author_name,
      office: `${note.author_title}, ${note.author_office}`,
      deed: note.kind === "guidance" ? "memberi arahan" : "mencatat (internal)",
      tone: "staff-only",
      body: <PlainText text={note.body} />,
    })),
    ...(actor.staff ? referralEntries(page) : []),
    ...escalationEntries(page, actor.staff),
  ];
  entries.sort((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <Timeline label="Percakapan">
      {entries.map((entry) => (
        <TimelineItem
          person={entry.person}
          office={entry.office}
          deed={entry.deed}
          tone={entry.tone}
          when={writeNear(entry.at, now, zone)}
          instant={entry.at.toISOString()}
          {...(entry.id && { id: entry.id })}
        >
          {entry.body}
        </TimelineItem>
      ))}
    </Timeline>
  );
}

const messageDeeds: Record<Message["kind"], string> = {
  ask_back: "minta keterangan",
  reply: "membalas",
  addition: "menambahkan",
  answer: "menjawab",
};

function messageEntry(message: Message): Entry {
  const asking = message.kind === "reply" || message.kind === "addition";
  return {
    at: message.signed_at ?? message.written_at,
    person: message.author_name,
    office: `${message.author_title}, ${message.author_office}`,
    deed: messageDeeds[message.kind],
    tone: message.state === "sent" ? (asking ? "village" : "office") : "staff-only",
    id: `pesan-${message.id}`,
    body: (
      <>
        {message.state === "awaiting_signature" && (
          <Badge tone="wait">Menunggu tanda tangan kedua</Badge>
        )}
        {message.state === "returned" && (
          <Badge tone="late">Dikembalikan: {message.return_reason}</Badge>
        )}
        <PlainText text={message.body} />
        {message.citations.length > 0 && (
          <Footnotes
            scope={message.id.slice(-6)}
            citations={message.citations.map((citation, index) => ({
              number: index + 1,
              source: writeCitation(citation),
              says: `berlaku untuk tahun ${citation.year}`,
              ...(isShaken(citation.regulation) && {
                outdated: "perlu diperiksa terhadap PP 16/2026",
              }),
            }))}
          />
        )}
        {message.signed_by && <p class="meta">Ditandatangani juga oleh {message.signed_by}.</p>}
      </>
    ),
  };
}

function referralEntries(page: CasePageProps["page"]): Entry[] {
  return page.referrals.flatMap((referral): Entry[] => {
    const sent: Entry = {
      at: referral.sent_at,
      person: referral.from_office_name,
      office: "",
      deed: `${referral.kind === "handover" ? "menyerahkan ke" : "merujuk ke"} ${referral.to_office_name}`,
      tone: "staff-only",
      body: <PlainText text={referral.reason} />,
    };
    const answer = referral.advice ?? referral.refusal_reason;
    if (!answer) return [sent];
    return [
      sent,
      {
        at: referral.advised_at ?? referral.decided_at ?? referral.sent_at,
        person: referral.decided_by ?? referral.to_office_name,
        office: referral.to_office_name,
        deed: referral.advice ? "memberi masukan" : "menolak rujukan",
        tone: "staff-only",
        body: <PlainText text={answer} />,
      },
    ];
  });
}

function escalationEntries(page: CasePageProps["page"], staff: boolean): Entry[] {
  return page.escalations
    .filter((escalation) => escalation.direction === "up")
    .map((escalation) => ({
      at: escalation.at,
      person: escalation.automatic ? "Klik Desa" : escalation.by_name,
      office: escalation.from_office_name,
      deed: `${escalation.automatic ? "menaikkan karena lewat batas" : "menaikkan"} ke ${escalation.to_office_name}`,
      tone: "event" as const,
      body: staff ? <PlainText text={escalation.reason} /> : null,
    }));
}

export function CaseHistory({ page, now }: CasePageProps) {
  const zone = zoneOfRegion(page.kase.region_code);
  return (
    <Disclosure summary={`Riwayat perubahan (${page.events.length})`}>
      <ol class="history">
        {page.events.map((event) => (
          <li>
            <span class="meta">{writeNear(event.at, now, zone)}</span> {event.by_name}:{" "}
            {tellEvent(event)}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
