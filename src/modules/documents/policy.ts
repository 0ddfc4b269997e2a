// Who may do what with a paper. Whether it is seen at all is row security's affair.
import type { Actor } from "#platform/actor.ts";
import type { IssuedPaper } from "./issued-papers.ts";

/** Staff of the office that issued it keep the signed sheet, so they upload its copy. */
export function mayAttachSignedCopy(
  actor: Pick<Actor, "staff" | "reach" | "officeId">,
  paper: Pick<IssuedPaper, "office_id" | "withdrawn_at">,
): boolean {
  if (paper.withdrawn_at) return false;
  return actor.staff && actor.reach !== "oversight" && actor.officeId === paper.office_id;
}
