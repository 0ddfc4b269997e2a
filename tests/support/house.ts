// A house for page tests: a database of its own cloned from the template, a clock that stands still until told, no mail.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { allJobs, createApp } from "../../src/app.tsx";
import { readAssets } from "#platform/assets.ts";
import { readConfig } from "#platform/config.ts";
import {
  type AdminClient,
  connectAdmin,
  connectOwner,
  type Database,
  openDatabase,
  openWebDatabase,
  roleUrl,
} from "#platform/database.ts";
import { openFolderStore } from "#platform/files/store.ts";
import type { House } from "#platform/house.ts";
import { runJob, runLongJob } from "#platform/jobs.ts";
import type { Mail } from "#platform/mail.ts";
import { openMetrics } from "#platform/metrics.ts";
import { addTestPeople, testPassword } from "./people.ts";

export interface TestHouse {
  house: House;
  app: ReturnType<typeof createApp>;
  /** As the tables' owner: for arranging and for looking behind the scenes. */
  owner: AdminClient;
  adminUrl: string;
  worker: Database;
  sentMails: Mail[];
  /** Where the house keeps uploads and downloads. */
  filesFolder: string;
  /** Sets the clock that every request and job reads. */
  setNow(now: Date): void;
  /** Runs a job as the worker would. */
  runTask(name: string, payload?: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Tuesday 3 November 2026, 09.00 WITA: a working hour. */
export const testNow = new Date("2026-11-03T01:00:00Z");

export async function openTestHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const server = inject("adminUrl");
  const name = `klik_${randomBytes(6).toString("hex")}`;
  const admin = await connectAdmin(server);
  await admin.query(`create database ${name} template template_klik strategy file_copy`);
  await admin.query(`grant all on database ${name} to klik_owner`);
  await admin.end();
  const adminUrl = server.replace(/\/postgres$/, `/${name}`);
  const folder = mkdtempSync(join(tmpdir(), "klik-files-"));
  const web = openWebDatabase(roleUrl(adminUrl, "klik_web"), 4);
  const worker = openDatabase(roleUrl(adminUrl, "klik_worker"), 2);
  const owner = await connectOwner(adminUrl, "arranged by a test");
  await addTestPeople(owner);
  const sentMails: Mail[] = [];
  let now = testNow;
  const house: House = {
    config: readConfig({
      KLIK_ROOT: "64",
      KLIK_DEMO_PASSWORD: testPassword,
      KLIK_LOG_REQUESTS: "0",
      ...env,
    }),
    clock: () => now,
    database: web.database,
    files: await openFolderStore(folder),
    mailer: { kind: "smtp", send: async (mail) => void sentMails.push(mail) },
    metrics: openMetrics({
      clock: () => now,
      pools: { web: web.pool, worker: worker.pool },
      worker: worker.database,
      modules: allJobs,
      process: false,
    }),
    assets: readAssets(inject("assetsFolder")),
    embedded: true,
    workerWell: () => true,
  };
  return {
    house,
    app: createApp(house),
    owner,
    adminUrl,
    worker: worker.database,
    sentMails,
    filesFolder: folder,
    setNow: (instant) => (now = instant),
    runTask: (task, payload = {}) => runTask(task, payload, worker.database, house),
    close: async () => {
      await owner.end();
      await web.database.destroy();
      await worker.database.destroy();
      rmSync(folder, { recursive: true, force: true });
      const last = await connectAdmin(server);
      await last.query(`drop database if exists ${name} with (force)`);
      await last.end();
    },
  };
}

async function runTask(
  name: string,
  payload: Record<string, unknown>,
  worker: Database,
  house: House,
): Promise<void> {
  for (const { tasks, longTasks = {} } of allJobs) {
    const [job, long] = [tasks[name], longTasks[name]];
    if (long) return runLongJob(long, worker, house);
    if (job) return runJob(job, payload, worker, house);
  }
  throw new Error(`There is no job ${name}.`);
}
