// What the closing papers say about a case: the drafts that documents prints with letterhead, number and QR.
import type { Actor } from "#platform/actor.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import type {
  AnswerLetterDraft,
  ConsultationMinutesDraft,
  PaperCitation,
} from "#modules/documents/public.ts";
import type { FollowUp } from "#modules/follow-ups/public.ts";
import type { Consultation } from "./consultations.ts";
import type { Message } from "./messages.ts";
import { isShaken, writeCitation } from "./words.ts";

export interface PaperParts {
  kase: Consultation;
  actor: Actor;
  summary: string;
  answer: Message | undefined;
  followUps: readonly FollowUp[];
  place: string;
  now: Date;
}

const shakenNote = "perlu diperiksa terhadap PP 16/2026";

export function draftLetter({
  kase,
  actor,
  summary,
  answer,
  followUps,
}: PaperParts): AnswerLetterDraft {
  return {
    subject: `Jawaban atas konsultasi: ${kase.subject}`,
    addressee: `${kase.asker_title} ${kase.region_name}`,
    addresseePlace: kase.region_name,
    caseNumber: kase.number,
    askedOn: localDate(kase.asked_at, zoneOfRegion(kase.region_code)),
    question: kase.question,
    answer: summary,
    legalBasis: basisOf(answer),
    recommendations: promisesOf(followUps),
    signature: { position: `${actor.title}\n${actor.officeName}`, name: actor.personName },
  };
}

export function draftMinutes({
  kase,
  actor,
  summary,
  answer,
  followUps,
  place,
}: PaperParts): ConsultationMinutesDraft {
  return {
    venue: place || actor.officeName,
    caseNumber: kase.number,
    asker: { name: kase.asker_name, position: `${kase.asker_title}, ${kase.office_name}` },
    adviser: { name: actor.personName, position: `${actor.title}, ${actor.officeName}` },
    matter: kase.question,
    result: summary,
    legalBasis: basisOf(answer),
    followUps: promisesOf(followUps),
  };
}

function basisOf(answer: Message | undefined): PaperCitation[] {
  return (answer?.citations ?? []).map((citation) => ({
    citation: writeCitation(citation),
    ...(isShaken(citation.regulation) && { note: shakenNote }),
  }));
}

function promisesOf(followUps: readonly FollowUp[]) {
  return followUps
    .filter((followUp) => followUp.state !== "cancelled")
    .map((followUp) => ({
      what: followUp.action,
      who: followUp.person_title,
      byWhen: followUp.due_on,
    }));
}
