// Who is told about a case: the asking side, or whoever works on it. Of a restricted case only the named people hear.
import type { Db } from "#platform/database.ts";
import { notifyOffice, notifyPerson } from "#modules/notifications/public.ts";
import type { Consultation } from "./consultations.ts";

interface Words {
  title: string;
  body: string;
}

/** Tells the asking side; on a restricted case only the person who reported. */
export async function tellAsker(
  db: Db,
  kase: Consultation,
  now: Date,
  title: string,
): Promise<void> {
  const href = `/konsultasi/${kase.id}`;
  if (!kase.restricted) {
    await notifyOffice(db, now, { officeId: kase.office_id, title, body: kase.subject, href });
  } else if (kase.asker_person_id) {
    await notifyPerson(db, now, { personId: kase.asker_person_id, title, body: "", href });
  }
}

/** Tells those who work on the case: its office, or another one; on a restricted case only the officer named for it. */
export async function tellHandlers(
  db: Db,
  kase: Consultation,
  now: Date,
  { title, body }: Words,
  officeId = kase.handling_office_id,
): Promise<void> {
  const href = `/konsultasi/${kase.id}`;
  if (!kase.restricted) {
    await notifyOffice(db, now, { officeId, title, body, href });
  } else if (kase.named_officer_id) {
    await notifyPerson(db, now, { personId: kase.named_officer_id, title, body: "", href });
  }
}
