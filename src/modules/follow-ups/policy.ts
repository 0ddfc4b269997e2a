// Who may do what with a follow-up: pure functions that routes and views ask alike. Whether it is seen at all is RLS's affair.
import { type Actor, isInBranch } from "#platform/actor.ts";
import type { FollowUp } from "./follow-ups.ts";

type Promised = Pick<
  FollowUp,
  "state" | "office_id" | "verifier_office_id" | "region_code" | "restricted" | "proven_by_id"
>;

/** The side that promised: its office, whoever holds its posts today, or a pendamping of the branch on its behalf. */
export function isPromiser(actor: Actor, followUp: Promised): boolean {
  if (actor.officeId === followUp.office_id) return true;
  return (
    actor.role === "pendamping" &&
    !followUp.restricted &&
    isInBranch(followUp.region_code, actor.region)
  );
}

/** The office that judges the proof. */
export function isVerifier(actor: Actor, followUp: Promised): boolean {
  return actor.staff && actor.officeId === followUp.verifier_office_id;
}

export function mayProve(actor: Actor, followUp: Promised): boolean {
  return isPromiser(actor, followUp) && isAwaitingProof(followUp);
}

/** Never by whoever sent the proof, also not under another hat. */
export function mayVerify(actor: Actor, followUp: Promised): boolean {
  return (
    isVerifier(actor, followUp) &&
    followUp.state === "proven" &&
    followUp.proven_by_id !== actor.personId
  );
}

export function mayReturn(actor: Actor, followUp: Promised): boolean {
  return mayVerify(actor, followUp);
}

/** A promise that has become void; one that was verified stays. */
export function mayCancel(actor: Actor, followUp: Promised): boolean {
  return isVerifier(actor, followUp) && isUnfinished(followUp);
}

/** The promising side is to move. */
export function isAwaitingProof({ state }: Pick<FollowUp, "state">): boolean {
  return state === "open" || state === "returned";
}

export function isUnfinished(followUp: Pick<FollowUp, "state">): boolean {
  return isAwaitingProof(followUp) || followUp.state === "proven";
}
