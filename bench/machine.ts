// What a process tree uses, read from /proc: processor time and memory. Zeros where there is no /proc.
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

export interface Use {
  cpuSeconds: number;
  /** Own memory and a fair share of what is shared, in bytes. */
  memoryBytes: number;
}

/** What this process and its direct children use now. */
export function readUse(pid: number, withChildren = false): Use {
  const pids = withChildren ? [pid, ...listChildren(pid)] : [pid];
  const uses = pids.map(readOne);
  const ended = withChildren ? readEnded(pid) : 0;
  return {
    cpuSeconds: uses.reduce((sum, use) => sum + use.cpuSeconds, ended),
    memoryBytes: uses.reduce((sum, use) => sum + use.memoryBytes, 0),
  };
}

/** The process that started this one, or 0. */
export function parentOf(pid: number): number {
  return Number(readStat(pid)?.[1] ?? 0);
}

/** Processor time of children that have ended since. */
function readEnded(pid: number): number {
  const fields = readStat(pid);
  return fields ? (Number(fields[13]) + Number(fields[14])) / ticksPerSecond : 0;
}

function readOne(pid: number): Use {
  const fields = readStat(pid);
  if (!fields) return { cpuSeconds: 0, memoryBytes: 0 };
  const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  const pss = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`));
  return { cpuSeconds, memoryBytes: Number(pss?.[1] ?? 0) * 1024 };
}

/** The fields after the name, which may itself hold blanks and brackets: state, parent, … */
function readStat(pid: number): string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text ? text.slice(text.lastIndexOf(")") + 2).split(" ") : null;
}

function listChildren(pid: number): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((one) => parentOf(one) === pid);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
