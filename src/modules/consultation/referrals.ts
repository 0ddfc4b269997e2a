// Sideways: an agency is asked for advice, accepts or refuses with a reason, and advises. Hand-over is the formal kind.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId, newId } from "#platform/ids.ts";
import {
  addWorkingMinutes,
  localDate,
  readCalendar,
  readTarget,
} from "#modules/calendar/public.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { changeCase, type Consultation, loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { becomeResponsible } from "./holding.ts";
import { beginPause, endPauses } from "./pauses.ts";
import { tellHandlers } from "./telling.ts";
import { refreshDue } from "./timing.ts";

export interface Referral {
  id: string;
  consultation_id: string;
  kind: "referral" | "handover";
  state: "sent" | "accepted" | "refused" | "advised" | "withdrawn";
  to_office_id: string;
  to_office_name: string;
  from_office_id: string;
  from_office_name: string;
  reason: string;
  refusal_reason: string | null;
  advice: string | null;
  decided_by: string | null;
  sent_at: Date;
  decided_at: Date | null;
  advised_at: Date | null;
  due: Date | null;
  version: number;
}

const columns = [
  "r.id",
  "r.consultation_id",
  "r.kind",
  "r.state",
  "r.to_office_id",
  "t.name as to_office_name",
  "r.from_office_id",
  "f.name as from_office_name",
  "r.reason",
  "r.refusal_reason",
  "r.advice",
  "r.decided_by",
  "r.sent_at",
  "r.decided_at",
  "r.advised_at",
  "r.due",
  "r.version",
] as const;

/** Refers a case: the clock pauses, the agency gets a clock of its own, the satgas stays responsible. */
export async function referCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  referral: { toOfficeId: string; toOfficeName: string; reason: string; kind: Referral["kind"] },
  now: Date,
): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("referrals")
    .values({
      id,
      consultation_id: kase.id,
      region_code: kase.region_code,
      restricted: kase.restricted,
      from_office_id: actor.officeId,
      to_office_id: referral.toOfficeId,
      sent_by_id: actor.personId,
      kind: referral.kind,
      reason: referral.reason,
      state: "sent",
      sent_at: now,
      due: await dueOfReferral(db, kase, now),
    })
    .execute();
  await changeCase(db, kase.id, { state: "waiting_referral", ...becomeResponsible(actor, kase) });
  await beginPause(db, kase.id, "referral", now);
  await recordEvent(db, actor, kase.id, "referred", now, {
    to: referral.toOfficeName,
    kind: referral.kind,
  });
  await refreshDue(db, await loadCase(db, kase.id), now);
  await notifyOffice(db, now, {
    officeId: referral.toOfficeId,
    title: `Rujukan ${kase.number}`,
    body: kase.restricted
      ? `Laporan terbatas dari ${actor.officeName}.`
      : `${kase.subject} · dari ${actor.officeName}`,
    href: `/konsultasi/${kase.id}`,
  });
  return id;
}

async function dueOfReferral(db: Db, kase: Consultation, now: Date): Promise<Date> {
  const calendar = await readCalendar(db, kase.region_code);
  const target = await readTarget(
    db,
    kase.region_code,
    "rujukan",
    kase.priority,
    localDate(now, calendar.timeZone),
  );
  return addWorkingMinutes(calendar, now, target.resolutionMinutes);
}

/** A referral of this case that this hat may see; else 404. */
export async function loadReferral(db: Db, consultationId: string, id: string): Promise<Referral> {
  if (!isId(id)) throw notFound();
  const row = await referralQuery(db)
    .where("r.id", "=", id)
    .where("r.consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row as Referral;
}

function referralQuery(db: Db) {
  return db
    .selectFrom("referrals as r")
    .innerJoin("offices as t", "t.id", "r.to_office_id")
    .innerJoin("offices as f", "f.id", "r.from_office_id")
    .select(columns);
}

export async function listReferrals(db: Db, consultationId: string): Promise<Referral[]> {
  const rows = await referralQuery(db)
    .where("r.consultation_id", "=", consultationId)
    .orderBy("r.sent_at")
    .limit(100)
    .execute();
  return rows as Referral[];
}

/** Accepts, refuses with a reason, advises, or withdraws. False when the referral is no longer in a state that allows it. */
export async function decideReferral(
  db: Db,
  actor: Actor,
  kase: Consultation,
  referral: Referral,
  decision:
    | { to: "accepted" }
    | { to: "refused"; reason: string }
    | { to: "advised"; advice: string }
    | { to: "withdrawn" },
  now: Date,
): Promise<boolean> {
  const from: readonly Referral["state"][] =
    decision.to === "advised"
      ? ["sent", "accepted"]
      : decision.to === "withdrawn"
        ? ["sent", "accepted"]
        : ["sent"];
  const { numUpdatedRows } = await db
    .updateTable("referrals")
    .set({
      state: decision.to,
      version: referral.version + 1,
      ...(decision.to !== "advised" && {
        decided_at: now,
        decided_by: `${actor.personName}, ${actor.title}`,
      }),
      ...(decision.to === "refused" && { refusal_reason: decision.reason }),
      ...(decision.to === "advised" && {
        advice: decision.advice,
        advised_at: now,
        decided_by: `${actor.personName}, ${actor.title}`,
      }),
    })
    .where("id", "=", referral.id)
    .where("state", "in", [...from])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const kinds = {
    accepted: "referral_accepted",
    refused: "referral_refused",
    advised: "referral_advised",
    withdrawn: "referral_withdrawn",
  } as const;
  await recordEvent(db, actor, kase.id, kinds[decision.to], now, {
    office: referral.to_office_name,
  });
  if (decision.to !== "accepted") await goOnAfterReferral(db, kase, now);
  if (decision.to !== "withdrawn") {
    const title = `${kase.number}: ${referral.to_office_name} ${decidedWords[decision.to]}`;
    await tellHandlers(db, kase, now, { title, body: "" }, referral.from_office_id);
  }
  return true;
}

const decidedWords = {
  accepted: "menerima rujukan",
  refused: "menolak rujukan",
  advised: "memberi masukan",
} as const;

/** When no referral is open any more, the case goes back to work and its clock goes on. */
async function goOnAfterReferral(db: Db, kase: Consultation, now: Date): Promise<void> {
  const open = await db
    .selectFrom("referrals")
    .select("id")
    .where("consultation_id", "=", kase.id)
    .where("state", "in", ["sent", "accepted"])
    .limit(1)
    .executeTakeFirst();
  if (open) return;
  await endPauses(db, kase.id, ["referral"], now);
  const state = kase.state === "waiting_referral" ? { state: "working" as const } : {};
  await changeCase(db, kase.id, state);
  await refreshDue(db, await loadCase(db, kase.id), now);
}
