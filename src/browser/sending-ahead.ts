// Loaded once a file is chosen. Fallback: whatever has not arrived ahead goes with the form, as without scripts.
// Chosen files go up one after another while the person still writes; the form then carries ids instead of bytes.
import { uploadResumably, UploadRefused } from "./resumable-upload.ts";

type State = "waiting" | "moving" | "arrived" | "refused";

interface Ahead {
  /** Null: it arrived before this page was shown. */
  file: File | null;
  name: string;
  state: State;
  id: string;
  words: HTMLElement;
  bar: HTMLProgressElement;
  stop: AbortController;
}

// Nothing has moved for so long: whoever has pressed "send" is not kept waiting any more.
const stalledMs = 8_000;

function kilobytes(bytes: number): string {
  return new Intl.NumberFormat("id-ID").format(Math.ceil(bytes / 1000));
}

/** What goes ahead of one file field. */
export class SendingAhead {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #memory: string;
  #files: Ahead[] = [];
  #isRunning = false;
  #movedAtMs = 0;
  #onSettled: (() => void) | null = null;

  constructor(input: HTMLInputElement, place: HTMLElement, memory: string) {
    this.#input = input;
    this.#memory = memory;
    this.#list = document.createElement("ul");
    this.#list.className = "ahead";
    place.append(this.#list);
    const { form } = input;
    form?.addEventListener("formdata", ({ formData }) => this.#replaceFiles(formData));
    form?.addEventListener("submit", (event) => this.#holdBack(event, form));
  }

  /** Takes the files as they are chosen now; those that were let go stop. What arrived for an earlier page stays. */
  take(chosen: readonly File[]): void {
    const isKept = ({ file }: Ahead) => file === null || chosen.includes(file);
    for (const one of this.#files) if (!isKept(one)) one.stop.abort();
    const known = this.#files.filter(isKept);
    const fresh = chosen.filter((file) => !known.some((one) => one.file === file));
    this.#files = [...known, ...fresh.map((file) => makeAhead(file.name, file))];
    this.#show();
    void this.#run();
  }

  /** What arrived before the form came back with a mistake, or was opened again as a draft, if the server still has it. */
  async recall(): Promise<void> {
    for (const { id, name } of readMemory(this.#memory)) {
      const headers = { "tus-resumable": "1.0.0" };
      const answer = await fetch(`/unggahan/${id}`, { method: "HEAD", headers });
      const { headers: said } = answer;
      if (!answer.ok || said.get("upload-offset") !== said.get("upload-length")) continue;
      const one = makeAhead(name, null);
      Object.assign(one, { id, state: "arrived" });
      one.words.textContent = `${name}: sudah sampai di server `;
      one.bar.hidden = true;
      this.#files.push(one);
    }
    this.#remember();
    this.#show();
  }

  #show(): void {
    this.#list.replaceChildren(
      ...this.#files.map((one) => {
        const item = document.createElement("li");
        item.append(one.bar, one.words);
        if (!one.file) item.append(this.#makeRemoval(one));
        return item;
      }),
    );
  }

  #makeRemoval(one: Ahead): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet";
    button.textContent = "Hapus";
    button.setAttribute("aria-label", `Hapus ${one.name}`);
    button.addEventListener("click", () => {
      this.#files = this.#files.filter((other) => other !== one);
      this.#remember();
      this.#show();
    });
    return button;
  }

  #remember(): void {
    const arrived = this.#files.filter(({ state }) => state === "arrived");
    writeMemory(
      this.#memory,
      arrived.map(({ id, name }) => ({ id, name })),
    );
  }

  /** One after another: two on a thin line would both be late. */
  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#send(next);
    this.#isRunning = false;
    this.#onSettled?.();
  }

  #next(): Ahead | undefined {
    return this.#files.find(({ state }) => state === "waiting");
  }

  async #send(one: Ahead): Promise<void> {
    const { file } = one;
    if (!file) return;
    one.state = "moving";
    this.#movedAtMs = Date.now();
    try {
      one.id = await uploadResumably(file, file.name, {
        signal: one.stop.signal,
        onProgress: (sent, total) => {
          this.#movedAtMs = Date.now();
          one.bar.value = total ? sent / total : 1;
          one.words.textContent = `${file.name}: ${kilobytes(sent)} dari ${kilobytes(total)} kB sampai di server`;
        },
      });
      one.state = "arrived";
      one.bar.value = 1;
      this.#remember();
      one.words.textContent = `${file.name}: sudah sampai di server`;
    } catch (error) {
      one.state = "refused";
      one.bar.hidden = true;
      const why = error instanceof UploadRefused && error.status === 413 ? error.message : "";
      one.words.textContent = why && `${file.name}: ${why}`;
    }
  }

  /** What has arrived is named by its id; the rest stays as it is. */
  #replaceFiles(formData: FormData): void {
    const { name } = this.#input;
    const arrived = this.#files.filter(({ state }) => state === "arrived");
    if (arrived.length === 0) return;
    formData.delete(name);
    for (const { file, state, id } of this.#files)
      if (state === "arrived") formData.append(`unggahan.${name}`, id);
      else if (file) formData.append(name, file);
  }

  /** Sending waits for what still moves, and no longer. */
  #holdBack(event: SubmitEvent, form: HTMLFormElement): void {
    if (event.defaultPrevented) return;
    const isMoving = this.#isRunning && navigator.onLine;
    if (!isMoving || form.dataset.ahead === "over") return;
    event.preventDefault();
    if (form.dataset.ahead === "waiting") return;
    form.dataset.ahead = "waiting";
    const note = document.createElement("p");
    note.className = "hint";
    note.setAttribute("role", "status");
    note.textContent = "Menunggu foto sampai dahulu, lalu formulir dikirim sendiri.";
    this.#list.after(note);
    const goOn = () => {
      clearInterval(watch);
      this.#onSettled = null;
      note.remove();
      for (const { stop, state } of this.#files) if (state !== "arrived") stop.abort();
      form.dataset.ahead = "over";
      if ("requestSubmit" in form) form.requestSubmit(event.submitter);
      else (form as HTMLFormElement).submit();
      delete form.dataset.ahead;
    };
    const watch = setInterval(() => {
      if (Date.now() - this.#movedAtMs > stalledMs || !navigator.onLine) goOn();
    }, 500);
    this.#onSettled = goOn;
  }
}

function makeAhead(name: string, file: File | null): Ahead {
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `${name} dikirim lebih dahulu`);
  const words = document.createElement("span");
  words.textContent = `${name}: menunggu giliran`;
  return { file, name, state: "waiting", id: "", words, bar, stop: new AbortController() };
}

function readMemory(key: string): { id: string; name: string }[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]") as { id: string; name: string }[];
  } catch {
    return [];
  }
}

function writeMemory(key: string, files: readonly { id: string; name: string }[]): void {
  try {
    if (files.length > 0) localStorage.setItem(key, JSON.stringify(files));
    else localStorage.removeItem(key);
  } catch {
    // Without storage a mistake in the form costs choosing the file again.
  }
}
