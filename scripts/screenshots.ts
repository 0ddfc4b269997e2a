// Photographs the ten pages of the demo into docs/screenshots: telephone and desk, light and dark. Builds the product, starts it on a
// folder of its own and leaves nothing behind. Usage: npm run screenshots
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { launchChromium } from "../tests/support/chromium.ts";
import { type TenthPage, tenPages } from "../tests/support/ten-pages.ts";
import { buildAssets, buildServer } from "./build.ts";

const project = join(import.meta.dirname, "..");
const target = join(project, "docs", "screenshots");
const password = "kata-sandi-contoh";
const startTimeoutMs = 600_000;
const mostBytes = 120_000;
const sizes = [
  { width: 360, height: 740, deviceScaleFactor: 2 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
];
const schemes = ["light", "dark"] as const;

/** Starts the product with the demo; gives its address once it answers. */
function startDemo(folder: string): Promise<{ url: string; server: ChildProcess }> {
  const env = { ...process.env, KLIK_DATA: folder, KLIK_DEMO_PASSWORD: password, PORT: "0" };
  const server = spawn(process.execPath, [join(project, "dist", "main.js")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail("did not start in time"), startTimeoutMs);
    const fail = (why: string) => {
      clearTimeout(timer);
      server.kill();
      reject(new Error(`The demo ${why}.`));
    };
    let said = "";
    server.on("exit", () => fail("ended early"));
    server.stdout.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      said += chunk.toString();
      const url = /siap: (http:\S+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      server.removeAllListeners("exit");
      resolve({ url, server });
    });
  });
}

async function stopDemo(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

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

async function findPage(browser: Browser, url: string, one: TenthPage): Promise<string> {
  const page = await openPage(browser, url, one.foundBy ?? one.username);
  const path = await one.find(async (from) => {
    await page.goto(from);
    return page.content();
  });
  await page.context().close();
  return path;
}

/** A device of its own, on which this person has signed in. */
async function openPage(
  browser: Browser,
  url: string,
  username: string | null,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const device = await browser.newContext({
    baseURL: url,
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await device.newPage();
  if (!username) return page;
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna atau nomor telepon").fill(username);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/masuk");
  return page;
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
