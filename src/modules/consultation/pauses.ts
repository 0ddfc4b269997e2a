// Pauses of the clock: while the asker or another body has the word. At most one of each kind is open.
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export type PauseReason = "asker" | "referral";

/** Begins a pause unless one of this kind is open. */
export async function beginPause(
  db: Db,
  consultationId: string,
  reason: PauseReason,
  now: Date,
): Promise<void> {
  await db
    .insertInto("pauses")
    .values({ id: newId(now), consultation_id: consultationId, reason, began_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends the open pauses of these kinds. */
export async function endPauses(
  db: Db,
  consultationId: string,
  reasons: readonly PauseReason[],
  now: Date,
): Promise<void> {
  await db
    .updateTable("pauses")
    .set({ ended_at: now })
    .where("consultation_id", "=", consultationId)
    .where("reason", "in", [...reasons])
    .where("ended_at", "is", null)
    .execute();
}
