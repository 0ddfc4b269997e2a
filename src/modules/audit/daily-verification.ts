// Looks at the newest part of the chain each day, so that damage is told before somebody thinks of `audit:verify`; the rows
// themselves are compared by that command only, for no role of the app reads them all.
import { CompiledQuery, sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { log } from "#platform/log.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { type Ask, checkSeals, findSlippedIn, walkChain } from "./verification/chain.ts";
import { type Finding, writeFinding } from "./verification/findings.ts";

const entriesOfADay = 100_000;
const officesAtMost = 1000;

/** Verifies the chain from a seal about a hundred thousand entries ago; tells DPMD and Inspektorat when it is broken. */
export async function verifyNewestPart(db: Db, now: Date): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const ask: Ask = async <T>(text: string, values: readonly unknown[] = []) =>
    (await db.executeQuery<T>(CompiledQuery.raw(text, [...values]))).rows;
  const [start] = await ask<{ position: number }>(
    `select coalesce(max(position), 0) as position from audit_seals
     where position <= (select max(position) from audit_seals) - ${entriesOfADay}`,
  );
  const from = start?.position ?? 0;
  await walkChain(ask, report, from);
  await findSlippedIn(ask, report);
  await checkSeals(ask, report, from);
  if (findings.length > 0) await tell(db, now, findings);
  return findings;
}

async function tell(db: Db, now: Date, findings: readonly Finding[]): Promise<void> {
  const [first] = findings;
  log("error", "audit_trail_broken", {
    findings: findings.length,
    first: first ? writeFinding(first) : "",
  });
  const offices = await db
    .selectFrom("offices as o")
    .select("o.id")
    .where("o.kind", "in", ["dpmd", "inspectorate"])
    .where("o.active", "=", true)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("assignments as a")
          .select(sql`1`.as("x"))
          .whereRef("a.office_id", "=", "o.id"),
      ),
    )
    .limit(officesAtMost)
    .execute();
  for (const { id } of offices)
    await notifyOffice(db, now, {
      officeId: id,
      title: "Jejak perubahan tidak utuh",
      body: `Pemeriksaan harian menemukan ${findings.length} kejanggalan pada rantai jejak. Minta pengelola sistem menjalankan audit:verify dan menyimpan hasilnya.`,
      href: "/jejak-perubahan/bacaan",
    });
}
