// A stage for journeys: the real app on a real port, a real browser, visitors who find everything by role and label.
// It notes every script error and every refusal of the content security policy: a journey ends with none.
import { serve, type ServerType } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { openTwoMachines } from "../machines/stage.ts";
import { launchChromium } from "./chromium.ts";
import { openTestHouse, type TestHouse } from "./house.ts";
import { testPassword } from "./people.ts";

/** A cheap phone, held upright. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

// Two slow cores shared with others: patience costs nothing when all goes well.
export const patienceMs = 30_000;
export const journeyMs = 150_000;

export interface Stage {
  house: TestHouse;
  /** "http://localhost:40123" */
  url: string;
  browser: Browser;
  /** What a page complained of: script errors, requests against the policy, answers 500. */
  complaints: string[];
  /** A new device. */
  openDevice(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page of a person who has just signed in through the door; nobody when there is no name. */
  visit(username: string | null, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Opens house, port and browser. Close it at the end. */
export async function openStage(): Promise<Stage> {
  const house = await openTestHouse();
  const isTwo = process.env.KLIK_MACHINES === "2";
  const { url, stop } = await (isTwo ? openTwoMachines(house.adminUrl) : listen(house));
  const browser = await launchChromium();
  const complaints: string[] = [];
  const openDevice = async (options: BrowserContextOptions = {}) => {
    const device = await browser.newContext({
      baseURL: url,
      viewport: phone,
      locale: "id-ID",
      timezoneId: "Asia/Makassar",
      reducedMotion: "reduce",
      ...options,
    });
    device.setDefaultTimeout(patienceMs);
    device.on("page", (page) => hearComplaints(page, complaints));
    return device;
  };
  return {
    house,
    url,
    browser,
    complaints,
    openDevice,
    visit: async (username, options) => {
      const page = await (await openDevice(options)).newPage();
      if (username) await signIn(page, username);
      return page;
    },
    close: async () => {
      await browser.close();
      await stop();
      await house.close();
    },
  };
}

/** Lets the app of a house answer on a free port of this machine. */
export async function listen({
  app,
}: Pick<TestHouse, "app">): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(started),
    );
  });
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The app has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

/** Enters through the door as a person does. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna atau nomor telepon").fill(username);
  await page.getByLabel("Kata sandi").fill(testPassword);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/masuk");
}

function hearComplaints(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that answers 422 or 404 is told of here too: that is how mistakes look.
    if (message.type() !== "error" || /status of 4\d\d/.test(message.text())) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.url()}: ${response.status()}`);
  });
}

/** A photo as a phone makes it: about 3 MB, larger than anybody will look at. */
export async function takePhoto(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 140, sigma: 24 };
  const grain = { width: 3200, height: 2400, channels: 3 as const, noise, background: "#888" };
  return sharp({ create: grain }).jpeg({ quality: 85 }).toBuffer();
}
