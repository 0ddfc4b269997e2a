// A storm of generated requests as every kind of hat. A few here; `npm run hostile` sends twenty thousand.
// The same seed draws the same requests; a fault names seed, hat and request.
import { afterAll, beforeAll, expect, test } from "vitest";
import { walkAs } from "../support/crawler.ts";
import { openTestHouse, type TestHouse } from "../support/house.ts";
import { fillClinic } from "../support/stories.ts";
import { Visitor } from "../support/visitor.ts";
import { hidden, plantWords, words } from "./foreign-words.ts";
import { judge } from "./judging.ts";
import { drawRequests, type Sent, toRequest } from "./storm.ts";
import { everyRoute, findFilters, findForms, findIds, type Targets } from "./targets.ts";

const times = Number(process.env.KLIK_HOSTILE ?? 1_200);
const seed = Number(process.env.KLIK_HOSTILE_SEED ?? 20_261_103);
const hats = Object.keys(hidden);
const stormMs = 60_000 + times * 100;

let house: TestHouse;
const targets = new Map<string, Targets>();
const ids: string[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  await fillClinic(house);
  await plantWords(house);
  for (const hat of hats) {
    const { pages } = await walkAs(house, hat === "nobody" ? null : hat, ["/", "/beranda"]);
    const [forms, filters, routes] = [findForms(pages), findFilters(pages), everyRoute()];
    targets.set(hat, { forms, filters: filters.length > 0 ? filters : routes, routes });
    ids.push(...findIds(pages));
  }
}, 240_000);
afterAll(() => house.close());

test("the storm knows where to strike, and the words are there for those who may read them", async () => {
  const forms = new Set<string>();
  for (const hat of hats) {
    expect(targetsOf(hat).forms.length, hat).toBeGreaterThan(0);
    for (const { path } of targetsOf(hat).forms) forms.add(path.replace(/[0-9a-f-]{36}/g, ":id"));
  }
  expect(forms.size).toBeGreaterThan(60);
  const paser = await Visitor.signedIn(house, "satgas-paser");
  expect((await paser.get("/antrean")).html).toContain(words.otherRegency);
});

test(
  `${times} hostile requests: a sentence each, no 500, no echo, nothing of others`,
  { timeout: stormMs },
  async () => {
    const before = await countCases();
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    for (const [turn, hat] of hats.entries()) {
      const share = Math.ceil(times / hats.length);
      const requests = drawRequests(targetsOf(hat), ids, share, seed + turn);
      let visitor = await enter(hat);
      for (const sent of requests) {
        const response = await send(visitor, sent);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        for (const fault of await judge(hat, sent, response)) faults.push(tell(hat, sent, fault));
        if (faults.length > 40) break;
        // A storm may sign itself out, or change its own hat or password.
        if (response.status === 303 && hat !== "nobody") visitor = await enter(hat);
      }
    }
    console.log(
      `Hostile requests by status: ${[...statuses]
        .sort()
        .map(([status, n]) => `${status}: ${n}`)
        .join(", ")}.`,
    );
    expect(faults).toEqual([]);
    expect([...statuses.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(times);
    expect((statuses.get(422) ?? 0) + (statuses.get(404) ?? 0)).toBeGreaterThan(times / 10);
    const after = await countCases();
    expect(after, "cases of others are as they were").toEqual(before);
    const page = await (await enter("sekdes")).get("/beranda");
    expect(page.status, "the clinic is well").toBe(200);
  },
);

function targetsOf(hat: string): Targets {
  const found = targets.get(hat);
  if (!found) throw new Error(`${hat} was not walked.`);
  return found;
}

async function enter(hat: string): Promise<Visitor> {
  if (hat === "nobody") return new Visitor(house);
  await house.owner.query("delete from sign_in_attempts");
  return Visitor.signedIn(house, hat);
}

function send(visitor: Visitor, sent: Sent): Promise<Response> {
  const { path, init } = toRequest(sent);
  if (sent.manner !== "cookie") return visitor.fetch(path, init);
  const headers = new Headers(init.headers);
  headers.set("cookie", `klik_sesi=${sent.mark}; klik_terkirim=%00..;=; ${"a".repeat(3000)}`);
  headers.set("origin", "http://localhost");
  return Promise.resolve(house.app.request(`http://localhost${path}`, { ...init, headers }));
}

function tell(hat: string, { target, path, fields, manner }: Sent, fault: string): string {
  return `${fault} — ${hat} ${manner} ${target.method} ${path} ${JSON.stringify(fields).slice(0, 400)}`;
}

/** Rows of those whom no hat of the storm may touch. */
async function countCases(): Promise<unknown> {
  const { rows } = await house.owner.query(
    `select region_code, restricted, count(*)::int, min(version), max(version) from consultations
     where region_code >= '64.01' and region_code < '64.02' or restricted group by 1, 2 order by 1, 2`,
  );
  return rows;
}
