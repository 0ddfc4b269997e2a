// A case filed for somebody without an account can be claimed later with the code on the printed receipt.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { hashToken } from "#platform/ids.ts";
import { recordEvent } from "./history.ts";

/** Makes the receipt code of a case a claim code too. */
export async function makeClaimCode(db: Db, consultationId: string, now: Date): Promise<void> {
  const { receipt_code } = await db
    .selectFrom("consultations")
    .select("receipt_code")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("case_claims")
    .values({
      consultation_id: consultationId,
      code_hash: hashToken(spellCode(receipt_code)),
      created_at: now,
    })
    .execute();
}

/** Makes this hat the asker of the case whose code it holds, if the case came from its own village. Null when nothing fits. */
export async function claimWithCode(
  db: Db,
  actor: Actor,
  code: string,
  now: Date,
): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select claim_case(${hashToken(spellCode(code))}, ${now}) as id`.execute(db);
  const id = rows[0]?.id ?? null;
  if (id) await recordEvent(db, actor, id, "claimed_by_asker", now);
  return id;
}

/** Codes are typed by hand: case, blanks and hyphens do not matter. */
function spellCode(code: string): string {
  return code.toUpperCase().replace(/[^0-9A-Z]/g, "");
}
