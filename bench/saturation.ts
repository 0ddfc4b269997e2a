// Saturation, the closed model: ever more askers, each waiting for its answer before it asks again. The product and the
// floor take turns at each step, so that both meet the same machine.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { roleUrl } from "#platform/database.ts";
import { projectFolder } from "#platform/folders.ts";
import { type Call, send } from "./client.ts";
import type { FloorTask } from "./floor-server.ts";
import { readUse } from "./machine.ts";
import { openRecorder } from "./recording.ts";
import { pickCall } from "./scenarios.ts";
import { stopProcess } from "./scratch.ts";
import type { Stage } from "./stage.ts";
import { say } from "./terminal.ts";
import { type Summary, Timings } from "./timings.ts";

const steps = [1, 2, 4, 8, 16, 32];
const pagesInCatalog = 300;
const webConnections = 20;

export interface Step {
  askers: number;
  app: { perSecond: number; summary: Summary };
  floor: { perSecond: number; summary: Summary };
}

export interface SaturationResult {
  steps: Step[];
  appPerSecond: number;
  floorPerSecond: number;
  /** Pages that the product gives for each that the floor gives. */
  shareOfFloor: number;
  statementsPerPage: number;
  bytesPerPage: number;
  appMemoryMb: number;
}

/** Measures reads only, over one catalog of pages that both sides go through in the same order. */
export async function runSaturation(
  stage: Stage,
  place: { adminUrl: string; folder: string; root: string; appPid: number },
  seconds: number,
): Promise<SaturationResult> {
  const calls = Array.from({ length: pagesInCatalog }, () => pickCall(stage, "read"));
  const pages = await recordPages(stage, calls, place);
  const floor = await startFloor({
    webUrl: roleUrl(place.adminUrl, "klik_web"),
    connections: webConnections,
    pages,
  });
  const floorCalls = calls.map((call, i) => ({ ...call, path: `/${i}`, cookie: "" }));
  const done: Step[] = [];
  await press(stage.base, calls, 4, 2);
  await press(floor.url, floorCalls, 4, 2);
  for (const askers of steps) {
    const app = await press(stage.base, calls, askers, seconds);
    const bare = await press(floor.url, floorCalls, askers, seconds);
    done.push({ askers, app, floor: bare });
    say(
      `  ${String(askers).padStart(2)} askers: ${app.perSecond.toFixed(0)} pages/s, floor ${bare.perSecond.toFixed(0)}/s` +
        ` (${((100 * app.perSecond) / bare.perSecond).toFixed(0)} %), p95 ${app.summary.p95.toFixed(0)} ms`,
    );
  }
  await stopProcess(floor.child);
  const best = (side: "app" | "floor") => Math.max(...done.map((step) => step[side].perSecond));
  return {
    steps: done,
    appPerSecond: best("app"),
    floorPerSecond: best("floor"),
    shareOfFloor: best("app") / best("floor"),
    statementsPerPage: pages.reduce((sum, page) => sum + page.statements.length, 0) / pages.length,
    bytesPerPage: pages.reduce((sum, page) => sum + page.bytes, 0) / pages.length,
    appMemoryMb: readUse(place.appPid).memoryBytes / 1_048_576,
  };
}

async function recordPages(
  stage: Stage,
  calls: readonly Call[],
  place: { adminUrl: string; folder: string; root: string },
): Promise<FloorTask["pages"]> {
  const recorder = await openRecorder(place.adminUrl, place.folder, place.root);
  const pages: FloorTask["pages"] = [];
  for (const call of calls) {
    const { bytes } = await send(stage.base, call);
    pages.push({ statements: await recorder.record(call), bytes });
  }
  await recorder.close();
  return pages;
}

async function startFloor(task: FloorTask): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(join(projectFolder, "dist", "bench", "floor-server.js"), {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.send(task);
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message: { port: number }) => resolve(message.port));
    child.once("exit", (code) => reject(new Error(`The floor ended with code ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, child };
}

async function press(
  base: string,
  calls: readonly Call[],
  askers: number,
  seconds: number,
): Promise<{ perSecond: number; summary: Summary }> {
  const timings = new Timings();
  const began = performance.now();
  const until = began + seconds * 1000;
  let next = 0;
  let answered = 0;
  const ask = async () => {
    while (performance.now() < until) {
      const call = calls[next++ % calls.length] as Call;
      const from = performance.now();
      const { status } = await send(base, call);
      timings.add(performance.now() - from, status === 200);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: askers }, ask));
  return { perSecond: (answered * 1000) / (performance.now() - began), summary: timings.summary() };
}
