// Who of the staff has a case open now, so that two people do not answer past each other. A sighting is fresh for a minute.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

const freshMs = 60_000;

/** Notes that this person has the case open. */
export async function notePresence(
  db: Db,
  actor: Actor,
  consultationId: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto("presences")
    .values({
      consultation_id: consultationId,
      person_id: actor.personId,
      name: actor.personName,
      seen_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["consultation_id", "person_id"]).doUpdateSet({ seen_at: now }),
    )
    .execute();
}

/** Names of the others who have it open now. */
export async function listOthersHere(
  db: Db,
  actor: Actor,
  consultationId: string,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom("presences")
    .select("name")
    .where("consultation_id", "=", consultationId)
    .where("person_id", "<>", actor.personId)
    .where("seen_at", ">", new Date(now.getTime() - freshMs))
    .orderBy("name")
    .limit(10)
    .execute();
  return rows.map((row) => row.name);
}
