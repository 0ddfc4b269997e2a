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
  /** It hangs on a restricted case. */
  restricted: boolean;
}

const mostAtOnce = 500;

/** The file of this id if it still waits. */
export async function findWaitingFile(db: Db, id: string): Promise<WaitingFile | undefined> {
  const { rows } = await sql<WaitingFile>`
    select a.id, a.name, a.file_key, a.subject_kind, a.subject_id, a.uploaded_by, a.uploaded_by_office_id,
      exists (select 1 from consultations c where c.restricted and c.id = a.subject_id)
        or exists (select 1 from follow_ups f where f.restricted and f.id = a.subject_id) as restricted
    from attachments a where a.id = ${id} and a.state = 'quarantined'`.execute(db);
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
