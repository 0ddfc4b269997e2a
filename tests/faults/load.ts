// Writing load at a fixed rate, whatever happens: villages ask, every fifth time with a photo, satgas answer. Each sending is
// repeated with the same submission id until it is acknowledged, as a phone does it; who was signed out signs in again.
import { type Acknowledged, openSession, post, takeSmallPhoto } from "../machines/asker.ts";
import { testPassword } from "../support/people.ts";

export interface Ledger {
  /** Sendings begun: questions and answers. */
  begun: number;
  /** Subject of each acknowledged question → its receipt. */
  questions: Map<string, Acknowledged>;
  /** Ids of acknowledged cases that were sent with a photo. */
  withPhoto: Set<string>;
  /** Case → words of its acknowledged answer. */
  answers: Map<string, string>;
  /** Sendings that nobody acknowledged before the patience ended. */
  givenUp: number;
  /** How often the product said that it cannot now, by status; 0 when the line broke or nobody listened. */
  refusals: Map<number, number>;
  waitsMs: number[];
}

export interface Load {
  ledger: Ledger;
  /** Ends the load and waits for what is under way, at most `graceMs`. Throws what a sending was refused with for good. */
  end(graceMs: number): Promise<Ledger>;
}

interface Room {
  base: string;
  ledger: Ledger;
  cookies: Map<string, string>;
  isOver: () => boolean;
}

const question = {
  topic: "apbdes.evaluasi",
  question: "Rancangan APBDes sudah kami kirim sebulan lalu. Apakah boleh kami tetapkan?",
  urgency: "biasa",
  impact: "seluruh_desa",
  isian_tahun_anggaran: "2026",
};
const askers = ["sekdes", "kades", "operator", "kaur"];
const pauseMs = 400;
const patienceMs = 20_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startLoad(base: string, perMinute: number): Promise<Load> {
  const ledger: Ledger = {
    begun: 0,
    questions: new Map(),
    withPhoto: new Set(),
    answers: new Map(),
    givenUp: 0,
    refusals: new Map(),
    waitsMs: [],
  };
  const everyMs = 60_000 / perMinute;
  const running = new AbortController();
  let deadline = Number.POSITIVE_INFINITY;
  const room: Room = {
    base,
    ledger,
    cookies: new Map(),
    isOver: () => performance.now() > deadline,
  };
  for (const who of [...askers, "satgas"])
    room.cookies.set(who, await openSession(base, who, testPassword));
  const waiting = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const unanswered: string[] = [];
  const loop = (async () => {
    const began = performance.now();
    for (let n = 1; !running.signal.aborted; n += 1) {
      const caseId = n % 5 === 3 ? unanswered.shift() : undefined;
      ledger.begun += 1;
      const sending = (caseId ? answer(room, n, caseId) : ask(room, n, unanswered))
        .catch((error: unknown) => void failures.push(error))
        .finally(() => waiting.delete(sending));
      waiting.add(sending);
      await pause(Math.max(0, began + n * everyMs - performance.now()));
    }
  })();
  return {
    ledger,
    end: async (graceMs) => {
      running.abort();
      deadline = performance.now() + graceMs;
      await loop;
      await Promise.all(waiting);
      if (failures.length > 0) throw failures[0];
      return ledger;
    },
  };
}

async function ask(room: Room, n: number, unanswered: string[]): Promise<void> {
  const subject = `Kiriman ${n}`;
  const submissionId = crypto.randomUUID();
  const photo = n % 5 === 0 ? await takeSmallPhoto(n) : null;
  const makeBody = () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...question, subject })) body.set(name, value);
    body.set("submission_id", submissionId);
    if (photo) body.set("files", photo, "foto.jpg");
    return body;
  };
  const who = askers[n % askers.length] ?? "";
  const sent = await sendUntilAcknowledged(room, who, "/tanya", makeBody);
  if (!sent) return;
  const caseId = /\/konsultasi\/([0-9a-f-]{36})/.exec(sent.location)?.[1] ?? "";
  room.ledger.questions.set(subject, { submissionId, caseId, ...sent });
  if (photo) room.ledger.withPhoto.add(caseId);
  unanswered.push(caseId);
}

async function answer(room: Room, n: number, caseId: string): Promise<void> {
  const path = `/konsultasi/${caseId}/jawaban`;
  const words = `Jawaban nomor ${n}: boleh ditetapkan setelah 20 hari kerja.`;
  const version = await readVersion(room, path);
  if (!version) return void (room.ledger.givenUp += 1);
  const fields = { submission_id: crypto.randomUUID(), version, body: words };
  const sent = await sendUntilAcknowledged(room, "satgas", path, () => new URLSearchParams(fields));
  if (sent) room.ledger.answers.set(caseId, words);
}

/** The same body until it is acknowledged; null when nobody waits any more. Throws when it is refused for good. */
async function sendUntilAcknowledged(
  room: Room,
  who: string,
  path: string,
  makeBody: () => FormData | URLSearchParams,
): Promise<{ location: string; attempts: number; ms: number } | null> {
  const began = performance.now();
  for (let attempts = 1; !room.isOver(); attempts += 1) {
    const cookie = room.cookies.get(who) ?? "";
    const answered = await post(room.base, path, makeBody(), cookie).catch(() => null);
    const location = answered?.headers.get("location") ?? "";
    if (answered?.status === 303 && location.startsWith("/konsultasi/")) {
      const ms = performance.now() - began;
      room.ledger.waitsMs.push(ms);
      return { location, attempts, ms };
    }
    if (answered?.status === 303) await signInAgain(room, who);
    else if (answered && answered.status < 500)
      throw new Error(`${path} was refused for good with ${answered.status}.`);
    else count(room.ledger, answered?.status ?? 0);
    await pause(pauseMs);
  }
  room.ledger.givenUp += 1;
  return null;
}

async function signInAgain(room: Room, who: string): Promise<void> {
  const cookie = await openSession(room.base, who, testPassword).catch(() => null);
  if (cookie) room.cookies.set(who, cookie);
}

/** The version that the form is opened with: a later one would be another form. */
async function readVersion(room: Room, path: string): Promise<string | null> {
  while (!room.isOver()) {
    const page = await fetch(`${room.base}${path}`, {
      headers: { cookie: room.cookies.get("satgas") ?? "" },
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    }).catch(() => null);
    const html = page?.status === 200 ? await page.text().catch(() => "") : "";
    const version = /name="version" value="(\d+)"/.exec(html)?.[1];
    if (version) return version;
    if (page?.status === 303) await signInAgain(room, "satgas");
    await pause(pauseMs);
  }
  return null;
}

function count(ledger: Ledger, status: number): void {
  ledger.refusals.set(status, (ledger.refusals.get(status) ?? 0) + 1);
}
