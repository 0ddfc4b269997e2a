// Up and down the tree: satgas, DPMD, province. Guidance that comes down is kept for the level that asked.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { Refusal } from "#platform/errors.ts";
import { newId } from "#platform/ids.ts";
import {
  findOfficeAt,
  listOfficesAt,
  listOfficesOfTopic,
  type Office,
} from "#modules/accounts/public.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { type CaseChange, type CaseLevel, changeCase, type Consultation } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { becomeResponsible } from "./holding.ts";
import { addNote } from "./notes.ts";
import { timeCase } from "./timing.ts";

export interface Escalation {
  id: string;
  direction: "up" | "down";
  from_office_name: string;
  to_office_name: string;
  reason: string;
  automatic: boolean;
  by_name: string;
  at: Date;
}

const above: Record<CaseLevel, CaseLevel | null> = {
  kecamatan: "kabupaten",
  kabupaten: "provinsi",
  provinsi: null,
};
const below: Record<CaseLevel, CaseLevel | null> = {
  kecamatan: null,
  kabupaten: "kecamatan",
  provinsi: "kabupaten",
};

/** The office one level up: the section of DPMD whose subject this is, else DPMD itself; above that the province. */
export async function findOfficeAbove(
  db: Db,
  kase: Pick<Consultation, "level" | "region_code" | "topic_code">,
): Promise<Office> {
  const level = above[kase.level];
  const regency = kase.region_code.slice(0, 5);
  if (level === "kabupaten") {
    const subjects = new Set(await listOfficesOfTopic(db, regency, kase.topic_code));
    const sections = await listOfficesAt(db, ["bidang"], regency);
    const section = sections.find((office) => subjects.has(office.id));
    const office = section ?? (await findOfficeAt(db, "dpmd", regency));
    if (office) return office;
  }
  const province =
    level === "provinsi" ? await findOfficeAt(db, "province", regency.slice(0, 2)) : undefined;
  if (!province) throw new Refusal(400, "Tidak ada tingkat di atas ini.");
  return province;
}

/** Passes a case up, by hand or (without an actor) on breach. The holder is free again; the responsible one stays. */
export async function escalateCase(
  db: Db,
  actor: Actor | null,
  kase: Consultation,
  reason: string,
  now: Date,
): Promise<void> {
  const level = above[kase.level];
  if (!level) throw new Refusal(400, "Tidak ada tingkat di atas ini.");
  const office = await findOfficeAbove(db, kase);
  await insertEscalation(db, actor, kase, "up", office.id, reason, now);
  await recordEvent(db, actor, kase.id, "escalated", now, { to: office.name, reason });
  await notifyOffice(db, now, {
    officeId: office.id,
    title: `Eskalasi ${kase.number}`,
    body: kase.subject,
    href: `/konsultasi/${kase.id}`,
  });
  await moveCase(db, kase, level, office.id, now, {
    ...(actor && becomeResponsible(actor, kase)),
    holder_id: null,
    holder_name: null,
    ...(level === "provinsi" && { reached_province: true }),
    ...(kase.state === "new" && { state: "working" }),
  });
}

/** Sets the case before another level, with the clock of that level running from now. */
async function moveCase(
  db: Db,
  kase: Consultation,
  level: CaseLevel,
  officeId: string,
  now: Date,
  more: CaseChange,
): Promise<void> {
  const timing = await timeCase(db, { ...kase, level, level_since: now }, now);
  await changeCase(db, kase.id, {
    ...more,
    level,
    handling_office_id: officeId,
    level_since: now,
    breached_at: null,
    resolution_due: timing.resolution.due,
    first_reply_due: timing.firstReply.due,
  });
}

/** Gives a case back one level down with guidance, to the office that took it first where that is of this level. */
export async function returnCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  guidance: string,
  now: Date,
): Promise<void> {
  const level = below[kase.level];
  if (!level) throw new Refusal(400, "Kasus ini sudah di tingkat kecamatan.");
  const office = await officeBelow(db, kase, level);
  await addNote(db, actor, kase.id, { kind: "guidance", body: guidance, forLevel: level }, now);
  await insertEscalation(db, actor, kase, "down", office.id, guidance.slice(0, 2000), now);
  await recordEvent(db, actor, kase.id, "returned", now, { to: office.name }, true);
  await notifyOffice(db, now, {
    officeId: office.id,
    title: `${kase.number} kembali dengan arahan`,
    body: guidance.slice(0, 300),
    href: `/konsultasi/${kase.id}`,
  });
  const wasResponsible = level === "kecamatan" && kase.responsible_office_id === office.id;
  await moveCase(db, kase, level, office.id, now, {
    holder_id: wasResponsible ? kase.responsible_person_id : null,
    holder_name: wasResponsible ? kase.responsible_name : null,
    state: "working",
  });
}

async function officeBelow(db: Db, kase: Consultation, level: CaseLevel): Promise<Office> {
  const office =
    level === "kecamatan"
      ? await findOfficeAt(db, "satgas", kase.region_code.slice(0, 8))
      : await findOfficeAt(db, "dpmd", kase.region_code.slice(0, 5));
  if (!office) throw new Refusal(400, "Kantor di tingkat bawah belum ada.");
  return office;
}

async function insertEscalation(
  db: Db,
  actor: Actor | null,
  kase: Consultation,
  direction: "up" | "down",
  toOfficeId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto("escalations")
    .values({
      id: newId(now),
      consultation_id: kase.id,
      direction,
      from_office_id: kase.handling_office_id,
      to_office_id: toOfficeId,
      reason,
      automatic: actor === null,
      by_name: actor?.personName ?? "Klik Desa",
      at: now,
    })
    .execute();
}

export async function listEscalations(db: Db, consultationId: string): Promise<Escalation[]> {
  return db
    .selectFrom("escalations as e")
    .innerJoin("offices as f", "f.id", "e.from_office_id")
    .innerJoin("offices as t", "t.id", "e.to_office_id")
    .select([
      "e.id",
      "e.direction",
      "f.name as from_office_name",
      "t.name as to_office_name",
      "e.reason",
      "e.automatic",
      "e.by_name",
      "e.at",
    ])
    .where("e.consultation_id", "=", consultationId)
    .orderBy("e.at")
    .limit(100)
    .execute() as unknown as Promise<Escalation[]>;
}
