// Fallback: without this the form works, and what was typed is gone when the browser is closed before sending.
// Keeps typed words on this phone, one draft a person and key, with its submission id: a draft that is sent
// twice on a bad line is still one case. Passwords and files are never kept.

const prefix = "klik-draf:";
const keepDays = 30;
const maxCharacters = 100_000;

interface Draft {
  savedAtMs: number;
  submissionId: string | null;
  values: Record<string, string[]>;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function storageKey(draftKey: string): string {
  return `${prefix}${document.body.dataset.person ?? ""}:${draftKey}`;
}

function clock(atMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(at.getHours())}.${two(at.getMinutes())}`;
}

function controlsOf(form: HTMLFormElement): Control[] {
  const skipped = new Set(["hidden", "password", "file", "submit", "button"]);
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "" &&
      !skipped.has(element.type),
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

/** Puts kept words where nothing else stands; says whether there were any. */
function fillControls(controls: Control[], draft: Draft): boolean {
  let hasFilled = false;
  for (const control of controls) {
    const kept = draft.values[control.name];
    if (!kept) continue;
    if (isTick(control)) control.checked = kept.includes(control.value);
    else if (control.value === "" || control instanceof HTMLSelectElement) {
      control.value = kept[0] ?? "";
    } else continue;
    hasFilled = true;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return hasFilled;
}

function readDraft(draftKey: string): Draft | null {
  try {
    const text = localStorage.getItem(storageKey(draftKey));
    return text ? (JSON.parse(text) as Draft) : null;
  } catch {
    return null;
  }
}

function forgetDraft(draftKey: string): void {
  try {
    localStorage.removeItem(storageKey(draftKey));
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/** Ids of the submissions that the server says it has; said once. */
function takeArrivedIds(): string[] {
  const said = /(?:^|; )klik_terkirim=([^;]*)/.exec(document.cookie)?.[1];
  if (!said) return [];
  document.cookie = "klik_terkirim=; path=/; max-age=0";
  return said.split(".");
}

/** Forgets drafts that have arrived at the server, and those older than a month. */
export function forgetDrafts(): void {
  const arrived = takeArrivedIds();
  try {
    const oldestMs = Date.now() - keepDays * 86_400_000;
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix)) continue;
      const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
      const hasArrived = draft?.submissionId && arrived.includes(draft.submissionId);
      if (!draft || hasArrived || draft.savedAtMs < oldestMs) localStorage.removeItem(key);
    }
  } catch {
    // A draft that cannot be read is left alone.
  }
}

export class DraftKeeper extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const key = this.dataset.draftKey;
    if (!form || !key) return;
    // After a mistake the server has sent the newest words back: never put older ones over them.
    if (!document.querySelector(".errors")) this.#restore(form, key);
    // Fields that come after a choice are filled when they have come.
    form.addEventListener("fields-arrived", ({ target }) => {
      const draft = readDraft(key);
      if (draft && target instanceof Element) {
        fillControls(
          controlsOf(form).filter((control) => target.contains(control)),
          draft,
        );
      }
    });
    form.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#save(form, key), 500);
    });
    addEventListener("pagehide", () => {
      if (this.#timer) this.#save(form, key);
    });
    // The outbox has it now.
    form.addEventListener("draft-done", () => {
      clearTimeout(this.#timer);
      this.#timer = 0;
      forgetDraft(key);
    });
  }

  #say(words: string): HTMLElement | null {
    const place = this.querySelector<HTMLElement>(".saved");
    if (place) place.textContent = words;
    return place;
  }

  #save(form: HTMLFormElement, key: string): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const values: Draft["values"] = {};
    for (const control of controlsOf(form)) {
      if (isTick(control) ? control.checked : control.value !== "") {
        (values[control.name] ??= []).push(control.value);
      }
    }
    const submission = form.elements.namedItem("submission_id");
    const draft: Draft = {
      savedAtMs: Date.now(),
      submissionId: submission instanceof HTMLInputElement ? submission.value : null,
      values,
    };
    try {
      const text = JSON.stringify(draft);
      if (text.length > maxCharacters) throw new RangeError("draft too long");
      localStorage.setItem(storageKey(key), text);
      this.#say(`Tersimpan di HP ini ${clock(draft.savedAtMs)}`);
    } catch {
      this.#say("Tulisan ini tidak muat disimpan di HP. Jangan tutup halaman sebelum terkirim.");
    }
  }

  #restore(form: HTMLFormElement, key: string): void {
    const draft = readDraft(key);
    if (!draft) return;
    if (!fillControls(controlsOf(form), draft)) return;
    const submission = form.elements.namedItem("submission_id");
    if (submission instanceof HTMLInputElement && draft.submissionId) {
      submission.value = draft.submissionId;
    }
    this.#offerFreshStart(key, draft.savedAtMs);
  }

  #offerFreshStart(key: string, savedAtMs: number): void {
    const place = this.#say(`Tulisan Anda dikembalikan, tersimpan di HP ini ${clock(savedAtMs)}. `);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet";
    button.textContent = "Mulai dari kosong";
    button.addEventListener("click", () => {
      forgetDraft(key);
      location.reload();
    });
    place?.append(button);
  }
}
