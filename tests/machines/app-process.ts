// The built product as a process of its own, on a database and a bucket that others use too.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "#platform/folders.ts";

export interface AppProcess {
  port: number;
  pid: number;
  /** What it wrote so far. */
  written(): string;
  hasEnded(): boolean;
  /** Its exit code; null while it runs, and when a signal ended it. */
  endedWith(): number | null;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const startTimeoutMs = 90_000;

/** Starts dist/main.js with nothing of our own environment but the path. */
export async function startAppProcess(env: Record<string, string>): Promise<AppProcess> {
  const folder = mkdtempSync(join(tmpdir(), "klik-app-"));
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH ?? "", PORT: "0", KLIK_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  let text = "";
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It did not start: ${text}`)), startTimeoutMs);
    const listen = (chunk: Buffer) => {
      text = `${text}${chunk.toString()}`.slice(-200_000);
      const found = /Klik Desa siap: http:\/\/localhost:(\d+)/.exec(text)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(Number(found));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
  return {
    port,
    pid: child.pid ?? 0,
    written: () => text,
    endedWith: () => child.exitCode,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => killProcess(child, signal),
  };
}

async function killProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
