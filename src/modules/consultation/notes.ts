// Internal notes and guidance: for staff, under a policy of their own, in no page, mail or export of the asking side.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import type { CaseLevel } from "./consultations.ts";

export interface Note {
  id: string;
  kind: "note" | "guidance";
  for_level: CaseLevel | null;
  body: string;
  author_name: string;
  author_title: string;
  author_office: string;
  written_at: Date;
}

export async function addNote(
  db: Db,
  actor: Actor,
  consultationId: string,
  note: { kind: Note["kind"]; body: string; forLevel?: CaseLevel },
  now: Date,
): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("notes")
    .values({
      id,
      consultation_id: consultationId,
      kind: note.kind,
      for_level: note.forLevel ?? null,
      body: note.body,
      author_id: actor.personId,
      author_name: actor.personName,
      author_title: actor.title,
      author_office: actor.officeName,
      written_at: now,
    })
    .execute();
  return id;
}

/** The notes that this hat may read: none for the asking side. */
export async function listNotes(db: Db, consultationId: string): Promise<Note[]> {
  return db
    .selectFrom("notes")
    .select([
      "id",
      "kind",
      "for_level",
      "body",
      "author_name",
      "author_title",
      "author_office",
      "written_at",
    ])
    .where("consultation_id", "=", consultationId)
    .orderBy("written_at")
    .limit(500)
    .execute() as Promise<Note[]>;
}
