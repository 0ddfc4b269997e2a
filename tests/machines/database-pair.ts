// A primary and its synchronous standby, both real servers out of npm, and the address in front of them that is moved when
// the primary dies. The package brings no pg_basebackup, so the copy is made by pg_backup_start and a plain copy.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AdminClient, connectAdmin } from "#platform/database.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { openSwitch, type Switch } from "./switch.ts";

export interface DatabasePair {
  /** Where the app reaches whichever server is the primary now. */
  adminUrl: string;
  /** Ends the primary with all its children, at once and without a word. */
  killPrimary(): void;
  /** Asks the primary every half second; when it was silent three times, makes the standby the primary and moves the address. Milliseconds from the first silence. */
  watch(): Promise<number>;
  /** How the primary's commits are confirmed: "sync" or "async". */
  syncState(): Promise<string>;
  stop(): Promise<void>;
}

const slot = "cadangan";
const askEveryMs = 500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function openDatabasePair(folder: string): Promise<DatabasePair> {
  const primary = await startEmbeddedPostgres(join(folder, "first"), {
    tuning: { synchronous_commit: "on" },
  });
  const admin = await connectAdmin(primary.adminUrl);
  // It is meant to die.
  admin.on("error", () => undefined);
  await admin.query("select pg_create_physical_replication_slot($1)", [slot]);
  const standbyFolder = join(folder, "second");
  await copyCluster(admin, primary, standbyFolder);
  const standby = await startEmbeddedPostgres(standbyFolder);
  await admin.query("alter system set synchronous_standby_names = '*'");
  await admin.query("select pg_reload_conf()");
  const front = await openSwitch(portOf(primary.adminUrl));
  await waitFor(async () => (await syncState(admin)) === "sync");
  return {
    adminUrl: primary.adminUrl.replace(/:\d+\//, `:${front.port}/`),
    killPrimary: () => killTree(primary.pid),
    watch: async () => {
      const silentSince = await waitForSilence(primary.adminUrl);
      await promote(standby, front);
      return performance.now() - silentSince;
    },
    syncState: () => syncState(admin),
    stop: async () => {
      await admin.end().catch(() => undefined);
      await front.close();
      await standby.stop();
      await primary.stop();
    },
  };
}

async function copyCluster(
  admin: AdminClient,
  primary: EmbeddedServer,
  folder: string,
): Promise<void> {
  const target = join(folder, "postgres");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await admin.query("select pg_backup_start('cadangan', true)");
  cpSync(primary.cluster, target, {
    recursive: true,
    filter: (path) => !path.endsWith("postmaster.pid") && !path.endsWith("postmaster.opts"),
  });
  const { rows } = await admin.query<{ labelfile: string }>("select * from pg_backup_stop(false)");
  rmSync(join(target, "pg_replslot", slot), { recursive: true, force: true });
  writeFileSync(join(target, "backup_label"), rows[0]?.labelfile ?? "");
  writeFileSync(join(target, "standby.signal"), "");
  const { hostname, port, username, password } = new URL(primary.adminUrl);
  const source = `host=${hostname} port=${port} user=${username} password=${password}`;
  writeFileSync(
    join(target, "postgresql.auto.conf"),
    `primary_conninfo = '${source}'\nprimary_slot_name = '${slot}'\n`,
  );
  cpSync(join(primary.cluster, "..", "postgres-password"), join(folder, "postgres-password"));
}

/** When the first of three silences in a row began. */
async function waitForSilence(adminUrl: string): Promise<number> {
  let began = 0;
  for (let silences = 0; silences < 3; await pause(askEveryMs)) {
    const answered = await connectAdmin(adminUrl).then(
      (admin) => admin.end().then(() => true),
      () => false,
    );
    if (answered) silences = 0;
    else if ((silences += 1) === 1) began = performance.now();
  }
  return began;
}

async function promote(standby: EmbeddedServer, front: Switch): Promise<void> {
  const admin = await connectAdmin(standby.adminUrl);
  await admin.query("select pg_promote(true, 30)");
  await admin.end();
  front.moveTo(portOf(standby.adminUrl));
}

async function syncState(admin: AdminClient): Promise<string> {
  const { rows } = await admin.query<{ sync_state: string }>(
    "select sync_state from pg_stat_replication",
  );
  return rows[0]?.sync_state ?? "none";
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** The postmaster and every process below it: nobody is left who could still answer or write. */
export function killTree(pid: number): void {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid);
  process.kill(pid, "SIGKILL");
  for (const child of children) {
    try {
      process.kill(Number(child), "SIGKILL");
    } catch {
      // It was faster.
    }
  }
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return null;
  }
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error("The standby did not catch up within half a minute.");
}
