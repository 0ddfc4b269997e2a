// The key under which a phone locks what a person has not sent: one a person, made when it is first asked for, the same on
// every phone and after every sign-in.
import { randomBytes } from "node:crypto";
import type { Db } from "#platform/database.ts";

/** The key of the person of this session. */
export async function findOrMakeKey(db: Db, personId: string, now: Date): Promise<Buffer> {
  await db
    .insertInto("outbox_keys")
    .values({ person_id: personId, key: randomBytes(32), made_at: now })
    .onConflict((c) => c.column("person_id").doNothing())
    .execute();
  const { key } = await db
    .selectFrom("outbox_keys")
    .select("key")
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return key;
}
