// Links that open an account once: an invitation while there is no password yet, else a reset. Only the hash is stored,
// a new link voids the older ones, and expiry is judged when the link is used.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { hashToken, isId, newId, newToken } from "#platform/ids.ts";

// A slip travels by boat to some villages; a reset is handed over by telephone or at the counter.
const invitationDays = 14;
const resetDays = 2;
const dayMs = 86_400_000;

export type LinkPurpose = "invitation" | "reset";

export interface IssuedLink {
  token: string;
  purpose: LinkPurpose;
  expiresAt: Date;
}

/** Issues a link for a person; null when the hat that asks may not administer the account, or it is closed. */
export async function issueAccessLink(
  db: Db,
  personId: string,
  now: Date,
): Promise<IssuedLink | null> {
  const token = newToken();
  const invitedUntil = new Date(now.getTime() + invitationDays * dayMs);
  const resetUntil = new Date(now.getTime() + resetDays * dayMs);
  const { rows } = await sql<{ purpose: LinkPurpose | null }>`
    select issue_access_link(${newId(now)}, ${hashToken(token)}, ${personId}, ${now}, ${invitedUntil}, ${resetUntil})
      as purpose`.execute(db);
  const purpose = rows[0]?.purpose;
  if (!purpose) return null;
  return { token, purpose, expiresAt: purpose === "reset" ? resetUntil : invitedUntil };
}

export interface AccessLink {
  purpose: LinkPurpose;
  person_id: string;
  person_name: string;
  username: string;
  title: string | null;
  region_name: string | null;
  expires_at: Date;
}

/** What a link opens; undefined when it was used, voided, has expired or never was. */
export async function findAccessLink(
  db: Db,
  token: string,
  now: Date,
): Promise<AccessLink | undefined> {
  const { rows } = await sql<AccessLink>`
    select * from find_access_link(${hashToken(token)}, ${now})`.execute(db);
  return rows[0];
}

/** Uses a link up for a new password hash; gives the person, or null when it is no longer good. Ends all its sessions. */
export async function useAccessLink(
  db: Db,
  token: string,
  passwordHash: string,
  now: Date,
): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`
    select use_access_link(${hashToken(token)}, ${passwordHash}, ${now}) as person`.execute(db);
  return rows[0]?.person ?? null;
}

export interface LinkLine {
  purpose: string;
  issued_at: Date;
  expires_at: Date;
  used_at: Date | null;
  issued_by_name: string | null;
}

/** The latest links of a person that were issued inside the asker's branch, newest first; never the secret. */
export async function listLinks(db: Db, personId: string): Promise<LinkLine[]> {
  if (!isId(personId)) return [];
  return db
    .selectFrom("access_links as l")
    .leftJoin("people as p", "p.id", "l.issued_by")
    .select(["l.purpose", "l.issued_at", "l.expires_at", "l.used_at", "p.name as issued_by_name"])
    .where("l.person_id", "=", personId)
    .orderBy("l.issued_at", "desc")
    .limit(5)
    .execute();
}
