// Answering, asking back, replying: each moves the state of the case, the clock and the notice of the other side at once.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { type CaseChange, changeCase, type Consultation, loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { becomeResponsible } from "./holding.ts";
import { addMessage, type Citation, decideAnswer } from "./messages.ts";
import { beginPause, endPauses } from "./pauses.ts";
import { tellAsker, tellHandlers } from "./telling.ts";
import { refreshDue } from "./timing.ts";

export interface NewAnswer {
  body: string;
  citations: readonly Citation[];
}

/** Sends an answer, or lays it before a second signature where the topic asks for one. False on a stale `base`. */
export async function answerCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  answer: NewAnswer,
  now: Date,
  base?: number,
): Promise<string | null> {
  const needsSignature = kase.second_signature && !kase.restricted;
  const change: CaseChange = {
    ...(needsSignature ? keepWorking(kase) : answered(kase, now)),
    holder_id: actor.personId,
    holder_name: actor.personName,
    ...becomeResponsible(actor, kase),
  };
  if (!(await changeCase(db, kase.id, change, base))) return null;
  const state = needsSignature ? "awaiting_signature" : "sent";
  const id = await addMessage(db, actor, kase.id, { kind: "answer", state, ...answer }, now);
  if (needsSignature) await recordEvent(db, actor, kase.id, "awaits_signature", now, {}, true);
  else await afterAnswer(db, actor, kase, now);
  return id;
}

function keepWorking(kase: Consultation): CaseChange {
  return kase.state === "new" ? { state: "working" } : {};
}

function answered(kase: Consultation, now: Date): CaseChange {
  return {
    state: "answered",
    answered_at: now,
    ...(!kase.first_replied_at && { first_replied_at: now }),
  };
}

async function afterAnswer(db: Db, actor: Actor, kase: Consultation, now: Date): Promise<void> {
  await endPauses(db, kase.id, ["asker", "referral"], now);
  await recordEvent(db, actor, kase.id, "answered", now);
  await refreshDue(db, await loadCase(db, kase.id), now);
  await tellAsker(db, kase, now, `${kase.number} sudah dijawab`);
}

/** Decides on an answer that waits for a second signature. False when it no longer waits. */
export async function signAnswer(
  db: Db,
  actor: Actor,
  kase: Consultation,
  messageId: string,
  decision: { signed: true } | { signed: false; reason: string },
  now: Date,
): Promise<boolean> {
  if (!(await decideAnswer(db, actor, messageId, decision, now))) return false;
  if (decision.signed) {
    await recordEvent(db, actor, kase.id, "signed", now, {}, true);
    await changeCase(db, kase.id, answered(kase, now));
    await afterAnswer(db, actor, kase, now);
  } else {
    await recordEvent(
      db,
      actor,
      kase.id,
      "signature_returned",
      now,
      { reason: decision.reason },
      true,
    );
    await tellHandlers(db, kase, now, {
      title: `Jawaban ${kase.number} dikembalikan`,
      body: decision.reason.slice(0, 300),
    });
  }
  return true;
}

/** Asks the asker for more; the clock stands still until the reply. */
export async function askBack(
  db: Db,
  actor: Actor,
  kase: Consultation,
  body: string,
  now: Date,
  base?: number,
): Promise<boolean> {
  const changed = await changeCase(
    db,
    kase.id,
    {
      state: "waiting_asker",
      holder_id: actor.personId,
      holder_name: actor.personName,
      ...(!kase.first_replied_at && { first_replied_at: now }),
      ...becomeResponsible(actor, kase),
    },
    base,
  );
  if (!changed) return false;
  await addMessage(db, actor, kase.id, { kind: "ask_back", state: "sent", body }, now);
  await beginPause(db, kase.id, "asker", now);
  await recordEvent(db, actor, kase.id, "asked_back", now);
  await refreshDue(db, await loadCase(db, kase.id), now);
  await tellAsker(db, kase, now, `${kase.number}: satgas perlu keterangan Anda`);
  return true;
}

/** A reply or an addition of the asking side: the clock goes on, the handlers are told. Gives the message's id. */
export async function replyToCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  body: string,
  now: Date,
): Promise<string> {
  const wasAsked = kase.state === "waiting_asker";
  const kind = wasAsked ? "reply" : "addition";
  const id = await addMessage(db, actor, kase.id, { kind, state: "sent", body }, now);
  await endPauses(db, kase.id, ["asker"], now);
  const reopensTalk = wasAsked || kase.state === "answered";
  await changeCase(db, kase.id, reopensTalk ? { state: "working", answered_at: null } : {});
  await recordEvent(db, actor, kase.id, "replied", now);
  await refreshDue(db, await loadCase(db, kase.id), now);
  await tellHandlers(db, kase, now, {
    title: `${kase.number}: ada tambahan dari penanya`,
    body: kase.subject,
  });
  return id;
}
