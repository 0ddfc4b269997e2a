// Gives every beat its instant: the closed cases over the year, the open ones so far back as their state allows.
import type { CaseLevel } from "#modules/consultation/public.ts";
import type { Beat, Mark } from "./beats.ts";
import { type Chance, openChance } from "./chance.ts";
import { paceOf } from "./paces.ts";
import { cutPromise } from "./promises.ts";
import type { Script } from "./script.ts";
import type { WorkingLine } from "./working-line.ts";

const dayMs = 86_400_000;
const witaMs = 8 * 3_600_000;
/** Half a year is quieter than the last months: the clinic is growing. */
const growth = 1.8;

export interface Step extends Omit<Beat, "after" | "from"> {
  at: Date;
}

/** The steps of a script that lie before now, in order. */
export function scheduleScript(script: Script, line: WorkingLine, after?: Date): Step[] {
  const chance = openChance(`saat ${script.deal.story.subject}`);
  const { asked, evening } = chooseStart(script, line, chance, after);
  const minutes = layOut(script.beats, asked);
  const steps = script.beats.flatMap(({ after: _after, from: _from, ...beat }, i): Step[] => {
    const minute = minutes[i] ?? asked;
    if (minute >= line.now) return [];
    return [{ ...beat, at: i === 0 && evening ? evening : line.instantOf(minute) }];
  });
  const ageDays = (line.instantOf(line.now).getTime() - line.instantOf(asked).getTime()) / dayMs;
  return cutPromise(steps, ageDays, chance);
}

/** The minute of every beat. A promise goes on beside the case: it counts from the answer. */
function layOut(beats: readonly Beat[], asked: number): number[] {
  const last = new Map<Mark, number>();
  let minute = asked;
  return beats.map(({ mark, after, from }, i) => {
    if (i > 0)
      minute = (from === undefined ? minute : (last.get(from) ?? minute)) + Math.max(1, after);
    last.set(mark, minute);
    return minute;
  });
}

interface Start {
  asked: number;
  /** Asked after office hours: the clock starts the next morning. */
  evening?: Date;
}

function chooseStart(script: Script, line: WorkingLine, chance: Chance, after?: Date): Start {
  const { deal } = script;
  if (after) return { asked: line.minuteOf(after) + chance.between(60, 300) };
  if (deal.fate !== "closed" && deal.fate !== "province_closed" && deal.fate !== "reopened_closed")
    return {
      asked: Math.max(1, line.now - measure(script.beats).elapsed - slackOf(script, chance)),
    };
  const start = deal.story.when
    ? dayInSeason(script, line, chance, deal.story.when)
    : anyDay(script, line, chance);
  const isOnline = deal.channel === "web" && !/^\d\d-\d\d$/.test(deal.story.when ?? "");
  return isOnline && chance.happens(0.22) ? moveToEvening(start, line, chance) : { asked: start };
}

interface Measure {
  /** Minutes until the last beat. */
  elapsed: number;
  /** Those that count against the clock of the level it stands at, and against the first reply. */
  used: number;
  active: number;
  replied: boolean;
  level: CaseLevel;
}

const levelAfter: Partial<Record<Mark, CaseLevel>> = {
  escalated: "kabupaten",
  raised: "provinsi",
  lowered: "kabupaten",
  returned: "kecamatan",
  reopened: "kecamatan",
};

function measure(beats: readonly Beat[]): Measure {
  const sum: Measure = { elapsed: 0, used: 0, active: 0, replied: false, level: "kecamatan" };
  for (const { mark, after, paused } of beats) {
    sum.elapsed += after;
    sum.used += paused ? 0 : after;
    sum.active += paused ? 0 : after;
    if (mark === "asked_back" || mark === "signed" || mark === "closed") sum.replied = true;
    const level = levelAfter[mark];
    if (!level) continue;
    sum.level = level;
    sum.used = 0;
  }
  return sum;
}

/** Working minutes that have passed since the last beat of an open case, within its clock unless it is late. */
function slackOf({ deal, beats, priority }: Script, chance: Chance): number {
  const { used, active, replied, level } = measure(beats);
  const { firstReply, resolution } = paceOf(level, priority);
  const left = resolution - used;
  const leftToReply = replied ? left : Math.min(left, firstReply - active);
  const upTo = (most: number, least = 8) =>
    chance.between(least, Math.max(least, Math.floor(most)));
  switch (deal.fate) {
    case "unanswered":
      return firstReply + upTo(Math.min(300, left - firstReply - 60));
    case "late":
      return Math.max(0, left) + upTo(240, 20);
    case "answered":
      return upTo(left * 0.8);
    case "waiting_asker":
      return upTo(2200, 60);
    case "referral_sent":
      return upTo(500, 40);
    case "referral_accepted":
      return upTo(1200, 60);
    default:
      return upTo(Math.min(leftToReply * 0.85, 600));
  }
}

// A regulation is not cited before it was there.
const born: readonly (readonly [RegExp, string])[] = [
  [/\/2026\b/, "2026-03-02"],
  [/\b2026\b/, "2026-01-05"],
];

function earliest({ deal: { story } }: Script, line: WorkingLine): number {
  const words = [
    story.question,
    story.answer,
    story.note ?? "",
    ...story.citations.map(({ regulation }) => regulation),
  ].join(" ");
  const day = born.find(([pattern]) => pattern.test(words))?.[1];
  return day ? Math.max(450, line.minuteOf(new Date(`${day}T00:00:00Z`))) : 450;
}

/** Any working minute of the year that leaves time to close, the later the likelier. */
function anyDay(script: Script, line: WorkingLine, chance: Chance): number {
  const closed = script.beats.findIndex(({ mark }) => mark === "closed");
  const { elapsed } = measure(script.beats.slice(0, closed + 1));
  const yearAgo = line.minuteOf(new Date(line.instantOf(line.now).getTime() - 365 * dayMs));
  const last = line.now - elapsed - 60;
  const first = Math.min(Math.max(yearAgo, earliest(script, line)), last);
  for (let tries = 0; tries < 50; tries += 1) {
    const minute = Math.floor(yearAgo + (last - yearAgo) * chance.next() ** (1 / growth));
    if (minute >= first) return minute;
  }
  return first;
}

/** A minute of the month or on the day that the words of the story name, the latest one that has passed. */
function dayInSeason(script: Script, line: WorkingLine, chance: Chance, when: string): number {
  const [month = "01", fixed] = when.split("-");
  const now = line.instantOf(line.now);
  const year = new Date(now.getTime() + witaMs).getUTCFullYear();
  const first = earliest(script, line);
  for (let tries = 0; tries < 40; tries += 1) {
    const day = fixed ?? String(chance.between(1, 27)).padStart(2, "0");
    for (const back of [0, 1]) {
      const morning = new Date(`${year - back}-${month}-${day}T00:00:00Z`);
      const minute = line.minuteOf(morning) + chance.between(5, 400);
      if (minute >= first && minute < line.now - 30 && line.minuteOf(morning) > 0) return minute;
    }
  }
  return anyDay(script, line, chance);
}

/** The evening before, between seven and ten. */
function moveToEvening(minute: number, line: WorkingLine, chance: Chance): Start {
  const local = new Date(line.instantOf(minute).getTime() + witaMs);
  const midnight =
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) - witaMs;
  const evening = new Date(midnight - dayMs + (19 * 60 + chance.between(0, 170)) * 60_000);
  return { asked: line.minuteOf(evening) + 1, evening };
}
