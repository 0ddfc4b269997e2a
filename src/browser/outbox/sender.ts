// Brings what waits to the server: when a page opens, when the line comes back, and on a timer that backs off over days and
// never gives up. One tab at a time; the submission id makes a second sending harmless.
import { changeItem, dropFiles, putItem, readFiles, readItem, readItems } from "./database.ts";
import type { ItemBody, ItemFile, OutboxItem } from "./items.ts";
import { judgeAnswer, type Outcome, type Post } from "./post.ts";
import { findKey, openBytes, openWords, sealWords } from "./seal.ts";

const lockName = "klik-kotak-kirim";
const firstWaitMs = 5000;
const longestWaitMs = 30 * 60_000;

/** The wait after so many tries in vain: 5 s, 10 s, 20 s … half an hour; a little apart, so that a village does not come at once. */
export function waitAfter(tries: number, chance: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tries, 12)) * (0.8 + 0.4 * chance);
}

/**
 * Puts a file of an item into its form: its bytes, or the id of an upload that went ahead. All files of an item the same
 * way: the server tells a resend by the order too. Null when it is in, else what became of the item.
 */
export type Attach = (
  form: FormData,
  item: OutboxItem,
  about: ItemBody["files"][number],
  file: OpenFile,
) => Promise<Outcome | null>;

export interface OpenFile extends Pick<ItemFile, "n" | "uploadUrl"> {
  bytes: ArrayBuffer;
}

export interface Sending {
  person: string;
  post: Post;
  /** Whether to try what is not due yet: somebody asked for it, or the line has just come back. */
  hurry: boolean;
  tell: () => void;
  attach: Attach;
  /** Leaves the rest for somebody who can send it better. */
  mayTake?: (item: OutboxItem) => boolean;
}

/** One round over what waits. Gives when to come again, or null when nothing waits. */
export async function sendWaiting(sending: Sending): Promise<number | null> {
  await whileAlone(() => sendRound(sending));
  const waiting = (await readItems()).filter(
    ({ person, state }) => person === sending.person && state === "waiting",
  );
  return waiting.length > 0 ? Math.min(...waiting.map(({ nextTryMs }) => nextTryMs)) : null;
}

/** Browsers without locks send from several tabs; the server keeps it to one. */
async function whileAlone(work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  await locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

async function sendRound(sending: Sending): Promise<void> {
  const key = await findKey(sending.person, true);
  // Words first: photos take the line for long.
  const items = (await readItems()).toSorted((one, other) => one.bytes - other.bytes);
  for (const { id } of items) {
    const item = await readItem(id);
    if (!item || !isDue(item, sending)) continue;
    if (key && "open" in item.body) {
      await putItem({ ...item, body: await sealWords(key, item.body.open) });
    }
    const outcome = await sendItem(item, key, sending);
    // Locked, and its key is not here: it waits for its person.
    if (!outcome) continue;
    await noteOutcome(item, outcome);
    sending.tell();
    // Without a line the rest need not try.
    if (outcome.kind === "dead") return;
  }
}

function isDue(item: OutboxItem, { person, hurry, mayTake = () => true }: Sending): boolean {
  if (item.person !== person || item.state !== "waiting" || !mayTake(item)) return false;
  return hurry || item.nextTryMs <= Date.now();
}

/** Sends the item as its form would have. Null when it cannot be opened here. */
async function sendItem(
  item: OutboxItem,
  key: CryptoKey | null,
  { attach, post }: Sending,
): Promise<Outcome | null> {
  const body = await openWords(key, item.body);
  if (!body) return null;
  const files = await openFiles(item, body, key);
  if (!files) return null;
  const form = startForm(item, body);
  for (const { about, file } of files) {
    const held = await attach(form, item, about, file);
    if (held?.kind === "dead" && !(await hasBegun(item.id))) {
      // Not one piece was taken: where pieces do not get through, the whole form may.
      return judgeAnswer(item, await post(item, fillWhole(item, body, files)));
    }
    if (held) return held;
  }
  return judgeAnswer(item, await post(item, form));
}

type Opened = { about: ItemBody["files"][number]; file: OpenFile }[];

async function openFiles(
  item: OutboxItem,
  body: ItemBody,
  key: CryptoKey | null,
): Promise<Opened | null> {
  const opened: Opened = [];
  for (const { n, content, uploadUrl } of await readFiles(item.id)) {
    const about = body.files[n];
    const bytes = await openBytes(key, content);
    if (!about || !bytes) return null;
    opened.push({ about, file: { n, bytes, uploadUrl } });
  }
  return opened;
}

function startForm(item: OutboxItem, body: ItemBody): FormData {
  const form = new FormData();
  form.set("submission_id", item.id);
  for (const [name, value] of body.fields) form.append(name, value);
  return form;
}

/** With all bytes in it, in the same order. */
function fillWhole(item: OutboxItem, body: ItemBody, files: Opened): FormData {
  const form = startForm(item, body);
  for (const { about, file } of files) {
    form.append(about.field, new File([file.bytes], about.name, { type: about.type }));
  }
  return form;
}

async function hasBegun(id: string): Promise<boolean> {
  return (await readFiles(id)).some(({ uploadUrl }) => uploadUrl !== null);
}

/** Writes down what became of an item. */
export async function noteOutcome(item: OutboxItem, outcome: Outcome): Promise<void> {
  const tries = item.tries + 1;
  const later = { tries, nextTryMs: Date.now() + waitAfter(tries, Math.random()) };
  switch (outcome.kind) {
    case "arrived":
      await changeItem(item.id, {
        state: "arrived",
        why: "",
        mistakes: [],
        tries,
        arrivedAtMs: Date.now(),
        href: outcome.href,
      });
      return dropFiles(item.id);
    case "fix":
      return void (await changeItem(item.id, { state: "fix", tries, mistakes: outcome.mistakes }));
    case "conflict":
      return void (await changeItem(item.id, {
        state: "conflict",
        tries,
        why: "Yang tersimpan di server sudah berubah sejak Anda menulis. Tidak ada yang ditimpa.",
      }));
    case "refused":
      return void (await changeItem(item.id, { state: "refused", tries, why: outcome.why }));
    case "stranger":
    case "later":
      return void (await changeItem(item.id, { ...later, why: outcome.why }));
    case "dead":
      await changeItem(item.id, { ...later, why: "Belum ada jaringan." });
  }
}
