// The part of the outbox that is loaded when it is needed. One timer a page; everything else is asked for by the door.
import { changeItem, dropItem, forgetKeysBut, readItems } from "./database.ts";
import { OutboxList } from "./list.ts";
import { hearNews, tellNews } from "./news.ts";
import { postWatched } from "./post.ts";
import { findKey } from "./seal.ts";
import { sendAhead } from "./send-ahead.ts";
import { sendWaiting } from "./sender.ts";

export { refillForm } from "./refill.ts";
export { sendForm } from "./write.ts";

const stateAddress = "/kotak-keluar/keadaan";
const patienceMs = 8000;
const soonestMs = 1000;
// The phone refuses to write: no use in hurrying.
const troubleMs = 60_000;
const keepArrivedMs = 14 * 86_400_000;
const storageKey = "klik-simpanan";

let timer = 0;
let isStarted = false;

if (!customElements.get("outbox-list")) customElements.define("outbox-list", OutboxList);

/** Sends what waits, now and whenever there is a chance. */
export function startOutbox(): void {
  void sendNow(false);
  if (isStarted) return;
  isStarted = true;
  void forgetKeysBut(document.body.dataset.person ?? null).catch(() => undefined);
  addEventListener("online", () => void sendNow(true));
  addEventListener("kirim-sekarang", () => void sendNow(true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void sendNow(false);
  });
  hearNews(() => void schedule().catch(() => undefined));
}

async function sendNow(hurry: boolean): Promise<void> {
  const { person } = document.body.dataset;
  if (!person) return;
  clearTimeout(timer);
  const tell = () => void tellNews();
  const sending = { person, post: postWatched, attach: sendAhead, hurry, tell };
  const nextMs = await sendWaiting(sending).catch(() => Date.now() + troubleMs);
  await askWhatBecame(person).catch(() => undefined);
  await tellNews();
  plan(nextMs);
}

async function schedule(): Promise<void> {
  const { person } = document.body.dataset;
  const due = (await readItems())
    .filter((item) => item.person === person && item.state === "waiting")
    .map(({ nextTryMs }) => nextTryMs);
  plan(due.length > 0 ? Math.min(...due) : null);
}

function plan(nextMs: number | null): void {
  clearTimeout(timer);
  if (nextMs === null) return;
  timer = window.setTimeout(() => void sendNow(false), Math.max(soonestMs, nextMs - Date.now()));
  // Where the browser can, it wakes the worker when the line comes back, even with every page closed.
  void navigator.serviceWorker?.ready
    .then((registration) =>
      (registration as { sync?: { register(tag: string): Promise<void> } }).sync?.register(
        "klik-kotak",
      ),
    )
    .catch(() => undefined);
}

/** Asks which of one's own sendings somebody has opened; forgets what arrived long ago. */
async function askWhatBecame(person: string): Promise<void> {
  const arrived = (await readItems()).filter(
    (item) => item.person === person && item.state === "arrived",
  );
  for (const { id, arrivedAtMs } of arrived) {
    if (Date.now() - (arrivedAtMs ?? 0) > keepArrivedMs) await dropItem(id);
  }
  const unseen = arrived.filter(({ seen }) => !seen).slice(-20);
  if (unseen.length === 0) return;
  const query = unseen.map(({ id }) => `id=${id}`).join("&");
  const answer = await fetch(`${stateAddress}?${query}`, {
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok || answer.redirected) return;
  for (const { id, seen } of (await answer.json()) as { id: string; seen: boolean }[]) {
    if (seen) await changeItem(id, { seen });
  }
}

/** Before the first word is sent: the key, and the browser's promise to keep what lies here. */
export async function warmUp(): Promise<void> {
  startOutbox();
  const { person } = document.body.dataset;
  if (person) await findKey(person, navigator.onLine);
  const isKept = await navigator.storage?.persist?.().catch(() => false);
  try {
    if (isKept === false) localStorage.setItem(storageKey, "tidak");
    else localStorage.removeItem(storageKey);
  } catch {
    // Nothing to remember it in.
  }
}
