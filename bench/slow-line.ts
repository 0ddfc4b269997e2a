// How soon the ten pages show their content on a village line: 400 kbit/s, 400 ms, a telephone six times slower than this machine.
// The built demo behind a slow proxy, a fresh browser profile for each first view. Usage: npm run slow-line [-- --runs=3 --json=FILE]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildAssets, buildServer } from "../scripts/build.ts";
import { findPage, openPage, startDemo, stopDemo } from "../scripts/running-demo.ts";
import { launchChromium } from "../tests/support/chromium.ts";
import { tenPages } from "../tests/support/ten-pages.ts";
import { openSlowLine } from "./slow-proxy.ts";

const bytesPerSecond = 400_000 / 8;
const cpuTimesSlower = 6;
const settleMs = 5_000;
const promisedMs = { cold: 2_500, repeat: 1_500 };
// "400 ms" there and back is what is promised; 400 ms each way is told beside it.
const roundTrips = [400, 800];

interface View {
  /** First and largest content on the screen, from the moment the person asked for the page. */
  firstMs: number;
  largestMs: number;
  bytes: number;
}
interface Measured {
  page: string;
  roundTripMs: number;
  cold: View;
  repeat: View;
}

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    json: { type: "string" },
    only: { type: "string" },
  },
});
const runs = Number(options.runs);

await buildServer();
await buildAssets();
const folder = mkdtempSync(join(tmpdir(), "klik-slow-line-"));
const { url, server } = await startDemo(join(folder, "data"));
const browser = await launchChromium();
const measured: Measured[] = [];
try {
  for (const roundTripMs of roundTrips) {
    const line = await openSlowLine(url.replace("localhost", "127.0.0.1"), {
      bytesPerSecond,
      roundTripMs,
    });
    for (const one of tenPages) {
      if (options.only && one.name !== options.only) continue;
      const path = await findPage(browser, url, one);
      const cookies = await signedInCookies(browser, one.username);
      const views = [];
      for (let run = 0; run < runs; run += 1)
        views.push(await measure(browser, `${line.url}${path}`, cookies));
      const row = {
        page: one.name,
        roundTripMs,
        cold: median(views.map(({ cold }) => cold)),
        repeat: median(views.map(({ repeat }) => repeat)),
      };
      measured.push(row);
      tell(row);
    }
    line.close();
  }
} finally {
  await browser.close();
  await stopDemo(server);
  rmSync(folder, { recursive: true, force: true });
}
conclude();

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Cookies do not mind the port: what is signed in at the server is signed in behind the line. */
async function signedInCookies(from: Browser, username: string | null): Promise<Cookies> {
  const page = await openPage(from, url.replace("localhost", "127.0.0.1"), username);
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}

/** A first view with nothing kept, then one more after the page has settled and its worker is installed. */
async function measure(
  from: Browser,
  address: string,
  cookies: Cookies,
): Promise<{ cold: View; repeat: View }> {
  const device = await from.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "id-ID",
  });
  await device.addCookies(cookies);
  const page = await device.newPage();
  const session = await device.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuTimesSlower });
  const cold = await view(page, address);
  await page.waitForTimeout(settleMs);
  await page.goto("about:blank");
  const repeat = await view(page, address);
  await device.close();
  return { cold, repeat };
}

async function view(page: Page, address: string): Promise<View> {
  await page.goto(address, { waitUntil: "load", timeout: 120_000 });
  // The largest part may come after the load: a late font or picture.
  await page.waitForTimeout(1_000);
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: "largest-contentful-paint",
        buffered: true,
      });
      setTimeout(() => resolve([]), 3_000);
    });
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const loaded = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    return {
      firstMs: first?.startTime ?? Number.NaN,
      largestMs: entries.at(-1)?.startTime ?? Number.NaN,
      bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
}

function median(views: readonly View[]): View {
  const middle = (of: (view: View) => number) =>
    views.map(of).sort((a, b) => a - b)[views.length >> 1] ?? Number.NaN;
  return {
    firstMs: middle(({ firstMs }) => firstMs),
    largestMs: middle(({ largestMs }) => largestMs),
    bytes: middle(({ bytes }) => bytes),
  };
}

function tell({ page, roundTripMs, cold, repeat }: Measured): void {
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`.padStart(8);
  const side = ({ firstMs, largestMs, bytes }: View) =>
    `${seconds(firstMs)} ${seconds(largestMs)} ${`${(bytes / 1_000).toFixed(0)} kB`.padStart(7)}`;
  process.stdout.write(
    `${`${roundTripMs} ms`.padStart(7)}  ${page.padEnd(16)} ${side(cold)}  |${side(repeat)}\n`,
  );
}

/** The promise is for the whole content, the largest part included. */
function conclude(): void {
  const isLate = ({ cold, repeat, roundTripMs }: Measured) =>
    roundTripMs === roundTrips[0] &&
    !(cold.largestMs < promisedMs.cold && repeat.largestMs < promisedMs.repeat);
  const late = measured.filter(isLate).map(({ page }) => page);
  const line = `${(bytesPerSecond * 8) / 1_000} kbit/s, CPU ${cpuTimesSlower} times slower, median of ${runs}`;
  process.stdout.write(
    `Columns: first view (first, largest content, bytes) | repeat view. ${line}.\n` +
      (late.length > 0 ? `LATE at 400 ms: ${late.join(", ")}\n` : "All in time at 400 ms.\n"),
  );
  if (options.json) writeFileSync(options.json, JSON.stringify({ line, measured }, null, 2));
  process.exitCode = late.length > 0 ? 1 : 0;
}
