// A step is taken on what was seen: when the follow-up has moved on meanwhile, both sides are shown and nothing is lost.
import { Conflict, forbidden } from "#platform/errors.ts";
import type { Request } from "#platform/routes.ts";
import { type FollowUp, loadFollowUp } from "./follow-ups.ts";
import { isVerifier } from "./policy.ts";
import { stateLooks } from "./words.ts";

/**
 * Lets a step go on when `isFine`. Otherwise throws Conflict with `mine` beside what stands now if the follow-up is no
 * longer the version `base`, else a refusal: the state does not admit this step.
 */
export async function requireStep(
  c: Request,
  followUp: FollowUp,
  base: number,
  isFine: boolean,
  mine: Record<string, string>,
): Promise<void> {
  if (isFine && followUp.version === base) return;
  const newest = await loadFollowUp(c.var.db, followUp.id);
  if (newest.version === base) {
    throw forbidden(
      newest.state === "proven" && c.var.actor && isVerifier(c.var.actor, newest)
        ? "Bukti ini Anda kirim sendiri. Rekan lain di kantor pemeriksa yang menilainya."
        : `Langkah ini tidak dapat dilakukan lagi: ${stateLooks[newest.state].word.toLowerCase()}.`,
    );
  }
  throw new Conflict("Tindak lanjut ini berubah sementara Anda membukanya.", {
    mine,
    theirs: {
      Keadaan: stateLooks[newest.state].word,
      Bukti: newest.proof_note,
      Pengembalian: newest.return_reason,
    },
    href: `/tindak-lanjut/${newest.id}`,
  });
}
