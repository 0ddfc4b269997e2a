// Background jobs: added in the transaction of what caused them, run after its commit, each in a transaction of its own.
import {
  type CronItem,
  Logger,
  parseCronItems,
  run,
  runMigrations,
  type Runner,
} from "graphile-worker";
import { sql } from "kysely";
import type { Database, Db, Pool } from "#platform/database.ts";
import type { House } from "#platform/house.ts";
import { describeError, log } from "#platform/log.ts";

/** What a job works with: a transaction in the scope `worker`, and the house. */
export interface JobRoom {
  db: Db;
  now: Date;
  house: House;
}
export type Job = (payload: Record<string, unknown>, room: JobRoom) => Promise<void>;

/** What a job works with that is too long for one transaction: it opens short ones, so that its progress is seen. */
export interface LongJobRoom {
  house: House;
  /** Runs a transaction in the scope `worker`. */
  inTransaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
}
export type LongJob = (room: LongJobRoom) => Promise<void>;

/** A figure that a module shows to whoever watches the installation: a number without persons, read in the scope `worker`. */
export interface ModuleGauge {
  help: string;
  read(db: Db, now: Date): Promise<number>;
}

export interface ModuleJobs {
  tasks: Record<string, Job>;
  /** Jobs of minutes. A kill in the middle leaves what they have committed; they find their own way back. */
  longTasks?: Record<string, LongJob>;
  /** Name for Prometheus, such as klik_cases_late → the figure. */
  gauges?: Record<string, ModuleGauge>;
  /** Name of a task → crontab pattern. Runs on the worker, at most once at a time. */
  schedule?: Record<string, string>;
}

const maxAttempts = 8;
const lockKey = 6404;

/** Installs the job tables as their owner klik_worker, and the one door through which the web role adds a job. Safe with several processes at once. */
export async function prepareJobs(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await runMigrations({ pgPool: pool });
    await client.query(`
    create or replace function graphile_worker.enqueue_from_web(task text, payload json, run_at timestamptz, job_key text)
    returns void language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
      select graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => ${maxAttempts}, job_key => job_key)
    $$;
    revoke execute on all functions in schema graphile_worker from public;
    grant usage on schema graphile_worker to klik_web;
    grant execute on function graphile_worker.enqueue_from_web(text, json, timestamptz, text) to klik_web;
    `);
  } finally {
    // Ends the connection, and the lock with it.
    client.release(true);
  }
}

/** Adds a job to the caller's transaction. `key` makes it replace a waiting job of the same key. */
export async function enqueue(
  db: Db,
  task: string,
  payload: Record<string, unknown>,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select graphile_worker.enqueue_from_web(${task}, ${JSON.stringify(payload)}::json,
    ${options.runAt ?? null}::timestamptz, ${options.key ?? null}::text)`.execute(db);
}

/** Starts the worker. Stop it with `runner.stop()`; running jobs are finished first. */
export async function startWorker(
  pool: Pool,
  database: Database,
  house: House,
  modules: readonly ModuleJobs[],
): Promise<Runner> {
  const taskList = Object.fromEntries(
    modules.flatMap(({ tasks, longTasks = {} }) => [
      ...Object.entries(tasks).map(([name, job]) => [
        name,
        (payload: unknown) =>
          runJob(job, (payload ?? {}) as Record<string, unknown>, database, house),
      ]),
      ...Object.entries(longTasks).map(([name, job]) => [
        name,
        () => runLongJob(job, database, house),
      ]),
    ]),
  );
  const schedule: CronItem[] = modules.flatMap(({ schedule: times }) =>
    Object.entries(times ?? {}).map(([task, match]) => ({
      task,
      match,
      options: { backfillPeriod: 0, maxAttempts: 1 },
    })),
  );
  const runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    parsedCronItems: parseCronItems(schedule),
    logger: new Logger(() => (level, message) => {
      // What it does when all is well is told by our own lines.
      if (level === "error" || level === "warning") log("warn", "worker", { message });
    }),
  });
  runner.events.on("job:error", ({ job, error }) => {
    log("error", "job_failed", {
      task: job.task_identifier,
      attempt: job.attempts,
      reason: describeError(error),
    });
  });
  return runner;
}

/** Runs one job in the scope `worker`, which only policies for klik_worker admit. */
export async function runJob(
  job: Job,
  payload: Record<string, unknown>,
  database: Database,
  house: House,
): Promise<void> {
  await database.transaction().execute(async (db) => {
    await sql`select set_config('klik.reach', 'worker', true)`.execute(db);
    await job(payload, { db, now: house.clock(), house });
  });
}

/** Runs one long job; each of its transactions is in the scope `worker`. */
export async function runLongJob(job: LongJob, database: Database, house: House): Promise<void> {
  await job({
    house,
    inTransaction: (work) =>
      database.transaction().execute(async (db) => {
        await sql`select set_config('klik.reach', 'worker', true)`.execute(db);
        return work(db);
      }),
  });
}
