// Stands between the pages and the line. Hashed files come from the phone; visited pages come from the line, and from the
// phone when the line is gone or does not answer for a few seconds. Posts are never touched: they are the outbox's affair.
// Fallback: without it every page works as it always did, as long as there is a line.
import { dressCopy } from "./copy-dress.ts";
import { findCopy, handOverTo, learnFrom, readOwner } from "./page-copies.ts";
import { type FetchEvent, worker } from "./scope.ts";
import { sendInBackground } from "./send-in-background.ts";

/** Addresses of the files of this build; written in by scripts/build.ts. */
declare const KEPT_ASSETS: readonly string[];

const assetCache = "klik-aset";
const noLinePage = "/tanpa-jaringan";
const outboxPage = "/kotak-keluar";
const patienceMs = 4000;
/** Copies of pages that older builds made still name their files: keep some of those. */
const maxAssets = 60;
const staleAfterMs = 12 * 3_600_000;

worker.addEventListener("install", (event) => {
  event.waitUntil(install());
});
worker.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  if (request.method === "POST" && url.pathname === "/keluar") {
    // Whoever leaves takes the copies along, even when the line is gone just then.
    event.waitUntil(handOverTo(null));
    return;
  }
  if (request.method !== "GET") return;
  if (url.pathname.startsWith("/aset/")) event.respondWith(answerAsset(request));
  else if (request.mode === "navigate" || url.pathname === "/tanya/isian") {
    event.respondWith(answerPage(event, url.pathname + url.search));
  }
});
worker.addEventListener("sync", (event) => {
  event.waitUntil(readOwner().then(({ person }) => sendInBackground(person)));
});
worker.addEventListener("message", (event) => {
  const { keep } = (event.data ?? {}) as { keep?: unknown };
  if (Array.isArray(keep))
    event.waitUntil(keepPages(keep.filter((one) => typeof one === "string")));
});

async function install(): Promise<void> {
  const cache = await caches.open(assetCache);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll(KEPT_ASSETS.filter((address) => !known.has(address)));
  const page = await fetch(noLinePage, { credentials: "omit" });
  if (page.ok) await cache.put(noLinePage, page);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.registration.navigationPreload?.enable();
  const cache = await caches.open(assetCache);
  const keep = new Set([...KEPT_ASSETS, noLinePage]);
  const older = (await cache.keys()).filter(({ url }) => !keep.has(new URL(url).pathname));
  for (const key of older.slice(0, Math.max(0, older.length - maxAssets))) await cache.delete(key);
  await worker.clients.claim();
}

async function answerAsset(request: Request): Promise<Response> {
  const cache = await caches.open(assetCache);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone()).catch(() => undefined);
  return answer;
}

/** The line first. A line that says nothing for four seconds counts as none, but its answer is still kept when it comes. */
async function answerPage(event: FetchEvent, address: string): Promise<Response> {
  const askedAtMs = Date.now();
  const isPage = event.request.mode === "navigate";
  const line = askLine(event).then(
    (answer) => {
      if (answer.type === "basic") event.waitUntil(learnFrom(address, answer.clone(), askedAtMs));
      return answer;
    },
    () => null,
  );
  event.waitUntil(line);
  const copy = await findCopy(address);
  const answer = copy ? await Promise.race([line, silence()]) : await line;
  // A gate that finds no server behind it is no answer of ours.
  const isAnswered = answer && !([502, 503, 504].includes(answer.status) && copy);
  if (isAnswered) return answer;
  if (!copy) return isPage ? showNoLine() : Response.error();
  const { html, headers, copiedAtMs } = copy;
  // A piece of a page, or the outbox, which the phone fills itself: nothing in it is old.
  if (!isPage || address === outboxPage) return new Response(html, { headers });
  const reason = navigator.onLine ? "jaringan tidak menjawab" : "HP ini sedang tanpa jaringan";
  return new Response(dressCopy(html, copiedAtMs, reason, Date.now()), { headers });
}

async function askLine({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

function silence(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), patienceMs));
}

async function showNoLine(): Promise<Response> {
  const kept = await (await caches.open(assetCache)).match(noLinePage);
  if (!kept) return Response.error();
  return new Response(await kept.text(), { status: 503, headers: kept.headers });
}

/** Fetches what will be needed without a line: blank forms, and the page that was open before there was a worker. */
async function keepPages(addresses: readonly string[]): Promise<void> {
  for (const address of addresses.slice(0, 12)) {
    const copy = await findCopy(address);
    if (copy && Date.now() - copy.copiedAtMs < staleAfterMs) continue;
    const askedAtMs = Date.now();
    try {
      const answer = await fetch(address, { redirect: "manual", headers: { accept: "text/html" } });
      if (answer.type === "basic") await learnFrom(address, answer, askedAtMs);
    } catch {
      return;
    }
    if ((await readOwner()).person === null) return;
  }
}
