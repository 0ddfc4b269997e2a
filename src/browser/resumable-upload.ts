// Fallback: none is needed here; whoever calls this keeps the file and can still send it with a plain form.
// Sends one file ahead in pieces that survive cuts (tus 1.0). It never gives up by itself and never cuts what still moves:
// only a line on which nothing has moved for a while is tried anew, from the byte that the server has.

export interface ResumableOptions {
  /** Bytes that have left this phone; what was lost on a cut line counts again. */
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  /** Of an upload begun before: it goes on there, or begins anew when the server no longer has it. */
  resumeUrl?: string | undefined;
  /** Told as soon as the server knows the upload; keep it to go on after a restart. */
  onUrl?: (url: string) => void;
  /** Told of each attempt in vain, before the wait; whoever has a timer of his own aborts here. */
  onFailure?: () => void;
  /** Aborting keeps what the server has. */
  signal?: AbortSignal | undefined;
}

/** The server has said no, and will again: too large, signed out, today's room used up. `message` is its sentence. */
export class UploadRefused extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

interface Answer {
  /** 0 when none came. */
  status: number;
  text: string;
  header(name: string): string;
}

const endpoint = "/unggahan";
const pieceBytes = 256 * 1024;
const silentMs = 15_000;
// What was handed to the telephone's network still takes its time on the air: a piece at 2 kB a second.
const drainingMs = 150_000;
const waitsMs = [1_000, 3_000, 5_000, 10_000, 30_000, 60_000, 180_000, 600_000];

/**
 * Uploads `blob` and gives the id for a form's field `unggahan.<field>`. Tries on over cuts and hours. Throws UploadRefused
 * when the server refuses, and the signal's reason when it is aborted.
 */
export async function uploadResumably(
  blob: Blob,
  name: string,
  options: ResumableOptions = {},
): Promise<string> {
  const { signal, onProgress } = options;
  let url = options.resumeUrl ?? "";
  let offset = -1;
  let furthest = -1;
  for (let failures = 0; ;) {
    signal?.throwIfAborted();
    if (!url) {
      url = await begin(blob, name, signal);
      if (url) options.onUrl?.(url);
      offset = url ? 0 : -1;
    } else if (offset < 0) {
      offset = await askOffset(url, signal);
      if (offset === gone) url = "";
    } else {
      offset = await sendPiece(url, blob, offset, options);
    }
    if (offset === blob.size) return url.slice(url.lastIndexOf("/") + 1);
    if (offset > furthest) failures = 0;
    furthest = Math.max(furthest, offset);
    if (offset >= 0) onProgress?.(offset, blob.size);
    else {
      options.onFailure?.();
      await waitForLine(waitsMs[Math.min(failures, waitsMs.length - 1)] ?? 0, signal);
      failures += 1;
    }
  }
}

/** The server no longer has the upload. */
const gone = -2;

async function begin(blob: Blob, name: string, signal?: AbortSignal): Promise<string> {
  const answer = await ask("POST", endpoint, signal, {
    "upload-length": String(blob.size),
    "upload-metadata": `filename ${encodeName(name)}`,
  });
  if (answer.status === 201) return answer.header("location");
  return (endIfRefused(answer), "");
}

async function askOffset(url: string, signal?: AbortSignal): Promise<number> {
  const answer = await ask("HEAD", url, signal, {});
  if (answer.status === 200) return Number(answer.header("upload-offset"));
  if (answer.status === 404 || answer.status === 410) return gone;
  return (endIfRefused(answer), -1);
}

async function sendPiece(
  url: string,
  blob: Blob,
  offset: number,
  { signal, onProgress }: ResumableOptions,
): Promise<number> {
  const piece = blob.slice(offset, offset + pieceBytes);
  const headers = {
    "upload-offset": String(offset),
    "content-type": "application/offset+octet-stream",
  };
  const answer = await ask("PATCH", url, signal, headers, piece, (sent) =>
    onProgress?.(offset + sent, blob.size),
  );
  if (answer.status === 204) return Number(answer.header("upload-offset"));
  if (answer.status === 404 || answer.status === 410) return gone;
  return (endIfRefused(answer), -1);
}

/** A refusal ends it. Silence, a server in trouble, and a place that another attempt has moved do not. */
function endIfRefused({ status, text }: Answer): void {
  if (status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 425)
    throw new UploadRefused(status, text);
}

/** One request; an answer with status 0 when none came, or when nothing had moved for a while. */
function ask(
  method: string,
  url: string,
  signal: AbortSignal | undefined,
  headers: Record<string, string>,
  body: Blob | null = null,
  onMoved: (sentBytes: number) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    // fetch tells nothing of what has left.
    const request = new XMLHttpRequest();
    let timer = 0;
    const cut = () => request.abort();
    const watch = (sentBytes: number) => {
      clearTimeout(timer);
      const isOnTheAir = body !== null && sentBytes === body.size;
      timer = window.setTimeout(cut, isOnTheAir ? drainingMs : silentMs);
    };
    request.open(method, url);
    request.setRequestHeader("tus-resumable", "1.0.0");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded }) => {
      watch(loaded);
      onMoved(loaded);
    });
    request.addEventListener("loadend", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cut);
      resolve({
        status: request.status,
        text: request.responseText,
        header: (name) => request.getResponseHeader(name) ?? "",
      });
    });
    signal?.addEventListener("abort", cut, { once: true });
    watch(0);
    request.send(body);
  });
}

/** Base64 of UTF-8, as the protocol wants it. */
function encodeName(name: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(name.slice(0, 255))));
}

/** Until the time has passed, or the telephone believes to be connected again. */
function waitForLine(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      signal?.removeEventListener("abort", go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener("online", go);
    signal?.addEventListener("abort", go);
  });
}
