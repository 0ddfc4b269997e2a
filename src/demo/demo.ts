// Makes the demo clinic of Kutai Kartanegara once: people for every role, then a year of cases. Invented throughout.
// Invariant: people who were there before are never touched, and a start that was killed is made up for by the next.
import { type AdminClient, connectOwner, openDatabase, roleUrl } from "#platform/database.ts";
import type { House } from "#platform/house.ts";
import { enrolPassword } from "#modules/accounts/public.ts";
import { readCalendar } from "#modules/calendar/public.ts";
import { holdBackMailing } from "#modules/notifications/public.ts";
import { rebuildFigures } from "#modules/reports/public.ts";
import { castPeople, type NameOf } from "./cast.ts";
import { callCrew, type Crew, readOffices } from "./crew.ts";
import { type Deal, dealStories } from "./deals.ts";
import { putInCast } from "./people.ts";
import { regency } from "./places.ts";
import { playCases, scheduleCases } from "./play.ts";
import { drawWorkingLine } from "./working-line.ts";

const lockKey = 640_202;

/**
 * Makes people and cases where there are none, and gives the people of the demo the password of this start. `stories`:
 * how many of them are played, all unless told. Says in plain lines what it does.
 */
export async function makeDemo(
  house: House,
  adminUrl: string,
  say: (line: string) => void,
  stories?: number,
): Promise<void> {
  const owner = await connectOwner(adminUrl, "demo");
  try {
    // Two processes on one database: the second waits, then finds everything made.
    await owner.query("select pg_advisory_lock($1)", [lockKey]);
    await makeOnce(house, adminUrl, owner, say, stories);
  } finally {
    await owner.end();
  }
}

async function makeOnce(
  house: House,
  adminUrl: string,
  owner: AdminClient,
  say: (line: string) => void,
  stories?: number,
): Promise<void> {
  const now = house.clock();
  const placeName = await readPlaceNames(owner);
  const deals = dealStories(placeName, stories);
  const cast = castPeople(deals, placeName);
  const ids = cast.people.map(({ id }) => id);
  const before = await countWhatIsThere(owner, ids);
  if (before.strangers > 0 && before.cast === 0) {
    say("Data contoh tidak dibuat: sudah ada orang lain di sini. Jalankan dengan KLIK_DEMO=0.");
    return;
  }
  if (before.cast === 0) await putInCast(owner, cast, deals, placeName, now);
  await enrolPassword(owner, ids, house.config.demoPassword.value, now);
  if (before.cases === 0) {
    const started = Date.now();
    const crew = await callCrew(owner, cast, await readOffices(owner, regency));
    const total = await play(house, adminUrl, { crew, deals, placeName, owner, now }, say);
    await countFigures(adminUrl, now);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`Data contoh siap: ${cast.people.length} orang, ${total} kasus (${seconds} detik).`);
  }
  const { value, given } = house.config.demoPassword;
  say(`Kata sandi orang contoh: ${given ? "seperti KLIK_DEMO_PASSWORD" : value}`);
}

interface Stage {
  crew: Crew;
  deals: readonly Deal[];
  placeName: NameOf;
  owner: AdminClient;
  now: Date;
}

/** A connection of its own: some thirty statements, run twenty thousand times, are planned once. */
async function play(
  house: House,
  adminUrl: string,
  stage: Stage,
  say: (line: string) => void,
): Promise<number> {
  const { crew, deals, placeName, owner, now } = stage;
  await holdBackMailing(owner);
  const { database: web } = openDatabase(roleUrl(adminUrl, "klik_web"), 1, { prepared: true });
  try {
    const calendar = await web.transaction().execute((db) => readCalendar(db, regency));
    const steps = scheduleCases(crew, deals, drawWorkingLine(calendar, now), placeName);
    return await playCases(house, web, crew, steps, say);
  } finally {
    await web.destroy();
  }
}

/** The figures stand from the first page on, without waiting for the worker's minute. */
async function countFigures(adminUrl: string, now: Date): Promise<void> {
  const { database: worker } = openDatabase(roleUrl(adminUrl, "klik_worker"), 1);
  try {
    await rebuildFigures(worker, now);
  } finally {
    await worker.destroy();
  }
}

async function readPlaceNames(owner: AdminClient): Promise<NameOf> {
  const { rows } = await owner.query<{ code: string; name: string }>(
    "select code, name from regions where code like $1",
    [`${regency}%`],
  );
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

interface WhatIsThere {
  cast: number;
  strangers: number;
  cases: number;
}

async function countWhatIsThere(owner: AdminClient, ids: readonly string[]): Promise<WhatIsThere> {
  const { rows } = await owner.query<WhatIsThere>(
    `select (select count(*)::int from people where id = any ($1)) as cast,
       (select count(*)::int from people where id <> all ($1)) as strangers,
       (select count(*)::int from (select 1 from consultations limit 1) c) as cases`,
    [ids],
  );
  return rows[0] ?? { cast: 0, strangers: 0, cases: 0 };
}
