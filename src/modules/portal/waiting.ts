// What waits for whom: cases for the asking side's reply, the desk of a satgas, reports for Inspektorat, who is away.
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { sql } from "kysely";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { isLate } from "#modules/reports/public.ts";

export interface AwaitedReply {
  id: string;
  number: string;
  subject: string;
  region_code: string;
  region_name: string;
  handling_office_name: string;
  asked_back_at: Date | null;
}

/** Cases whose clock stands still until the asking side replies: of one's own office, or for a pendamping of the branch. */
export async function listAwaitedReplies(
  db: Db,
  actor: Actor,
  limit: number,
): Promise<AwaitedReply[]> {
  const { from, until } = branchRange(actor.region);
  return (
    db
      .selectFrom("consultations as c")
      .innerJoin("regions as g", "g.code", "c.region_code")
      .innerJoin("offices as h", "h.id", "c.handling_office_id")
      .select(["c.id", "c.number", "c.subject", "c.region_code"])
      .select(["g.name as region_name", "h.name as handling_office_name"])
      .select((e) =>
        e
          .selectFrom("messages as m")
          .select((m) => m.fn.max("m.written_at").as("at"))
          .whereRef("m.consultation_id", "=", "c.id")
          .where("m.kind", "=", "ask_back")
          .as("asked_back_at"),
      )
      // Written out: a kept plan may then use the index of open cases.
      .where(sql<boolean>`c.state = 'waiting_asker'`)
      .where("c.region_code", ">=", from)
      .where("c.region_code", "<", until)
      .where((e) =>
        actor.role === "pendamping"
          ? e("c.restricted", "=", false)
          : e.or([
              e("c.office_id", "=", actor.officeId),
              e("c.asker_person_id", "=", actor.personId),
            ]),
      )
      .orderBy("asked_back_at")
      .limit(limit)
      .execute()
  );
}

export interface DeskCounts {
  mine: number;
  unheld: number;
  late: number;
  waiting: number;
}

/** The four figures of a desk, counted as the tabs of its queue show them. */
export async function countDesk(db: Db, actor: Actor, now: Date): Promise<DeskCounts> {
  return db
    .selectFrom("consultations as c")
    .select((e) => {
      const count = e.fn.countAll<number>();
      return [
        count.filterWhere("c.holder_id", "=", actor.personId).as("mine"),
        count.filterWhere("c.holder_id", "is", null).as("unheld"),
        count.filterWhere(isLate(now)).as("late"),
        count.filterWhere("c.state", "in", ["waiting_asker", "waiting_referral"]).as("waiting"),
      ];
    })
    .where("c.handling_office_id", "=", actor.officeId)
    .where("c.restricted", "=", false)
    .where(sql<boolean>`c.state not in ('closed', 'merged')`)
    .executeTakeFirstOrThrow();
}

export interface OpenReport {
  id: string;
  number: string;
  region_code: string;
  region_name: string;
  state: string;
  asked_at: Date;
  first_reply_due: Date | null;
}

/** Open reports of wrongdoing that this hat may read, the newest first. Without their subject: a list is not a reading. */
export async function listOpenReports(db: Db, actor: Actor, limit: number): Promise<OpenReport[]> {
  const { from, until } = branchRange(actor.region);
  return db
    .selectFrom("consultations as c")
    .innerJoin("regions as g", "g.code", "c.region_code")
    .select(["c.id", "c.number", "c.region_code", "g.name as region_name"])
    .select(["c.state", "c.asked_at", "c.first_reply_due"])
    .where("c.kind", "=", "report")
    .where("c.region_code", ">=", from)
    .where("c.region_code", "<", until)
    .where(sql<boolean>`c.state not in ('closed', 'merged')`)
    .orderBy("c.asked_at", "desc")
    .limit(limit)
    .execute();
}

export interface Absence {
  name: string;
  stand_in: string;
  /** Last local day away, "YYYY-MM-DD". */
  ends_on: string;
}

/** Who of this office is on leave today, and who stands in. */
export async function listAbsences(db: Db, actor: Actor, now: Date): Promise<Absence[]> {
  const today = localDate(now, zoneOfRegion(actor.region));
  return db
    .selectFrom("leaves as l")
    .innerJoin("people as p", "p.id", "l.person_id")
    .innerJoin("people as s", "s.id", "l.stand_in_id")
    .select(["p.name", "s.name as stand_in", "l.ends_on"])
    .where("l.region_code", "=", actor.region)
    .where("l.starts_on", "<=", today)
    .where("l.ends_on", ">=", today)
    .where("l.ended_at", "is", null)
    .orderBy("p.name")
    .limit(20)
    .execute();
}

/** Whether this hat's office or branch has had any case at all: until then its home explains itself. */
export async function hasAnyCase(db: Db, actor: Actor): Promise<boolean> {
  const { from, until } = branchRange(actor.region);
  const own = actor.reach === "village" || actor.reach === "institution";
  const row =
    actor.reach === "agency"
      ? await db
          .selectFrom("referrals")
          .select("id")
          .where("to_office_id", "=", actor.officeId)
          .limit(1)
          .executeTakeFirst()
      : await db
          .selectFrom("consultations")
          .select("id")
          .where("region_code", ">=", from)
          .where("region_code", "<", until)
          .$if(own, (query) => query.where("office_id", "=", actor.officeId))
          .limit(1)
          .executeTakeFirst();
  return row !== undefined;
}
