// Requests about one's own data: correction and erasure, each to be decided within 3 × 24 hours (UU 27/2022 art. 30 for
// correction; the same promise is made for erasure). Invariant: one open request of a kind for a person.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import { type Db, isDuplicate } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId, newId } from "#platform/ids.ts";
import { findOfficeAt } from "#modules/accounts/public.ts";
import { notifyOffice, notifyPerson } from "#modules/notifications/public.ts";

export type RequestKind = "correction" | "erasure";
export type RequestState = "open" | "done" | "refused";

export interface DataRequest {
  id: string;
  person_id: string;
  person_name: string;
  username: string;
  kind: RequestKind;
  wish: string;
  state: RequestState;
  asked_at: Date;
  due_at: Date;
  decided_at: Date | null;
  decided_by: string | null;
  reason: string;
  recorded: boolean;
  version: number;
}

const decideWithinMs = 3 * 24 * 3_600_000;
const atMost = 100;

function query(db: Db) {
  return db
    .selectFrom("data_requests as d")
    .innerJoin("people as p", "p.id", "d.person_id")
    .select([
      ...([
        "d.id",
        "d.person_id",
        "d.kind",
        "d.wish",
        "d.state",
        "d.asked_at",
        "d.due_at",
      ] as const),
      ...(["d.decided_at", "d.decided_by", "d.reason", "d.version", "p.username"] as const),
      "p.name as person_name",
      sql<boolean>`d.recorded_by is not null`.as("recorded"),
    ])
    .$castTo<DataRequest>();
}

/** The requests of one person, newest first. */
export async function listOwnRequests(db: Db, personId: string): Promise<DataRequest[]> {
  return query(db)
    .where("d.person_id", "=", personId)
    .orderBy("d.asked_at", "desc")
    .limit(20)
    .execute();
}

/** The requests that this hat decides: open ones first, nearest due first. */
export async function listRequests(
  db: Db,
  branch: { from: string; until: string },
): Promise<DataRequest[]> {
  return query(db)
    .where("d.region_code", ">=", branch.from)
    .where("d.region_code", "<", branch.until)
    .orderBy(sql`d.state = 'open'`, "desc")
    .orderBy("d.due_at")
    .limit(atMost)
    .execute();
}

/** The one door to a request; what this hat does not see is not there. */
export async function loadRequest(db: Db, id: string): Promise<DataRequest> {
  if (!isId(id)) throw notFound();
  const found = await query(db).where("d.id", "=", id).executeTakeFirst();
  if (!found) throw notFound();
  return found;
}

/** Notes a request of the hat's own person, or of somebody who came to the admin; false when one of that kind is open. */
export async function addRequest(
  db: Db,
  actor: Actor,
  wanted: { personId: string; kind: RequestKind; wish: string },
  now: Date,
): Promise<boolean> {
  const isOwn = wanted.personId === actor.personId;
  await sql`savepoint one_open`.execute(db);
  try {
    await db
      .insertInto("data_requests")
      .values({
        id: newId(now),
        person_id: wanted.personId,
        region_code: actor.region,
        kind: wanted.kind,
        wish: wanted.wish,
        state: "open",
        recorded_by: isOwn ? null : actor.personId,
        asked_at: now,
        due_at: new Date(now.getTime() + decideWithinMs),
      })
      .execute();
    await sql`release savepoint one_open`.execute(db);
  } catch (error) {
    await sql`rollback to savepoint one_open`.execute(db);
    if (isDuplicate(error, "data_requests_one_open")) return false;
    throw error;
  }
  const dpmd = isOwn ? await findOfficeAt(db, "dpmd", actor.region.slice(0, 5)) : null;
  if (dpmd)
    await notifyOffice(db, now, {
      officeId: dpmd.id,
      title: "Permintaan tentang data pribadi menunggu keputusan",
      body: "Putuskan dalam 3 × 24 jam (UU 27/2022).",
      href: "/admin/data-pribadi",
    });
  return true;
}

/** Carries a decision out; false when somebody else was quicker. An erasure takes the account away first. */
export async function decideRequest(
  db: Db,
  actor: Actor,
  request: DataRequest,
  decision: { state: "done" | "refused"; reason: string; version: number },
  now: Date,
): Promise<boolean> {
  if (decision.state === "done" && request.kind === "erasure") {
    const { rows } = await sql<{ erased: boolean }>`
      select erase_account(${request.id}, ${now}) as erased`.execute(db);
    if (!rows[0]?.erased) return false;
  }
  const { numUpdatedRows } = await db
    .updateTable("data_requests")
    .set({
      state: decision.state,
      reason: decision.reason,
      decided_at: now,
      decided_by: `${actor.title}, ${actor.officeName}`,
      version: sql`version + 1`,
    })
    .where("id", "=", request.id)
    .where("state", "=", "open")
    .where("version", "=", decision.version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const isGone = decision.state === "done" && request.kind === "erasure";
  if (!isGone)
    await notifyPerson(db, now, {
      personId: request.person_id,
      title: `Permintaan data pribadi Anda ${decision.state === "done" ? "sudah dikerjakan" : "ditolak"}`,
      body: decision.reason,
      href: "/akun/data",
    });
  return true;
}

/** The person of a user name whom this hat may note a request for; null when there is none in sight. */
export async function findPersonByUsername(db: Db, username: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from people where username = ${username} and may_administer(id) limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
