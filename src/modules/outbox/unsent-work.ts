// Work that its author could no longer send, kept for those who serve the place. Nothing is sent in anybody's name: a
// supervisor reads it and decides.
import { sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export interface UnsentWork {
  id: string;
  person_name: string;
  title: string;
  region_code: string;
  region_name: string;
  kind: string;
  path: string;
  content: Record<string, string>;
  files: number;
  written_at: Date;
  handed_at: Date;
  settled_at: Date | null;
  settled_by: string | null;
}

export interface Handing {
  id: string;
  hat: string;
  kind: string;
  path: string;
  content: Record<string, string>;
  files: number;
  writtenAt: Date;
}

/** False when the person never held that hat, or the work is about something restricted. */
export async function handOverUnsent(db: Db, work: Handing, now: Date): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select hand_over_unsent(${work.id}, ${work.hat}, ${work.kind}, ${work.path}, ${JSON.stringify(work.content)}::jsonb,
      ${work.files}, ${work.writtenAt}, ${now}) as taken`.execute(db);
  return rows[0]?.taken ?? false;
}

/** What waits for this supervisor, and what was settled last; at most 50. */
export async function listUnsent(db: Db, actor: Actor): Promise<UnsentWork[]> {
  const { from, until } = branchRange(actor.region);
  const rows = await db
    .selectFrom("unsent_work as u")
    .innerJoin("regions as g", "g.code", "u.region_code")
    .select([
      "u.id",
      "u.person_name",
      "u.title",
      "u.region_code",
      "g.name as region_name",
      "u.kind",
      "u.path",
      "u.content",
    ])
    .select(["u.files", "u.written_at", "u.handed_at", "u.settled_at", "u.settled_by"])
    .where("u.region_code", ">=", from)
    .where("u.region_code", "<", until)
    .orderBy((e) => e("u.settled_at", "is not", null))
    .orderBy("u.handed_at", "desc")
    .limit(50)
    .execute();
  return rows as unknown as UnsentWork[];
}

/** False when it is not there, or was settled before. */
export async function settleUnsentWork(
  db: Db,
  actor: Actor,
  id: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("unsent_work")
    .set({ settled_at: now, settled_by: `${actor.personName}, ${actor.title}` })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
