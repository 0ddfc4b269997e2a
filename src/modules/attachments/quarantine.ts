// Files that wait for the scanner, as the worker sees them. Only a waiting file is ever settled.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

export interface WaitingFile {
  id: string;
  name: string;
  file_key: string;
  subject_kind: string;
  subject_id: string;
  uploaded_by: string | null;
  uploaded_by_office_id: string | null;
  /** Number of the case, or of the one that the follow-up came from. */
  number: string | null;
  /** It hangs on a restricted case. */
  restricted: boolean;
}

const mostAtOnce = 500;

/** The file of this id if it still waits. */
export async function findWaitingFile(db: Db, id: string): Promise<WaitingFile | undefined> {
  const { rows } = await sql<WaitingFile>`
    select a.id, a.name, a.file_key, a.subject_kind, a.subject_id, a.uploaded_by, a.uploaded_by_office_id,
      c.number, coalesce(c.restricted, false) or coalesce(f.restricted, false) as restricted
    from attachments a left join follow_ups f on f.id = a.subject_id
    left join consultations c on c.id in (a.subject_id, f.source_id)
    where a.id = ${id} and a.state = 'quarantined'`.execute(db);
  return rows[0];
}

/** Ids of files that came in before `before` and still wait, oldest first. */
export async function listWaitingFiles(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("attachments")
    .select("id")
    .where("state", "=", "quarantined")
    .where("uploaded_at", "<", before)
    .orderBy("uploaded_at")
    .limit(mostAtOnce)
    .execute();
  return rows.map(({ id }) => id);
}

export async function settleFile(db: Db, id: string, state: "clean" | "infected"): Promise<void> {
  await db
    .updateTable("attachments")
    .set({ state })
    .where("id", "=", id)
    .where("state", "=", "quarantined")
    .execute();
}
