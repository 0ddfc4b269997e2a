// Lists of cases: queues of offices, own lists of villages, what waits for whom. Each states its own scope and has a limit.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { CaseLevel, CaseState } from "./consultations.ts";
import { hasReportElsewhere, isIn, scopeOf } from "./case-scope.ts";

export const pageSize = 30;

/** What a row of a list shows. */
export interface CaseLine {
  id: string;
  number: string;
  subject: string;
  state: CaseState;
  level: CaseLevel;
  restricted: boolean;
  region_code: string;
  region_name: string;
  topic_name: string;
  priority: number;
  urgency: number;
  concerns_poor: boolean;
  asker_title: string;
  handling_office_name: string;
  holder_id: string | null;
  holder_name: string | null;
  asked_at: Date;
  first_replied_at: Date | null;
  first_reply_due: Date | null;
  resolution_due: Date | null;
  closed_at: Date | null;
  tags: string[];
}

export interface CaseFilter {
  state?: "open" | "unheld" | "mine" | "late" | "waiting" | "closed" | "all";
  topic?: string;
  region?: string;
  poor?: boolean;
  text?: string;
  page?: number;
}

function lines(db: Db) {
  return db
    .selectFrom("consultations as c")
    .innerJoin("regions as g", "g.code", "c.region_code")
    .innerJoin("topics as t", "t.code", "c.topic_code")
    .innerJoin("offices as h", "h.id", "c.handling_office_id")
    .select([
      "c.id",
      "c.number",
      "c.subject",
      "c.state",
      "c.level",
      "c.restricted",
      "c.region_code",
      "g.name as region_name",
      "t.name as topic_name",
      "c.priority",
      "c.urgency",
      "c.concerns_poor",
      "c.asker_title",
      "h.name as handling_office_name",
      "c.holder_id",
      "c.holder_name",
      "c.asked_at",
      "c.first_replied_at",
      "c.first_reply_due",
      "c.resolution_due",
      "c.closed_at",
      "c.tags",
    ]);
}

type Lines = ReturnType<typeof lines>;

function filtered(query: Lines, actor: Actor, filter: CaseFilter, now: Date): Lines {
  const { state = "open", topic, region, poor, text } = filter;
  let narrowed = query;
  if (state === "closed") narrowed = narrowed.where(isDone);
  else if (state !== "all") narrowed = narrowed.where(isOpen);
  if (state === "unheld") narrowed = narrowed.where("c.holder_id", "is", null);
  if (state === "mine") narrowed = narrowed.where("c.holder_id", "=", actor.personId);
  if (state === "late") narrowed = narrowed.where(isLate(now));
  if (state === "waiting")
    narrowed = narrowed.where("c.state", "in", ["waiting_asker", "waiting_referral"]);
  if (topic)
    narrowed = narrowed.where((e) =>
      e.or([e("c.topic_code", "=", topic), e("t.parent_code", "=", topic)]),
    );
  if (region) narrowed = narrowed.where(isIn(region));
  if (poor) narrowed = narrowed.where("c.concerns_poor", "=", true);
  if (text) {
    const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
    narrowed = narrowed.where((e) =>
      e.or([
        e("c.subject", "ilike", pattern),
        // The code of a receipt, read out on the telephone.
        e("c.receipt_code", "=", spellCode(text)),
        e("c.number", "ilike", pattern),
        e("g.name", "ilike", pattern),
      ]),
    );
  }
  return narrowed;
}

// Written out, not as values: only then a kept plan may use the indexes of open and of done cases.
const isOpen = sql<boolean>`c.state not in ('closed', 'merged')`;
const isDone = sql<boolean>`c.state in ('closed', 'merged')`;

/** Unanswered with a limit behind it: that of the first reply until there is one, or that of the solution. */
function isLate(now: Date) {
  return sql<boolean>`c.answered_at is null
    and (c.resolution_due < ${now} or c.first_replied_at is null and c.first_reply_due < ${now})`;
}

async function readPage(query: Lines, page: number): Promise<{ lines: CaseLine[]; more: boolean }> {
  const rows = await query
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
  return { lines: rows.slice(0, pageSize) as unknown as CaseLine[], more: rows.length > pageSize };
}

/** The cases of the queue of an office, in no order yet. */
export function selectQueue(db: Db, actor: Actor, filter: CaseFilter, now: Date): Lines {
  const query = filtered(lines(db), actor, filter, now).where((e) =>
    actor.role === "koordinator"
      ? e.or([
          e("c.handling_office_id", "=", actor.officeId),
          e.and([e("c.level", "=", "kabupaten"), isIn(actor.region)(e)]),
        ])
      : e("c.handling_office_id", "=", actor.officeId),
  );
  return filter.state === "closed" ? query : query.where("c.restricted", "=", false);
}

/** Every case that this hat sees, narrowed by the filter, in no order yet. */
export function selectCases(
  db: Db,
  actor: Actor,
  filter: CaseFilter,
  now: Date,
  elsewhere = true,
): Lines {
  return filtered(lines(db).where(scopeOf(actor, elsewhere)), actor, filter, now);
}

/** The queue of an office: late first, then by due time, then by priority; cases whose clock stands still come last. */
export async function listQueue(
  db: Db,
  actor: Actor,
  filter: CaseFilter,
  now: Date,
): Promise<{ lines: CaseLine[]; more: boolean }> {
  const query = selectQueue(db, actor, filter, now);
  const ordered = query
    .orderBy(
      sql`least(case when c.first_replied_at is null then c.first_reply_due end, c.resolution_due)`,
    )
    .orderBy("c.priority")
    .orderBy("c.asked_at");
  return readPage(
    filter.state === "closed" ? query.orderBy("c.closed_at", "desc") : ordered,
    filter.page ?? 1,
  );
}

/** Every case that this hat sees, newest first. */
export async function listCases(
  db: Db,
  actor: Actor,
  filter: CaseFilter,
  now: Date,
): Promise<{ lines: CaseLine[]; more: boolean }> {
  const elsewhere = await hasReportElsewhere(db, actor);
  const query = selectCases(db, actor, filter, now, elsewhere);
  return readPage(query.orderBy("c.asked_at", "desc").orderBy("c.id", "desc"), filter.page ?? 1);
}

/** Cases referred to this office, those that wait for it first. */
export async function listReferred(
  db: Db,
  actor: Actor,
  page: number,
): Promise<{
  lines: (CaseLine & { referral_state: string; referral_due: Date | null })[];
  more: boolean;
}> {
  const rows = await lines(db)
    .innerJoin("referrals as r", "r.consultation_id", "c.id")
    .select(["r.state as referral_state", "r.due as referral_due"])
    .where("r.to_office_id", "=", actor.officeId)
    .where("r.state", "<>", "withdrawn")
    .orderBy(sql`case r.state when 'sent' then 1 when 'accepted' then 2 else 3 end`)
    .orderBy("r.due")
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
  return { lines: rows.slice(0, pageSize) as never, more: rows.length > pageSize };
}

/** Closed cases of the asking office that have no rating yet. */
export async function listToRate(db: Db, actor: Actor, limit = 5): Promise<CaseLine[]> {
  const rows = await lines(db)
    .where(sql<boolean>`c.state = 'closed'`)
    .where("c.office_id", "=", actor.officeId)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("ratings as r")
            .innerJoin("closings as k", "k.id", "r.closing_id")
            .select("r.closing_id")
            .whereRef("r.consultation_id", "=", "c.id")
            .where("k.reopened_at", "is", null),
        ),
      ),
    )
    .orderBy("c.closed_at", "desc")
    .limit(limit)
    .execute();
  return rows as unknown as CaseLine[];
}

/** Answers that wait for a second signature in this branch. */
export async function listAwaitingSignature(
  db: Db,
  actor: Actor,
  limit = 30,
): Promise<(CaseLine & { message_id: string; author_name: string })[]> {
  const rows = await lines(db)
    .where(scopeOf(actor))
    .innerJoin("messages as m", "m.consultation_id", "c.id")
    .select(["m.id as message_id", "m.author_name"])
    .where(sql<boolean>`m.state = 'awaiting_signature'`)
    .where("m.author_id", "<>", actor.personId)
    .where(
      "c.level",
      "=",
      actor.role === "provinsi" ? "provinsi" : actor.role === "camat" ? "kecamatan" : "kabupaten",
    )
    .orderBy("m.written_at")
    .limit(limit)
    .execute();
  return rows as never;
}

/** A code typed by hand: case, blanks and hyphens do not matter. */
function spellCode(text: string): string {
  const signs = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
