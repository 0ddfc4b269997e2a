// Takes an item out of the phone as one file that any browser opens: the words, and the photos in it.
import { readFiles, readItem } from "./database.ts";
import { kindWords } from "./items.ts";
import { findKey, openBytes, openWords } from "./seal.ts";

const unspoken = new Set(["version"]);

export async function saveToFile(id: string): Promise<void> {
  const item = await readItem(id);
  const key = item ? await findKey(item.person, true) : null;
  const body = item && (await openWords(key, item.body));
  if (!item || !body) return;
  const page = document.implementation.createHTMLDocument(`${kindWords[item.kind]}: ${body.title}`);
  const say = (tag: string, words: string) => {
    const line = page.createElement(tag);
    line.textContent = words;
    page.body.append(line);
  };
  say("h1", `${kindWords[item.kind]}: ${body.title}`);
  const written = new Intl.DateTimeFormat("id-ID", { dateStyle: "full", timeStyle: "short" });
  say("p", `${item.hatWords}. Ditulis ${written.format(item.writtenAtMs)}.`);
  if (item.code) say("p", `Kode tanda terima: ${item.code}`);
  for (const [name, value] of body.fields) {
    if (unspoken.has(name) || !value) continue;
    say("h2", name.replace(/^isian_/, "").replaceAll("_", " "));
    say("pre", value);
  }
  for (const { n, content } of await readFiles(id)) {
    const about = body.files[n];
    const bytes = await openBytes(key, content);
    if (!about || !bytes) continue;
    const link = page.createElement("a");
    link.href = await asAddress(new Blob([bytes], { type: about.type }));
    link.download = about.name;
    link.textContent = about.name;
    page.body.append(link);
  }
  download(
    `klik-desa-${item.code ?? id.slice(0, 8)}.html`,
    `<!doctype html><meta charset="utf-8">${page.documentElement.outerHTML}`,
  );
}

function asAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(String(reader.result)));
    reader.addEventListener("error", () => fail(new Error("The file could not be read.")));
    reader.readAsDataURL(blob);
  });
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
