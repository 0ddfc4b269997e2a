// Fallback: the page says that nothing waits here, because without scripts nothing does.
// The outbox as a person sees it: where each thing is now, its code, its age, and what can be done about it.
import { dropItem, readItem, readItems } from "./database.ts";
import { make, makeButton, makeLink, makeSteps } from "./dom.ts";
import { saveToFile } from "./export-file.ts";
import { handOver, mayHandOver } from "./hand-over.ts";
import { isWaiting, kindWords, type OutboxItem } from "./items.ts";
import { hearNews, type Progress, progressEvent, tellNews } from "./news.ts";
import { findKey, openWords } from "./seal.ts";
import { kilobytes, spellAge } from "./words.ts";

const storageKey = "klik-simpanan";
const maxShown = 50;

export class OutboxList extends HTMLElement {
  #empty: ChildNode[] = [];
  #isListening = false;

  connectedCallback(): void {
    this.#empty = [...this.childNodes];
    if (!this.#isListening)
      hearNews(() => this.isConnected && void this.#draw().catch(() => undefined));
    if (!this.#isListening) addEventListener(progressEvent, this.#showProgress);
    this.#isListening = true;
    void this.#draw().catch(() => undefined);
  }

  #showProgress = (event: Event) => {
    const { id, sentBytes } = (event as CustomEvent<Progress>).detail;
    const place = this.querySelector(`[data-item="${CSS.escape(id)}"] .outbox-progress`);
    if (place) place.textContent = `Terkirim ${kilobytes(sentBytes)}.`;
  };

  async #draw(): Promise<void> {
    const { person } = document.body.dataset;
    const { only } = this.dataset;
    const all = await readItems();
    const own = all.filter((item) => item.person === person && (!only || item.id === only));
    const others = new Set(all.filter((item) => item.person !== person && isWaiting(item)));
    const rows = await Promise.all(
      own
        .slice(-maxShown)
        .toReversed()
        .map((item) => this.#row(item)),
    );
    const parts: (Node | string)[] = [];
    if (!only) parts.push(...heads(own));
    if (rows.length > 0) {
      const list = make("ul", "list", ...rows);
      list.setAttribute("aria-label", "Kiriman Anda");
      parts.push(list);
    } else parts.push(...this.#empty);
    if (!only && others.size > 0) {
      parts.push(
        make("p", "meta", `${others.size} kiriman milik pengguna lain menunggu di HP ini.`),
      );
    }
    this.replaceChildren(...parts);
    this.#leaveWhenArrived(own);
  }

  /** Right after sending, the receipt is what a person waits for. */
  #leaveWhenArrived(own: OutboxItem[]): void {
    const [item] = own;
    if (this.dataset.only && item?.state === "arrived" && item.href) location.assign(item.href);
  }

  async #row(item: OutboxItem): Promise<HTMLElement> {
    const key = await findKey(item.person, false);
    const body = await openWords(key, item.body);
    const title =
      body?.title || (body ? kindWords[item.kind] : "Terkunci: masuk lagi untuk membukanya");
    const heading = make("p", "row-name", title);
    const about = [kindWords[item.kind], `ditulis ${spellAge(Date.now() - item.writtenAtMs)}`];
    if (item.fileCount > 0) about.push(`${item.fileCount} berkas, ${kilobytes(item.bytes)}`);
    const parts = [heading, make("p", "meta", about.join(" · "))];
    if (item.code) {
      const code = make("p", "", "Kode tanda terima: ", make("strong", "code", item.code));
      parts.push(code);
    }
    parts.push(...tellState(item));
    if (item.fileCount > 0 && item.state === "waiting") {
      const progress = make("p", "meta outbox-progress");
      progress.setAttribute("role", "status");
      parts.push(progress);
    }
    parts.push(this.#deeds(item));
    const row = make("li", "row outbox-row", make("div", "row-main", ...parts));
    row.dataset.item = item.id;
    return row;
  }

  #deeds(item: OutboxItem): HTMLElement {
    const deeds: HTMLElement[] = [];
    const { id, state, href } = item;
    if (state === "waiting") {
      deeds.push(
        makeButton("Kirim sekarang", "secondary", () => dispatchEvent(new Event("kirim-sekarang"))),
      );
    }
    if (state === "fix") deeds.push(makeLink("Perbaiki", `${item.formPath}#kiriman=${id}`));
    if (state === "conflict") {
      deeds.push(
        makeButton("Bandingkan", "", () => void compare(id)),
        makeLink("Tulis di atas yang terbaru", `${item.formPath}#kiriman=${id}`, "secondary"),
      );
    }
    if (state === "refused" && mayHandOver(item)) {
      deeds.push(makeButton("Serahkan ke petugas", "", () => void handOver(id)));
    }
    if (href) deeds.push(makeLink("Buka", href, "secondary"));
    if (state !== "arrived") {
      deeds.push(makeButton("Simpan ke berkas", "quiet", () => void saveToFile(id)));
    }
    if (state !== "waiting") deeds.push(makeTwiceButton("Hapus dari HP ini", () => drop(id)));
    return make("div", "buttons row-deeds", ...deeds);
  }
}

/** What is true of the whole outbox. */
function heads(own: OutboxItem[]): HTMLElement[] {
  const waiting = own.filter(isWaiting);
  const [oldest] = waiting;
  const parts: HTMLElement[] = [];
  if (oldest) {
    const age = spellAge(Date.now() - oldest.writtenAtMs);
    parts.push(make("p", "", `${waiting.length} belum sampai di server, tertua ditulis ${age}.`));
  }
  if (oldest && isKeptLoosely()) {
    const words =
      "Peramban HP ini dapat menghapus simpanan bila memorinya penuh. Pasang Klik Desa di layar utama, atau " +
      "simpan ke berkas yang penting.";
    parts.push(make("div", "notice wait", make("p", "", words)));
  }
  return parts;
}

function isKeptLoosely(): boolean {
  try {
    return localStorage.getItem(storageKey) === "tidak";
  } catch {
    return true;
  }
}

/** The three places on the way, and what holds it up. */
function tellState(item: OutboxItem): HTMLElement[] {
  const steps = ["Di HP ini saja", "Sampai di server", "Dilihat petugas"];
  const at = item.state === "arrived" ? (item.seen ? 3 : 2) : 1;
  const parts = [makeSteps(steps, at)];
  const reasons = item.mistakes.length > 0 && item.state === "fix" ? item.mistakes : [item.why];
  const words = {
    fix: "Perlu Anda perbaiki.",
    conflict: "",
    refused: "Tidak dapat dikirim.",
    handed: "",
  };
  const lead = words[item.state as keyof typeof words] ?? "";
  const text = [lead, ...reasons].filter(Boolean).join(" ");
  if (text && item.state !== "arrived") {
    if (item.state === "waiting") parts.push(make("p", "meta", text));
    else {
      const tone = item.state === "handed" ? "done" : "wait";
      parts.push(make("div", `notice ${tone}`, make("p", "", text)));
    }
  }
  return parts;
}

/** What cannot be taken back is pressed twice. */
function makeTwiceButton(words: string, deed: () => Promise<void>): HTMLElement {
  const button = makeButton(words, "quiet", () => {
    if (button.dataset.sure) void deed();
    button.dataset.sure = "1";
    button.textContent = "Tekan lagi untuk menghapus";
  });
  return button;
}

async function drop(id: string): Promise<void> {
  await dropItem(id);
  await tellNews();
}

/** Sends the words once more as a plain form: the server answers with both texts, or takes it after all. */
async function compare(id: string): Promise<void> {
  const item = await readItem(id);
  const body = item && (await openWords(await findKey(item.person, true), item.body));
  if (!item || !body || item.person !== document.body.dataset.person) return;
  const form = make("form", "") as HTMLFormElement;
  form.method = "post";
  form.action = item.path;
  for (const [name, value] of [["submission_id", id], ...body.fields] as [string, string][]) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  HTMLFormElement.prototype.submit.call(form);
}
