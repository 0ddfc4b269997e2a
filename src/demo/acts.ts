// What people do in a case, each through the command that its page would call.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { House } from "#platform/house.ts";
import { findOffice } from "#modules/accounts/public.ts";
import { localDate } from "#modules/calendar/public.ts";
import {
  addNote,
  answerCase,
  askBack,
  askerOf,
  askQuestion,
  claimCase,
  closeCase,
  type ClosingForm,
  decideReferral,
  draftLetter,
  draftMinutes,
  escalateCase,
  keepGuestBook,
  lastAnswer,
  linkCases,
  listMessages,
  listReferrals,
  loadCase,
  makeClaimCode,
  rateClosing,
  recordEvent,
  referCase,
  reopenCase,
  replyToCase,
  returnCase,
  signAnswer,
} from "#modules/consultation/public.ts";
import {
  type IssuingRequest,
  issueAnswerLetter,
  issueConsultationMinutes,
} from "#modules/documents/public.ts";
import {
  addFollowUp,
  type FollowUp,
  listFollowUpsOf,
  proveFollowUp,
  returnFollowUp,
  verifyFollowUp,
} from "#modules/follow-ups/public.ts";
import type { Deal } from "./deals.ts";
import type { Story } from "./story.ts";

/** Where an act takes place. */
export interface Room {
  db: Db;
  now: Date;
  house: House;
  actor: Actor;
}
export type Act = (room: Room) => Promise<void>;

/** What is known of a case while it is played. */
export interface CaseFile {
  id: string;
  answerId: string;
  closingId: string;
}

const urgencies = { biasa: 1, segera: 2, darurat: 3 } as const;
const impacts = { satu_orang: 1, kelompok: 2, seluruh_desa: 3 } as const;
const dayMs = 86_400_000;

export const weighUrgency = ({ urgency }: Story) => urgencies[urgency];
export const weighImpact = ({ impact }: Story) => impacts[impact];

/** Who asks: itself, or through an officer who writes it down. */
export interface AskedBy {
  name: string;
  asksItself: boolean;
  officeId: string;
}

/** Asks, or files the question of somebody who called, wrote or came. */
export function ask(file: CaseFile, { story, post, channel }: Deal, by: AskedBy): Act {
  return async ({ db, now, actor }) => {
    const asked = {
      topic: story.topic,
      subject: story.subject,
      question: story.question,
      facts: {},
      urgency: weighUrgency(story),
      impact: weighImpact(story),
      atStake: story.atStake ?? "",
      concernsPoor: story.concernsPoor ?? false,
    };
    if (by.asksItself) {
      file.id = await askQuestion(db, actor, askerOf(actor), asked, now);
      return;
    }
    const office = await findOffice(db, by.officeId);
    if (!office) throw new Error(`There is no office for ${post.title}.`);
    const filedBy = { id: actor.personId, label: `${actor.personName}, ${actor.title}` };
    const asker = { office, personId: null, name: by.name, title: post.title, channel, filedBy };
    file.id = await askQuestion(db, actor, asker, asked, now);
    const guest = { guest_phone: "", guest_sex: "", guest_address: "", guest_to_meet: "" };
    await keepGuestBook(
      db,
      file.id,
      { ...guest, guest_name: by.name, institution: office.name },
      now,
    );
    await makeClaimCode(db, file.id, now);
  };
}

export function claim(file: CaseFile): Act {
  return async ({ db, now, actor }) => {
    await claimCase(db, actor, await loadCase(db, file.id), now);
  };
}

export function note(file: CaseFile, body: string): Act {
  return async ({ db, now, actor }) => {
    await addNote(db, actor, file.id, { kind: "note", body }, now);
    await recordEvent(db, actor, file.id, "noted", now, {}, true);
  };
}

export function demand(file: CaseFile, question: string): Act {
  return async ({ db, now, actor }) => {
    await askBack(db, actor, await loadCase(db, file.id), question, now);
  };
}

/** `relayed`: said on the telephone or at the counter, written down by whoever helps. */
export function reply(file: CaseFile, body: string, relayed: boolean): Act {
  return async ({ db, now, actor }) => {
    const text = relayed ? `Disampaikan penanya: ${body}` : body;
    await replyToCase(db, actor, await loadCase(db, file.id), text, now);
  };
}

export function refer(
  file: CaseFile,
  to: { officeId: string; name: string },
  reason: string,
  kind: "referral" | "handover" = "referral",
): Act {
  return async ({ db, now, actor }) => {
    const referral = { toOfficeId: to.officeId, toOfficeName: to.name, reason, kind };
    await referCase(db, actor, await loadCase(db, file.id), referral, now);
  };
}

/** The agency accepts, or advises when there is advice. */
export function decide(file: CaseFile, advice?: string): Act {
  return async ({ db, now, actor }) => {
    const referral = (await listReferrals(db, file.id)).find(
      (one) => one.to_office_id === actor.officeId,
    );
    if (!referral) throw new Error("There is no referral to decide.");
    const decision =
      advice === undefined ? ({ to: "accepted" } as const) : ({ to: "advised", advice } as const);
    await decideReferral(db, actor, await loadCase(db, file.id), referral, decision, now);
  };
}

export function escalate(file: CaseFile, reason: string): Act {
  return async ({ db, now, actor }) => {
    await escalateCase(db, actor, await loadCase(db, file.id), reason, now);
  };
}

export function giveBack(file: CaseFile, guidance: string): Act {
  return async ({ db, now, actor }) => {
    await returnCase(db, actor, await loadCase(db, file.id), guidance, now);
  };
}

/** Answers with the law, and writes down what was agreed. */
export function answer(
  file: CaseFile,
  story: Pick<Story, "answer" | "citations" | "recommendation">,
): Act {
  return async ({ db, now, actor }) => {
    const kase = await loadCase(db, file.id);
    const citations = story.citations.map(({ regulation, article = "", paragraph = "", year }) => ({
      regulation,
      article,
      paragraph,
      year,
    }));
    file.answerId =
      (await answerCase(db, actor, kase, { body: story.answer, citations }, now)) ?? "";
    const { recommendation } = story;
    if (!recommendation) return;
    const action = `${recommendation.action}. Bukti: ${recommendation.proof}.`;
    await addFollowUp(db, actor, now, {
      sourceKind: "consultation",
      sourceId: kase.id,
      sourceLabel: `${kase.number} · ${kase.subject}`.slice(0, 200),
      regionCode: kase.region_code,
      officeId: kase.office_id,
      verifierOfficeId: kase.handling_office_id,
      restricted: kase.restricted,
      action,
      personTitle: recommendation.position,
      dueOn: localDate(new Date(now.getTime() + recommendation.withinDays * dayMs)),
    });
    await recordEvent(db, actor, kase.id, "follow_up_added", now, { action: action.slice(0, 200) });
  };
}

export function sign(file: CaseFile): Act {
  return async ({ db, now, actor }) => {
    await signAnswer(db, actor, await loadCase(db, file.id), file.answerId, { signed: true }, now);
  };
}

/** Closes with the paper of its form: a letter from afar, minutes face to face, or none. */
export function close(file: CaseFile, form: ClosingForm): Act {
  return async ({ db, now, actor, house }) => {
    const kase = await loadCase(db, file.id);
    const sent = lastAnswer(await listMessages(db, file.id));
    const summary = sent?.body.slice(0, 4000) ?? kase.subject;
    const followUps = await listFollowUpsOf(db, file.id);
    file.closingId = (await closeCase(db, actor, kase, { form, summary }, now)) ?? "";
    if (form === "tanpa_surat") return;
    const place = `Kantor Kecamatan ${kase.district_name}`;
    const parts = { kase, actor, summary, answer: sent, followUps, place, now };
    const target = {
      consultationId: kase.id,
      regionCode: kase.region_code,
      closingId: file.closingId,
    };
    const origin = house.config.publicUrl ?? `http://localhost:${house.config.port}`;
    const request: IssuingRequest = { var: { db, now, house, actor }, req: { url: origin } };
    if (form === "surat_jawaban") await issueAnswerLetter(request, target, draftLetter(parts));
    else await issueConsultationMinutes(request, target, draftMinutes(parts));
  };
}

export function rate(file: CaseFile, score: number, comment: string): Act {
  return async ({ db, now, actor }) => {
    await rateClosing(
      db,
      actor,
      await loadCase(db, file.id),
      file.closingId,
      { score, comment },
      now,
    );
  };
}

export function reopen(file: CaseFile, reason: string): Act {
  return async ({ db, now, actor }) => {
    await reopenCase(db, actor, await loadCase(db, file.id), reason, now);
  };
}

export function merge(file: CaseFile, into: CaseFile): Act {
  return async ({ db, now, actor }) => {
    await linkCases(
      db,
      actor,
      await loadCase(db, file.id),
      await loadCase(db, into.id),
      "merged",
      now,
    );
  };
}

/** A step of the promise that the case led to; nothing when there is none. */
function onPromise(file: CaseFile, step: (room: Room, promise: FollowUp) => Promise<unknown>): Act {
  return async (room) => {
    const [promise] = await listFollowUpsOf(room.db, file.id);
    if (promise) await step(room, promise);
  };
}

export function prove(file: CaseFile, proof: string): Act {
  return onPromise(file, ({ db, actor, now }, promise) =>
    proveFollowUp(db, actor, promise, promise.version, proof, now),
  );
}

export function verify(file: CaseFile): Act {
  return onPromise(file, ({ db, actor, now }, promise) =>
    verifyFollowUp(db, actor, promise, promise.version, now),
  );
}

export function sendBack(file: CaseFile, reason: string): Act {
  return onPromise(file, ({ db, actor, now }, promise) =>
    returnFollowUp(db, actor, promise, promise.version, reason, now),
  );
}
