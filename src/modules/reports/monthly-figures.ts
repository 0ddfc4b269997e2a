// Reads what the monthly report needs, out of the same sums as every page of figures: its numbers are those of /angka.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { findRegion, listShapes } from "#modules/regions/public.ts";
import { topicGroups } from "#modules/topics/public.ts";
import { type Level, levelOf, listPlaceSums, readMonths, readSlices, topicsOf } from "./figures.ts";
import { noSums, type Sums } from "./measures.ts";
import type { MonthlyFigures, SilentFigures } from "./monthly-report.ts";
import { makePeriod, monthsBetween, type Period, shiftMonth } from "./months.ts";

const yearMonths = 12;
/** As the list of silent villages begins: the month itself and the two before. */
const silentMonths = 3;

/** The figures of a place for a month, with the year that led to it. Null when the month is not one of the clinic's. */
export async function readMonthlyFigures(
  db: Db,
  place: string,
  month: Period,
  now: Date,
): Promise<MonthlyFigures | null> {
  const region = await findRegion(db, place);
  const first = shiftMonth(month.key, 1 - yearMonths);
  const year = makePeriod(`${first}_${month.key}`, now, month.zone);
  const before = makePeriod(shiftMonth(month.key, -1), now, month.zone);
  if (!region || !year || !before) return null;
  const months = await readMonths(db, place, year);
  const poor = await readSlices(db, place, month, "poor");
  const none = noSums(month.lastEnded !== null);
  return {
    place: region.name,
    month: month.key,
    running: month.lastEnded === null,
    year: monthsBetween(first, month.key).map((key) => ({
      month: key,
      sums: months.get(key) ?? null,
    })),
    districts: await listPlaceSums(db, place, month),
    topics: await listTopicCounts(db, place, month, before),
    poor: { concerned: poor.get("ya") ?? none, others: poor.get("tidak") ?? none },
    silent: await countSilent(db, place, month.key),
    shapes: await listShapes(db, place, belowOf(place)),
  };
}

function belowOf(place: string): Level {
  const below = { province: "regency", regency: "district", district: "village" } as const;
  const level = levelOf(place);
  return level === "village" ? "village" : below[level];
}

/** Questions of each group of topics, in the month and in the one before. */
async function listTopicCounts(
  db: Db,
  place: string,
  month: Period,
  before: Period,
): Promise<MonthlyFigures["topics"]> {
  const [now, last] = [
    await readSlices(db, place, month, "topic"),
    await readSlices(db, place, before, "topic"),
  ];
  const count = (sums: Map<string, Sums>, group: string) =>
    topicsOf(group).reduce((sum, topic) => sum + (sums.get(topic)?.asked ?? 0), 0);
  return topicGroups.map(({ code, name }) => ({
    code,
    name,
    asked: count(now, code),
    before: count(last, code),
  }));
}

/** Villages without a question in this month and the two before, by kecamatan; and how many there were a month earlier. */
async function countSilent(db: Db, place: string, month: string): Promise<SilentFigures> {
  const { from, until } = branchRange(place);
  const asked = (last: string) => sql<boolean>`exists (select 1 from figure_cells f
    where f.level = 'village' and f.slice = 'all' and f.region_code = g.code and f.asked is not null
      and f.month >= ${shiftMonth(last, 1 - silentMonths)} and f.month <= ${last})`;
  const districts = await db
    .selectFrom("regions as g")
    .innerJoin("regions as d", "d.code", "g.parent_code")
    .select((e) => [
      "d.code",
      "d.name",
      e.fn.countAll<number>().as("villages"),
      e.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`not ${asked(month)}`)
        .as("silent"),
      e.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`not ${asked(shiftMonth(month, -1))}`)
        .as("before"),
    ])
    .where("g.code", ">=", from)
    .where("g.code", "<", until)
    .where("g.level", "=", "village")
    .where("g.retired_on", "is", null)
    .groupBy(["d.code", "d.name"])
    .orderBy("d.code")
    .limit(1000)
    .execute();
  const sum = (read: (row: (typeof districts)[number]) => number) =>
    districts.reduce((all, row) => all + read(row), 0);
  return {
    since: shiftMonth(month, 1 - silentMonths),
    villages: sum(({ villages }) => villages),
    silent: sum(({ silent }) => silent),
    before: sum(({ before }) => before),
    districts,
  };
}
