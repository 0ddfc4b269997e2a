// Everything that the page of a case shows, read in one go: what a hat may not see is already missing here.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { listAttachments, type Attachment } from "#modules/attachments/public.ts";
import { listRestrictedReads, type RestrictedRead } from "#modules/audit/public.ts";
import { listPapers, type IssuedPaper } from "#modules/documents/public.ts";
import { listFollowUpsOf, type FollowUp } from "#modules/follow-ups/public.ts";
import { type Closing, listClosings } from "./closings.ts";
import type { Consultation } from "./consultations.ts";
import { type Escalation, listEscalations } from "./escalations.ts";
import { type CaseEvent, listEvents } from "./history.ts";
import { type CaseLink, listLinks } from "./merging.ts";
import { listMessages, type Message } from "./messages.ts";
import { listNotes, type Note } from "./notes.ts";
import { listOthersHere } from "./presence.ts";
import { listReferrals, type Referral } from "./referrals.ts";
import { findReportDetails, type ReportDetails } from "./reports.ts";
import { type CaseTiming, timeCase } from "./timing.ts";

export interface CasePage {
  kase: Consultation;
  messages: Message[];
  notes: Note[];
  events: CaseEvent[];
  referrals: Referral[];
  escalations: Escalation[];
  links: CaseLink[];
  closings: Closing[];
  followUps: FollowUp[];
  papers: IssuedPaper[];
  attachments: Attachment[];
  timing: CaseTiming;
  /** Others of the staff who have the case open now. */
  othersHere: string[];
  report: ReportDetails | undefined;
  reads: RestrictedRead[];
}

/** Reads the whole page of a case that has been loaded through the one door. */
export async function readCasePage(
  db: Db,
  actor: Actor,
  kase: Consultation,
  now: Date,
): Promise<CasePage> {
  const { id } = kase;
  return {
    kase,
    messages: await listMessages(db, id),
    notes: actor.staff ? await listNotes(db, id) : [],
    events: await listEvents(db, id),
    referrals: await listReferrals(db, id),
    escalations: await listEscalations(db, id),
    links: await listLinks(db, id),
    closings: await listClosings(db, id),
    followUps: await listFollowUpsOf(db, id),
    papers: await listPapers(db, id),
    attachments: await listAttachments(db, id),
    timing: await timeCase(db, kase, now),
    othersHere: actor.staff ? await listOthersHere(db, actor, id, now) : [],
    report: kase.kind === "report" ? await findReportDetails(db, id) : undefined,
    reads:
      kase.restricted && kase.asker_person_id !== actor.personId
        ? await listRestrictedReads(db, id)
        : [],
  };
}
