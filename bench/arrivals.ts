// A fixed arrival rate, the open model: calls come by the clock (Poisson), whether or not earlier ones have been answered.
// Latency counts from the instant at which a call was due, so a server that falls behind cannot hide it.
import { type Call, send } from "./client.ts";
import type { Chance } from "./dataset/random.ts";
import { readUse, type Use } from "./machine.ts";
import { type Summary, Timings } from "./timings.ts";

export interface Watched {
  app: number;
  database: number;
}

export interface ArrivalResult {
  rate: number;
  seconds: number;
  reads: Summary;
  writes: Summary;
  scenarios: Record<string, Summary>;
  /** Statuses of calls that went wrong. */
  wrong: Record<string, number>;
  answeredPerSecond: number;
  bytesPerAnswer: number;
  /** Processors' worth of work, and memory at the end. */
  use: Record<"app" | "database" | "generator", { processors: number; memoryMb: number }>;
}

/** Instants in milliseconds at which calls arrive: exponential gaps. */
export function scheduleArrivals(chance: Chance, rate: number, seconds: number): number[] {
  const due: number[] = [];
  for (let at = 0; at < seconds * 1000; at += (-Math.log(1 - chance.float()) * 1000) / rate)
    due.push(at);
  return due;
}

/** Runs calls at their due times. `makeCall` is asked for each when it is due; a warm-up is the caller's affair. */
export async function runArrivals(
  base: string,
  due: readonly number[],
  rate: number,
  makeCall: (index: number) => Call,
  watched: Watched,
): Promise<ArrivalResult> {
  const all = { read: new Timings(), write: new Timings() };
  const each = new Map<string, Timings>();
  const wrong: Record<string, number> = {};
  let bytes = 0;
  const before = readAll(watched);
  const began = performance.now();
  const one = async (index: number) => {
    const call = makeCall(index);
    const answer = await send(base, call);
    const taken = performance.now() - began - (due[index] ?? 0);
    const isGood = call.kind === "write" ? answer.status === 303 : answer.status === 200;
    if (!isGood) {
      const what = `${call.scenario}: ${answer.status}`;
      wrong[what] = (wrong[what] ?? 0) + 1;
    }
    bytes += answer.bytes;
    all[call.kind].add(taken, isGood);
    const timings = each.get(call.scenario) ?? new Timings();
    timings.add(taken, isGood);
    each.set(call.scenario, timings);
  };
  const running: Promise<void>[] = [];
  for (let next = 0; next < due.length;) {
    const elapsed = performance.now() - began;
    while (next < due.length && (due[next] ?? 0) <= elapsed) running.push(one(next++));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(running);
  const seconds = (performance.now() - began) / 1000;
  const after = readAll(watched);
  const use = (who: keyof typeof after) => ({
    processors: (after[who].cpuSeconds - before[who].cpuSeconds) / seconds,
    memoryMb: after[who].memoryBytes / 1_048_576,
  });
  return {
    rate,
    seconds,
    reads: all.read.summary(),
    writes: all.write.summary(),
    scenarios: Object.fromEntries([...each].map(([name, timings]) => [name, timings.summary()])),
    wrong,
    answeredPerSecond: due.length / seconds,
    bytesPerAnswer: bytes / Math.max(1, due.length),
    use: { app: use("app"), database: use("database"), generator: use("generator") },
  };
}

function readAll({ app, database }: Watched): Record<"app" | "database" | "generator", Use> {
  const none = { cpuSeconds: 0, memoryBytes: 0 };
  return {
    app: readUse(app),
    database: database > 0 ? readUse(database, true) : none,
    generator: readUse(process.pid),
  };
}
