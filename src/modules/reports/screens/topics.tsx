// What is asked about, what is asked again, and what the asking side thought of the answers.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listDutyLists, listTopics, topicGroups } from "#modules/topics/public.ts";
import { listPlaceSums, readGatheredTopics, readSlices, readTotals, topicsOf } from "../figures.ts";
import { readLook } from "../look.ts";
import type { Sums } from "../measures.ts";
import { listRepeatedTopics, listRepeatingVillages } from "../repeated-questions.ts";
import { RatingsPage } from "../views/RatingsPage.tsx";
import { RepeatedPage } from "../views/RepeatedPage.tsx";
import { type NamedSums, TopicsPage } from "../views/TopicsPage.tsx";
import { readControls } from "./controls.ts";

export async function showTopics(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readLook(db, actor, (name) => c.req.query(name), now);
  const { place, period, topicGroup } = look;
  const names = new Map((await listTopics(db)).map(({ code, name }) => [code, name]));
  const list = (await listDutyLists(db))[0];
  const duties = new Map((list?.duties ?? []).map(({ letter, duty }) => [letter, duty]));
  const gathered = topicGroup ? null : await readAcross(c, place, period);
  const topics = topicGroup
    ? only(await readSlices(db, place, period, "topic"), topicsOf(topicGroup))
    : await readGatheredTopics(db, place, period, "group");
  const groups = new Map(topicGroups.map(({ code, name }) => [code, name]));
  return showPage(
    c,
    <TopicsPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/topik")}
      topics={byAsked(nameAll(topics, (code) => names.get(code) ?? groups.get(code) ?? code))}
      duties={nameAll(gathered?.duties, (letter) => duties.get(letter) ?? letter).toSorted(byCode)}
      dutyBasis={list?.duties[0]?.basis ?? "daftar tugas camat"}
      goals={nameAll(gathered?.goals, (code) => code)
        .filter(({ code }) => code !== "")
        .toSorted((a, b) => Number(a.code) - Number(b.code))}
      poor={nameAll(gathered?.poor, (code) => (code === "ya" ? "Ya" : "Tidak"))
        .toSorted(byCode)
        .toReversed()}
    />,
  );
}

type Period = Parameters<typeof readTotals>[2];

async function readAcross(c: Request, place: string, period: Period) {
  const { db } = c.var;
  return {
    duties: await readGatheredTopics(db, place, period, "duty"),
    goals: await readGatheredTopics(db, place, period, "goal"),
    poor: await readSlices(db, place, period, "poor"),
  };
}

function only(sums: ReadonlyMap<string, Sums>, codes: readonly string[]): Map<string, Sums> {
  return new Map([...sums].filter(([code]) => codes.includes(code)));
}

function nameAll(
  sums: ReadonlyMap<string, Sums> | undefined,
  name: (code: string) => string,
): NamedSums[] {
  return [...(sums ?? [])].map(([code, one]) => ({ code, name: name(code), sums: one }));
}

const byCode = (a: NamedSums, b: NamedSums) => (a.code < b.code ? -1 : 1);

function byAsked(rows: readonly NamedSums[]): NamedSums[] {
  return rows.toSorted((a, b) => b.sums.asked - a.sums.asked || byCode(a, b));
}

export async function showRepeated(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const asked = await readLook(db, actor, (name) => c.req.query(name), now);
  const look = { ...asked, topicGroup: undefined };
  return showPage(
    c,
    <RepeatedPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/berulang")}
      topics={await listRepeatedTopics(db, look.place, look.period)}
      villages={await listRepeatingVillages(db, look.place, look.period)}
    />,
  );
}

export async function showRatings(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readLook(db, actor, (name) => c.req.query(name), now);
  const filter = { topicGroup: look.topicGroup };
  return showPage(
    c,
    <RatingsPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/penilaian")}
      sums={await readTotals(db, look.place, look.period, filter)}
      places={await listPlaceSums(db, look.place, look.period, filter)}
    />,
  );
}
