// Closing, rating once per closing, reopening within the window that DPMD sets.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import { changeCase, type Consultation, loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { tellAsker, tellHandlers } from "./telling.ts";
import { refreshDue } from "./timing.ts";

export type ClosingForm = "surat_jawaban" | "berita_acara" | "tanpa_surat";

export interface Closing {
  id: string;
  form: ClosingForm;
  summary: string;
  by_name: string;
  by_title: string;
  at: Date;
  reopened_at: Date | null;
  reopen_reason: string | null;
  score: number | null;
  comment: string | null;
}

/** Closes an answered case; gives the closing's id, or null on a stale `base`. The paper is issued by the caller. */
export async function closeCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  closing: { form: ClosingForm; summary: string },
  now: Date,
  base?: number,
): Promise<string | null> {
  if (!(await changeCase(db, kase.id, { state: "closed", closed_at: now }, base))) return null;
  const id = newId(now);
  await db
    .insertInto("closings")
    .values({
      id,
      consultation_id: kase.id,
      form: closing.form,
      summary: closing.summary,
      by_name: actor.personName,
      by_title: `${actor.title}, ${actor.officeName}`,
      at: now,
    })
    .execute();
  await recordEvent(db, actor, kase.id, "closed", now, { form: closing.form });
  await tellAsker(db, kase, now, `${kase.number} ditutup. Beri nilai, satu ketukan.`);
  return id;
}

/** The closings of a case with their ratings, oldest first. */
export async function listClosings(db: Db, consultationId: string): Promise<Closing[]> {
  return db
    .selectFrom("closings as c")
    .leftJoin("ratings as r", "r.closing_id", "c.id")
    .select([
      "c.id",
      "c.form",
      "c.summary",
      "c.by_name",
      "c.by_title",
      "c.at",
      "c.reopened_at",
      "c.reopen_reason",
      "r.score",
      "r.comment",
    ])
    .where("c.consultation_id", "=", consultationId)
    .orderBy("c.at")
    .limit(50)
    .execute() as Promise<Closing[]>;
}

/** Rates a closing, once. False when it has been rated. */
export async function rateClosing(
  db: Db,
  actor: Actor,
  kase: Consultation,
  closingId: string,
  rating: { score: number; comment: string },
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("ratings")
    .values({
      closing_id: closingId,
      consultation_id: kase.id,
      score: rating.score,
      comment: rating.comment,
      at: now,
    })
    .onConflict((conflict) => conflict.column("closing_id").doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return false;
  await recordEvent(db, actor, kase.id, "rated", now, { score: String(rating.score) });
  return true;
}

/** Opens a closed case again with a reason; the clock of its level starts anew. */
export async function reopenCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  reason: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable("closings")
    .set({ reopened_at: now, reopen_reason: reason })
    .where("consultation_id", "=", kase.id)
    .where("reopened_at", "is", null)
    .execute();
  await changeCase(db, kase.id, {
    state: "working",
    closed_at: null,
    answered_at: null,
    level_since: now,
    breached_at: null,
  });
  await recordEvent(db, actor, kase.id, "reopened", now, { reason });
  await refreshDue(db, await loadCase(db, kase.id), now);
  await tellHandlers(db, kase, now, {
    title: `${kase.number} dibuka kembali`,
    body: reason.slice(0, 300),
  });
}
