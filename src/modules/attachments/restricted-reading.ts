// Reading a file of a restricted case is noted like reading the case: in the same log, before the bytes are sent.
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import type { SubjectKind } from "./attachments.ts";

/**
 * Notes the reading when the subject is a restricted case, or hangs on one; gives whether it is restricted. The line is
 * left behind the GET, which is refused if it cannot be written. The asker's own reading is not noted.
 */
export async function noteReading(
  c: Request,
  subject: { kind: SubjectKind; id: string },
): Promise<boolean> {
  const { actor, db, now } = c.var;
  const found = await sql<{ id: string; own: boolean }>`
    select c.id, coalesce(c.asker_person_id = hat_person(), false) as own from consultations c
    where c.restricted and c.id = case ${subject.kind}::text when 'consultation' then ${subject.id}::uuid
      else (select f.source_id from follow_ups f where f.id = ${subject.id}::uuid) end`.execute(db);
  const kase = found.rows[0];
  if (!kase) return false;
  if (kase.own || !actor) return true;
  c.var.leaveBehind.push(async (later) => {
    await later
      .insertInto("restricted_reads")
      .values({
        id: newId(now),
        consultation_id: kase.id,
        person_id: actor.personId,
        name: actor.personName,
        title: `${actor.title}, ${actor.officeName}`,
        at: now,
      })
      .execute();
  });
  return true;
}
