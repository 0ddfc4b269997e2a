// The scratch server with one database for each size of data, and the built product as a process of its own before it.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { rebuildFigures } from "#modules/reports/public.ts";
import { openDatabase, roleUrl } from "#platform/database.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { projectFolder } from "#platform/folders.ts";
import { loadDataset } from "./dataset/load.ts";
import type { Size } from "./dataset/sizes.ts";
import { parentOf } from "./machine.ts";
import { bar, say } from "./terminal.ts";

export interface Scratch {
  /** Administrator's address of a database on it. */
  adminUrl(database: string): string;
  folder: string;
  /** The server's main process; 0 when it runs elsewhere. */
  pid: number;
  close(): Promise<void>;
}

export interface RunningApp {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

// As a maintained server of 2 cores and 8 GB would be set; durability stays on.
const tuning = {
  shared_buffers: "2GB",
  effective_cache_size: "5GB",
  work_mem: "16MB",
  max_wal_size: "8GB",
  max_connections: "120",
  wal_level: "minimal",
  max_wal_senders: "0",
  random_page_cost: "1.1",
};

/** Starts the embedded server in `keep` or a folder of its own, or goes to the server that `databaseUrl` names. */
export async function openScratch(
  databaseUrl: string | null,
  keep: string | null,
): Promise<Scratch> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), "klik-bench-"));
  const server = databaseUrl ? null : await startEmbeddedPostgres(folder, { tuning, say });
  const base = databaseUrl ?? server?.adminUrl ?? "";
  return {
    adminUrl: (database) => {
      const url = new URL(base);
      url.pathname = `/${database}`;
      return url.toString();
    },
    folder,
    pid: server ? await findServerProcess(base) : 0,
    close: async () => {
      await server?.stop();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findServerProcess(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  await client.end();
  return parentOf(rows[0]?.pid ?? 0);
}

/** A database with this much data, made now unless an earlier run left it; gives its administrator's address. */
export async function prepareData(scratch: Scratch, size: Size, seed: number): Promise<string> {
  const name = `bench_${size.root.replace(".", "")}_${size.cases}_${seed}`.toLowerCase();
  const url = scratch.adminUrl(name);
  const admin = new pg.Client({ connectionString: scratch.adminUrl("postgres") });
  await admin.connect();
  const { rows } = await admin.query("select 1 from pg_database where datname = $1", [name]);
  if (rows.length === 0) {
    const began = performance.now();
    const half = `${name}_half`;
    await admin.query(`drop database if exists ${half} with (force)`);
    await admin.query(`create database ${half} encoding 'UTF8' template template0`);
    const app = await startApp(scratch, scratch.adminUrl(half), size.root);
    await app.stop();
    const installed = performance.now();
    const counts = await loadDataset(scratch.adminUrl(half), {
      size,
      seed,
      now: new Date(),
      progress: bar,
    });
    await countFigures(scratch.adminUrl(half));
    await admin.query(`alter database ${half} rename to ${name}`);
    const rowsLoaded = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(0);
    say(
      `${rowsLoaded.toLocaleString("en")} rows in ${seconds(installed)} s, with the installation ${seconds(began)} s`,
    );
  }
  await admin.end();
  return url;
}

/** The rows came past the triggers that mark what figures must count. */
async function countFigures(adminUrl: string): Promise<void> {
  const began = performance.now();
  const worker = openDatabase(roleUrl(adminUrl, "klik_worker"), 2);
  const cases = await rebuildFigures(worker.database, new Date(), (done, all) =>
    bar(done / all, "angka"),
  );
  await worker.database.destroy();
  say(`figures of ${cases} cases in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

/** Starts the built product on a database. Demo off: staff sign in with their code. */
export async function startApp(
  scratch: Scratch,
  databaseUrl: string,
  root: string,
  main = join(projectFolder, "dist", "main.js"),
): Promise<RunningApp> {
  if (!existsSync(main)) throw new Error(`${main} is missing: run npm run build.`);
  const app = spawn(process.execPath, ["--enable-source-maps", main], {
    cwd: join(dirname(main), ".."),
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH ?? "",
      PORT: "0",
      KLIK_DEMO: "0",
      KLIK_ROOT: root,
      KLIK_DATA: join(scratch.folder, "app"),
      DATABASE_URL: databaseUrl,
    },
  });
  const url = await waitForAddress(app);
  return { url, pid: app.pid ?? 0, stop: () => stopProcess(app) };
}

function waitForAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      const found = /Klik Desa siap: (http:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1].replace("localhost", "127.0.0.1"));
    };
    app.stdout?.on("data", listen);
    app.stderr?.on("data", listen);
    app.once("exit", (code) => reject(new Error(`The app ended with code ${code}: ${said}`)));
  });
}

export function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
