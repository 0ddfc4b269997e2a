// Follow-ups as homes need them: what an office is to verify, and what is open in a branch, the earliest term first.
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export interface PromiseLine {
  id: string;
  action: string;
  person_title: string;
  source_label: string;
  region_code: string;
  region_name: string;
  /** Local day "YYYY-MM-DD". */
  due_on: string;
  state: string;
}

function promises(db: Db, limit: number) {
  return db
    .selectFrom("follow_ups as f")
    .innerJoin("regions as g", "g.code", "f.region_code")
    .select(["f.id", "f.action", "f.person_title", "f.source_label", "f.region_code"])
    .select(["g.name as region_name", "f.due_on", "f.state"])
    .where("f.restricted", "=", false)
    .orderBy("f.due_on")
    .orderBy("f.id")
    .limit(limit);
}

/** Proof that this office is to look at. */
export function listToVerify(
  db: Db,
  actor: Pick<Actor, "officeId">,
  limit: number,
): Promise<PromiseLine[]> {
  return promises(db, limit)
    .where("f.verifier_office_id", "=", actor.officeId)
    .where("f.state", "=", "proven")
    .execute();
}

/** Promises of a branch that wait for proof; only those due before `before` ("YYYY-MM-DD") when it is given. */
export function listOpenPromises(
  db: Db,
  actor: Pick<Actor, "region">,
  limit: number,
  before?: string,
): Promise<PromiseLine[]> {
  const { from, until } = branchRange(actor.region);
  return promises(db, limit)
    .where("f.region_code", ">=", from)
    .where("f.region_code", "<", until)
    .where("f.state", "in", ["open", "returned"])
    .$if(before !== undefined, (query) => query.where("f.due_on", "<", before ?? ""))
    .execute();
}
