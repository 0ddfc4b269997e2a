// The built product on a data folder of its own, with the test people, as a service has it: killed, it is started again on the
// same folder and port.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AdminClient, connectAdmin, roleUrl } from "#platform/database.ts";
import { reachEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { type AppProcess, startAppProcess } from "../machines/app-process.ts";
import { addTestPeople, testPassword } from "../support/people.ts";

export interface FaultStage {
  /** KLIK_DATA. */
  folder: string;
  base: string;
  app(): AppProcess;
  /** Process number of the database's first process; 0 while it has none. */
  postmaster(): number;
  /** Starts the product again after it has ended. Throws when it does not come up. */
  startAgain(): Promise<void>;
  /** What /healthz says; null while nobody answers. */
  health(): Promise<Record<string, boolean> | null>;
  waitUntilWell(timeoutMs: number): Promise<number>;
  /** As the tables' owner; end it. */
  connect(): Promise<AdminClient>;
  /** As the administrator; end it. */
  connectAdmin(): Promise<AdminClient>;
  /** All that every process has written. */
  written(): string;
  close(): Promise<void>;
}

export interface StageSettings {
  /** Where the data folder is made; a temporary one when absent. */
  folder?: string;
  env?: Record<string, string>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function openFaultStage(settings: StageSettings = {}): Promise<FaultStage> {
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), "klik-faults-"));
  mkdirSync(folder, { recursive: true });
  // Without a code app for staff; people are there, so no demo is made.
  const env = {
    KLIK_DATA: folder,
    KLIK_ROOT: "64",
    KLIK_DEMO: "1",
    KLIK_DEMO_PASSWORD: testPassword,
    ...settings.env,
  };
  const first = await startAppProcess({ ...env, KLIK_DEMO: "0" });
  const owner = await connectTo(folder);
  await addTestPeople(owner);
  await owner.end();
  await first.kill("SIGTERM");
  let app = await startAppProcess({ ...env, PORT: String(first.port) });
  let earlier = "";
  const base = `http://127.0.0.1:${first.port}`;
  const stage: FaultStage = {
    folder,
    base,
    app: () => app,
    postmaster: () => readPostmaster(folder),
    startAgain: async () => {
      earlier += app.written();
      app = await startAppProcess({ ...env, PORT: String(first.port) });
    },
    health: () => readHealth(base),
    waitUntilWell: async (timeoutMs) => {
      const began = performance.now();
      while (performance.now() - began < timeoutMs) {
        if ((await readHealth(base))?.well) return performance.now() - began;
        await pause(200);
      }
      throw new Error(`Not well after ${timeoutMs} ms: ${JSON.stringify(await readHealth(base))}`);
    },
    connect: () => connectTo(folder),
    connectAdmin: async () => connectAdmin((await reachEmbeddedPostgres(folder)).adminUrl),
    written: () => earlier + app.written(),
    close: async () => {
      await app.kill("SIGTERM");
      // A folder that was given may be a disk of its own.
      if (!settings.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

async function connectTo(folder: string): Promise<AdminClient> {
  const server = await reachEmbeddedPostgres(folder);
  return connectAdmin(roleUrl(server.adminUrl, "klik_owner"));
}

function readPostmaster(folder: string): number {
  const file = join(folder, "postgres", "postmaster.pid");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : 0;
}

async function readHealth(base: string): Promise<Record<string, boolean> | null> {
  try {
    const answer = await fetch(`${base}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return (await answer.json()) as Record<string, boolean>;
  } catch {
    return null;
  }
}
