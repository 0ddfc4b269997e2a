// Woken by the browser when the line comes back, with every page closed. Only words and small photos: the worker cannot watch
// an upload, and must not cut one that still moves; the next page that is opened sends the rest.
import type { OutboxItem } from "../outbox/items.ts";
import { type Answer, senderOf } from "../outbox/post.ts";
import { sendWaiting } from "../outbox/sender.ts";
import { worker } from "./scope.ts";

const smallBytes = 100_000;
const patienceMs = 60_000;

export async function sendInBackground(person: string | null): Promise<void> {
  if (!person) return;
  const channel = new BroadcastChannel("klik-kotak");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  const tell = () => channel.postMessage("");
  await sendWaiting({
    person,
    post,
    hurry: true,
    tell,
    attach: async (form, _item, { field, name, type }, { bytes }) => {
      form.append(field, new File([bytes], name, { type }));
      return null;
    },
    mayTake: ({ bytes }) => bytes < smallBytes,
  });
}

async function post(item: OutboxItem, body: FormData): Promise<Answer | null> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(item.path, {
      method: "POST",
      body,
      headers: senderOf(item),
      signal,
    });
    const { pathname, search } = new URL(answer.url || worker.location.href);
    const owner = answer.headers.get("klik-person");
    return { status: answer.status, path: pathname + search, html: await answer.text(), owner };
  } catch {
    return null;
  }
}
