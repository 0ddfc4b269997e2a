// Verifies the audit trail of a database as a test wants it: what was found, as lines; nothing is the good answer.
import { verifyTrail, writeFinding } from "#modules/audit/public.ts";
import { connectOwner } from "#platform/database.ts";

/** Every finding of `audit:verify` as its line of the terminal. Throws when there was no trail to look at. */
export async function findTrailFaults(adminUrl: string): Promise<string[]> {
  const owner = await connectOwner(adminUrl, "verification in a test");
  // What the job would do within the minute.
  await owner.query("select seal_audit(now(), 1000000)");
  const found: string[] = [];
  const verdict = await verifyTrail(owner, (one) => found.push(writeFinding(one))).finally(() =>
    owner.end(),
  );
  if (verdict.entries === 0 || verdict.rows === 0) throw new Error("There is no trail to verify.");
  return found;
}
