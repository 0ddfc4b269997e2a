// Files of the outbox go up in pieces, and go on where they were: after a cut, after the browser was closed. Where a part
// lies is written down with the file. A line that moves is never cut; one that is dead is left until the next round.
import { uploadResumably, UploadRefused } from "../resumable-upload.ts";
import { putFile, readFiles } from "./database.ts";
import { tellProgress } from "./news.ts";
import type { Outcome } from "./post.ts";
import type { Attach } from "./sender.ts";

// What the phone has handed to its network may take this long on the air: a piece at 2 kB a second.
const stallMs = 160_000;
const watchMs = 1000;

export const sendAhead: Attach = async (form, item, { field, name, type }, file) => {
  const stop = new AbortController();
  let movedAtMs = Date.now();
  const watch = setInterval(() => {
    if (!navigator.onLine || Date.now() - movedAtMs > stallMs) stop.abort();
  }, watchMs);
  let failures = 0;
  try {
    const id = await uploadResumably(new Blob([file.bytes], { type }), name, {
      resumeUrl: file.uploadUrl ?? undefined,
      onUrl: (url) => void noteUrl(item.id, file.n, url).catch(() => undefined),
      onProgress: (sentBytes) => {
        movedAtMs = Date.now();
        failures = 0;
        tellProgress({ id: item.id, sentBytes });
      },
      // The outbox has a timer of its own: it does not wait inside a round.
      onFailure: () => {
        failures += 1;
        if (failures > 1) stop.abort();
      },
      signal: stop.signal,
    });
    form.append(`unggahan.${field}`, id);
    return null;
  } catch (error) {
    return error instanceof UploadRefused ? judgeRefusal(error) : { kind: "dead" };
  } finally {
    clearInterval(watch);
  }
};

function judgeRefusal({ status, message }: UploadRefused): Outcome {
  if (status === 413) return { kind: "fix", mistakes: [message], html: "" };
  if (status === 401 || status === 403) {
    return { kind: "stranger", why: "Terkirim sesudah Anda masuk lagi." };
  }
  return { kind: "later", why: message };
}

async function noteUrl(id: string, n: number, uploadUrl: string): Promise<void> {
  const file = (await readFiles(id)).find((one) => one.n === n);
  if (file) await putFile({ ...file, uploadUrl });
}
