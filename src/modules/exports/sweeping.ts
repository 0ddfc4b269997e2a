// What happens to files without a hand: they expire, dead runs are given up, bytes that nobody may fetch are removed.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { limits } from "./limits.ts";

const mostAtOnce = 200;
const dayMs = 86_400_000;

/** Ends what has had its days, and runs that died too often. */
export async function expireExports(db: Db, now: Date): Promise<void> {
  const silentSince = new Date(now.getTime() - limits.silentMs);
  await sql`update exports set state = 'expired' where state = 'ready' and expires_at <= ${now}`.execute(
    db,
  );
  await sql`update exports set state = 'failed', finished_at = ${now},
      reason = 'Berkas ini gagal dibuat berkali-kali. Persempit saringannya, lalu coba lagi.'
    where attempts >= ${limits.attempts} and (state = 'waiting' or state = 'running' and beat_at < ${silentSince})`.execute(
    db,
  );
  // The audit trail keeps who took what; the list need not.
  await sql`delete from exports where file_key is null and state not in ('waiting', 'running', 'ready')
    and asked_at < ${new Date(now.getTime() - limits.listedDays * dayMs)}`.execute(db);
}

/** Files whose bytes nobody may fetch any more. A run that was called off may still be writing: it is left to end first. */
export async function listDeadFiles(
  db: Db,
  now: Date,
): Promise<{ id: string; file_key: string }[]> {
  const silentSince = new Date(now.getTime() - limits.silentMs);
  const { rows } = await sql<{ id: string; file_key: string }>`
    select id, file_key from exports
    where file_key is not null and (state in ('removed', 'expired')
      or state in ('cancelled', 'failed') and (beat_at is null or beat_at < ${silentSince}))
    limit ${mostAtOnce}`.execute(db);
  return rows;
}

export async function forgetFile(db: Db, id: string): Promise<void> {
  await db.updateTable("exports").set({ file_key: null }).where("id", "=", id).execute();
}

/** Whether a file waits for a run. */
export async function isAnyWaiting(db: Db, now: Date): Promise<boolean> {
  const silentSince = new Date(now.getTime() - limits.silentMs);
  const { rows } = await sql<{ id: string }>`
    select id from exports where state = 'waiting' or state = 'running' and beat_at < ${silentSince} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}
