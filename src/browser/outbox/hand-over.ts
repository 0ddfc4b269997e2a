// Gives work that its author may no longer send to those who serve the place. What is handed over stays on the phone until
// the person deletes it: photos do not travel this way.
import { changeItem, readItem } from "./database.ts";
import type { OutboxItem } from "./items.ts";
import { tellNews } from "./news.ts";
import { findKey, openWords } from "./seal.ts";

const address = "/kotak-keluar/serahan";

/** A report of wrongdoing is not for the office around the corner. */
export function mayHandOver({ kind }: OutboxItem): boolean {
  return kind !== "laporan";
}

export async function handOver(id: string): Promise<void> {
  const item = await readItem(id);
  const body = item && (await openWords(await findKey(item.person, true), item.body));
  if (!item || !body) return;
  const form = new FormData();
  // One id for one handing over, so that a second press is the same.
  form.set("submission_id", id);
  form.set("hat", item.hat);
  form.set("kind", item.kind);
  form.set("path", item.path);
  form.set("content", JSON.stringify(Object.fromEntries(body.fields)));
  form.set("files", String(item.fileCount));
  form.set("written_at", new Date(item.writtenAtMs).toISOString());
  const why = await send(form);
  await changeItem(
    id,
    why ? { why } : { state: "handed", why: "Sudah diserahkan ke petugas di wilayah Anda." },
  );
  await tellNews();
}

/** Empty when it was taken; else what to say. */
async function send(form: FormData): Promise<string> {
  const answer = await fetch(address, { method: "POST", body: form, redirect: "manual" }).catch(
    () => null,
  );
  if (!answer) return "Belum ada jaringan. Coba lagi nanti.";
  if (answer.type === "opaqueredirect") return "";
  return "Tidak dapat diserahkan. Simpan ke berkas, lalu bawa ke satgas atau DPMD.";
}
