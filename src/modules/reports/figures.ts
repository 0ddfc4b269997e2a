// Reading the sums: of a place, of the places in it, month by month, by topic, office, person, agency. Never over all cases.
// Invariant: a figure counts exactly what the list behind it (figure-lists.ts) shows.
import { type RawBuilder, sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { topicGroups } from "#modules/topics/public.ts";
import { measures, noSums, type RawSums, readSums, type Sums } from "./measures.ts";
import type { Period } from "./months.ts";

export type Level = "village" | "district" | "regency" | "province";
type Slice = "all" | "topic" | "office" | "person" | "agency" | "remote" | "poor";

/** What narrows figures: a group of topics. Follow-ups, referrals belong to no topic and are nought under it. */
export interface FigureFilter {
  topicGroup?: string | undefined;
}

/** The level of the place with this code. */
export function levelOf(code: string): Level {
  return code.length === 2
    ? "province"
    : code.length === 5
      ? "regency"
      : code.length === 8
        ? "district"
        : "village";
}

/** When the sums were last counted; null before the first time. */
export async function readFreshness(db: Db): Promise<Date | null> {
  const row = await db.selectFrom("figure_state").select("counted_until").executeTakeFirst();
  return row?.counted_until ?? null;
}

/** The sums of a place over a period. */
export async function readTotals(
  db: Db,
  place: string,
  period: Period,
  filter: FigureFilter = {},
): Promise<Sums> {
  const found = await addCells(db, { ...atPlace(place), ...sliceOf(filter), period, by: null });
  return found.get("") ?? noSums(period.lastEnded !== null);
}

/** The sums of a place for each of these months, by the month's key; months without anything are missing. */
export async function readMonths(
  db: Db,
  place: string,
  period: Period,
  filter: FigureFilter = {},
): Promise<Map<string, Sums>> {
  return addCells(db, { ...atPlace(place), ...sliceOf(filter), period, by: "month" });
}

export interface PlaceSums {
  code: string;
  name: string;
  /** "kecamatan", "desa", "kelurahan", … */
  kind: string;
  sums: Sums;
}

/** The places right below a place, each with its sums, by name; also those without anything. */
export async function listPlaceSums(
  db: Db,
  place: string,
  period: Period,
  filter: FigureFilter = {},
): Promise<PlaceSums[]> {
  const places = await db
    .selectFrom("regions")
    .select(["code", "name", "kind", "level"])
    .where("parent_code", "=", place)
    .where("retired_on", "is", null)
    .orderBy("name")
    .limit(200)
    .execute();
  const level = places[0]?.level as Level | undefined;
  if (!level) return [];
  const { from, until } = branchRange(place);
  const range = { level, from, until };
  const sums = await addCells(db, { ...range, ...sliceOf(filter), period, by: "place" });
  return places.map(({ code, name, kind }) => ({
    code,
    name,
    kind,
    sums: sums.get(code) ?? noSums(period.lastEnded !== null),
  }));
}

/** The sums of a place by topic, office (of DPMD or satgas), person, agency, "ya" or "tidak" for remote and poor. */
export function readSlices(
  db: Db,
  place: string,
  period: Period,
  slice: Exclude<Slice, "all">,
): Promise<Map<string, Sums>> {
  return addCells(db, { ...atPlace(place), slice, period, by: "key" });
}

/** How topics are gathered: into their group, the camat's duty they belong to, the SDGs Desa goals they serve. */
export type TopicGathering = "group" | "duty" | "goal";

/** The sums of a place by groups of topics, duties (letter) or goals (number). What belongs to none stands under "". */
export function readGatheredTopics(
  db: Db,
  place: string,
  period: Period,
  by: TopicGathering,
): Promise<Map<string, Sums>> {
  return addCells(db, { ...atPlace(place), slice: "topic", period, by });
}

/** Share of answers in time by key and month: "key month" → sums. For tables of units and months. */
export function readKeyMonths(
  db: Db,
  place: string,
  period: Period,
  slice: "office",
): Promise<Map<string, Sums>> {
  return addCells(db, { ...atPlace(place), slice, period, by: "key month" });
}

/** Codes of the topics in a group. */
export function topicsOf(group: string): string[] {
  const found = topicGroups.find(({ code }) => code === group);
  return found ? [found.code, ...found.topics.map((topic) => topic.code)] : [];
}

function atPlace(place: string) {
  return { level: levelOf(place), from: place, until: `${place}!` };
}

function sliceOf({ topicGroup }: FigureFilter): { slice: Slice; keys?: string[] } {
  return topicGroup ? { slice: "topic", keys: topicsOf(topicGroup) } : { slice: "all" };
}

interface Ask {
  level: Level;
  from: string;
  until: string;
  slice: Slice;
  keys?: readonly string[];
  period: Period;
  by: "place" | "month" | "key" | "place month" | "key month" | TopicGathering | null;
}

const summed = sql.join(
  measures
    .filter(([name]) => name !== "late_end")
    .map(([name]) => sql`sum(${sql.ref(`c.${name}`)})::int as ${sql.ref(name)}`),
);

const names: Record<NonNullable<Ask["by"]>, RawBuilder<unknown>> = {
  place: sql`c.region_code`,
  month: sql`c.month`,
  key: sql`c.key`,
  "place month": sql`c.region_code || ' ' || c.month`,
  "key month": sql`c.key || ' ' || c.month`,
  group: sql`coalesce(t.parent_code, t.code)`,
  duty: sql`coalesce(t.duty_letter, '')`,
  goal: sql`coalesce(goal::text, '')`,
};
const ofTopics = sql`join topics t on t.code = c.key`;
const joins: Partial<Record<NonNullable<Ask["by"]>, RawBuilder<unknown>>> = {
  group: ofTopics,
  duty: ofTopics,
  goal: sql`${ofTopics} left join lateral unnest(t.sdgs) goal on true`,
};

/** Cells added up by what is asked. What was late at an end is no flow: only the last month's counts. */
async function addCells(db: Db, ask: Ask): Promise<Map<string, Sums>> {
  const { level, from, until, slice, keys, period, by } = ask;
  const name = by ? names[by] : sql`''`;
  const byMonth = by?.endsWith("month") ?? false;
  const late = byMonth
    ? sql`sum(c.late_end)`
    : sql`sum(c.late_end) filter (where c.month = ${period.lastEnded ?? ""})`;
  const { rows } = await sql<RawSums>`
    select ${name} as name, ${summed}, ${late}::int as late_end from figure_cells c ${(by && joins[by]) ?? sql``}
    where c.level = ${level} and c.slice = ${slice} and c.region_code >= ${from} and c.region_code < ${until}
      and c.month >= ${period.months[0] ?? ""} and c.month <= ${period.months.at(-1) ?? ""}
      ${keys ? sql`and c.key = any(${keys}::text[])` : sql``}
    ${by ? sql`group by 1` : sql``} limit 10000`.execute(db);
  const ended = (row: RawSums) =>
    byMonth ? String(row.name).slice(-7) <= (period.lastEnded ?? "") : period.lastEnded !== null;
  return new Map(rows.map((row) => [String(row.name), readSums(row, ended(row))]));
}
