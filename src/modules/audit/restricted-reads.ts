// The log of who read a restricted case, its files, papers and follow-ups: one log, written before the body is sent.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";

export interface RestrictedRead {
  name: string;
  title: string;
  at: Date;
}

/** What was read: a case, or something that hangs on one. */
export interface ReadSubject {
  kind: "consultation" | "follow_up";
  id: string;
}

/**
 * Notes the reading when the subject is a restricted case, or hangs on one; gives whether it is restricted. Behind a GET
 * the line is left in a transaction of its own, and the page is refused if it cannot be written. The asker's own reading
 * is not noted.
 */
export async function noteReading(c: Request, subject: ReadSubject): Promise<boolean> {
  const { actor, db, now } = c.var;
  const { rows } = await sql<{ id: string; own: boolean }>`
    select c.id, coalesce(c.asker_person_id = hat_person(), false) as own from consultations c
    where c.restricted and c.id = case ${subject.kind}::text when 'consultation' then ${subject.id}::uuid
      else (select f.source_id from follow_ups f where f.id = ${subject.id}::uuid) end`.execute(db);
  const kase = rows[0];
  if (!kase) return false;
  keepOffPhone(c);
  if (kase.own || !actor) return true;
  if (c.req.method === "GET")
    c.var.leaveBehind.push((later) => addRead(later, actor, kase.id, now));
  else await addRead(db, actor, kase.id, now);
  return true;
}

/**
 * Notes the reading of several restricted cases in the caller's transaction, which wears the actor's hat; what he asked
 * himself is not noted. For lists that leave the house as files.
 */
export async function noteReadings(
  db: Db,
  actor: Actor,
  caseIds: readonly string[],
  now: Date,
): Promise<void> {
  if (caseIds.length === 0) return;
  const others = await db
    .selectFrom("consultations")
    .select("id")
    .where("id", "in", [...caseIds])
    .where("restricted", "=", true)
    .where(sql<boolean>`asker_person_id is distinct from hat_person()`)
    .limit(caseIds.length)
    .execute();
  for (const { id } of others) await addRead(db, actor, id, now);
}

async function addRead(db: Db, actor: Actor, consultationId: string, now: Date): Promise<void> {
  await db
    .insertInto("restricted_reads")
    .values({
      id: newId(now),
      consultation_id: consultationId,
      person_id: actor.personId,
      name: actor.personName,
      title: `${actor.title}, ${actor.officeName}`,
      at: now,
    })
    .execute();
}

/** Who has read a restricted case, newest first, at most 200; nothing for hats that may not see the log. */
export async function listRestrictedReads(
  db: Db,
  consultationId: string,
): Promise<RestrictedRead[]> {
  return db
    .selectFrom("restricted_reads")
    .select(["name", "title", "at"])
    .where("consultation_id", "=", consultationId)
    .orderBy("at", "desc")
    .limit(200)
    .execute();
}
