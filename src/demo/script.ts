// Turns a deal into beats: who does what, how many working minutes after the beat before. Knows no dates yet.
// Invariant: the beats keep the clock of their level, so that what is late was meant to be.
import * as act from "./acts.ts";
import type { Beat, Mark, Writing } from "./beats.ts";
import { openChance } from "./chance.ts";
import { choosePlayers, type Crew } from "./crew.ts";
import type { Deal } from "./deals.ts";
import { writeDetours } from "./detours.ts";
import { type Fate, needsSignature } from "./fates.ts";
import { paceOf } from "./paces.ts";
import { writePromise } from "./promises.ts";
import { findSection } from "./sections.ts";
import { reopenings } from "./twists.ts";

export interface Script {
  deal: Deal;
  file: act.CaseFile;
  beats: Beat[];
  /** 1 (highest) to 4. */
  priority: number;
}

/** Where each fate stops: before the first beat of this mark. */
const stops: Partial<Record<Fate, Mark>> = {
  new: "claimed",
  unanswered: "claimed",
  working: "answered",
  late: "answered",
  waiting_asker: "replied",
  referral_sent: "accepted",
  referral_accepted: "advised",
  answered: "closed",
  awaiting_signature: "signed",
  escalated: "returned",
  escalated_signature: "signed",
  province: "lowered",
};

/** Writes the script of a deal, cut where its fate has brought it. */
export function writeScript(
  crew: Crew,
  deal: Deal,
  files: ReadonlyMap<Deal, act.CaseFile>,
): Script {
  const weight = act.weighUrgency(deal.story) + act.weighImpact(deal.story);
  const priority = Math.min(4, Math.max(1, 7 - weight));
  const writing: Writing = {
    crew,
    deal,
    file: files.get(deal) ?? { id: "", answerId: "", closingId: "" },
    players: choosePlayers(crew, deal),
    chance: openChance(`naskah ${deal.story.subject}`),
    priority,
    pace: paceOf("kecamatan", priority),
  };
  const { file } = writing;
  const beats = deal.duplicateOf
    ? writeMerge(writing, files.get(deal.duplicateOf))
    : [...writeOpening(writing), ...writeDetours(writing), ...writeEnding(writing)];
  const stop = beats.findIndex(({ mark }) => mark === stops[deal.fate]);
  return { deal, file, priority, beats: stop < 0 ? beats : beats.slice(0, stop) };
}

function writeOpening({ crew, deal, file, players, chance, pace }: Writing): Beat[] {
  const { story, post } = deal;
  const { satgas, asksItself, voice } = players;
  const askedBy = { name: crew.cast.nameOf(post), asksItself, officeId: crew.officeOf(post.seat) };
  const wait = chance.between(Math.ceil(pace.firstReply * 0.04), Math.floor(pace.firstReply * 0.4));
  const beats: Beat[] = [
    { mark: "asked", by: asksItself ? voice : satgas, after: 0, act: act.ask(file, deal, askedBy) },
    { mark: "claimed", by: satgas, after: asksItself ? wait : 1, act: act.claim(file) },
  ];
  if (story.note)
    beats.push({
      mark: "noted",
      by: satgas,
      after: chance.between(2, 12),
      act: act.note(file, story.note),
    });
  return beats;
}

function writeEnding(writing: Writing): Beat[] {
  const { deal, file, players, chance, pace } = writing;
  const { story, fate } = deal;
  const atDpmd = fate === "escalated_signature";
  const answerer = atDpmd ? "koordinator" : players.satgas;
  // Whoever has asked back has replied: then the longer clock counts. Every eighth first reply comes late all the same.
  const inTime = story.askBack
    ? pace.resolution * 0.35
    : pace.firstReply * (chance.happens(0.12) ? 1.5 : 0.45);
  const share = (from: number, to: number) =>
    chance.between(Math.ceil(inTime * from), Math.floor(inTime * to));
  const beats: Beat[] = [
    { mark: "answered", by: answerer, after: share(0.2, 0.9), act: act.answer(file, story) },
  ];
  if (needsSignature(story)) {
    const signer = atDpmd ? findSection(story.topic).chief : players.camat;
    beats.push({ mark: "signed", by: signer, after: share(0.1, 0.4), act: act.sign(file) });
  }
  const closing: Beat[] = [
    {
      mark: "closed",
      by: answerer,
      after: chance.between(40, 1300),
      act: act.close(file, chooseForm(writing)),
    },
  ];
  const rating =
    story.rating ?? (chance.happens(0.5) ? chance.pick([5, 5, 4, 4, 3] as const) : null);
  if (rating && fate !== "reopened" && fate !== "reopened_closed") {
    const { comment = "" } = story;
    closing.push({
      mark: "rated",
      by: players.voice,
      after: chance.between(15, 1600),
      act: act.rate(file, rating, comment),
    });
  }
  return [
    ...beats,
    ...closing,
    ...writeReopening(writing),
    ...writePromise(file, story, players, chance),
  ];
}

function chooseForm({ deal: { story, channel }, chance, priority }: Writing) {
  if (channel === "loket" || channel === "kunjungan") return "berita_acara";
  const isLight = priority === 4 && !story.recommendation && channel !== "surat";
  return isLight && chance.happens(0.6) ? "tanpa_surat" : "surat_jawaban";
}

function writeReopening({ deal, file, players, chance }: Writing): Beat[] {
  if (deal.fate !== "reopened" && deal.fate !== "reopened_closed") return [];
  const found = reopenings.find(({ subject }) => subject === deal.story.subject);
  if (!found) return [];
  const { satgas, voice } = players;
  const beats: Beat[] = [
    {
      mark: "reopened",
      by: voice,
      after: chance.between(300, 900),
      act: act.reopen(file, found.reason),
    },
    { mark: "claimed", by: satgas, after: chance.between(10, 40), act: act.claim(file) },
  ];
  if (!found.answer) return beats;
  return [
    ...beats,
    {
      mark: "answered",
      by: satgas,
      after: chance.between(60, 200),
      act: act.answer(file, { answer: found.answer, citations: [] }),
    },
    {
      mark: "closed",
      by: satgas,
      after: chance.between(60, 400),
      act: act.close(file, "surat_jawaban"),
    },
    { mark: "rated", by: voice, after: chance.between(20, 300), act: act.rate(file, 5, "") },
  ];
}

function writeMerge(writing: Writing, into: act.CaseFile | undefined): Beat[] {
  const [asked] = writeOpening(writing);
  if (!asked || !into) throw new Error("A duplicate is asked, and has a first.");
  const { players, file } = writing;
  return [asked, { mark: "merged", by: players.satgas, after: 12, act: act.merge(file, into) }];
}
