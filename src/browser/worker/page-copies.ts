// Copies of visited pages, one drawer a person. Invariant: whoever is not the person of the drawer never sees into it;
// the drawers of others are thrown away as soon as the phone learns that somebody else uses it.
// With them go the keys to what others have not sent yet. Old builds left their drawers under the same names: never rename one without reading the old.

import { forgetKeysBut } from "../outbox/database.ts";

const drawerPrefix = "klik-halaman-";
const stateCache = "klik-keadaan";
const stateKey = "/keadaan/orang";
const copiedAtHeader = "klik-copied-at";
const ownerHeader = "klik-person";
/** As long as a session lives that nobody uses. */
const longestMs = 14 * 86_400_000;
const maxCopies = 80;
const maxCharacters = 400_000;
/** Never pushed out by others: what is needed to write without a line. */
const pinned = new Set(["/beranda", "/tanya", "/kotak-keluar", "/laporan-penyimpangan"]);

interface Owner {
  person: string | null;
  sinceMs: number;
}

export interface Copy {
  html: string;
  headers: Headers;
  copiedAtMs: number;
}

export async function readOwner(): Promise<Owner> {
  const kept = await (await caches.open(stateCache)).match(stateKey);
  return kept ? ((await kept.json()) as Owner) : { person: null, sinceMs: 0 };
}

/** From now on the phone is in the hands of this person, or of nobody. Throws the drawers of everybody else away. */
export async function handOverTo(person: string | null): Promise<void> {
  const owner: Owner = { person, sinceMs: Date.now() };
  await (await caches.open(stateCache)).put(stateKey, new Response(JSON.stringify(owner)));
  for (const name of await caches.keys()) {
    if (name.startsWith(drawerPrefix) && name !== drawerPrefix + person) await caches.delete(name);
  }
  await forgetKeysBut(person).catch(() => undefined);
}

/**
 * Learns from an answer of the server whose phone this is, and keeps the page if it may be kept. `askedAtMs` is when it was
 * asked for: an answer to a question from before the last change of hands says nothing about now.
 */
export async function learnFrom(
  address: string,
  answer: Response,
  askedAtMs: number,
): Promise<void> {
  const said = answer.headers.get(ownerHeader);
  if (said === null) return;
  const person = said === "-" ? null : said;
  const owner = await readOwner();
  if (owner.person !== person) {
    if (askedAtMs < owner.sinceMs) return;
    await handOverTo(person);
  }
  if (!person) return;
  const drawer = await caches.open(drawerPrefix + person);
  if (!mayKeep(answer)) {
    // What this person may no longer see, or no phone may keep any more, is forgotten here too.
    if ([200, 403, 404, 410].includes(answer.status)) await drawer.delete(address);
    return;
  }
  const html = await answer.text();
  if (html.length > maxCharacters) return;
  const headers = new Headers();
  for (const name of ["content-type", "content-security-policy", "x-content-type-options"]) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  headers.set(copiedAtHeader, String(Date.now()));
  try {
    await drawer.put(address, new Response(html, { headers }));
  } catch {
    // The phone is full: older pages make room, the outbox comes first.
    await trim(drawer, maxCopies / 4);
    return;
  }
  await trim(drawer, maxCopies);
}

function mayKeep(answer: Response): boolean {
  return (
    answer.status === 200 &&
    (answer.headers.get("content-type") ?? "").startsWith("text/html") &&
    !/no-store/.test(answer.headers.get("cache-control") ?? "")
  );
}

/** Keeping a page again moves it to the end, so the first are those that nobody has looked at for longest. */
async function trim(drawer: Cache, most: number): Promise<void> {
  const keys = await drawer.keys();
  const spare = keys.filter(({ url }) => !pinned.has(new URL(url).pathname));
  for (const key of spare.slice(0, Math.max(0, keys.length - most))) await drawer.delete(key);
}

/** The copy of a page of the person in whose hands the phone is. */
export async function findCopy(address: string): Promise<Copy | null> {
  const { person } = await readOwner();
  if (!person) return null;
  const kept = await (await caches.open(drawerPrefix + person)).match(address);
  if (!kept) return null;
  const copiedAtMs = Number(kept.headers.get(copiedAtHeader));
  if (Date.now() - copiedAtMs > longestMs) return null;
  return { html: await kept.text(), headers: kept.headers, copiedAtMs };
}
