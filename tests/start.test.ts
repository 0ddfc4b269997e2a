// The built product, started for real: well when it says so, one sentence on a wrong setting, a clean stop, no harm by a kill.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "#platform/folders.ts";

const startTimeoutMs = 90_000;
const stopTimeoutMs = 10_000;
const nobody = { uid: 65534, gid: 65534 };

interface Running {
  process: ChildProcess;
  url: string;
  /** What it wrote so far. */
  written: () => string;
}

const folders: string[] = [];
const children: ChildProcess[] = [];

beforeAll(() => {
  // dist/ was built before the run; other tests start it meanwhile.
  const built = spawnSync(process.execPath, ["scripts/build.ts", join(makeFolder(), "dist")], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  expect(built.stderr + built.stdout, "the build is silent").toBe("");
  expect(built.status).toBe(0);
});

afterAll(async () => {
  for (const child of children.filter((one) => one.exitCode === null && one.signalCode === null)) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "klik-start-"));
  folders.push(folder);
  return folder;
}

/** Nothing of our own environment but the path. */
function launch(
  env: Record<string, string>,
  user: { uid?: number; gid?: number } = {},
): ChildProcess {
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH ?? "", KLIK_DEMO: "0", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  children.push(child);
  return child;
}

async function start(folder: string, user: { uid?: number; gid?: number } = {}): Promise<Running> {
  const child = launch({ KLIK_DATA: folder }, user);
  let text = "";
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It did not start: ${text}`)), startTimeoutMs);
    const listen = (chunk: Buffer) => {
      text += chunk.toString();
      const url = /Klik Desa siap: (http:\S+)/.exec(text)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
  return { process: child, url: await ready, written: () => text };
}

/** Runs to the end, for starts that must fail. */
async function run(env: Record<string, string>) {
  const child = launch(env);
  const written = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => (written.stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (written.stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, ...written };
}

async function stop(
  running: Running,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; ms: number }> {
  const began = performance.now();
  const ended = once(running.process, "exit");
  running.process.kill(signal);
  const [code] = (await ended) as [number | null];
  return { code, ms: performance.now() - began };
}

async function expectWell({ url }: Running): Promise<void> {
  const response = await fetch(`${url}/healthz`);
  const health = (await response.json()) as Record<string, boolean>;
  expect(health).toEqual({
    well: true,
    database: true,
    migrations: true,
    worker: true,
    files: true,
  });
  expect(response.status).toBe(200);
  const door = await fetch(`${url}/masuk`);
  expect(door.status).toBe(200);
  expect(await door.text()).toContain("Masuk");
}

describe("a start", { timeout: 4 * startTimeoutMs }, () => {
  test("is well, stops cleanly, and survives a kill on the same folder", async () => {
    const folder = makeFolder();
    const first = await start(folder);
    await expectWell(first);
    const inUse = await run({ KLIK_DATA: folder });
    expect(inUse.code).toBe(1);
    expect(inUse.stderr).toMatch(/^KLIK_DATA is in use: [^\n]+\n$/);
    await expectWell(first);

    const stopped = await stop(first, "SIGTERM");
    expect(stopped.code).toBe(0);
    expect(stopped.ms).toBeLessThan(stopTimeoutMs);
    expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(false);
    expect(first.written()).not.toMatch(/"level":"error"/);

    const second = await start(folder);
    await expectWell(second);
    await stop(second, "SIGKILL");
    const third = await start(folder);
    await expectWell(third);
    expect((await stop(third, "SIGTERM")).code).toBe(0);
  });

  test("works for a user with no rights beyond its folder", async () => {
    const isRoot = process.getuid?.() === 0;
    const folder = makeFolder();
    if (isRoot) {
      chownSync(folder, nobody.uid, nobody.gid);
      const reach = spawnSync(process.execPath, ["--version"], { ...nobody, cwd: projectFolder });
      expect(reach.status, `${projectFolder} must be readable by others`).toBe(0);
    }
    const running = await start(folder, isRoot ? nobody : {});
    await expectWell(running);
    expect((await stop(running, "SIGTERM")).code).toBe(0);
  });
});

describe("a wrong setting stops the start with one sentence that names it", () => {
  const wrong: Record<string, string>[] = [
    { KLIK_ROOT: "Kutai" },
    { PORT: "tiga ribu" },
    { PORT: "70000" },
    { KLIK_DEMO: "yes" },
    { KLIK_DEMO: "1", KLIK_DEMO_PASSWORD: "pendek" },
    { DATABASE_URL: "mysql://localhost/klik" },
    { KLIK_URL: "klikdesa" },
    { KLIK_SMTP: "http://mail" },
  ];
  test.each(wrong)("%o", async (env) => {
    const folder = makeFolder();
    const { code, stdout, stderr } = await run({ KLIK_DATA: join(folder, "data"), ...env });
    const name = Object.keys(env).at(-1);
    expect(stderr).toMatch(new RegExp(`^${name} [^\\n]+\\.\\n$`));
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(existsSync(join(folder, "data")), "nothing was begun").toBe(false);
  });
});
