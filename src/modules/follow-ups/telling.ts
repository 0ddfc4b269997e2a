// Who hears of a follow-up: the office that promised or the one that verifies. Where the case is restricted, colleagues
// may not know that it exists: then only the person who reported, or the officer named for it, hears of it.
import type { Db } from "#platform/database.ts";
import { type News, notifyOffice, notifyPerson } from "#modules/notifications/public.ts";
import type { FollowUp } from "./follow-ups.ts";
import { numberOf } from "./words.ts";

export type Told = Pick<
  FollowUp,
  "id" | "source_id" | "source_label" | "office_id" | "verifier_office_id" | "restricted" | "action"
>;

/** The title is what happened to the follow-up; the number of its case is put before it. */
export interface Message {
  what: string;
  body: string;
}

/** Tells the side that promised. */
export async function tellPromiser(
  db: Db,
  now: Date,
  followUp: Told,
  message: Message,
): Promise<void> {
  const news = writeNews(followUp, message);
  const officeId = followUp.office_id;
  if (!followUp.restricted) return notifyOffice(db, now, { ...news, officeId });
  const kase = await findInvolved(db, followUp.source_id);
  if (kase?.asker_person_id && kase.office_id === officeId)
    await notifyPerson(db, now, { ...news, officeId, personId: kase.asker_person_id });
}

/** Tells the side that verifies. */
export async function tellVerifier(
  db: Db,
  now: Date,
  followUp: Told,
  message: Message,
): Promise<void> {
  const news = writeNews(followUp, message);
  const officeId = followUp.verifier_office_id;
  if (!followUp.restricted) return notifyOffice(db, now, { ...news, officeId });
  const kase = await findInvolved(db, followUp.source_id);
  if (kase?.named_officer_id)
    await notifyPerson(db, now, { ...news, officeId, personId: kase.named_officer_id });
}

function writeNews(followUp: Told, { what, body }: Message): News {
  return {
    title: `Tindak lanjut ${numberOf(followUp)} ${what}`,
    body,
    href: `/tindak-lanjut/${followUp.id}`,
  };
}

async function findInvolved(db: Db, sourceId: string) {
  return db
    .selectFrom("consultations")
    .select(["office_id", "asker_person_id", "named_officer_id"])
    .where("id", "=", sourceId)
    .executeTakeFirst();
}
