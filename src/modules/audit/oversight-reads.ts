// The log of what Inspektorat reads: every case, file, paper and promise that one of its hats opens, ordinary ones too.
// Invariant: the line is written, or the page is not shown. Read by Inspektorat itself and by the head and admin of DPMD.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";

export type ReadThing = "consultation" | "follow_up" | "attachment" | "paper";

export interface OversightRead {
  id: string;
  at: Date;
  subject_kind: ReadThing;
  subject_id: string;
  person_name: string | null;
  title: string;
  consultation_id: string | null;
  number: string | null;
  region_name: string;
}

/** Notes that an oversight hat opens something; nothing for other hats. Behind a GET it is left before the body is sent. */
export async function noteOversight(c: Request, thing: ReadThing, id: string): Promise<void> {
  const { actor, db, now } = c.var;
  if (actor?.reach !== "oversight") return;
  if (c.req.method === "GET")
    c.var.leaveBehind.push((later) => addRead(later, actor, thing, id, now));
  else await addRead(db, actor, thing, id, now);
}

/** The case that the thing hangs on gives the place; row security judges the line like any other. */
async function addRead(
  db: Db,
  actor: Actor,
  thing: ReadThing,
  id: string,
  now: Date,
): Promise<void> {
  await sql`
    insert into oversight_reads (id, person_id, title, region_code, subject_kind, subject_id, consultation_id, at)
    select ${newId(now)}, ${actor.personId}, ${`${actor.title}, ${actor.officeName}`}, t.region_code, ${thing}, ${id},
      (select c.id from consultations c where c.id = t.kase), ${now}
    from (
      select region_code, id as kase from consultations where ${thing} = 'consultation' and id = ${id}::uuid
      union all select region_code, source_id from follow_ups where ${thing} = 'follow_up' and id = ${id}::uuid
      union all select region_code, consultation_id from papers where ${thing} = 'paper' and id = ${id}::uuid
      union all select a.region_code, case a.subject_kind when 'consultation' then a.subject_id
          else (select f.source_id from follow_ups f where f.id = a.subject_id) end
        from attachments a where ${thing} = 'attachment' and a.id = ${id}::uuid) t`.execute(db);
}

/** The log of a branch between two instants, newest first; `before` is the line after which the next page begins. */
export async function listOversightReads(
  db: Db,
  range: { from: string; until: string; since: Date; before: string | null },
  limit: number,
): Promise<OversightRead[]> {
  return db
    .selectFrom("oversight_reads as o")
    .leftJoin("people as p", "p.id", "o.person_id")
    .leftJoin("consultations as c", "c.id", "o.consultation_id")
    .innerJoin("regions as g", "g.code", "o.region_code")
    .select([
      ...(["o.id", "o.at", "o.subject_kind", "o.subject_id", "o.title"] as const),
      ...(["o.consultation_id", "c.number", "p.name as person_name"] as const),
      "g.name as region_name",
    ])
    .where("o.region_code", ">=", range.from)
    .where("o.region_code", "<", range.until)
    .where("o.at", ">=", range.since)
    .$if(range.before !== null, (query) =>
      query.where(
        sql<boolean>`(o.at, o.id) < (select b.at, b.id from oversight_reads b where b.id = ${range.before}::uuid)`,
      ),
    )
    .orderBy("o.at", "desc")
    .orderBy("o.id", "desc")
    .limit(limit)
    .$castTo<OversightRead>()
    .execute();
}
