// Who works on a data folder: one process at a time. The mark of a process that has died since counts for nothing.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SettingError } from "#platform/config.ts";

const markName = "klik-desa.pid";

/** Takes the folder for this process. Throws SettingError while another works on it. */
export function takeFolder(folder: string): void {
  if (isTakenByOther(folder))
    throw new SettingError(
      `KLIK_DATA is in use: process ${readPid(join(folder, markName))} already works on ${folder}.`,
    );
  writeFileSync(join(folder, markName), `${process.pid} ${birthOf(process.pid)}\n`);
}

/** Gives the folder back after a clean stop. */
export function leaveFolder(folder: string): void {
  const mark = join(folder, markName);
  if (readPid(mark) === process.pid) rmSync(mark, { force: true });
}

/** Whether a living process other than this one has taken the folder. */
export function isTakenByOther(folder: string): boolean {
  const mark = join(folder, markName);
  const owner = readPid(mark);
  if (!owner || owner === process.pid || !isAlive(owner, "node")) return false;
  const [, birth] = readFileSync(mark, "utf8").trim().split(" ");
  // After a new start of the machine the number may be another program's.
  return birth === undefined || birth === birthOf(owner);
}

/** The process number that a file begins with; null where there is none. */
export function readPid(file: string): number | null {
  if (!existsSync(file)) return null;
  return Number.parseInt(readFileSync(file, "utf8"), 10) || null;
}

/** Whether a process of this number and name lives; a number may have been given to another program since. */
export function isAlive(pid: number, name: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process lives too.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0]?.includes(name) ?? false;
  } catch {
    return false;
  }
}

/** When a process began, in ticks of the kernel; empty where the system does not tell. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
