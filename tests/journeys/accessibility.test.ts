// Every page that a role can reach, judged by axe at the width of a telephone and of a desk, light and dark: nothing may be wrong,
// nothing may stick out. Pages are found by following links and judged once for every shape; a page whose parts were all judged
// elsewhere is judged as a telephone shows it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { desk, journeyMs, openStage, phone, type Stage } from "../support/browser.ts";
import { pageRoutes, type ReachedPage, walkAs } from "../support/crawler.ts";
import { fillClinic, type FullClinic } from "../support/stories.ts";
import { Visitor } from "../support/visitor.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const everything: RunOptions = {
  runOnly: { type: "tag", values: tags },
  resultTypes: ["violations"],
};
// Another scheme changes colours, nothing else.
const colours: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};
type Size = typeof phone;
const narrow: Size = { width: 320, height: 640 };

let stage: Stage;
let clinic: FullClinic;
const judgedShapes = new Set<string>();
const judgedRoutes = new Set<string>();

beforeAll(async () => {
  stage = await openStage();
  clinic = await fillClinic(stage.house);
  const wish = { kind: "correction", wish: "Nomor telepon saya berganti." };
  await (await Visitor.signedIn(stage.house, "kaur")).post("/akun/data/permintaan", wish);
}, journeyMs);
afterAll(() => stage?.close());

const hats = [null, "sekdes", "satgas", "admin", "koordinator", "camat", "kabid", "posyandu"];
const otherHats = ["dinkes", "inspektorat", "pimpinan", "provinsi", "pendamping", "kaur"];

test.for([...hats, ...otherHats])(
  "what %s reaches",
  { timeout: 2 * journeyMs },
  async (username) => {
    const starts = username
      ? ["/beranda", clinic.unratedCase, `${clinic.unratedCase}/tanda-terima`]
      : ["/", "/tanpa-jaringan", clinic.letter, ...clinic.secretLinks];
    const { visitor, pages, dead } = await walkAs(stage.house, username, starts);
    expect(pages.length, "pages reached").toBeGreaterThan(5);
    expect(dead, "links that do not open").toEqual([]);
    const device = await stage.openDevice();
    const [name = "", value = ""] = visitor.session.split("=");
    if (name) await device.addCookies([{ name, value, url: stage.url }]);
    const page = await device.newPage();
    const mistakes: string[] = [];
    for (const reached of pages) {
      const isKnown = hasKnownShape(reached);
      if (isKnown && judgedRoutes.has(reached.route)) continue;
      judgedRoutes.add(reached.route);
      mistakes.push(...(await judgePage(page, reached, isKnown ? [phone] : [phone, desk])));
    }
    await device.close();
    expect(mistakes).toEqual([]);
  },
);

test("every page of the product was judged", () => {
  expect(pageRoutes().filter((route) => !judgedRoutes.has(route))).toEqual([]);
});

test("a form with mistakes, and a page that is not there", { timeout: journeyMs }, async () => {
  const page = await stage.visit("sekdes");
  await page.goto("/tanya");
  await page.getByRole("button", { name: "Kirim ke satgas" }).click();
  await page.getByRole("alert").waitFor();
  const mistakes = await judgeModes(page, "/tanya with mistakes");
  await page.goto("/tidak-ada");
  mistakes.push(...(await judgeModes(page, "not there")));
  expect(mistakes).toEqual([]);
});

test("no page complained", () => {
  expect(stage.complaints).toEqual([]);
});

/** Whether every element on this page looks like one that was judged before; the order of the headings counts too. */
function hasKnownShape({ html }: ReachedPage): boolean {
  const shapes = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(([, tag, attributes = ""]) => {
    const names = [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) =>
      /^(class|role|type|aria-current|tabindex)$/.test(name ?? "") ? `${name}=${value}` : name,
    );
    return `${tag} ${names
      .filter((name) => !name?.startsWith("data-"))
      .sort()
      .join(" ")}`;
  });
  shapes.push([...html.matchAll(/<h([1-6])/g)].map(([, level]) => level).join(""));
  const isKnown = shapes.every((shape) => judgedShapes.has(shape));
  for (const shape of shapes) judgedShapes.add(shape);
  return isKnown;
}

async function judgePage(
  page: Page,
  { username, path }: ReachedPage,
  sizes: Size[],
): Promise<string[]> {
  const response = await page.goto(path);
  const where = `${path} as ${username ?? "nobody"}`;
  if (response?.status() !== 200) return [`${where}: ${response?.status()}`];
  return judgeModes(page, where, sizes);
}

/** Light and dark, telephone and desk; with everything unfolded, because what is folded away must be right too. */
async function judgeModes(page: Page, where: string, sizes = [phone, desk]): Promise<string[]> {
  await page.evaluate(axeSource);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  const mistakes: string[] = [];
  for (const size of [narrow, phone, desk]) {
    await page.setViewportSize(size);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (over > 0) mistakes.push(`${where}, ${size.width} px: sticks out by ${over} px`);
    if (!sizes.includes(size)) continue;
    mistakes.push(...(await runAxe(page, everything, `${where}, ${size.width} px`)));
    await page.emulateMedia({ colorScheme: "dark" });
    mistakes.push(...(await runAxe(page, colours, `${where}, ${size.width} px, dark`)));
    await page.emulateMedia({ colorScheme: "light" });
  }
  return mistakes;
}

async function runAxe(page: Page, options: RunOptions, where: string): Promise<string[]> {
  const { violations } = await page.evaluate((how): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as typeof import("axe-core") & {
      axe: typeof import("axe-core");
    };
    return axe.run(document, how);
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      return `${where}: ${id} at ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`;
    }),
  );
}
