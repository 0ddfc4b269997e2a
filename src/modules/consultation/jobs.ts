// What happens to cases without a hand: escalation on breach, and stand-ins while someone is on leave.
import { sql } from "kysely";
import type { JobRoom, ModuleJobs } from "#platform/jobs.ts";
import { findStandIn } from "#modules/accounts/public.ts";
import { localDate } from "#modules/calendar/public.ts";
import { notifyOffice, notifyPerson } from "#modules/notifications/public.ts";
import { changeCase, type Consultation, loadCase } from "./consultations.ts";
import { escalateCase } from "./escalations.ts";
import { recordEvent } from "./history.ts";

const batch = 200;

export const jobs: ModuleJobs = {
  tasks: { escalate_breached: escalateBreached, hand_to_stand_ins: handToStandIns },
  gauges: {
    klik_cases_open: { help: "Cases that are not closed.", read: countOpen },
    klik_cases_late: { help: "Open cases past the time promised.", read: countLate },
  },
  schedule: { escalate_breached: "*/5 * * * *", hand_to_stand_ins: "5 23 * * *" },
};

/** Cases whose promise is broken go up one level; at the top the breach is only noted. Reports stay where they are. */
async function escalateBreached(
  _payload: Record<string, unknown>,
  { db, now }: JobRoom,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from consultations
    where resolution_due < ${now} and breached_at is null and state in ('new', 'working')
    order by resolution_due limit ${batch} for update skip locked`.execute(db);
  for (const { id } of rows) {
    const kase = await loadCase(db, id);
    await recordEvent(db, null, id, "breached", now);
    if (kase.restricted || kase.level === "provinsi") {
      await changeCase(db, id, { breached_at: now });
      continue;
    }
    await tellResponsible(db, kase, now);
    await escalateCase(db, null, kase, "Batas waktu terlewati; dinaikkan otomatis.", now);
  }
}

async function tellResponsible(db: JobRoom["db"], kase: Consultation, now: Date): Promise<void> {
  await notifyOffice(db, now, {
    officeId: kase.handling_office_id,
    title: `${kase.number} lewat batas dan dinaikkan`,
    body: kase.subject,
    href: `/konsultasi/${kase.id}`,
  });
}

/** Cases held by someone who is away from today on pass to the stand-in; the clock goes on. */
async function handToStandIns(
  _payload: Record<string, unknown>,
  { db, now }: JobRoom,
): Promise<void> {
  const day = localDate(now);
  const away = await db
    .selectFrom("leaves as l")
    .innerJoin("people as p", "p.id", "l.person_id")
    .select(["l.person_id", "p.name"])
    .where("l.starts_on", "<=", day)
    .where("l.ends_on", ">=", day)
    .where("l.ended_at", "is", null)
    .limit(1000)
    .execute();
  await releaseLeftBehind(db, day, now);
  for (const { person_id, name } of away) {
    const standIn = await findStandIn(db, person_id, day);
    if (standIn) await handOver(db, { id: person_id, name }, standIn, now);
  }
}

/** Cases held by someone who no longer holds a hat in the office go back to its queue. */
async function releaseLeftBehind(db: JobRoom["db"], day: string, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string; holder_name: string }>`
    select c.id, c.holder_name from consultations c
    where c.holder_id is not null and c.state not in ('closed', 'merged') and not c.restricted
      and not exists (select 1 from assignments a where a.person_id = c.holder_id and a.starts_on <= ${day}::date
        and (a.ends_on is null or a.ends_on >= ${day}::date))
    order by c.id limit ${batch}`.execute(db);
  for (const { id, holder_name } of rows) {
    await changeCase(db, id, { holder_id: null, holder_name: null });
    await recordEvent(db, null, id, "released", now, { from: holder_name });
  }
}

async function handOver(
  db: JobRoom["db"],
  from: { id: string; name: string },
  to: { id: string; name: string },
  now: Date,
): Promise<void> {
  const held = await db
    .selectFrom("consultations")
    .select(["id", "number"])
    .where("holder_id", "=", from.id)
    .where("restricted", "=", false)
    .where("state", "not in", ["closed", "merged"])
    .limit(batch)
    .execute();
  for (const { id } of held) {
    await changeCase(db, id, { holder_id: to.id, holder_name: to.name });
    await recordEvent(db, null, id, "stand_in", now, { from: from.name, to: to.name });
  }
  if (held.length === 0) return;
  await notifyPerson(db, now, {
    personId: to.id,
    title: `Anda menggantikan ${from.name}: ${held.length} kasus`,
    body: held
      .map((kase) => kase.number)
      .join(", ")
      .slice(0, 400),
    href: "/antrean?tampil=mine",
  });
}

/** Both through the indexes of open cases: closed ones, however many, are not looked at. */
async function countOpen(db: JobRoom["db"]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from consultations
    where state not in ('closed', 'merged')`.execute(db);
  return rows[0]?.count ?? 0;
}

async function countLate(db: JobRoom["db"], now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from consultations
    where state not in ('closed', 'merged') and resolution_due < ${now}`.execute(db);
  return rows[0]?.count ?? 0;
}
