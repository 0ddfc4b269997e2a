// The scope of a hat, said in the queries of lists themselves; row security would catch the one that forgets. Written so that
// an index brings each list in its order (docs/adr/0025).
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { DB } from "#platform/schema.ts";

type Cases = ExpressionBuilder<DB & { c: DB["consultations"] }, "c">;
type Scope = (e: Cases) => Expression<SqlBool>;

/** Cases of a place: an equality with the column that holds codes of its length. */
export function isIn(code: string): Scope {
  return (e) => {
    if (code.length === 13) return e("c.region_code", "=", code);
    if (code.length === 8) return e("c.district_code", "=", code);
    if (code.length === 5) return e("c.regency_code", "=", code);
    const { from, until } = branchRange(code);
    return e.and([e("c.region_code", ">=", from), e("c.region_code", "<", until)]);
  };
}

/** What a hat's lists hold. Without `elsewhere` its own reports from under another hat are left out. */
export function scopeOf(actor: Actor, elsewhere = true): Scope {
  const andOwn =
    (scope: Scope): Scope =>
    (e) =>
      elsewhere ? e.or([scope(e), isOwnReport(actor)(e)]) : scope(e);
  switch (actor.reach) {
    case "village":
      return andOwn(isIn(actor.region));
    case "institution":
      return andOwn((e) => e("c.office_id", "=", actor.officeId));
    case "agency":
      return (e) =>
        e(
          "c.id",
          "in",
          e
            .selectFrom("referrals")
            .select("consultation_id")
            .where("to_office_id", "=", actor.officeId),
        );
    case "province":
      return andOwn((e) => e.and([sql<boolean>`c.reached_province`, isIn(actor.region)(e)]));
    default:
      return isIn(actor.region);
  }
}

/** A report by this person: it is his under every hat. */
function isOwnReport(actor: Actor): Scope {
  return (e) => e.and([sql<boolean>`c.restricted`, e("c.asker_person_id", "=", actor.personId)]);
}

/** Whether this person has reported anything from under another hat than this one: hardly ever. */
export async function hasReportElsewhere(db: Db, actor: Actor): Promise<boolean> {
  const { reach } = actor;
  if (reach !== "village" && reach !== "institution" && reach !== "province") return false;
  const row = await db
    .selectFrom("consultations as c")
    .select("c.id")
    .where(isOwnReport(actor))
    .$if(reach === "village", (query) => query.where("c.region_code", "<>", actor.region))
    .$if(reach === "institution", (query) => query.where("c.office_id", "<>", actor.officeId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
