// Asks the offices of every open round: a ticket for each that asked this year, word of it once, one reminder before the end.
import type { JobRoom, ModuleJobs } from "#platform/jobs.ts";
import { localDate, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { listOpenRounds, type Round } from "./rounds.ts";
import { issueTickets, listUntold, noteTold } from "./tickets.ts";

const mostAtOnce = 2_000;
const remindDaysBefore = 14;
const dayMs = 86_400_000;

export const jobs: ModuleJobs = {
  tasks: { ask_offices: askOffices },
  schedule: { ask_offices: "20 23 * * *" },
};

async function askOffices(_payload: Record<string, unknown>, { db, now }: JobRoom): Promise<void> {
  for (const round of await listOpenRounds(db, localDate(now))) {
    await issueTickets(db, round, now, mostAtOnce);
    await tell(
      { db, now },
      round,
      "told_at",
      `Survei kepuasan ${round.year}: nilai layanan satgas`,
    );
    if (daysLeft(round, now) <= remindDaysBefore && daysLeft(round, now) < length(round) / 2)
      await tell({ db, now }, round, "reminded_at", `Survei kepuasan ${round.year} segera ditutup`);
  }
}

async function tell(
  { db, now }: Pick<JobRoom, "db" | "now">,
  round: Round,
  what: "told_at" | "reminded_at",
  title: string,
): Promise<void> {
  const zone = zoneOfRegion(round.region_code);
  for (const { id, office_id } of await listUntold(db, round, what, mostAtOnce)) {
    await notifyOffice(db, now, {
      officeId: office_id,
      title,
      body: `Sembilan pertanyaan, tiga menit. Isi paling lambat ${writePaperDate(round.closes_on, zone)}; satgas tidak melihat siapa yang mengisi.`,
      href: "/skm/isi",
    });
    await noteTold(db, id, what, now);
  }
}

function daysLeft({ closes_on, region_code }: Round, now: Date): number {
  return daysBetween(localDate(now, zoneOfRegion(region_code)), closes_on);
}

function length({ opens_on, closes_on }: Round): number {
  return daysBetween(opens_on, closes_on);
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}
