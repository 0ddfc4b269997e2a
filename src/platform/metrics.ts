// Figures about the running process for Prometheus. Labels are few and known beforehand: route patterns, never addresses;
// no label and no value says anything about a person or a case.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { sql } from "kysely";
import type { Clock } from "#platform/clock.ts";
import type { Database, Pool } from "#platform/database.ts";
import { projectFolder } from "#platform/folders.ts";
import type { ModuleJobs } from "#platform/jobs.ts";
import { log } from "#platform/log.ts";

export interface Metrics {
  /** Notes one answered request: its route pattern, its status, how long it took. */
  countRequest(method: string, route: string, status: number, seconds: number): void;
  /** All figures in Prometheus' text format, with its media type. Never throws: a lost database is a figure too. */
  read(): Promise<{ type: string; text: string }>;
}

export interface Watched {
  clock: Clock;
  /** By name: how many connections are open, idle, waited for. */
  pools: Readonly<Record<string, Pool>>;
  /** In the scope `worker`, for the queue of jobs and the gauges of the modules. */
  worker: Database;
  modules: readonly ModuleJobs[];
  /** Also memory, event loop and garbage of this process; once a process. */
  process: boolean;
}

const askAgainAfterMs = 15_000;
// From a page out of memory to one that a person gives up on.
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** Begins to watch. */
export function openMetrics(watched: Watched): Metrics {
  const register = new Registry();
  const registers = [register];
  if (watched.process) collectDefaultMetrics({ register });
  const build = new Gauge({
    name: "klik_build",
    help: "Version of this build.",
    labelNames: ["version"],
    registers,
  });
  build.labels(readVersion()).set(1);
  const requests = new Histogram({
    name: "klik_request_seconds",
    help: "Time until the answer was ready, by method, route and status.",
    labelNames: ["method", "route", "status"] as const,
    buckets: seconds,
    registers,
  });
  watchPools(watched.pools, registers);
  const ask = watchDatabase(watched, registers);
  return {
    countRequest: (method, route, status, took) =>
      requests.labels(method, route, String(status)).observe(took),
    read: async () => {
      await ask();
      return { type: register.contentType, text: await register.metrics() };
    },
  };
}

function watchPools(pools: Watched["pools"], registers: Registry[]): void {
  const connections = new Gauge({
    name: "klik_database_connections",
    help: "Connections of a pool: open, idle, and requests that wait for one.",
    labelNames: ["pool", "state"] as const,
    registers,
    collect: () => {
      for (const [name, pool] of Object.entries(pools)) {
        connections.labels(name, "open").set(pool.totalCount);
        connections.labels(name, "idle").set(pool.idleCount);
        connections.labels(name, "waiting").set(pool.waitingCount);
      }
    },
  });
}

/** What only the database knows is asked at most four times a minute, however often somebody reads. */
function watchDatabase(watched: Watched, registers: Registry[]): () => Promise<void> {
  const up = new Gauge({ name: "klik_database_up", help: "1 while it answers.", registers });
  const queue = new Gauge({
    name: "klik_jobs",
    help: "Jobs that wait for their turn, and those given up after their last attempt.",
    labelNames: ["state"] as const,
    registers,
  });
  const oldest = new Gauge({
    name: "klik_jobs_oldest_seconds",
    help: "How long the job that is due longest has waited.",
    registers,
  });
  const named = watched.modules
    .flatMap(({ gauges }) => Object.entries(gauges ?? {}))
    .map(([name, { help, read }]) => ({ gauge: new Gauge({ name, help, registers }), read }));
  let askedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - askedAt < askAgainAfterMs) return;
    askedAt = performance.now();
    try {
      await watched.worker.transaction().execute(async (db) => {
        await sql`select set_config('klik.reach', 'worker', true)`.execute(db);
        const { rows } = await sql<QueueState>`
          select count(*) filter (where attempts < max_attempts)::int as waiting,
            count(*) filter (where attempts >= max_attempts)::int as given_up,
            coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts)), 0)::float8 as oldest
          from graphile_worker.jobs`.execute(db);
        queue.labels("waiting").set(rows[0]?.waiting ?? 0);
        queue.labels("given_up").set(rows[0]?.given_up ?? 0);
        oldest.set(rows[0]?.oldest ?? 0);
        for (const { gauge, read } of named) gauge.set(await read(db, watched.clock()));
      });
      up.set(1);
    } catch (error) {
      up.set(0);
      log("warn", "metrics_without_database", { reason: String((error as Error).message) });
    }
  };
}

interface QueueState {
  waiting: number;
  given_up: number;
  oldest: number;
}

function readVersion(): string {
  const text = readFileSync(join(projectFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
