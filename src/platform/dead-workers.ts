// Jobs that a killed process was running would stay locked for four hours. Every living process holds one shared lock on the
// database; who can have it alone is the only one alive, so whatever is locked then belongs to the dead and is freed.
import type { Pool, PoolClient } from "#platform/database.ts";

const lockKey = 6405;
const retryMs = 3_000;

/**
 * Frees the jobs of dead processes and then tells others that this one lives, until `stop` is called. After a lost connection
 * it does both again: jobs that were running when the database went away have failed.
 */
export function keepAlive(pool: Pool): { ready: Promise<void>; stop(): void } {
  const over = new AbortController();
  const hold = async () => {
    const client = await pool.connect();
    const ended = new Promise<void>((resolve) => {
      client.once("end", resolve);
      client.once("error", () => resolve());
      over.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    try {
      await claim(client);
    } catch (error) {
      client.release(true);
      throw error;
    }
    void ended.then(() => {
      client.release(true);
      return holdAgain();
    });
  };
  const holdAgain = async (): Promise<void> => {
    while (!over.signal.aborted) {
      try {
        return await hold();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  };
  return { ready: hold(), stop: () => over.abort() };
}

async function claim(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ alone: boolean }>(
    "select pg_try_advisory_lock($1) as alone",
    [lockKey],
  );
  if (rows[0]?.alone)
    for (const table of ["_private_jobs", "_private_job_queues"])
      await client.query(
        `update graphile_worker.${table} set locked_at = null, locked_by = null where locked_at is not null`,
      );
  await client.query("select pg_advisory_lock_shared($1)", [lockKey]);
  if (rows[0]?.alone) await client.query("select pg_advisory_unlock($1)", [lockKey]);
}
