// Seals the audit trail: committed entries get their place in one chain of hashes, and each run leaves the head of it.
// The database decides order and hashes (seal_audit in 0008), because no role of the app may write the trail.
import { sql } from "kysely";
import type { AdminClient, Db } from "#platform/database.ts";

const entriesAtOnce = 5000;
// A run stays short; what is left is sealed by the next one, a minute later.
const roundsOfRun = 20;

/** Seals what is committed and not yet sealed; tells how many entries. */
export async function sealTrail(db: Db, now: Date): Promise<number> {
  let sealed = 0;
  for (let round = 0; round < roundsOfRun; round += 1) {
    const { rows } = await sql<{ taken: number }>`
      select seal_audit(${now}, ${entriesAtOnce}) as taken`.execute(db);
    const taken = rows[0]?.taken ?? 0;
    sealed += taken;
    if (taken < entriesAtOnce) break;
  }
  return sealed;
}

/**
 * The head of the chain as `POSITION:HASH`, to be kept elsewhere; null before the first seal, and in a database of a release
 * that had no trail. Asked as the tables' owner.
 */
export async function readTrailHead(owner: AdminClient): Promise<string | null> {
  const { rows: known } = await owner.query<{ kept: boolean }>(
    "select to_regclass('public.audit_seals') is not null as kept",
  );
  if (!known[0]?.kept) return null;
  const { rows } = await owner.query<{ head: string }>(
    "select position || ':' || encode(hash, 'hex') as head from audit_seals order by position desc limit 1",
  );
  return rows[0]?.head ?? null;
}
