// Tickets: which office is asked in which year, whether it has answered, and how. Never what.
import { sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { hashToken, isId, newId, newSpeakableCode, newToken } from "#platform/ids.ts";
import type { Round } from "./rounds.ts";

export interface Ticket {
  id: string;
  year: number;
  office_name: string;
  region_code: string;
  region_name: string;
  unit_name: string;
  /** Stands on the printed form. */
  number: string;
  answered_on: string | null;
  way: "hat" | "link" | "paper" | null;
}

export const pageSize = 50;

function selectTickets(db: Db) {
  return db
    .selectFrom("survey_tickets as t")
    .innerJoin("offices as o", "o.id", "t.office_id")
    .innerJoin("offices as u", "u.id", "t.unit_office_id")
    .innerJoin("regions as g", "g.code", "t.region_code")
    .select(["t.id", "t.year", "t.region_code", "t.number", "t.answered_on", "t.way"])
    .select(["o.name as office_name", "u.name as unit_name", "g.name as region_name"]);
}

/** The ticket of one's own office in a year, if it was asked. */
export async function findOwnTicket(
  db: Db,
  actor: Actor,
  year: number,
): Promise<Ticket | undefined> {
  const row = await selectTickets(db)
    .where("t.office_id", "=", actor.officeId)
    .where("t.year", "=", year)
    .executeTakeFirst();
  return row as Ticket | undefined;
}

/** The ticket of this id if DPMD of its regency, or its own office, asks. */
export async function loadTicket(db: Db, id: string): Promise<Ticket> {
  if (!isId(id)) throw notFound();
  const row = await selectTickets(db).where("t.id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return row as Ticket;
}

/** One page of the offices that were asked, those that have not answered first. */
export async function listTickets(
  db: Db,
  actor: Actor,
  year: number,
  page: number,
): Promise<{ tickets: Ticket[]; more: boolean }> {
  const { from, until } = branchRange(actor.region);
  const rows = await selectTickets(db)
    .where("t.year", "=", year)
    .where("t.region_code", ">=", from)
    .where("t.region_code", "<", until)
    .orderBy(sql`t.answered_on is not null`)
    .orderBy("t.region_code")
    .orderBy("o.name")
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
  return { tickets: rows.slice(0, pageSize) as Ticket[], more: rows.length > pageSize };
}

/** A fresh secret link for a ticket; an older one is void. Null when it has been answered. */
export async function issueLink(db: Db, id: string): Promise<string | null> {
  const token = newToken();
  const { numUpdatedRows } = await db
    .updateTable("survey_tickets")
    .set({ token_hash: hashToken(token) })
    .where("id", "=", id)
    .where("answered_on", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? token : null;
}

/**
 * Tickets for every office of a round's regency that has asked in its year and has none, at most `most` at once; gives how
 * many. Reports of wrongdoing do not count: a ticket would tell of them.
 */
export async function issueTickets(db: Db, round: Round, now: Date, most: number): Promise<number> {
  const { from, until } = branchRange(round.region_code);
  const { rows } = await sql<{ office_id: string; region_code: string; unit_office_id: string }>`
    select o.id as office_id, o.region_code, u.id as unit_office_id
    from offices o join offices u on u.kind = 'satgas' and u.region_code = left(o.region_code, 8)
    where o.region_code >= ${from} and o.region_code < ${until} and length(o.region_code) = 13 and o.active
      and o.kind in ('pemdes', 'kelurahan', 'bpd', 'lkd', 'bumdes')
      and not exists (select 1 from survey_tickets t where t.office_id = o.id and t.year = ${round.year})
      and exists (select 1 from consultations c where c.office_id = o.id and not c.restricted
        and c.asked_at >= ${`${round.year}-01-01`}::timestamptz and c.asked_at < ${`${round.year + 1}-01-01`}::timestamptz)
    order by o.id limit ${most}`.execute(db);
  if (rows.length === 0) return 0;
  await db
    .insertInto("survey_tickets")
    .values(
      rows.map((row) => ({
        ...row,
        id: newId(now),
        year: round.year,
        number: newSpeakableCode(3),
        issued_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doNothing())
    .execute();
  return rows.length;
}

export interface Waiting {
  id: string;
  office_id: string;
}

/** Tickets of a round that have not been answered and whose office was not yet told, or not yet reminded. */
export async function listUntold(
  db: Db,
  round: Round,
  what: "told_at" | "reminded_at",
  most: number,
): Promise<Waiting[]> {
  const { from, until } = branchRange(round.region_code);
  return db
    .selectFrom("survey_tickets")
    .select(["id", "office_id"])
    .where("year", "=", round.year)
    .where("region_code", ">=", from)
    .where("region_code", "<", until)
    .where("answered_on", "is", null)
    .where(what, "is", null)
    .orderBy("id")
    .limit(most)
    .execute();
}

export async function noteTold(
  db: Db,
  id: string,
  what: "told_at" | "reminded_at",
  now: Date,
): Promise<void> {
  await db
    .updateTable("survey_tickets")
    .set({ [what]: now })
    .where("id", "=", id)
    .execute();
}
