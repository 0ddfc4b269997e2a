// What a first visit costs on a village line, as the app sends it: pages with real content, compressed by the app itself.
// The budgets are promises of the product; a page that grows over one fails here.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { fillClinic, type FullClinic } from "./support/stories.ts";
import { tenPages } from "./support/ten-pages.ts";
import { Visitor } from "./support/visitor.ts";

const htmlBytes = 14_000;
const firstVisitBytes = 60_000;
const scriptBytes = 20_000;

let house: TestHouse;
let clinic: FullClinic;

beforeAll(async () => {
  house = await openTestHouse();
  clinic = await fillClinic(house);
}, 150_000);
afterAll(() => house.close());

test("there are ten pages", () => {
  expect(tenPages).toHaveLength(10);
});

test.for(tenPages)("$name stays light", { timeout: 60_000 }, async (page) => {
  const finder = await visit(page.foundBy ?? page.username);
  const path = await page.find(async (from) => (await finder.get(from)).html);
  await expectLight(await visit(page.username), path);
});

test("the longest case stays light for both sides", async () => {
  for (const name of ["sekdes", "satgas"]) await expectLight(await visit(name), clinic.richCase);
});

async function visit(username: string | null): Promise<Visitor> {
  return username ? Visitor.signedIn(house, username) : new Visitor(house);
}

async function expectLight(visitor: Visitor, path: string): Promise<void> {
  const { html, status } = await visitor.get(path);
  expect(status, path).toBe(200);
  const page = await weigh(visitor, path);
  const parts = [...html.matchAll(/<(link|script|img)\b[^>]* (?:href|src)="(\/[^"]+)"[^>]*>/g)];
  let whole = page;
  let scripts = 0;
  for (const [tag, kind, address = ""] of parts) {
    // A picture that waits until it is scrolled to is not part of the first visit.
    if (kind === "img" && tag.includes('loading="lazy"')) continue;
    const bytes = await weigh(visitor, address);
    whole += bytes;
    if (kind === "script") scripts += bytes;
  }
  expect(parts.length, "style sheet and script were found").toBeGreaterThanOrEqual(2);
  expect(page, `HTML of ${path}`).toBeLessThanOrEqual(htmlBytes);
  expect(scripts, `scripts of ${path}`).toBeLessThanOrEqual(scriptBytes);
  expect(scripts).toBeGreaterThan(0);
  expect(whole, `first visit of ${path}`).toBeLessThanOrEqual(firstVisitBytes);
}

/** Bytes as they go over the line. */
async function weigh(visitor: Visitor, path: string): Promise<number> {
  const response = await visitor.fetch(path, { headers: { "accept-encoding": "gzip" } });
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-encoding"), `${path} is sent compressed`).toBe("gzip");
  return (await response.arrayBuffer()).byteLength;
}
