// Measures the built product over HTTP, as restricted roles, on a realistic amount of data. Every figure that is judged is a
// ratio of two taken in the same run.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { readConfig } from "#platform/config.ts";
import { runArrivals, scheduleArrivals, type Watched } from "./arrivals.ts";
import { compareCosts } from "./costs.ts";
import { makeChance } from "./dataset/random.ts";
import { type Options, readOptions } from "./options.ts";
import { findSlowest } from "./plans.ts";
import { openRecorder } from "./recording.ts";
import * as report from "./report.ts";
import { runRush } from "./rush.ts";
import { runSaturation } from "./saturation.ts";
import { pickCall } from "./scenarios.ts";
import { openScratch, prepareData, type RunningApp, type Scratch, startApp } from "./scratch.ts";
import { prepareStage, type Stage } from "./stage.ts";
import { say } from "./terminal.ts";
import { Timings } from "./timings.ts";

const warmUpSeconds = 5;
const readsInTen = 9;

interface Opened {
  app: RunningApp;
  stage: Stage;
  signIn: ReturnType<Timings["summary"]>;
  adminUrl: string;
}

async function open(
  scratch: Scratch,
  options: Options,
  cases = options.size.cases,
): Promise<Opened> {
  const size = { ...options.size, cases };
  const adminUrl = await prepareData(scratch, size, options.seed);
  const app = await startApp(scratch, adminUrl, size.root, options.main);
  const { stage, signInMs } = await prepareStage(adminUrl, app.url, makeChance(options.seed + 1));
  const signIn = new Timings();
  for (const ms of signInMs) signIn.add(ms, true);
  return { app, stage, signIn: signIn.summary(), adminUrl };
}

async function measure(scratch: Scratch, options: Options): Promise<Record<string, unknown>> {
  const opened = await open(scratch, options);
  const { app, stage, adminUrl } = opened;
  const watched: Watched = { app: app.pid, database: scratch.pid };
  const result: Record<string, unknown> = { signIn: opened.signIn };
  report.tellSignIn(opened.signIn);
  const arrive = (seconds: number) =>
    runArrivals(
      stage.base,
      scheduleArrivals(stage.chance, options.rate, seconds),
      options.rate,
      (i) => pickCall(stage, i % 10 < readsInTen ? "read" : "write"),
      watched,
    );
  if (options.seconds > 0) {
    say(
      `\n${options.rate} calls arrive each second, for ${options.seconds} s after ${warmUpSeconds} s of warming up`,
    );
    await arrive(warmUpSeconds);
    const arrivals = await arrive(options.seconds);
    report.tellArrivals(arrivals);
    result.arrivals = arrivals;
  }
  if (options.saturationSeconds > 0) {
    say("\nsaturation, reads only");
    const place = { adminUrl, folder: scratch.folder, root: options.size.root, appPid: app.pid };
    const saturation = await runSaturation(stage, place, options.saturationSeconds);
    report.tellSaturation(saturation);
    result.saturation = saturation;
  }
  if (options.rush) {
    const places =
      options.size.root === "64"
        ? ["64.02", "64"]
        : [options.size.root === "ID" ? "64.02" : options.size.root];
    result.rush = [];
    for (const code of places) {
      const rush = await runRush(stage, adminUrl, code, watched);
      report.tellRush(rush);
      (result.rush as unknown[]).push(rush);
    }
  }
  if (options.plans) {
    const recorder = await openRecorder(adminUrl, scratch.folder, options.size.root);
    result.slowest = await findSlowest(stage, recorder, adminUrl, 3);
    await recorder.close();
    report.tellPlans(result.slowest as never);
  }
  await app.stop();
  return result;
}

/** Two amounts of data, or one with two builds. */
async function compare(scratch: Scratch, options: Options): Promise<Record<string, unknown>> {
  const [firstCases = options.size.cases, secondCases = firstCases] = options.compare;
  const first = await open(scratch, options, firstCases);
  const second = options.against
    ? await openBeside(scratch, first, options.size.root, options.against)
    : await open(scratch, options, secondCases);
  const costs = await compareCosts(first.stage, second.stage);
  const names = options.against
    ? ["this build", "the other build"]
    : [`${firstCases} cases`, `${secondCases} cases`];
  report.tellCosts(costs, names);
  await first.app.stop();
  await second.app.stop();
  return { compared: names, costs };
}

/** Another build on the same data, with the same sessions. */
async function openBeside(
  scratch: Scratch,
  { stage, adminUrl }: Opened,
  root: string,
  main: string,
): Promise<Pick<Opened, "app" | "stage">> {
  const app = await startApp(scratch, adminUrl, root, main);
  return { app, stage: { ...stage, base: app.url } };
}

async function run(options: Options): Promise<void> {
  const scratch = await openScratch(readConfig(process.env).databaseUrl, options.keep);
  try {
    const machine = {
      processors: cpus().length,
      model: cpus()[0]?.model ?? "",
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    };
    say(
      `${machine.processors} processors (${machine.model}), ${machine.memoryGb} GB, Node ${machine.node}`,
    );
    say(
      `${options.sizeName}: ${options.size.cases.toLocaleString("en")} cases, region ${options.size.root}`,
    );
    if (options.loadOnly) {
      await prepareData(scratch, options.size, options.seed);
      return;
    }
    const compares = options.compare.length > 0 || options.against !== null;
    const result = compares ? await compare(scratch, options) : await measure(scratch, options);
    if (options.out)
      writeFileSync(
        options.out,
        `${JSON.stringify({ machine, options, at: new Date().toISOString(), ...result }, null, 2)}\n`,
      );
  } catch (error) {
    // Said before the server goes away under whatever is still connected.
    say((error as Error).stack ?? String(error));
    process.exitCode = 1;
  }
  await scratch.close();
  process.exit();
}

await run(readOptions(process.argv.slice(2)));
