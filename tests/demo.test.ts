// The demo made small: everybody is there, nothing in it could be somebody's, and making it twice changes nothing.
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDemo } from "../src/demo/demo.ts";
import { dealStories } from "../src/demo/deals.ts";
import { stories } from "../src/demo/stories/index.ts";
import { findPersonalData } from "#platform/personal-data.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { Visitor } from "./support/visitor.ts";

const few = 20;
let house: TestHouse;
const said: string[] = [];
const make = () => makeDemo(house.house, house.adminUrl, (line) => said.push(line), few);

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("leaves an installation alone where other people work", async () => {
  await make();
  expect(said.join("\n")).toContain("Data contoh tidak dibuat");
  expect((await house.owner.query("select 1 from consultations")).rowCount).toBe(0);
  await house.owner.query("delete from credentials; delete from assignments; delete from people");
  said.length = 0;
});

test("makes people for every role and plays the cases", async () => {
  await make();
  expect(said.at(-1)).toContain("Kata sandi orang contoh");
  const { rows: without } = await house.owner.query(
    "select code from roles where code not in (select role from assignments)",
  );
  expect(without).toEqual([]);
  const { rows } = await house.owner.query<{ cases: number; answers: number; late: number }>(
    `select (select count(*)::int from consultations) as cases,
       (select count(*)::int from messages where kind = 'answer') as answers,
       (select count(*)::int from case_events where at > $1) as late`,
    [house.house.clock()],
  );
  expect(rows[0]?.cases).toBeGreaterThanOrEqual(few);
  expect(rows[0]?.answers).toBeGreaterThan(2);
  // Nothing happens in the future.
  expect(rows[0]?.late).toBe(0);
});

test("carries no telephone number, no address of mail, no identity number", async () => {
  const { rows } = await house.owner.query(
    "select 1 from people where phone is not null or email is not null",
  );
  expect(rows).toEqual([]);
  expect(stories.length).toBeGreaterThan(300);
  const found = stories.flatMap(({ subject, question, answer, askBack, note, comment }) =>
    findPersonalData(
      [subject, question, answer, askBack?.question, askBack?.reply, note, comment].join("\n"),
    )
      // "Anak" is a warning about a word and a name beside it; here these are programmes.
      .filter(({ kind }) => kind !== "anak")
      .map(({ kind }) => `${kind}: ${subject}`),
  );
  expect(found).toEqual([]);
});

test("opens to its user names and says on every page that it is a demo", async () => {
  for (const username of ["sekdes", "satgas", "koordinator", "admin"]) {
    const visitor = await Visitor.signedIn(house, username);
    const page = await visitor.get("/konsultasi");
    expect(page.status, username).toBe(200);
    expect(page.text, username).toContain("Data contoh");
  }
});

test("made once more, it only gives everybody the password of this start", async () => {
  const count =
    "select (select count(*)::int from people) + (select count(*)::int from case_events) as n";
  const before = (await house.owner.query(count)).rows;
  await house.owner.query("update credentials set password_hash = 'lama'");
  await make();
  expect((await house.owner.query(count)).rows).toEqual(before);
  await Visitor.signedIn(house, "kades");
});

test("deals all stories so that Jembayan finds its cases in every state, and two kecamatan stay silent", () => {
  const deals = dealStories((code) => code);
  const own = deals.filter(({ place }) => place.code === "64.02.02.2003");
  expect(own.length).toBeGreaterThanOrEqual(25);
  const fates = new Set(own.map(({ fate }) => fate));
  for (const fate of [
    "new",
    "working",
    "waiting_asker",
    "referral_sent",
    "answered",
    "escalated",
    "closed",
  ])
    expect(fates, fate).toContain(fate);
  const silent = ["64.02.12", "64.02.18"];
  expect(deals.filter(({ place }) => silent.includes(place.code.slice(0, 8)))).toEqual([]);
});
