// Asking: a case is born with its number, its receipt code, its handler and its due times, all in one transaction.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { Refusal } from "#platform/errors.ts";
import { newId } from "#platform/ids.ts";
import { receiptCodeOf } from "#platform/receipt-code.ts";
import { sql } from "kysely";
import { findOfficeAt, type Office } from "#modules/accounts/public.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { judgePriority } from "./priority.ts";
import { refreshDue } from "./timing.ts";

export type Channel = "web" | "loket" | "telepon" | "whatsapp" | "surat" | "kunjungan";

export interface NewQuestion {
  topic: string;
  subject: string;
  question: string;
  facts: Record<string, string>;
  urgency: number;
  impact: number;
  atStake: string;
  concernsPoor: boolean;
}

/** Who asks, and for whom when somebody else files it. */
export interface Asker {
  office: Pick<Office, "id" | "region_code">;
  personId: string | null;
  name: string;
  title: string;
  channel: Channel;
  filedBy: { id: string; label: string } | null;
}

/** The asker that a village hat is for its own question. */
export function askerOf(actor: Actor): Asker {
  return {
    office: { id: actor.officeId, region_code: actor.region },
    personId: actor.personId,
    name: actor.personName,
    title: actor.title,
    channel: "web",
    filedBy: null,
  };
}

/**
 * Files a question and gives the id of its case. The satgas of the kecamatan has it from the first moment. The receipt
 * code is that of `submissionId`: a phone without a line has told it already.
 */
export async function askQuestion(
  db: Db,
  actor: Actor,
  asker: Asker,
  asked: NewQuestion,
  now: Date,
  submissionId: string = newId(now),
): Promise<string> {
  const region = asker.office.region_code;
  const satgas = await findOfficeAt(db, "satgas", region.slice(0, 8));
  if (!satgas) throw new Refusal(400, "Kecamatan ini belum punya satgas. Hubungi DPMD kabupaten.");
  const id = newId(now);
  const number = await takeCaseNumber(db, "KD", region, now);
  await db
    .insertInto("consultations")
    .values({
      ...caseValues(id, number, asker, asked, now),
      receipt_code: receiptCodeOf(submissionId),
      kind: "consultation",
      restricted: false,
      level: "kecamatan",
      handling_office_id: satgas.id,
    })
    .execute();
  await recordEvent(db, actor, id, "asked", now, { channel: asker.channel });
  await refreshDue(db, await loadCase(db, id), now);
  await notifyOffice(db, now, {
    officeId: satgas.id,
    title: `Pertanyaan baru ${number}`,
    body: `${asked.subject} · ${asker.title}`,
    href: `/konsultasi/${id}`,
  });
  return id;
}

/** The columns that every new case fills the same way. */
export function caseValues(
  id: string,
  number: string,
  asker: Asker,
  asked: NewQuestion,
  now: Date,
) {
  return {
    id,
    number,
    region_code: asker.office.region_code,
    office_id: asker.office.id,
    asker_person_id: asker.personId,
    asker_name: asker.name,
    asker_title: asker.title,
    filed_by: asker.filedBy?.id ?? null,
    filed_by_label: asker.filedBy?.label ?? null,
    channel: asker.channel,
    topic_code: asked.topic,
    subject: asked.subject,
    question: asked.question,
    facts: JSON.stringify(asked.facts),
    urgency: asked.urgency,
    impact: asked.impact,
    priority: judgePriority(asked.urgency, asked.impact),
    at_stake: asked.atStake,
    concerns_poor: asked.concernsPoor,
    state: "new",
    asked_at: now,
    target_version: 0,
    level_since: now,
  } as const;
}

/** KD-2026-0417: a running number of the regency and year. Reports have a series of their own, so that no gap shows. */
export async function takeCaseNumber(
  db: Db,
  prefix: "KD" | "LP",
  region: string,
  now: Date,
): Promise<string> {
  const year = localDate(now, zoneOfRegion(region)).slice(0, 4);
  const series = `kasus:${prefix}:${region.slice(0, 5)}:${year}`;
  const { rows } = await sql<{ n: number }>`select take_number(${series}) as n`.execute(db);
  return `${prefix}-${year}-${String(rows[0]?.n ?? 0).padStart(4, "0")}`;
}
