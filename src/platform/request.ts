// The first room: one request, one session, one transaction. A page that failed leaves nothing behind.
import { getCookie } from "hono/cookie";
import { wearSession, type Actor } from "#platform/actor.ts";
import type { Database, Db } from "#platform/database.ts";
import { forbidden, notFound, Refusal } from "#platform/errors.ts";
import type { FileStore } from "#platform/files/store.ts";
import { keepOffPhone, refuseStrangers } from "#platform/page-owner.ts";
import { isStalePlan } from "#platform/prepared.ts";
import type { HatHandler, PublicHandler, Request, Route } from "#platform/routes.ts";

export const sessionCookie = "klik_sesi";
const touchAfterMs = 5 * 60_000;
const smallFormBytes = 256 * 1024;

/**
 * Leads a request through session, transaction and access to its handler, then commits. GET runs read-only.
 * `dress` is called once the actor is known, to make the page's frame. Throws Refusal for a route that is not this hat's.
 */
export async function walkThrough(
  c: Request,
  route: Route,
  dress: (c: Request) => void | Promise<void>,
): Promise<Response> {
  const { house } = c.var;
  const token = getCookie(c, sessionCookie);
  const readOnly = route.method === "GET";
  if (!readOnly) {
    const turnedAway = await takeForm(c, route, token);
    if (turnedAway) return turnedAway;
  }
  const response = await onTodaysPlans(() => {
    const stored: string[] = [];
    c.set("house", { ...house, files: noteStored(house.files, stored) });
    beginAnew(c);
    return house.database
      .transaction()
      .setAccessMode(readOnly ? "read only" : "read write")
      .execute(async (db) => {
        c.set("db", db);
        if (token) await wear(c, db, token);
        await dress(c);
        if (route.access.objects?.includes("secret")) keepOffPhone(c);
        refuseStrangers(c);
        const turnedAway = turnAway(c, route);
        if (turnedAway) return turnedAway;
        try {
          return await (route.handler as PublicHandler | HatHandler)(c, c.var.actor as Actor);
        } catch (error) {
          // It has not come to the commit, so no row will ever name these bytes.
          await forget(house.files, stored);
          throw error;
        }
      });
  });
  if (token && c.var.leaveBehind.length > 0) await leaveBehind(c, house.database, token);
  return response;
}

function beginAnew(c: Request): void {
  c.set("now", c.var.house.clock());
  c.set("leaveBehind", []);
  c.set("actor", null);
  c.set("person", null);
}

/**
 * Waits for the form before a transaction begins: twenty slow lines would otherwise hold every connection there is. What is
 * large is taken only from somebody who may send it; that is asked first, in a short transaction of its own.
 */
async function takeForm(
  c: Request,
  route: Route,
  token: string | undefined,
): Promise<Response | null> {
  const length = Number(c.req.header("content-length") ?? Number.POSITIVE_INFINITY);
  if (length > smallFormBytes) {
    const turnedAway = await onTodaysPlans(() => {
      beginAnew(c);
      return c.var.house.database
        .transaction()
        .setAccessMode("read only")
        .execute(async (db) => {
          if (token) await wear(c, db, token);
          return turnAway(c, route);
        });
    });
    if (turnedAway) return turnedAway;
    if (!c.var.person) await takeAtMost(c, route.access.strangersBytes ?? smallFormBytes);
  }
  // What cannot be read is told by the handler, which reads the same form again.
  await c.req.formData().catch(() => undefined);
  return null;
}

/** Strangers send a name and a password, seldom a file. Throws Refusal 413 beyond `most` bytes; a form need not tell its length. */
async function takeAtMost(c: Request, most: number): Promise<void> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of c.req.raw.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > most)
      throw new Refusal(413, "Kiriman ini terlalu besar untuk dikirim tanpa masuk.");
    pieces.push(piece);
  }
  const { url, method, headers } = c.req.raw;
  c.req.raw = new globalThis.Request(url, { method, headers, body: Buffer.concat(pieces) });
}

/**
 * A short transaction that wears the session of a request which walks alone; `actor` is null when nobody under a hat is signed
 * in. Sets `c.var.now`.
 */
export async function inOwnTransaction<T>(
  c: Request,
  work: (db: Db, actor: Actor | null) => Promise<T>,
): Promise<T> {
  const { database, clock } = c.var.house;
  c.set("now", clock());
  const token = getCookie(c, sessionCookie);
  return database.transaction().execute(async (db) => {
    const worn = token ? await wearSession(db, token, c.var.now) : null;
    return work(db, worn?.actor ?? null);
  });
}

/** The same store, noting what is put into it. */
function noteStored(files: FileStore, keys: string[]): FileStore {
  const put: FileStore["put"] = async (key, bytes) => {
    keys.push(key);
    await files.put(key, bytes);
  };
  return { ...files, put };
}

async function forget(files: FileStore, keys: readonly string[]): Promise<void> {
  for (const key of keys) await files.remove(key).catch(() => undefined);
}

async function wear(c: Request, db: Db, token: string): Promise<void> {
  const worn = await wearSession(db, token, c.var.now);
  if (!worn) return;
  c.set("actor", worn.actor);
  c.set("person", worn.person);
  if (c.var.now.getTime() - worn.seenAt.getTime() < touchAfterMs) return;
  c.var.leaveBehind.push(async (later) => {
    await later
      .updateTable("sessions")
      .set({ seen_at: c.var.now })
      .where("id", "=", worn.person.sessionId)
      .execute();
  });
}

/** Null when the hat may go on. Out of scope is 404, a refused verb is 403, nobody signed in goes to the door. */
function turnAway(c: Request, route: Route): Response | null {
  const { who } = route.access;
  if (who === "public") return null;
  if (!c.var.person) {
    const back = route.method === "GET" ? `?ke=${encodeURIComponent(c.req.path)}` : "";
    return c.redirect(`/masuk${back}`, 303);
  }
  if (who === "person") return null;
  const { actor } = c.var;
  if (!actor) return c.redirect("/jabatan", 303);
  if (who === "hat" || who.includes(actor.role)) return null;
  if (route.method === "GET") throw notFound();
  throw forbidden("Tindakan ini bukan untuk jabatan yang sedang Anda pakai.");
}

/** The one door for what a GET writes: if it fails, the page is not shown. */
async function leaveBehind(c: Request, database: Database, token: string): Promise<void> {
  await onTodaysPlans(() =>
    database.transaction().execute(async (db) => {
      await wearSession(db, token, c.var.now);
      for (const write of c.var.leaveBehind) await write(db);
    }),
  );
}

/** A transaction that failed only because the schema changed meanwhile has done nothing: it runs once more. */
async function onTodaysPlans<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isStalePlan(error)) throw error;
    return run();
  }
}
