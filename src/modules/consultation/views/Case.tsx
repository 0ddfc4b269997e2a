// The page of a case: its state in one sentence, one main action for this hat, the talk as a timeline, papers at the foot.
import type { ComponentChildren } from "preact";
import type { Actor } from "#platform/actor.ts";
import { StateBadge, DueText, Badge } from "#ui/Badge.tsx";
import { ErrorSummary, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section, Disclosure } from "#ui/Page.tsx";
import { CaseKeys, Presence } from "#ui/Queue.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writeNear, type ZoneName, zoneOfRegion } from "#modules/calendar/public.ts";
import type { CasePage } from "../case-page.ts";
import type { Consultation } from "../consultations.ts";
import { impactWords, priorityWords, urgencyWords } from "../priority.ts";
import { CaseActions } from "./CaseActions.tsx";
import { CaseLinks, OpenReferrals, PutBack } from "./CaseSmallDeeds.tsx";
import { CaseSms } from "./CaseSms.tsx";
import { CaseHistory, CaseThread } from "./CaseThread.tsx";
import { RateForm, ReplyForm } from "./CaseReply.tsx";
import { channelWords, dueWords, levelWords, stateLooks } from "./words.ts";

export interface CasePageProps {
  frame: PageFrame;
  actor: Actor;
  page: CasePage;
  now: Date;
  submissionId: string;
  /** Lists of the shared modules, already rendered. */
  attachments: ComponentChildren;
  followUps: ComponentChildren;
  papers: ComponentChildren;
  uploadRoom: string;
  reopenDays: number;
  /** The case in one SMS, and a link that hands it to WhatsApp. */
  sms: { text: string; whatsapp: string };
  /** A reply that was not accepted: shown again with its mistakes. */
  tried: { values: Record<string, string>; errors: readonly FieldError[] };
}

export function CaseView(props: CasePageProps) {
  const { frame, actor, page, now } = props;
  const { kase } = page;
  return (
    <Shell
      frame={frame}
      title={`${kase.number} · ${kase.subject}`}
      width="wide"
      heading={
        <PageHeading
          over={`${kase.number} · ${kase.region_kind === "kelurahan" ? "Kelurahan" : "Desa"} ${kase.region_name}`}
          title={kase.subject}
          lead={tellState(page, now)}
          actions={<CaseActions {...props} />}
        />
      }
    >
      <ErrorSummary errors={props.tried.errors} />
      <CaseMarks kase={kase} now={now} />
      {actor.staff && <CaseKeys />}
      {actor.staff && (
        <Presence url={`/konsultasi/${kase.id}/kehadiran`} others={page.othersHere} />
      )}
      {kase.state === "merged" && kase.merged_into && (
        <Notice tone="info">
          Kasus ini digabung ke <a href={`/konsultasi/${kase.merged_into}`}>kasus lain</a>;
          jawabannya berlaku untuk keduanya.
        </Notice>
      )}
      {page.report && <ReportFacts page={page} />}
      {actor.staff && !page.report && kase.state !== "closed" && <Checklist lines={kase.triage} />}
      <CaseThread {...props} />
      <RateForm {...props} />
      <ReplyForm {...props} />
      <OpenReferrals {...props} />
      {props.followUps}
      {props.papers}
      {props.attachments}
      <Section title="Tentang kasus ini" id="tentang">
        <DescriptionList facts={factsOf(page, actor.staff)} />
      </Section>
      <CaseLinks {...props} />
      <CaseSms {...props.sms} />
      <CaseHistory {...props} />
      <PutBack {...props} />
      <Readers page={page} now={now} />
    </Shell>
  );
}

/** State, due and what sets the case apart, each a word with an icon. */
function CaseMarks({ kase, now }: { kase: Consultation; now: Date }) {
  const zone = zoneOfRegion(kase.region_code);
  const due = dueWords(kase, now, (instant) => writeNear(instant, now, zone));
  return (
    <p class="marks">
      <StateBadge {...stateLooks[kase.state]} />
      {due && <DueText {...due} href={`/konsultasi/${kase.id}/batas`} />}
      {kase.concerns_poor && <Badge icon="people">Warga miskin/rentan</Badge>}
      {kase.restricted && <Badge icon="lock">Terbatas</Badge>}
      {kase.tags.map((tag) => (
        <Badge icon="tag">{tag}</Badge>
      ))}
    </p>
  );
}

/** What the satgas checks first on this topic. */
function Checklist({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary="Periksa dahulu" icon="check">
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Who has read a restricted case. */
function Readers({ page, now }: { page: CasePage; now: Date }) {
  if (page.reads.length === 0) return null;
  const zone = zoneOfRegion(page.kase.region_code);
  return (
    <Disclosure summary={`Siapa yang sudah membaca (${page.reads.length})`} icon="lock">
      <ul>
        {page.reads.map((read) => (
          <li>
            {read.name}, {read.title} · {writeNear(read.at, now, zone)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The state in one sentence: who has it, what happens next, by when. */
function tellState({ kase, referrals, followUps, messages }: CasePage, now: Date): string {
  const zone = zoneOfRegion(kase.region_code);
  const until = (verb: string) => tellDue(kase.resolution_due, verb, now, zone);
  const office = kase.handling_office_name;
  const awaiting = messages.some((message) => message.state === "awaiting_signature");
  if (awaiting) return `Jawaban ${office} menunggu tanda tangan kedua.`;
  switch (kase.state) {
    case "new":
      return `Diterima ${office}${until("dijawab")}`;
    case "working":
      return `Dikerjakan ${kase.holder_name ? `${kase.holder_name}, ` : ""}${office}${until("selesai")}`;
    case "waiting_asker":
      return `${office} menunggu keterangan dari ${kase.asker_title}. Jam berhenti sampai dibalas.`;
    case "waiting_referral": {
      const to = referrals
        .filter((referral) => referral.state === "sent" || referral.state === "accepted")
        .map((referral) => referral.to_office_name);
      return `Menunggu masukan ${to.join(" dan ") || "instansi lain"}. Penanggung jawab tetap ${kase.responsible_office_name ?? office}.`;
    }
    case "answered":
      return `Dijawab ${office}; tinggal ditutup dengan surat.`;
    case "closed": {
      const open = followUps.filter(
        (followUp) => followUp.state !== "verified" && followUp.state !== "cancelled",
      ).length;
      return open > 0
        ? `Selesai dijawab ${office}, menunggu ${open} tindak lanjut.`
        : `Selesai, dijawab ${office}.`;
    }
    case "merged":
      return "Digabung dengan kasus lain.";
  }
}

/** How a sentence about a case ends: ", selesai paling lambat besok 10.00.", or that this has passed. */
function tellDue(due: Date | null, verb: string, now: Date, zone: ZoneName): string {
  if (!due) return ".";
  const when = writeNear(due, now, zone);
  return due < now ? `. Batasnya lewat sejak ${when}.` : `; ${verb} paling lambat ${when}.`;
}

function factsOf({ kase }: CasePage, staff: boolean) {
  const facts = [
    { term: "Penanya", detail: `${kase.asker_name}, ${kase.asker_title} · ${kase.office_name}` },
    {
      term: "Topik",
      detail: kase.topic_group ? `${kase.topic_group} › ${kase.topic_name}` : kase.topic_name,
    },
    { term: "Kode tanda terima", detail: kase.receipt_code },
    {
      term: "Masuk lewat",
      detail: kase.filed_by_label
        ? `${channelWords[kase.channel]}, dicatat ${kase.filed_by_label}`
        : (channelWords[kase.channel] ?? ""),
    },
    {
      term: "Prioritas",
      detail: `${priorityWords[kase.priority]} (${urgencyWords[kase.urgency]}, ${impactWords[kase.impact]?.toLowerCase()})`,
    },
    { term: "Ditangani", detail: `${kase.handling_office_name} (${levelWords[kase.level]})` },
  ];
  if (kase.responsible_name) {
    facts.push({
      term: "Penanggung jawab",
      detail: `${kase.responsible_name}, ${kase.responsible_office_name ?? ""}`,
    });
  }
  if (staff && kase.duty) {
    facts.push({ term: "Tugas camat", detail: `Huruf ${kase.duty_letter}: ${kase.duty}` });
  }
  if (staff && kase.sdgs.length > 0)
    facts.push({ term: "SDGs Desa", detail: `Tujuan ${kase.sdgs.join(", ")}` });
  if (kase.at_stake) facts.push({ term: "Yang bergantung", detail: kase.at_stake });
  for (const [label, value] of Object.entries(kase.facts))
    facts.push({ term: label, detail: value });
  return facts;
}

function ReportFacts({ page }: { page: CasePage }) {
  const { report } = page;
  if (!report) return null;
  return (
    <Section title="Isi laporan" id="laporan">
      <DescriptionList
        facts={[
          { term: "Pelapor", detail: `${page.kase.asker_name}, ${report.reporter_address}` },
          {
            term: "Terlapor",
            detail: `${report.reported_name}, ${report.reported_position}, ${report.reported_address}`,
          },
          { term: "Perbuatan yang diduga", detail: report.deed },
          { term: "Keterangan dan bukti", detail: report.facts },
        ]}
      />
    </Section>
  );
}
