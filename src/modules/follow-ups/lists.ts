// The list that an office works from: what it promised, what it verifies, and for those who serve a branch what is open there.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { DB } from "#platform/schema.ts";
import { type FollowUp, type FollowUpState, selectFollowUps } from "./follow-ups.ts";

export type Part = "perlu" | "verifikasi" | "selesai";

export const partStates: Record<Part, readonly FollowUpState[]> = {
  perlu: ["open", "returned"],
  verifikasi: ["proven"],
  selesai: ["verified", "cancelled"],
};

export interface ListFilter {
  part: Part;
  /** Narrows to one state; "late" to what is past its term on `today`. */
  only: FollowUpState | "late" | null;
  /** Region code of a kecamatan inside the branch, or null. */
  district: string | null;
  today: string;
}

type FollowUpRows = ExpressionBuilder<DB & { f: DB["follow_ups"] }, "f">;

/** An office sees what it promised or verifies; who serves a branch sees the branch too. Row security says the same again. */
function isInList(actor: Actor) {
  return (e: FollowUpRows): Expression<SqlBool> => {
    const own = [
      e("f.office_id", "=", actor.officeId),
      e("f.verifier_office_id", "=", actor.officeId),
    ];
    if (!servesBranch(actor)) return e.or(own);
    const { from, until } = branchRange(actor.region);
    return e.or([...own, e.and([e("f.region_code", ">=", from), e("f.region_code", "<", until)])]);
  };
}

/** Whether this hat's list holds other offices' promises. */
export function servesBranch(actor: Actor): boolean {
  return actor.reach === "branch" || actor.reach === "oversight" || actor.reach === "province";
}

/** What the list holds, in no order yet. */
export function selectList(db: Db, actor: Actor, filter: ListFilter) {
  const { part, only, district, today } = filter;
  const states = partStates[part].filter(
    (state) => only === null || only === "late" || only === state,
  );
  const inside = district === null ? null : branchRange(district);
  return selectFollowUps(db)
    .where(isInList(actor))
    .where("f.state", "in", states.length > 0 ? states : [...partStates[part]])
    .$if(only === "late", (query) => query.where("f.due_on", "<", today))
    .$if(inside !== null, (query) =>
      query
        .where("f.region_code", ">=", inside?.from ?? "")
        .where("f.region_code", "<", inside?.until ?? ""),
    );
}

/** One page of the list: this office's own turn first, then the most urgent. */
export async function listFollowUps(
  db: Db,
  actor: Actor,
  filter: ListFilter,
  page: { limit: number; offset: number },
): Promise<FollowUp[]> {
  const { part } = filter;
  const turn = part === "perlu" ? "f.office_id" : "f.verifier_office_id";
  const rows = await selectList(db, actor, filter)
    .$if(part === "selesai", (query) =>
      query.orderBy(sql`coalesce(f.verified_at, f.proven_at, f.created_at)`, "desc"),
    )
    .$if(part !== "selesai", (query) =>
      query.orderBy(sql`${sql.ref(turn)} = ${actor.officeId}`, "desc").orderBy("f.due_on"),
    )
    .orderBy("f.id")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows as FollowUp[];
}

const mostCounted = 1000;

/** How many stand in each part; counting stops at a thousand. */
export async function countParts(db: Db, actor: Actor): Promise<Record<Part, number>> {
  const count = async (part: Part) => {
    const row = await db
      .selectFrom((e) =>
        e
          .selectFrom("follow_ups as f")
          .select("f.id")
          .where(isInList(actor))
          .where("f.state", "in", [...partStates[part]])
          .limit(mostCounted)
          .as("counted"),
      )
      .select((e) => e.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  return {
    perlu: await count("perlu"),
    verifikasi: await count("verifikasi"),
    selesai: await count("selesai"),
  };
}
