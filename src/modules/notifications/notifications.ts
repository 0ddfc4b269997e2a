// Notifications: one row for an office or for one person, written in the transaction of what it tells, so neither is without
// the other. A mail follows on its own (mailing.ts); the row is what counts.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { AdminClient, Db } from "#platform/database.ts";
import { isId, newId } from "#platform/ids.ts";
import { enqueue } from "#platform/jobs.ts";
import type { DB } from "#platform/schema.ts";

/** What a notification says. `title` also goes out by mail: what happened and to which number, never words of the case itself. */
export interface News {
  /** Cut at 160 characters. */
  title: string;
  /** Shown in the app only; cut at 500 characters. */
  body: string;
  /** A path of our own: "/konsultasi/…". */
  href: string;
}

export interface Notification {
  id: string;
  title: string;
  body: string;
  href: string;
  at: Date;
  read_at: Date | null;
  read_by: string | null;
  /** For one person, not for the office. */
  personal: boolean;
}

/** Whose list it is: the person and the office of the hat. */
export type Reader = Pick<Actor, "personId" | "personName" | "officeId">;

/**
 * Tells everybody who wears a hat of this office, today and later, until one of them has read it. Part of the caller's
 * transaction. Throws when `href` is no path of our own: that is a bug of the caller.
 */
export async function notifyOffice(
  db: Db,
  now: Date,
  news: News & { officeId: string },
): Promise<void> {
  await addNotification(db, now, news, { office_id: news.officeId, person_id: null });
}

/** Tells one person, under whatever hat; `officeId` says which office it is about. Like `notifyOffice` otherwise. */
export async function notifyPerson(
  db: Db,
  now: Date,
  news: News & { personId: string; officeId?: string },
): Promise<void> {
  await addNotification(db, now, news, {
    office_id: news.officeId ?? null,
    person_id: news.personId,
  });
}

async function addNotification(
  db: Db,
  now: Date,
  news: News,
  to: { office_id: string | null; person_id: string | null },
): Promise<void> {
  if (!/^\/(?![/\\])/.test(news.href))
    throw new Error("A notification leads to a path of our own.");
  await db
    .insertInto("notifications")
    .values({
      id: newId(now),
      ...to,
      title: cut(news.title, 160),
      body: cut(news.body, 500),
      href: news.href,
      at: now,
    })
    .execute();
  await askForMailing(db);
}

/**
 * One waiting job for however many rows. A job key is one row for the whole house: a second transaction would wait for it
 * until the first commits, and two could wait for each other. So only whoever gets the lock at once adds the job; rows of
 * the others go with that run or with the sweep of the next minute.
 */
export async function askForMailing(db: Db): Promise<void> {
  const { rows } = await sql<{ first: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('mail_notifications', 0)) as first`.execute(
    db,
  );
  if (rows[0]?.first) await enqueue(db, "mail_notifications", {}, { key: "mail_notifications" });
}

/**
 * Takes that lock for as long as the connection of `holder` lives: nobody asks for mailing meanwhile, the sweep of the
 * next minute mails what there is. For writing very many notifications at once.
 */
export async function holdBackMailing(holder: AdminClient): Promise<void> {
  await holder.query("select pg_advisory_lock(hashtextextended('mail_notifications', 0))");
}

function cut(text: string, most: number): string {
  const plain = text.trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}

const columns = ["id", "title", "body", "href", "at", "read_at", "read_by"] as const;

function isFor(reader: Reader) {
  return (e: ExpressionBuilder<DB, "notifications">): Expression<SqlBool> =>
    e.or([
      e("person_id", "=", reader.personId),
      e.and([e("person_id", "is", null), e("office_id", "=", reader.officeId)]),
    ]);
}

/** What the office of this hat and this person were told: unread first, then the newest. */
export async function listNotifications(
  db: Db,
  reader: Reader,
  { limit, offset }: { limit: number; offset: number },
): Promise<Notification[]> {
  return db
    .selectFrom("notifications")
    .select(columns)
    .select((e) => e("person_id", "is not", null).$castTo<boolean>().as("personal"))
    .where(isFor(reader))
    .orderBy(sql`read_at is not null`)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** The notification of this id if it is for this reader. */
export async function findNotification(
  db: Db,
  reader: Reader,
  id: string,
): Promise<Pick<Notification, "id" | "href"> | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("notifications")
    .select(["id", "href"])
    .where("id", "=", id)
    .where(isFor(reader))
    .executeTakeFirst();
}

/** Marks one as read, or all that this reader has when no `id` is given. The first who read it stays written. */
export async function markRead(db: Db, reader: Reader, now: Date, id?: string): Promise<void> {
  await db
    .updateTable("notifications")
    .set({ read_at: now, read_by: reader.personName })
    .where("read_at", "is", null)
    .where(isFor(reader))
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .execute();
}
