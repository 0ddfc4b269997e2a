// Who holds a case: claiming, assigning, giving it back to the queue. Whoever took it first stays visible until it closes.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notifyPerson } from "#modules/notifications/public.ts";
import { changeCase, type Consultation } from "./consultations.ts";
import { recordEvent } from "./history.ts";

/** Takes a case into one's own hands. False when somebody changed it since `base`. */
export async function claimCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  now: Date,
  base?: number,
): Promise<boolean> {
  const taken = await changeCase(
    db,
    kase.id,
    {
      holder_id: actor.personId,
      holder_name: actor.personName,
      ...(kase.state === "new" && { state: "working" }),
      ...becomeResponsible(actor, kase),
    },
    base,
  );
  if (taken) await recordEvent(db, actor, kase.id, "claimed", now);
  return taken;
}

/** The first who works on a case answers for it until it closes. */
export function becomeResponsible(actor: Actor, kase: Consultation) {
  if (kase.responsible_person_id) return {};
  return {
    responsible_office_id: actor.officeId,
    responsible_person_id: actor.personId,
    responsible_name: actor.personName,
  };
}

/** Hands a case to a colleague of the same office, who is told. */
export async function assignCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  to: { id: string; name: string },
  now: Date,
): Promise<void> {
  await changeCase(db, kase.id, {
    holder_id: to.id,
    holder_name: to.name,
    ...(kase.state === "new" && { state: "working" }),
    ...(!kase.responsible_person_id && {
      responsible_office_id: actor.officeId,
      responsible_person_id: to.id,
      responsible_name: to.name,
    }),
  });
  await recordEvent(db, actor, kase.id, "assigned", now, { to: to.name });
  if (to.id === actor.personId) return;
  await notifyPerson(db, now, {
    personId: to.id,
    officeId: actor.officeId,
    title: `${kase.number} dititipkan kepada Anda`,
    body: kase.subject,
    href: `/konsultasi/${kase.id}`,
  });
}

/** Puts a case back into the queue of its office. */
export async function releaseCase(
  db: Db,
  actor: Actor,
  kase: Consultation,
  now: Date,
): Promise<void> {
  await changeCase(db, kase.id, { holder_id: null, holder_name: null });
  await recordEvent(db, actor, kase.id, "released", now);
}
