// Fills an installed, empty database with the data set: places peopled, then three years of cases, day by day, by COPY.
// The same seed, size and last day give the same rows.
import pg from "pg";
import { hashPassword } from "#platform/passwords.ts";
import { writeCase } from "./case-rows.ts";
import { beginCopy, type TableCopy, type Value } from "./copy.ts";
import { makePeople, type Places, readPlaces } from "./people.ts";
import { type Chance, makeChance, makeWeighted } from "./random.ts";
import { makeProse } from "./prose.ts";
import { takeRulesAside } from "./rules-aside.ts";
import { type Size, yearsBack } from "./sizes.ts";
import { day, hour, tellStory } from "./story.ts";
import { columnsOf, type TableName, tableNames } from "./tables.ts";
import type { Writer } from "./writer.ts";

/** Every made-up person signs in with these. The database is a scratch one on this machine. */
export const benchPassword = "sandi-untuk-uji-beban";
export const benchTotpSecret = "KVKFKRCPNZQUYMLXOVYDSQKJKZDTSRLD";

export interface LoadOptions {
  size: Size;
  seed: number;
  /** The data set ends here. */
  now: Date;
  progress: (share: number, words: string) => void;
}

/** Loads everything and gives the number of rows of each table. Needs a superuser: triggers rest while it runs. */
export async function loadDataset(
  adminUrl: string,
  { size, seed, now, progress }: LoadOptions,
): Promise<Record<string, number>> {
  const chance = makeChance(seed);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const start = now.getTime() - yearsBack * 365 * day;
  const places = await readPlaces(admin, chance, start);
  const { rows: topics } = await admin.query<{ code: string }>(
    "select code from topics where parent_code is not null and active order by code",
  );
  const aside = await takeRulesAside(admin, adminUrl, tableNames);
  const copies = await openCopies(adminUrl);
  const pending: Promise<void>[] = [];
  const put = (table: TableName, row: readonly Value[]) => {
    const wait = copies[table].push(row);
    if (wait) pending.push(wait);
  };
  const people = await makePeople(admin, places, chance, size.people, start);
  await putPeople(put, people, new Date(start));
  const topicCodes = topics.map((topic) => topic.code);
  const pickTopic = makeWeighted(
    topicCodes.map(() => chance.span(1, 1)),
    chance,
  );
  const series = new Map<string, number>();
  const writer: Writer = {
    put,
    chance,
    prose: makeProse(chance),
    pickTopic: () => topicCodes[pickTopic()] ?? "",
    now: now.getTime(),
    series,
  };
  await putCases(writer, places, size.cases, start, pending, progress);
  for (const table of tableNames) await copies[table].end();
  const counts = Object.fromEntries(tableNames.map((table) => [table, copies[table].rows()]));
  await finish(admin, series);
  await aside.putBack((done, all) => progress(0.75 + (0.2 * done) / all, "indeks dan kunci"));
  progress(0.96, "statistik");
  await admin.query("vacuum analyze");
  await admin.query("checkpoint");
  progress(1, "selesai");
  await admin.end();
  return counts;
}

async function openCopies(url: string): Promise<Record<TableName, TableCopy>> {
  const opened = tableNames.map(async (table) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("set session_replication_role = replica");
    return [table, await beginCopy(client, table, columnsOf(table))] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<TableName, TableCopy>;
}

async function putPeople(
  put: Writer["put"],
  people: Awaited<ReturnType<typeof makePeople>>,
  at: Date,
): Promise<void> {
  const hash = await hashPassword(benchPassword);
  const firstDay = at.toISOString().slice(0, 10);
  for (const { id, name, username, role, region, officeId, title } of people) {
    put("people", [id, name, username, null, true, at]);
    put("assignments", [id, id, role, region, officeId, title, firstDay, ""]);
    put("credentials", [id, hash, benchTotpSecret, at, at]);
  }
}

/** Working days get their share of the cases, more of them late in the year; the busiest villages ask the most. */
async function putCases(
  writer: Writer,
  { villages }: Places,
  count: number,
  start: number,
  pending: Promise<void>[],
  progress: LoadOptions["progress"],
): Promise<void> {
  const { chance, now } = writer;
  const pickVillage = makeWeighted(weighVillages(villages.length, chance), chance);
  const last = new Map<string, string>();
  const days = listDays(start, now);
  const total = days.reduce((sum, one) => sum + one.weight, 0);
  let [written, share] = [0, 0];
  for (const { at, weight } of days) {
    share += weight;
    const until = Math.round((count * share) / total);
    for (const askedAt of listInstants(chance, at, until - written, now)) {
      const village = villages[pickVillage()];
      if (!village) throw new Error("There is no village to ask.");
      const story = tellStory(chance, village, askedAt, now);
      writeCase(writer, story, written, last.get(village.code) ?? null);
      if (!story.isReport) last.set(village.code, story.id);
      written += 1;
      if (pending.length > 0) await Promise.all(pending.splice(0));
    }
    progress((0.75 * written) / count, `${written.toLocaleString("id-ID")} kasus`);
  }
}

/** A few villages ask much, most a little, one in fifteen never. */
function weighVillages(count: number, chance: Chance): number[] {
  return Array.from({ length: count }, () => (chance.happens(0.065) ? 0 : chance.span(1, 0.8)));
}

function listDays(start: number, now: number): { at: number; weight: number }[] {
  const days: { at: number; weight: number }[] = [];
  for (let at = Math.floor(start / day) * day; at < now; at += day) {
    const date = new Date(at);
    const weekday = date.getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    days.push({ at, weight: date.getUTCMonth() >= 9 ? 1.5 : 1 });
  }
  return days;
}

/** Office hours in the middle zone: 08.00 to 16.00 WITA is midnight to eight in UTC. Nothing lies after `now`. */
function listInstants(chance: Chance, at: number, count: number, now: number): number[] {
  const latest = Math.min(8 * hour, now - at);
  return Array.from({ length: Math.max(0, count) }, () => at + chance.float() * latest).sort(
    (a, b) => a - b,
  );
}

async function finish(admin: pg.Client, series: ReadonlyMap<string, number>): Promise<void> {
  await admin.query(
    "insert into number_series (name, last) select * from unnest($1::text[], $2::int[]) on conflict (name) do update set last = excluded.last",
    [[...series.keys()], [...series.values()]],
  );
  await admin.query(
    `update clinic_settings s set integrity_officer_id = a.person_id
     from assignments a where a.role = 'kabid' and a.region_code = s.region_code`,
  );
}
