// Sends one item, and reads from the answer what became of it. A line on which nothing moves for a while is dead; one that
// still moves is never cut, however slow it is.
import type { OutboxItem } from "./items.ts";

const stallMs = 20_000;
const answerMs = 10_000;
const answerWithFilesMs = 60_000;
const senderHeader = "klik-sender";
const ownerHeader = "klik-person";
/** Pages to which a post is turned away that has no session or no hat. */
const doors = new Set(["/masuk", "/jabatan", "/akun/kode"]);

export interface Answer {
  status: number;
  /** Path, query and all, of the page that answered in the end. */
  path: string;
  html: string;
  /** Whose session the page was made for. */
  owner: string | null;
}

export type Outcome =
  | { kind: "arrived"; href: string }
  /** The page of the form, with what must be changed. */
  | { kind: "fix"; mistakes: string[]; html: string }
  | { kind: "conflict"; html: string }
  | { kind: "refused"; why: string }
  /** The session has ended, or is another person's, or wears another hat. */
  | { kind: "stranger"; why: string }
  /** There is a server, but it cannot do it now. */
  | { kind: "later"; why: string }
  /** There is no line. */
  | { kind: "dead" };

export type Post = (item: OutboxItem, body: FormData) => Promise<Answer | null>;

/** Who is meant to be signed in: the server refuses it under any other session. */
export function senderOf(item: Pick<OutboxItem, "person" | "hat">): Record<string, string> {
  return { [senderHeader]: `${item.person}.${item.hat}` };
}

/** Posts with a progress that can be watched. Null when the line is dead. */
export function postWatched(
  item: OutboxItem,
  body: FormData,
  tell: (sentBytes: number) => void = () => undefined,
): Promise<Answer | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    let movedAtMs = Date.now();
    let limitMs = stallMs;
    const moved = () => void (movedAtMs = Date.now());
    const watch = setInterval(() => Date.now() - movedAtMs > limitMs && request.abort(), 500);
    request.upload.addEventListener("progress", ({ loaded }) => {
      moved();
      tell(loaded);
    });
    request.upload.addEventListener("load", () => {
      moved();
      // Now the server works: photos are drawn anew there.
      limitMs = item.fileCount > 0 ? answerWithFilesMs : answerMs;
    });
    request.addEventListener("progress", moved);
    request.addEventListener("loadend", () => {
      clearInterval(watch);
      const { pathname, search } = new URL(request.responseURL || location.href);
      done(
        request.status === 0
          ? null
          : {
              status: request.status,
              path: pathname + search,
              html: request.responseText,
              owner: request.getResponseHeader(ownerHeader),
            },
      );
    });
    request.open("POST", item.path);
    for (const [name, value] of Object.entries(senderOf(item)))
      request.setRequestHeader(name, value);
    request.send(body);
  });
}

/** What became of it. An answer that does not name its owner did not come from us: a gate of the Wi-Fi, a proxy. */
export function judgeAnswer(item: OutboxItem, answer: Answer | null): Outcome {
  if (!answer) return { kind: "dead" };
  const { status, path, html, owner } = answer;
  const [pathname = ""] = path.split("?");
  if (owner === null && status !== 412) {
    return { kind: "later", why: "Server belum dapat menerima. HP ini mencoba lagi sendiri." };
  }
  if (status === 412 || doors.has(pathname))
    return { kind: "stranger", why: tellStranger(item, owner) };
  // A redirect follows only what was done, even when the page behind it fails.
  if (pathname !== item.path) return { kind: "arrived", href: path };
  if (status === 422) return { kind: "fix", mistakes: readMistakes(html), html };
  if (status === 409) return { kind: "conflict", html };
  if (status === 400 || status === 413) return { kind: "fix", mistakes: [readLead(html)], html };
  if (status === 403 || status === 404 || status === 410)
    return { kind: "refused", why: readLead(html) };
  return { kind: "later", why: "Server sedang terganggu. HP ini mencoba lagi sendiri." };
}

function tellStranger(item: OutboxItem, owner: string | null): string {
  return owner === item.person
    ? `Ditulis sebagai ${item.hatWords}. Terkirim sesudah Anda memakai jabatan itu lagi.`
    : "Terkirim sesudah Anda masuk lagi.";
}

// Read without a document: the service worker has none.
function readMistakes(html: string): string[] {
  const [summary = ""] =
    /<div class="errors"[^]*?<\/ul>|<div class="notice wait"[^]*?<\/ul>/.exec(html) ?? [];
  const found = [...summary.matchAll(/<li>([^]*?)<\/li>/g)].map(([, line = ""]) => readWords(line));
  return found.length > 0 ? found : ["Periksa isinya, lalu kirim lagi."];
}

function readLead(html: string): string {
  return readWords(/<p class="lead">([^]*?)<\/p>/.exec(html)?.[1] ?? "") || "Server menolaknya.";
}

const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

function readWords(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_all, sign: string) => signs[sign] ?? "");
  return text.replace(/\s+/g, " ").trim();
}
