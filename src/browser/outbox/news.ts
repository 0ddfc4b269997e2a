// Tells the page, other tabs and the next page how much waits. The figure in localStorage is a mirror: pages read it at once,
// without loading the outbox.
import { readItems } from "./database.ts";
import { isWaiting } from "./items.ts";

export const mirrorKey = (person: string) => `klik-kotak:${person}`;
export const newsEvent = "kotak-berubah";

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("klik-kotak") : null;

/** How far the files of an item have come. */
export interface Progress {
  id: string;
  sentBytes: number;
}
export const progressEvent = "kotak-maju";

export function tellProgress(detail: Progress): void {
  dispatchEvent(new CustomEvent<Progress>(progressEvent, { detail }));
}

export interface Mirror {
  waiting: number;
  /** Those that nothing but the person can help. */
  stuck: number;
  oldestMs: number;
}

/** Counts anew and tells everybody. */
export async function tellNews(): Promise<void> {
  await mirror().catch(() => undefined);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channel?.postMessage("");
  dispatchEvent(new Event(newsEvent));
}

export function hearNews(hear: () => void): void {
  addEventListener(newsEvent, hear);
  channel?.addEventListener("message", hear);
}

async function mirror(): Promise<void> {
  const person = document.body.dataset.person;
  if (!person) return;
  const own = (await readItems()).filter((item) => item.person === person && isWaiting(item));
  const figure: Mirror = {
    waiting: own.length,
    stuck: own.filter(({ state }) => state !== "waiting").length,
    oldestMs: own[0]?.writtenAtMs ?? 0,
  };
  try {
    if (figure.waiting > 0) localStorage.setItem(mirrorKey(person), JSON.stringify(figure));
    else localStorage.removeItem(mirrorKey(person));
  } catch {
    // Then the line at the top of pages stays away; the outbox itself does not need it.
  }
}
