// A form is sent: first into the phone's database, text before photos, then to the server. Whatever the line does from here
// on, nothing is lost: what the server has not acknowledged waits in the outbox.
import { receiptCodeOf } from "#platform/receipt-code.ts";
import { pathOf } from "../form-path.ts";
import { changeItem, dropItem, putFile, putItem, readItem } from "./database.ts";
import { make } from "./dom.ts";
import { showInPlace } from "./in-place.ts";
import { type ItemBody, kindWords, type OutboxItem, type OutboxKind } from "./items.ts";
import { tellNews } from "./news.ts";
import { type Answer, judgeAnswer, postWatched } from "./post.ts";
import { findKey, sealBytes, sealWords } from "./seal.ts";
import { noteOutcome } from "./sender.ts";
import { kilobytes } from "./words.ts";

const codedKinds = new Set<OutboxKind>(["pertanyaan", "laporan"]);

/** Keeps and sends what a form holds. Throws when the phone cannot keep even the words: then the form goes the plain way. */
export async function sendForm(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const files = listFiles(form, data);
  const item = await keep(form, data, files);
  announce(form, item);
  const isWhole = await keepFiles(item, files);
  if (!isWhole) {
    say(form, "Foto tidak muat di HP ini. Jangan tutup halaman sebelum terkirim.");
    await changeItem(item.id, { lostFiles: files.length });
  }
  const { replaces } = form.dataset;
  if (replaces && replaces !== item.id) await dropItem(replaces);
  // What has not gone ahead goes up in pieces, from the outbox: there it survives every cut.
  const isAhead = ![...data.values()].some((value) => value instanceof File && value.size > 0);
  if (isWhole && !isAhead) {
    await changeItem(item.id, { nextTryMs: 0 });
    form.dispatchEvent(new Event("draft-done", { bubbles: true }));
    showWaiting(form, item);
    await tellNews();
    return void dispatchEvent(new Event("kirim-sekarang"));
  }
  await tellNews();
  const answer = await postWatched(item, data, (sent) => showProgress(form, sent, item.bytes));
  await goOn(form, item, answer, files);
}

interface Chosen {
  field: string;
  file: File;
  /** Where it lies already, when it went ahead of the form. */
  uploadUrl: string | null;
}

const aheadPrefix = "unggahan.";
// Written by src/browser/send-ahead.ts.
const memoryKey = (submissionId: string, field: string) => `klik-unggahan:${submissionId}:${field}`;

/** The chosen files, and which of them are on the server by now; `data` names those by their id. */
function listFiles(form: HTMLFormElement, data: FormData): Chosen[] {
  const id = String(data.get("submission_id"));
  return [...form.querySelectorAll<HTMLInputElement>("input[type=file]")].flatMap((input) => {
    const ahead = readAhead(memoryKey(id, input.name));
    const named = new Set(data.getAll(aheadPrefix + input.name));
    return [...(input.files ?? [])].map((file) => {
      const at = ahead.findIndex((one) => one.name === file.name && named.has(one.id));
      const [found] = at < 0 ? [] : ahead.splice(at, 1);
      return { field: input.name, file, uploadUrl: found ? `/unggahan/${found.id}` : null };
    });
  });
}

function readAhead(key: string): { id: string; name: string }[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]") as { id: string; name: string }[];
  } catch {
    return [];
  }
}

async function keep(form: HTMLFormElement, data: FormData, files: Chosen[]): Promise<OutboxItem> {
  const { person = "", hat = "" } = document.body.dataset;
  const kind = form.dataset.outbox as OutboxKind;
  const id = String(data.get("submission_id"));
  const body: ItemBody = {
    title: nameIt(kind, data),
    fields: listFields(data, files),
    files: files.map(({ field, file: { name, type, size } }) => ({
      field,
      name,
      type,
      bytes: size,
    })),
  };
  const key = await findKey(person, navigator.onLine);
  const item: OutboxItem = {
    id,
    person,
    hat,
    hatWords: readHatWords(),
    kind,
    path: pathOf(form),
    formPath: location.pathname + location.search,
    code: codedKinds.has(kind) ? receiptCodeOf(id) : null,
    state: "waiting",
    writtenAtMs: (await readItem(id))?.writtenAtMs ?? Date.now(),
    tries: 0,
    // While this page sends it, the timer leaves it alone.
    nextTryMs: Date.now() + 30_000,
    why: "",
    mistakes: [],
    fileCount: files.length,
    bytes: files.reduce((sum, { file }) => sum + file.size, 0),
    lostFiles: 0,
    body: await sealWords(key, body),
    arrivedAtMs: null,
    href: null,
    seen: false,
  };
  await dropItem(id);
  await putItem(item);
  return item;
}

/** All but the files that lie here too: their ids come from the uploads when it is sent. */
function listFields(data: FormData, files: Chosen[]): [string, string][] {
  const here = new Set(files.map(({ uploadUrl }) => uploadUrl?.split("/").at(-1)));
  return [...data.entries()].flatMap(([name, value]) => {
    if (typeof value !== "string" || name === "submission_id") return [];
    return name.startsWith(aheadPrefix) && here.has(value)
      ? []
      : [[name, value] as [string, string]];
  });
}

/** Photos come after the words: when the phone is full, the words are safe. */
async function keepFiles(item: OutboxItem, files: Chosen[]): Promise<boolean> {
  try {
    const key = await findKey(item.person, false);
    for (const [n, { file, uploadUrl }] of files.entries()) {
      const content = await sealBytes(key, await file.arrayBuffer());
      await putFile({ item: item.id, n, content, uploadUrl });
    }
    return true;
  } catch {
    return false;
  }
}

/** A report is never named on a screen that others may see. */
function nameIt(kind: OutboxKind, data: FormData): string {
  if (kind === "pertanyaan")
    return String(data.get("subject") || data.get("question") || "").slice(0, 160);
  if (kind === "laporan") return kindWords.laporan;
  const about =
    document.querySelector(".head .back")?.textContent ?? document.querySelector("h1")?.textContent;
  return (about ?? "").trim().slice(0, 160);
}

function readHatWords(): string {
  const words = [".hat-title", ".hat-place"].map((part) =>
    document.querySelector(part)?.textContent?.trim(),
  );
  return words.filter(Boolean).join(" · ");
}

async function goOn(
  form: HTMLFormElement,
  item: OutboxItem,
  answer: Answer | null,
  files: Chosen[],
): Promise<void> {
  const outcome = judgeAnswer(item, answer);
  await noteOutcome(item, outcome);
  const isLost = (await readItem(item.id))?.lostFiles;
  if (isLost && outcome.kind !== "arrived") {
    await changeItem(item.id, {
      state: "fix",
      mistakes: ["Foto tidak muat di HP ini. Pilih lagi fotonya, lalu kirim."],
    });
  }
  await tellNews();
  if (outcome.kind === "fix" && outcome.html.includes("<form"))
    return showInPlace(outcome.html, item, pairs(files));
  form.dispatchEvent(new Event("draft-done", { bubbles: true }));
  if (outcome.kind === "arrived") return location.assign(outcome.href);
  if (outcome.kind === "conflict") return showInPlace(outcome.html, item, []);
  showWaiting(form, item);
}

/** In place of the form: where it is now. It works without a line, which a page to go to may not. */
function showWaiting(form: HTMLFormElement, item: OutboxItem): void {
  const list = document.createElement("outbox-list");
  list.dataset.only = item.id;
  const main = form.closest("main");
  if (!main) return form.replaceWith(list);
  const heading = make("h1", "", "Tersimpan di HP ini");
  const lead =
    "Belum sampai di server. Terkirim sendiri begitu ada jaringan; Anda boleh pindah halaman.";
  main.replaceChildren(heading, make("p", "lead", lead), list);
  scrollTo(0, 0);
  main.focus();
}

function announce(form: HTMLFormElement, item: OutboxItem): void {
  form.querySelector(".sending")?.remove();
  const note = document.createElement("div");
  note.className = "sending hint";
  note.setAttribute("role", "status");
  form.append(note);
  // A quick answer needs no words.
  setTimeout(() => {
    if (!note.isConnected || note.textContent) return;
    note.textContent =
      item.bytes > 0 ? `Sedang mengirim ${kilobytes(item.bytes)}.` : "Sedang dikirim.";
    note.append(" Tulisan Anda sudah tersimpan di HP ini.");
  }, 400);
}

function say(form: HTMLFormElement, words: string): void {
  const note = form.querySelector(".sending");
  if (note) note.textContent = words;
}

function showProgress(form: HTMLFormElement, sent: number, bytes: number): void {
  if (bytes < 100_000) return;
  const done = Math.min(sent, bytes);
  say(
    form,
    `Terkirim ${kilobytes(done)} dari ${kilobytes(bytes)}. Tulisan Anda sudah tersimpan di HP ini.`,
  );
}

function pairs(files: Chosen[]): [string, File][] {
  // What went ahead is remembered by the form itself.
  return files.flatMap(({ field, file, uploadUrl }) => (uploadUrl ? [] : [[field, file]]));
}
