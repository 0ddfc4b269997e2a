// When a follow-up is called to mind: three days before, on the day, then every seventh day while late; the verifier hears
// of it once, when it becomes late. Each step once, also when the job ran twice or missed some days.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { tellPromiser, tellVerifier, type Told } from "./telling.ts";
import { daysLeft, dueWords } from "./words.ts";

const pageSize = 500;
const rowsPerRun = 20_000;
const daysBefore = 3;
const weekDays = 7;

/** Whom to remind today. `remindedOn`: the day of the last reminder, or null. Days are "YYYY-MM-DD". */
export function chooseReminders(
  dueOn: string,
  remindedOn: string | null,
  today: string,
): { promiser: boolean; verifier: boolean } {
  const age = -daysLeft(dueOn, today);
  // Ages count from the due day: -3, 0, 7, 14 … are the steps of the promising office, 1 is that of the verifier.
  const step = age < 0 ? -daysBefore : Math.floor(age / weekDays) * weekDays;
  const reminded = remindedOn === null ? Number.NEGATIVE_INFINITY : -daysLeft(dueOn, remindedOn);
  return {
    promiser: age >= -daysBefore && reminded < step,
    verifier: age >= 1 && reminded < 1,
  };
}

interface Waiting extends Told {
  due_on: string;
  region_code: string;
  office_name: string;
  reminded_at: Date | null;
}

/** Reminds everybody whose step has come; gives the number of follow-ups that were called to mind. */
export async function remindFollowUps(db: Db, now: Date): Promise<number> {
  let reminded = 0;
  let seen = 0;
  let page = await listWaiting(db, now, null);
  while (page.length > 0 && seen < rowsPerRun) {
    for (const followUp of page) if (await remind(db, now, followUp)) reminded += 1;
    seen += page.length;
    page = page.length < pageSize ? [] : await listWaiting(db, now, page.at(-1) ?? null);
  }
  return reminded;
}

async function remind(db: Db, now: Date, followUp: Waiting): Promise<boolean> {
  const zone = zoneOfRegion(followUp.region_code);
  const today = localDate(now, zone);
  const last = followUp.reminded_at && localDate(followUp.reminded_at, zone);
  const { promiser, verifier } = chooseReminders(followUp.due_on, last, today);
  if (!promiser && !verifier) return false;
  const { words } = dueWords(followUp.due_on, today);
  const isLate = daysLeft(followUp.due_on, today) < 0;
  const what = isLate ? words : `jatuh tempo ${words.replace("sisa ", "dalam ")}`;
  if (promiser) await tellPromiser(db, now, followUp, { what, body: followUp.action });
  if (verifier) {
    const body = `${followUp.office_name} belum mengirim bukti: ${followUp.action}`;
    await tellVerifier(db, now, followUp, { what, body });
  }
  await db
    .updateTable("follow_ups")
    .set({ reminded_at: now })
    .where("id", "=", followUp.id)
    .execute();
  return true;
}

/** Those that wait for proof and whose first step has come, by term; the page after `last`. */
async function listWaiting(db: Db, now: Date, last: Waiting | null): Promise<Waiting[]> {
  // One day more than needed: the east of the country is a day ahead at night.
  const horizon = localDate(new Date(now.getTime() + (daysBefore + 1) * 86_400_000));
  return db
    .selectFrom("follow_ups as f")
    .innerJoin("offices as o", "o.id", "f.office_id")
    .select(["f.id", "f.source_id", "f.source_label", "f.office_id", "f.verifier_office_id"])
    .select(["f.restricted", "f.action", "f.due_on", "f.region_code", "f.reminded_at"])
    .select("o.name as office_name")
    .where("f.state", "in", ["open", "returned"])
    .where("f.due_on", "<=", horizon)
    .$if(last !== null, (query) =>
      query.where(sql<boolean>`(f.due_on, f.id) > (${last?.due_on}::date, ${last?.id}::uuid)`),
    )
    .orderBy("f.due_on")
    .orderBy("f.id")
    .limit(pageSize)
    .execute();
}
