// The built product running with the demo on a folder of its own, and its ten pages found as their readers find them.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { TenthPage } from "../tests/support/ten-pages.ts";

const project = join(import.meta.dirname, "..");
const password = "kata-sandi-contoh";
const startTimeoutMs = 600_000;

/** Starts the product with the demo; gives its address once it answers. */
export function startDemo(folder: string): Promise<{ url: string; server: ChildProcess }> {
  const env = {
    ...process.env,
    KLIK_DATA: folder,
    KLIK_DEMO_PASSWORD: password,
    PORT: "0",
    KLIK_LOG_REQUESTS: "0",
  };
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

export async function stopDemo(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

/** Its path; whoever knows the way there looks for it. */
export async function findPage(browser: Browser, url: string, one: TenthPage): Promise<string> {
  const page = await openPage(browser, url, one.foundBy ?? one.username);
  const path = await one.find(async (from) => {
    await page.goto(from);
    return page.content();
  });
  await page.context().close();
  return path;
}

/** A device of its own, on which this person has signed in. */
export async function openPage(
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
