// Every route × every role × an object of others: what is out of scope does not exist, and nothing tells it from nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ObjectKind, Route } from "#platform/routes.ts";
import { allRoutes } from "../src/app.tsx";
import {
  arrangeObjects,
  type Foreign,
  combine,
  nothing,
  type Objects,
  publicKinds,
} from "./route-matrix/objects.ts";
import { sees } from "./row-security/scopes.ts";
import { hatNames, hatOf, makeWorld, type World } from "./row-security/world.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { testPeople } from "./support/people.ts";
import { Visitor } from "./support/visitor.ts";

// Every hat meets every route with a foreign object, by turns of hats and routes, so that all places come up.
// As many as the house has connections.
const atOnce = 4;
const hats = hatNames.filter((name) => !["nobody", "bare", "forger"].includes(name));

let house: TestHouse;
let world: World;
let objects: Objects;
const visitors = new Map<string, Visitor>();
const requests = { GET: 0, POST: 0, HEAD: 0, PATCH: 0, DELETE: 0, OPTIONS: 0 };

beforeAll(async () => {
  house = await openTestHouse();
  world = await makeWorld(house.owner);
  objects = await arrangeObjects(world);
  for (const name of hats) visitors.set(name, await Visitor.signedIn(house, name));
});
afterAll(() => house.close());

const withObjects = allRoutes.filter(({ access }) => (access.objects ?? []).length > 0);

test("there are routes, and every kind of object that they name is arranged", () => {
  expect(allRoutes.length).toBeGreaterThan(90);
  expect(withObjects.length).toBeGreaterThan(50);
  const named = new Set(withObjects.flatMap(({ access }) => access.objects ?? []));
  const roles = hats.map((name) => hatOf(world, name));
  const missing = [...named].filter(
    (kind) => !publicKinds.includes(kind) && !roles.some((hat) => objects[kind](hat).length > 0),
  );
  expect(missing).toEqual([]);
});

test("nobody signed in is led to the door, by every route that is not public", async () => {
  const stranger = new Visitor(house);
  const shut = allRoutes.filter(({ access, walksAlone }) => access.who !== "public" && !walksAlone);
  expect(shut.length).toBeGreaterThan(80);
  for (const route of shut) {
    const response = await call(stranger, route, nothing(route.access.objects ?? []));
    const where = response.headers.get("location") ?? "";
    expect([response.status, where.split("?")[0]], nameOf(route)).toEqual([303, "/masuk"]);
  }
});

test("routes that walk alone, because bytes arrive for minutes, tell a stranger no more than 401", async () => {
  const alone = allRoutes.filter(({ access, walksAlone }) => walksAlone && access.who !== "public");
  expect(alone.map(nameOf)).toEqual([
    "POST /unggahan",
    "HEAD /unggahan/:id",
    "PATCH /unggahan/:id",
    "DELETE /unggahan/:id",
  ]);
  for (const route of alone) {
    const response = await call(new Visitor(house), route, nothing(route.access.objects ?? []));
    expect(response.status, nameOf(route)).toBe(401);
  }
});

test("a hat's own case is shown: the objects are real", async () => {
  let shown = 0;
  for (const who of hats) {
    for (const place of sees[who] ?? []) {
      const path = `/konsultasi/${world.cases[place as keyof World["cases"]].id}`;
      const response = await visitorOf(who).fetch(path);
      expect(response.status, `${who} opens the case ${place}`).toBe(200);
      shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(70);
});

// One hat of each role is enough to try the doors.
const oneOfEachRole = testPeople.filter(
  ({ role }, at) => testPeople.findIndex((other) => other.role === role) === at,
);

test("every role is among the hats", () => {
  expect(oneOfEachRole.filter(({ username }) => !hats.includes(username as never))).toEqual([]);
  expect(oneOfEachRole.length).toBeGreaterThanOrEqual(20);
});

describe.each(oneOfEachRole)("$username", ({ username: who }) => {
  test("is not let through doors of other roles", async () => {
    const hat = hatOf(world, who);
    const shut = allRoutes.filter(
      ({ access }) => Array.isArray(access.who) && !access.who.includes(hat.role),
    );
    expect(shut.length).toBeGreaterThan(10);
    await inTurns(shut, async (route) => {
      const response = await call(visitorOf(who), route, nothing(route.access.objects ?? []));
      expect(response.status, nameOf(route)).toBe(route.method === "GET" ? 404 : 403);
    });
  });
});

describe.each(hats)("%s", (who) => {
  test("sees of others what it sees of nothing", async () => {
    let tried = 0;
    const told: string[] = [];
    await inTurns([...withObjects.entries()], async ([turn, route]) => {
      const kinds = route.access.objects ?? [];
      const all = combine(world, objects, kinds, hatOf(world, who));
      const foreign = pick(all, turn + hats.indexOf(who));
      if (foreign.length === 0 || isForEverybody(route, kinds)) return;
      const none = await answer(await call(visitorOf(who), route, nothing(kinds)));
      for (const { place, ids } of foreign) {
        const found = await answer(await call(visitorOf(who), route, ids));
        const difference = compare(route, kinds, found, none);
        if (difference) told.push(`${nameOf(route)} with ${place}: ${difference}`);
        tried += 1;
      }
    });
    expect(told).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  });
});

test("the matrix is as large as it should be", () => {
  console.log(
    `Walked ${allRoutes.length} routes (${withObjects.length} with objects) as ${hats.length} hats: ${requests.GET} GET, ${requests.POST} POST.`,
  );
  expect(requests.GET).toBeGreaterThan(1500);
  expect(requests.POST).toBeGreaterThan(2000);
});

function visitorOf(who: string): Visitor {
  const visitor = visitors.get(who);
  if (!visitor) throw new Error(`${who} is not signed in.`);
  return visitor;
}

/** A link that was used or has expired says so; a wrong one says the same. */
function refusals(route: Route, kinds: readonly ObjectKind[]): readonly number[] {
  if (kinds.includes("secret")) return [404, 410];
  return route.method === "GET" ? [404] : [403, 404];
}

function nameOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

/** A public page with public objects, such as the satgas of a kecamatan, hides nothing. */
function isForEverybody(route: Route, kinds: readonly ObjectKind[]): boolean {
  return kinds.every(
    (kind) => publicKinds.includes(kind) || (route.access.who === "public" && kind === "region"),
  );
}

/** What tells a foreign object from nothing, or null. */
function compare(
  route: Route,
  kinds: readonly ObjectKind[],
  found: Answer,
  none: Answer,
): string | null {
  if (!refusals(route, kinds).includes(found.status)) return `answers ${found.status}`;
  if (found.status !== none.status || found.type !== none.type)
    return `answers ${found.status} ${found.type}, but ${none.status} ${none.type} for nothing`;
  if (found.page !== none.page && !kinds.includes("secret")) return "another page than for nothing";
  return null;
}

/** The restricted case or another one by turns; an own case with something foreign on it always. */
function pick(all: readonly Foreign[], turn: number): Foreign[] {
  const mixed = all.filter(({ place }) => place.includes(" with "));
  const restricted = all.filter(({ place }) => place === "restricted");
  const others = all.filter((one) => !restricted.includes(one) && !mixed.includes(one));
  const inTurn = others[(turn >> 1) % Math.max(others.length, 1)];
  const [chosen = restricted[0]] = turn % 2 === 0 && restricted[0] ? restricted : [inTurn];
  return chosen ? [...mixed, chosen] : mixed;
}

async function inTurns<T>(all: readonly T[], visit: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(visit));
}

function call(visitor: Visitor, route: Route, ids: readonly string[]): Promise<Response> {
  let at = 0;
  const path = route.path.replace(/:\w+/g, () => encodeURIComponent(ids[at++] ?? ""));
  requests[route.method] += 1;
  if (route.method === "GET") return visitor.fetch(path);
  if (route.walksAlone) return visitor.fetch(path, { method: route.method, ...uploading });
  const body = new FormData();
  for (const [field, value] of Object.entries(plausible)) body.set(field, value);
  body.set("submission_id", crypto.randomUUID());
  return visitor.fetch(path, { method: "POST", body });
}

/** Headers of every request of an upload. */
const uploading = {
  headers: {
    "tus-resumable": "1.0.0",
    "upload-length": "3",
    "upload-offset": "0",
    "content-type": "application/offset+octet-stream",
  },
};

/** Fields that forms of the house share; a route must refuse before it minds the rest. */
const plausible = {
  version: "1",
  body: "Isi yang cukup panjang.",
  reason: "Alasan yang cukup panjang.",
  note: "Catatan yang cukup panjang.",
  text: "Tulisan yang cukup panjang.",
  score: "5",
  keputusan: "ya",
};

interface Answer {
  status: number;
  type: string;
  page: string;
}

/** What can be told from an answer: status, kind and page, without what differs at every request. */
async function answer(response: Response): Promise<Answer> {
  const page = (await response.text())
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "(id)")
    .replace(/64\.\d\d(\.\d\d)?/g, "(code)");
  return { status: response.status, type: response.headers.get("content-type") ?? "", page };
}
