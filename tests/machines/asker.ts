// A village that asks over a bad line: the same form with the same submission id until somebody says that it has arrived.
import sharp from "sharp";

export interface Acknowledged {
  submissionId: string;
  /** The case: id out of the address of its receipt. */
  caseId: string;
  attempts: number;
  ms: number;
}

const patienceMs = 20_000;
const pauseMs = 400;

/** A signed-in session on `base`, as a browser of that person has it. Tries until the door answers. */
export async function openSession(base: string, login: string, password: string): Promise<string> {
  const body = new URLSearchParams({ submission_id: crypto.randomUUID(), login, password });
  const response = await post(base, "/masuk", body, "");
  const cookie = /klik_sesi=[^;]+/.exec(response.headers.get("set-cookie") ?? "")?.[0];
  if (response.status !== 303 || !cookie) throw new Error(`${login}: ${response.status}`);
  return cookie;
}

/** One request as a page of `base` makes it; the answer is not followed. */
export function post(
  base: string,
  path: string,
  body: URLSearchParams | FormData,
  cookie: string,
): Promise<Response> {
  return fetch(`${base}${path}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: base, "sec-fetch-site": "same-origin", cookie },
    signal: AbortSignal.timeout(patienceMs),
  });
}

/** A small photo of its own for each number, as phones send it. */
export async function takeSmallPhoto(n: number): Promise<Blob> {
  const background = { r: n % 256, g: (n * 7) % 256, b: (n * 31) % 256 };
  const jpeg = await sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new Blob([new Uint8Array(jpeg)], { type: "image/jpeg" });
}

/** Asks until it is acknowledged; null when `isOver` says that nobody waits any more. */
export async function askUntilAcknowledged(
  base: string,
  cookie: string,
  fields: Record<string, string>,
  photo: Blob | null,
  isOver: () => boolean,
): Promise<Acknowledged | null> {
  const submissionId = crypto.randomUUID();
  const began = performance.now();
  for (let attempts = 1; !isOver(); attempts += 1) {
    const body = new FormData();
    body.set("submission_id", submissionId);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (photo) body.set("files", photo, "foto.jpg");
    const answer = await post(base, "/tanya", body, cookie).catch(() => null);
    const caseId = /\/konsultasi\/([0-9a-f-]{36})/.exec(answer?.headers.get("location") ?? "")?.[1];
    if (answer?.status === 303 && caseId) {
      return { submissionId, caseId, attempts, ms: performance.now() - began };
    }
    if (answer && answer.status < 500) {
      const told = /class="errors"[\s\S]*?<\/ul>/.exec(await answer.text())?.[0] ?? "";
      throw new Error(`The question was refused with ${answer.status}: ${told}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}
