// The whole verification of the audit trail, in one snapshot: the chain, its seals, and every row of the audited tables.
import type { AdminClient } from "#platform/database.ts";
import { type Ask, checkKeptHead, checkSeals, findSlippedIn, walkChain } from "./chain.ts";
import type { Finding, TrailHead, Verdict } from "./findings.ts";
import { compareRows } from "./rows.ts";

/**
 * Verifies the trail of the database that `owner` is connected to as klik_owner, beside a running app, and changes nothing.
 * Each finding goes to `report` as it is found. `kept`: a head of the chain that was kept elsewhere.
 */
export async function verifyTrail(
  owner: AdminClient,
  report: (finding: Finding) => void,
  kept?: TrailHead,
): Promise<Verdict> {
  let findings = 0;
  const count = (finding: Finding) => {
    findings += 1;
    report(finding);
  };
  const ask: Ask = async (text, values) => (await owner.query(text, values && [...values])).rows;
  await owner.query("begin isolation level repeatable read, read only");
  try {
    await owner.query("set local timezone = 'UTC'");
    const { entries, head } = await walkChain(ask, count);
    await findSlippedIn(ask, count);
    const seals = await checkSeals(ask, count);
    if (kept) await checkKeptHead(ask, kept, count);
    const { tables, rows } = await compareRows(owner, count);
    return { entries, seals, tables, rows, findings, head };
  } finally {
    await owner.query("rollback");
  }
}
