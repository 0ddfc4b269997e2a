// Fallback: chosen files go with the form, all their bytes at once, and a cut line begins anew.
// Once files are chosen (and made small), the code that sends them ahead is fetched and takes over. What arrived for a form that
// came back with a mistake, or is opened again as a draft, need not be chosen again: it is remembered under the form's id.
import type { SendingAhead } from "./sending-ahead.ts";

const prefix = "klik-unggahan:";
const mostForms = 10;

export class SendAhead extends HTMLElement {
  #sending: Promise<SendingAhead> | null = null;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    // Only somebody signed in has a place to send it to.
    if (!input || !document.body.dataset.person) return;
    this.addEventListener("photos-ready", () => void this.#take(input));
    // A draft gives the form its id back; wait for that.
    setTimeout(() => void this.#recall(input));
  }

  async #take(input: HTMLInputElement): Promise<void> {
    if (!this.#sending && !input.files?.length) return;
    const sending = await this.#load(input).catch(() => null);
    // The line is too weak even for the code: the form carries the bytes.
    sending?.take([...(input.files ?? [])]);
  }

  async #recall(input: HTMLInputElement): Promise<void> {
    const key = memoryKey(input);
    try {
      forgetOthers(key);
      if (localStorage.getItem(key) === null) return;
      await (await this.#load(input)).recall();
    } catch {
      // It will have to be chosen again.
    }
  }

  #load(input: HTMLInputElement): Promise<SendingAhead> {
    this.#sending ??= import("./sending-ahead.ts").then(
      ({ SendingAhead: Sending }) => new Sending(input, this, memoryKey(input)),
    );
    this.#sending.catch(() => (this.#sending = null));
    return this.#sending;
  }
}

function memoryKey({ form, name }: HTMLInputElement): string {
  const submission = form?.elements.namedItem("submission_id");
  const id = submission instanceof HTMLInputElement ? submission.value : "";
  return `${prefix}${id}:${name}`;
}

/** Ids are made from the clock, so the oldest come first. */
function forgetOthers(key: string): void {
  const others = Object.keys(localStorage).filter((one) => one.startsWith(prefix) && one !== key);
  for (const old of others.sort().slice(0, -mostForms)) localStorage.removeItem(old);
}
