// Photographs the ten pages of the demo into docs/screenshots: telephone and desk, light and dark. Builds the product, starts it on a
// folder of its own and leaves nothing behind. Usage: npm run screenshots
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { launchChromium } from "../tests/support/chromium.ts";
import { tenPages } from "../tests/support/ten-pages.ts";
import { buildAssets, buildServer } from "./build.ts";
import { findPage, openPage, startDemo, stopDemo } from "./running-demo.ts";

const project = join(import.meta.dirname, "..");
const target = join(project, "docs", "screenshots");
const mostBytes = 120_000;
const sizes = [
  { width: 360, height: 740, deviceScaleFactor: 2 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
];
const schemes = ["light", "dark"] as const;

async function photographAll(browser: Browser, url: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  for (const one of tenPages) {
    const path = await findPage(browser, url, one);
    for (const { width, height, deviceScaleFactor } of sizes) {
      const options = { viewport: { width, height }, deviceScaleFactor };
      const page = await openPage(browser, url, one.username, options);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await save(page, `${one.name}-${width}-${colorScheme}.png`);
      }
      await page.context().close();
    }
  }
}

/** Few colours make a small picture; flat pages do not need more. */
async function save(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot();
  const png = await sharp(shot).png({ palette: true, colours: 96, effort: 10 }).toBuffer();
  if (png.byteLength > mostBytes) throw new Error(`${name} has ${png.byteLength} bytes.`);
  writeFileSync(join(target, name), png);
}

await buildServer();
await buildAssets();
const folder = mkdtempSync(join(tmpdir(), "klik-screenshots-"));
const { url, server } = await startDemo(join(folder, "data"));
const browser = await launchChromium();
try {
  await photographAll(browser, url);
} finally {
  await browser.close();
  await stopDemo(server);
  rmSync(folder, { recursive: true, force: true });
}
