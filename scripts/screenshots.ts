// Photographs the ten pages of the demo into docs/screenshots: telephone and desk, light and dark. Starts the built product on a
// folder of its own and leaves nothing behind. Usage: npm run screenshots
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import sharp from "sharp";
import { launchChromium } from "../tests/support/chromium.ts";
import { tenPages } from "../tests/support/ten-pages.ts";

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
  for (const username of new Set(tenPages.map((page) => page.username))) {
    for (const { width, height, deviceScaleFactor } of sizes) {
      const device = await browser.newContext({
        baseURL: url,
        viewport: { width, height },
        deviceScaleFactor,
        locale: "id-ID",
        timezoneId: "Asia/Makassar",
        reducedMotion: "reduce",
      });
      if (username) await enter(device, username);
      await photographAs(device, username, width);
      await device.close();
    }
  }
}

async function enter(device: BrowserContext, username: string): Promise<void> {
  const page = await device.newPage();
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna atau nomor telepon").fill(username);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/masuk");
  await page.close();
}

async function photographAs(
  device: BrowserContext,
  username: string | null,
  width: number,
): Promise<void> {
  const page = await device.newPage();
  for (const one of tenPages.filter((each) => each.username === username)) {
    const path = await one.find(async (from) => {
      await page.goto(from);
      return page.content();
    });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await save(page, `${one.name}-${width}-${colorScheme}.png`);
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
