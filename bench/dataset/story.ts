// What happened to one made-up case and when: asked, asked back, escalated, answered, closed, or not yet.
import type { Village } from "./people.ts";
import type { Chance } from "./random.ts";

export const hour = 3_600_000;
export const day = 24 * hour;

export type Level = "kecamatan" | "kabupaten" | "provinsi";

export interface Turn {
  kind: "ask_back" | "reply" | "answer" | "addition";
  at: number;
}

export interface Story {
  id: string;
  village: Village;
  isReport: boolean;
  askedAt: number;
  priority: number;
  urgency: number;
  impact: number;
  level: Level;
  levelSince: number;
  /** Instants at which its limit passed and it went up. */
  raisedAt: number[];
  breachedAt: number | null;
  firstReplyDue: number;
  due: number;
  turns: Turn[];
  firstReplyAt: number | null;
  answeredAt: number | null;
  closedAt: number | null;
  isReferred: boolean;
  waitsFor: "asker" | "referral" | null;
}

const levels: readonly Level[] = ["kecamatan", "kabupaten", "provinsi"];
// Calendar days that the preset targets (working days) come to, by priority.
const targetDays: Record<Level, readonly number[]> = {
  kecamatan: [1.4, 2.8, 4.2, 7],
  kabupaten: [2.8, 4.2, 7, 10],
  provinsi: [4.2, 7, 10, 14],
};
const firstReplyHours = [3, 8, 24, 30];

/** Tells the story of a case as it stands at `now`. */
export function tellStory(chance: Chance, village: Village, askedAt: number, now: number): Story {
  const urgency = chance.happens(0.7) ? 1 : chance.happens(0.7) ? 2 : 3;
  const impact = chance.happens(0.4) ? 1 : chance.happens(0.6) ? 2 : 3;
  const priority = [4, 3, 2, 1][Math.max(0, urgency + impact - 3)] ?? 4;
  const isReport = chance.happens(0.004);
  const isReferred = !isReport && chance.happens(0.06);
  const story: Story = {
    id: chance.id(askedAt),
    village,
    isReport,
    askedAt,
    priority,
    urgency,
    impact,
    level: isReport ? "kabupaten" : "kecamatan",
    levelSince: askedAt,
    raisedAt: [],
    breachedAt: null,
    firstReplyDue: askedAt + (isReport ? 14 * day : (firstReplyHours[priority - 1] ?? 24) * hour),
    due: askedAt + (isReport ? 60 : (targetDays.kecamatan[priority - 1] ?? 4)) * day,
    turns: [],
    firstReplyAt: null,
    answeredAt: null,
    closedAt: null,
    isReferred,
    waitsFor: null,
  };
  talk(story, chance, now);
  if (!isReport) raise(story, now);
  return story;
}

/** The talk as far as it has come: whatever lies after `now` has not been said. */
function talk(story: Story, chance: Chance, now: number): void {
  let at = story.askedAt;
  const say = (kind: Turn["kind"], afterHours: number): boolean => {
    at += chance.span(afterHours, 1) * hour;
    if (at >= now) return false;
    story.turns.push({ kind, at });
    if (kind === "answer" || kind === "ask_back") story.firstReplyAt ??= at;
    return true;
  };
  if (chance.happens(0.45)) {
    if (!say("ask_back", 3)) return;
    if (!say("reply", 14)) {
      story.waitsFor = "asker";
      return;
    }
  }
  if (!say("answer", story.isReferred ? 50 : 12)) {
    if (story.isReferred && story.firstReplyAt) story.waitsFor = "referral";
    return;
  }
  while (chance.happens(0.4)) {
    if (!say("addition", 20)) break;
    if (!say("answer", 8)) return;
  }
  story.answeredAt = at < now ? at : (story.turns.at(-1)?.at ?? null);
  const closedAt = at + chance.span(5 * 24, 1.2) * hour;
  if (closedAt < now) story.closedAt = closedAt;
}

/** What nobody has answered in time goes up by itself, twice at most; then the breach is only noted. */
function raise(story: Story, now: number): void {
  const until = story.answeredAt ?? now;
  for (let step = 1; story.due < until && story.waitsFor === null; step += 1) {
    const level = levels[step];
    if (!level) {
      story.breachedAt = story.due;
      return;
    }
    story.raisedAt.push(story.due);
    story.level = level;
    story.levelSince = story.due;
    story.due += (targetDays[level][story.priority - 1] ?? 7) * day;
  }
}

/** The office that has the case now. */
export function handlerOf({ village, level }: Pick<Story, "village" | "level">) {
  return level === "kecamatan"
    ? village.satgas
    : level === "kabupaten"
      ? village.dpmd
      : village.province;
}
