// Duplicates: linking two cases, or merging one into another, with undo. A merged case keeps its talk and its receipt.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import { type CaseState, changeCase, type Consultation, loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { refreshDue } from "./timing.ts";

export interface CaseLink {
  id: string;
  kind: "related" | "merged";
  other_id: string;
  other_number: string;
  other_subject: string;
  outgoing: boolean;
  by_name: string;
  at: Date;
}

/** Links two cases, or merges `kase` into `into`. Gives the link's id. */
export async function linkCases(
  db: Db,
  actor: Actor,
  kase: Consultation,
  other: Consultation,
  kind: CaseLink["kind"],
  now: Date,
): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("case_links")
    .values({
      id,
      consultation_id: kase.id,
      other_id: other.id,
      kind,
      by_name: actor.personName,
      at: now,
      state_before: kind === "merged" ? kase.state : null,
    })
    .execute();
  if (kind === "merged") {
    await changeCase(db, kase.id, { state: "merged", merged_into: other.id });
    await recordEvent(db, actor, kase.id, "merged", now, { into: other.number });
    await recordEvent(db, actor, other.id, "linked", now, { with: kase.number }, true);
  } else {
    await recordEvent(db, actor, kase.id, "linked", now, { with: other.number }, true);
  }
  return id;
}

/** Undoes a link or a merge of `kase`: a merged case is open again as it was. False when there is none of that id. */
export async function undoLink(
  db: Db,
  actor: Actor,
  kase: Consultation,
  linkId: string,
  now: Date,
): Promise<boolean> {
  const link = await db
    .updateTable("case_links")
    .set({ undone_at: now })
    .where("id", "=", linkId)
    .where("consultation_id", "=", kase.id)
    .where("undone_at", "is", null)
    .returning(["kind", "state_before"])
    .executeTakeFirst();
  if (!link) return false;
  if (link.kind === "merged") {
    await changeCase(db, kase.id, {
      state: (link.state_before ?? "working") as CaseState,
      merged_into: null,
    });
    await refreshDue(db, await loadCase(db, kase.id), now);
    await recordEvent(db, actor, kase.id, "unmerged", now);
  }
  return true;
}

/** Living links of a case in both directions, as far as this hat sees the other end. */
export async function listLinks(db: Db, consultationId: string): Promise<CaseLink[]> {
  const rows = await db
    .selectFrom("case_links as l")
    .innerJoin("consultations as c", (join) =>
      join.on((e) =>
        e.or([
          e.and([e("l.consultation_id", "=", consultationId), e("c.id", "=", e.ref("l.other_id"))]),
          e.and([e("l.other_id", "=", consultationId), e("c.id", "=", e.ref("l.consultation_id"))]),
        ]),
      ),
    )
    .select([
      "l.id",
      "l.kind",
      "l.consultation_id",
      "c.id as other_id",
      "c.number as other_number",
      "c.subject as other_subject",
      "l.by_name",
      "l.at",
    ])
    .where((e) =>
      e.or([e("l.consultation_id", "=", consultationId), e("l.other_id", "=", consultationId)]),
    )
    .where("l.undone_at", "is", null)
    .orderBy("l.at")
    .limit(50)
    .execute();
  return rows.map(({ consultation_id, ...row }) => ({
    ...row,
    outgoing: consultation_id === consultationId,
  })) as CaseLink[];
}

/** The case of this number in the regency of `kase`, if this hat sees it. */
export async function findByNumber(
  db: Db,
  regency: string,
  number: string,
): Promise<Consultation | undefined> {
  const row = await db
    .selectFrom("consultations")
    .select("id")
    .where("regency_code", "=", regency)
    .where("number", "=", number.trim().toUpperCase())
    .executeTakeFirst();
  return row && loadCase(db, row.id);
}
