// Background jobs that wait, carried over by what they are to do and when, not by the job library's own tables.
// A job that runs at the moment of the backup is among them: its work is done again, which every job allows.
import type { AdminClient } from "#platform/database.ts";

const mostAtOnce = 500;

/** One JSON object a line, oldest first; empty where no worker has ever been set up. Jobs that have failed for good stay behind. */
export async function readWaitingJobs(worker: AdminClient): Promise<string[]> {
  const known = await worker.query("select to_regclass('graphile_worker._private_jobs') as jobs");
  if ((known.rows[0] as { jobs: string | null }).jobs === null) return [];
  const { rows } = await worker.query<{ line: string }>(`
    select jsonb_build_object('task', t.identifier, 'payload', j.payload::jsonb, 'queue', q.queue_name, 'run_at', j.run_at,
      'max_attempts', j.max_attempts, 'key', j.key, 'priority', j.priority,
      'flags', (select jsonb_agg(f) from jsonb_object_keys(j.flags) f))::text as line
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    where j.attempts < j.max_attempts order by j.id`);
  return rows.map(({ line }) => line);
}

/** Adds the jobs to a database whose job tables are there and empty, all or none. Attempts begin anew. */
export async function addWaitingJobs(worker: AdminClient, lines: readonly string[]): Promise<void> {
  await worker.query("begin");
  for (let from = 0; from < lines.length; from += mostAtOnce) {
    await worker.query(
      `select graphile_worker.add_job(j->>'task', (j->'payload')::json, j->>'queue', (j->>'run_at')::timestamptz,
         (j->>'max_attempts')::int, j->>'key', (j->>'priority')::int,
         (select array_agg(f) from jsonb_array_elements_text(nullif(j->'flags', 'null')) f))
       from unnest($1::jsonb[]) with ordinality as line(j, place) order by place`,
      [lines.slice(from, from + mostAtOnce)],
    );
  }
  await worker.query("commit");
}
