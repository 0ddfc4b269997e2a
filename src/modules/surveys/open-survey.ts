// What stands open for an asking office today.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { listRounds, type Round } from "./rounds.ts";
import { findOwnTicket, type Ticket } from "./tickets.ts";

/** The newest round of the regency with this office's ticket; undefined where the office was never asked. */
export async function findLatestSurvey(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ round: Round; ticket: Ticket; isOpen: boolean } | undefined> {
  const today = localDate(now, zoneOfRegion(actor.region));
  for (const round of (await listRounds(db, actor.region.slice(0, 5))).slice(0, 2)) {
    const ticket = await findOwnTicket(db, actor, round.year);
    if (ticket)
      return { round, ticket, isOpen: round.opens_on <= today && today <= round.closes_on };
  }
  return undefined;
}

/** The survey that this office may still fill in, for its home; undefined when there is nothing to do. */
export async function findSurveyToFill(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ year: number; unitName: string; closesOn: string } | undefined> {
  const found = await findLatestSurvey(db, actor, now);
  if (!found?.isOpen || found.ticket.answered_on !== null) return undefined;
  return {
    year: found.round.year,
    unitName: found.ticket.unit_name,
    closesOn: found.round.closes_on,
  };
}
