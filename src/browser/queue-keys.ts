// Fallback: the queue is a list of links; Tab and Enter reach everything.
// j and k move between rows, Enter opens, a answers, ? explains. Never while somebody types, never with a
// modifier, and the dialog lets a person switch the keys off (WCAG 2.1.4).

const offKey = "klik-tombol-mati";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog") !== null
  );
}

function isOff(): boolean {
  try {
    return localStorage.getItem(offKey) !== null;
  } catch {
    return false;
  }
}

export class QueueKeys extends HTMLElement {
  #press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "?") {
      this.querySelector("dialog")?.showModal();
      return;
    }
    if (isOff()) return;
    if (event.key === "j") this.#move(1);
    else if (event.key === "k") this.#move(-1);
    else {
      const key = CSS.escape(event.key);
      const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (!target) return;
      event.preventDefault();
      target.click();
    }
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.#press);
    const off = this.querySelector<HTMLInputElement>("input[name=tombol-mati]");
    if (!off) return;
    off.checked = isOff();
    off.addEventListener("change", () => {
      try {
        if (off.checked) localStorage.setItem(offKey, "1");
        else localStorage.removeItem(offKey);
      } catch {
        // Without storage the keys stay as they are.
      }
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#press);
  }

  #move(step: 1 | -1): void {
    const rows = [...this.querySelectorAll<HTMLElement>(".row-title")].filter(
      (row) => row.getClientRects().length > 0,
    );
    const here = rows.findIndex((row) => row === document.activeElement);
    const current = here >= 0 ? here : rows.findIndex((row) => row.ariaCurrent === "true");
    const next = rows[Math.min(rows.length - 1, Math.max(0, current + step))];
    next?.focus();
  }
}
