// Writing load at a fixed rate, whatever happens: villages ask, every fifth time with a photo, satgas answer. Each sending is
// repeated with the same submission id until it is acknowledged, as a phone does it.
import {
  type Acknowledged,
  askUntilAcknowledged,
  openSession,
  post,
  takeSmallPhoto,
} from "../machines/asker.ts";
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
  given_up: number;
  /** How often the product said that it cannot now, by status. */
  refusals: Map<number, number>;
  longestWaitMs: number;
}

export interface Load {
  ledger: Ledger;
  /** Ends the load and waits for what is under way, at most `graceMs`. */
  end(graceMs: number): Promise<Ledger>;
}

const question = {
  topic: "apbdes.evaluasi",
  question: "Rancangan APBDes sudah kami kirim sebulan lalu. Apakah boleh kami tetapkan?",
  urgency: "biasa",
  impact: "seluruh_desa",
  isian_tahun_anggaran: "2026",
};
const askers = ["sekdes", "kades", "operator", "kaur"];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startLoad(base: string, perMinute: number): Promise<Load> {
  const villagers = await Promise.all(askers.map((name) => openSession(base, name, testPassword)));
  const satgas = await openSession(base, "satgas", testPassword);
  const ledger: Ledger = {
    begun: 0,
    questions: new Map(),
    withPhoto: new Set(),
    answers: new Map(),
    given_up: 0,
    refusals: new Map(),
    longestWaitMs: 0,
  };
  const everyMs = 60_000 / perMinute;
  const running = new AbortController();
  let deadline = Number.POSITIVE_INFINITY;
  const isOver = () => performance.now() > deadline;
  const waiting = new Set<Promise<void>>();
  const unanswered: string[] = [];

  const ask = async (n: number) => {
    const subject = `Kiriman ${n}`;
    const photo = n % 5 === 0 ? await takeSmallPhoto(n) : null;
    const fields = { ...question, subject };
    const cookie = villagers[n % villagers.length] ?? "";
    const receipt = await askUntilAcknowledged(base, cookie, fields, photo, isOver);
    if (!receipt) return void (ledger.given_up += 1);
    ledger.questions.set(subject, receipt);
    if (photo) ledger.withPhoto.add(receipt.caseId);
    ledger.longestWaitMs = Math.max(ledger.longestWaitMs, receipt.ms);
    unanswered.push(receipt.caseId);
  };
  const answer = async (n: number, caseId: string) => {
    const words = `Jawaban nomor ${n}: boleh ditetapkan setelah 20 hari kerja.`;
    const sent = await answerUntilAcknowledged(base, satgas, caseId, words, isOver, ledger);
    if (sent) ledger.answers.set(caseId, words);
    else ledger.given_up += 1;
  };
  const loop = (async () => {
    const began = performance.now();
    for (let n = 1; !running.signal.aborted; n += 1) {
      const caseId = n % 5 === 3 ? unanswered.shift() : undefined;
      const sending = caseId ? answer(n, caseId) : ask(n);
      ledger.begun += 1;
      const kept = sending.finally(() => waiting.delete(kept));
      waiting.add(kept);
      kept.catch(() => undefined);
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
      return ledger;
    },
  };
}

async function answerUntilAcknowledged(
  base: string,
  cookie: string,
  caseId: string,
  words: string,
  isOver: () => boolean,
  ledger: Ledger,
): Promise<boolean> {
  const path = `/konsultasi/${caseId}/jawaban`;
  const submissionId = crypto.randomUUID();
  let version = "";
  while (!isOver()) {
    // The version that the form was opened with; a later one would be another form.
    if (!version) version = await readVersion(base, path, cookie);
    if (version) {
      const body = new URLSearchParams({ submission_id: submissionId, version, body: words });
      const answer = await post(base, path, body, cookie).catch(() => null);
      if (answer?.status === 303) return true;
      if (answer) count(ledger, answer.status);
      if (answer && answer.status < 500)
        throw new Error(`An answer was refused with ${answer.status}.`);
    }
    await pause(400);
  }
  return false;
}

async function readVersion(base: string, path: string, cookie: string): Promise<string> {
  const page = await fetch(`${base}${path}`, {
    headers: { cookie },
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);
  if (page?.status !== 200) return "";
  const html = await page.text().catch(() => "");
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
}

function count(ledger: Ledger, status: number): void {
  ledger.refusals.set(status, (ledger.refusals.get(status) ?? 0) + 1);
}
