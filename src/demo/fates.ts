// How far each story has come today: most are closed, the youngest stand at every step of the way.
import { topicGroups } from "#modules/topics/public.ts";
import { shuffle } from "./chance.ts";
import { stories } from "./stories/index.ts";
import type { Story } from "./story.ts";
import { provinceClosed, provinceOpen, reopenings } from "./twists.ts";

export type Fate =
  | "closed"
  | "new"
  | "unanswered"
  | "working"
  | "late"
  | "waiting_asker"
  | "referral_sent"
  | "referral_accepted"
  | "answered"
  | "awaiting_signature"
  | "escalated"
  | "escalated_signature"
  | "province"
  | "province_closed"
  | "reopened"
  | "reopened_closed"
  | "merged";

interface Need {
  fate: Fate;
  count: number;
  /** How many of them are dealt to Desa Jembayan, and how many to other villages of Loa Kulu. */
  jembayan: number;
  loaKulu: number;
  fits: (story: Story) => boolean;
}

const signed = new Set(
  topicGroups.flatMap((group) =>
    group.topics.filter((topic) => topic.secondSignature).map((topic) => topic.code),
  ),
);

/** Answers on this topic need a second signature. */
export function needsSignature(story: Story): boolean {
  return signed.has(story.topic);
}

const isPlain = (story: Story) => !story.referral && !story.escalation && !needsSignature(story);
const isUrgent = (story: Story) => story.urgency === "darurat";

// The pickiest first: what they leave over goes to the next.
const needs: readonly Need[] = [
  {
    fate: "province",
    count: 1,
    jembayan: 0,
    loaKulu: 1,
    fits: (s) => s.subject === provinceOpen.subject,
  },
  {
    fate: "province_closed",
    count: 1,
    jembayan: 0,
    loaKulu: 0,
    fits: (s) => s.subject === provinceClosed.subject,
  },
  {
    fate: "reopened",
    count: 2,
    jembayan: 1,
    loaKulu: 0,
    fits: (s) => reopenings.some((one) => one.subject === s.subject && !one.answer),
  },
  {
    fate: "reopened_closed",
    count: 1,
    jembayan: 0,
    loaKulu: 1,
    fits: (s) => reopenings.some((one) => one.subject === s.subject && one.answer),
  },
  {
    fate: "escalated_signature",
    count: 2,
    jembayan: 0,
    loaKulu: 0,
    fits: (s) => Boolean(s.escalation) && needsSignature(s),
  },
  {
    fate: "escalated",
    count: 6,
    jembayan: 1,
    loaKulu: 1,
    fits: (s) => Boolean(s.escalation) && !s.referral,
  },
  {
    fate: "referral_sent",
    count: 5,
    jembayan: 1,
    loaKulu: 1,
    fits: (s) => Boolean(s.referral) && !s.escalation,
  },
  {
    fate: "referral_accepted",
    count: 5,
    jembayan: 1,
    loaKulu: 1,
    fits: (s) => Boolean(s.referral) && !s.escalation,
  },
  {
    fate: "waiting_asker",
    count: 8,
    jembayan: 1,
    loaKulu: 2,
    fits: (s) => Boolean(s.askBack) && !s.referral && !s.escalation,
  },
  {
    fate: "awaiting_signature",
    count: 4,
    jembayan: 1,
    loaKulu: 1,
    fits: (s) => needsSignature(s) && !s.referral && !s.escalation,
  },
  { fate: "late", count: 4, jembayan: 1, loaKulu: 1, fits: (s) => isPlain(s) && !s.askBack },
  {
    fate: "unanswered",
    count: 2,
    jembayan: 0,
    loaKulu: 1,
    fits: (s) => isPlain(s) && !isUrgent(s),
  },
  { fate: "answered", count: 16, jembayan: 3, loaKulu: 2, fits: (s) => isPlain(s) && !isUrgent(s) },
  { fate: "working", count: 13, jembayan: 2, loaKulu: 4, fits: (s) => isPlain(s) && !isUrgent(s) },
  { fate: "new", count: 11, jembayan: 2, loaKulu: 3, fits: (s) => isPlain(s) },
];

export interface FatedStory {
  story: Story;
  fate: Fate;
  /** Where it must be dealt; anywhere when absent. */
  at?: "jembayan" | "loaKulu" | "elsewhere";
}

/** Those that lead to a promise first: the home of a village shows what is to be done. */
function withPromises(found: readonly Story[]): Story[] {
  return found.toSorted(
    (a, b) => Number(Boolean(b.recommendation)) - Number(Boolean(a.recommendation)),
  );
}

/** Gives the first `count` stories of a fixed shuffle their fates; all of them unless told. */
export function dealFates(count = stories.length): FatedStory[] {
  const left = new Set(shuffle(stories, "nasib").slice(0, count));
  const fated: FatedStory[] = [];
  for (const { fate, count: wanted, jembayan, loaKulu, fits } of needs) {
    const found = [...left].filter(
      (story) => !story.when && fits(story) && story.asker !== "lurah",
    );
    const known = provinceClosed.subject;
    const all = fate === "province_closed" ? [...left].filter((s) => s.subject === known) : found;
    // Jembayan comes first and asks through its own accounts, so that its people find each state at home.
    const own = withPromises(all.filter((story) => !story.channel)).slice(0, jembayan);
    const rest = all.filter((story) => !own.includes(story)).slice(0, wanted - own.length);
    const near = rest.slice(0, loaKulu);
    for (const story of [...own, ...rest]) {
      left.delete(story);
      const at = own.includes(story) ? "jembayan" : near.includes(story) ? "loaKulu" : "elsewhere";
      fated.push({ story, fate, at });
    }
  }
  return [...fated, ...[...left].map((story): FatedStory => ({ story, fate: "closed" }))];
}
