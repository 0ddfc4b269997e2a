// Fallback: a form with one button that takes the last deed back.
// Ctrl+Z (or the command key) presses it, unless somebody is typing: there it belongs to the text.

export class UndoBar extends HTMLElement {
  #press = (event: KeyboardEvent) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    const target = event.target;
    if (target instanceof HTMLElement && target.closest("input, textarea, select")) return;
    const form = this.querySelector("form");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#press);
  }
}
