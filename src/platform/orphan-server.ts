// Ends what is left of a database server whose starter or postmaster was killed. Invariant: a new server begins only when no
// process of the old one is left, because two that write the same files destroy them.
import { readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive, readPid } from "#platform/folder-owner.ts";

const politeMs = 20_000;
const childrenMs = 5_000;
const stepMs = 25;

/** Stops whatever still works on this cluster and takes its mark away. Waits at most half a minute; throws when that fails. */
export async function endOrphans(cluster: string): Promise<void> {
  const mark = join(cluster, "postmaster.pid");
  const postmaster = readPid(mark);
  if (postmaster && isAlive(postmaster, "postgres")) {
    process.kill(postmaster, "SIGINT");
    if (!(await waitUntil(() => !isAlive(postmaster, "postgres"), politeMs)))
      process.kill(postmaster, "SIGQUIT");
  }
  // Its children end by themselves when they see that it is gone; a busy one looks up late.
  if (!(await waitUntil(() => listWorkers(cluster).length === 0, childrenMs)))
    for (const pid of listWorkers(cluster)) process.kill(pid, "SIGKILL");
  if (!(await waitUntil(() => listWorkers(cluster).length === 0, childrenMs)))
    throw new Error(`Processes of an older database server still work on ${cluster}.`);
  rmSync(mark, { force: true });
}

/** Processes of a server on this cluster: all of them have it as their working folder. Empty where the system does not tell. */
function listWorkers(cluster: string): number[] {
  if (process.platform !== "linux") return [];
  const folder = realpathSync(cluster, { encoding: "utf8" });
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isIn(pid, folder) && isAlive(pid, "postgres"));
}

function isIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

async function waitUntil(isSo: () => boolean, timeoutMs: number): Promise<boolean> {
  for (let waited = 0; waited < timeoutMs; waited += stepMs) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
  return isSo();
}
