// What lies between a question and its answer: asking back, an agency's advice, guidance from above.
import * as act from "./acts.ts";
import type { Beat, Writing } from "./beats.ts";
import { agencySeat } from "./posts.ts";
import { findSection } from "./sections.ts";
import type { Story } from "./story.ts";
import { provinceClosed, provinceOpen } from "./twists.ts";

type Waits = Record<Story["urgency"], readonly [number, number]>;
const replyWaits: Waits = { biasa: [45, 900], segera: [15, 200], darurat: [4, 30] };
const acceptWaits: Waits = { biasa: [30, 240], segera: [10, 90], darurat: [3, 12] };
const adviseWaits: Waits = { biasa: [90, 420], segera: [30, 200], darurat: [8, 40] };

/** Asking back, an agency's advice, guidance from above: whatever the story has. */
export function writeDetours({ crew, deal, file, players, chance }: Writing): Beat[] {
  const { satgas, voice, asksItself } = players;
  const { askBack, referral } = deal.story;
  const beats: Beat[] = [];
  if (askBack) {
    beats.push(
      {
        mark: "asked_back",
        by: satgas,
        after: chance.between(3, 25),
        act: act.demand(file, askBack.question),
      },
      {
        mark: "replied",
        by: voice,
        after: chance.between(...replyWaits[deal.story.urgency]),
        paused: true,
        act: act.reply(file, askBack.reply, !asksItself),
      },
    );
  }
  if (referral) {
    const seat = agencySeat(referral.to);
    const officeId = crew.officeOf(seat);
    const adviser =
      crew.cast.posts.find((post) => crew.officeOf(post.seat) === officeId)?.username ?? "";
    const to = { officeId, name: crew.actorOf(adviser).officeName };
    beats.push(
      {
        mark: "referred",
        by: satgas,
        after: chance.between(3, 20),
        act: act.refer(file, to, referral.reason),
      },
      {
        mark: "accepted",
        by: adviser,
        after: chance.between(...acceptWaits[deal.story.urgency]),
        paused: true,
        act: act.decide(file),
      },
      {
        mark: "advised",
        by: adviser,
        after: chance.between(...adviseWaits[deal.story.urgency]),
        paused: true,
        act: act.decide(file, referral.advice),
      },
    );
  }
  return [...beats, ...writeEscalation({ deal, file, players, chance })];
}

function writeEscalation({
  deal,
  file,
  players,
  chance,
}: Pick<Writing, "deal" | "file" | "players" | "chance">): Beat[] {
  const { story, fate } = deal;
  if (!story.escalation) return [];
  const { satgas } = players;
  const chief = findSection(story.topic).chief;
  const beats: Beat[] = [
    {
      mark: "escalated",
      by: satgas,
      after: chance.between(4, 20),
      act: act.escalate(file, story.escalation.reason),
    },
  ];
  // Two answers come from DPMD itself and lie before the chief for a second signature.
  if (fate === "escalated_signature")
    return [
      ...beats,
      { mark: "taken", by: "koordinator", after: chance.between(10, 40), act: act.claim(file) },
    ];
  beats.push({ mark: "taken", by: chief, after: chance.between(5, 40), act: act.claim(file) });
  if (fate === "province" || fate === "province_closed") {
    const { reason } = fate === "province" ? provinceOpen : provinceClosed;
    beats.push(
      { mark: "raised", by: chief, after: chance.between(20, 60), act: act.escalate(file, reason) },
      { mark: "raised_taken", by: "provinsi", after: chance.between(20, 90), act: act.claim(file) },
      {
        mark: "lowered",
        by: "provinsi",
        after: chance.between(200, 700),
        act: act.giveBack(file, provinceClosed.guidance),
      },
    );
    // From the province a case comes down to DPMD itself, not to the section.
    return [
      ...beats,
      {
        mark: "returned",
        by: "koordinator",
        after: chance.between(30, 200),
        act: act.giveBack(file, story.escalation.guidance),
      },
    ];
  }
  return [
    ...beats,
    {
      mark: "returned",
      by: chief,
      after: chance.between(20, 130),
      act: act.giveBack(file, story.escalation.guidance),
    },
  ];
}
