// Fallback: the text stands there to be marked and copied by hand.
// Adds a button that puts the text of the first paragraph on the clipboard.

export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector("p")?.textContent ?? "";
    // Only where the browser lets a page write there: not over plain http.
    if (!text || !("clipboard" in navigator)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn secondary";
    button.textContent = "Salin";
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(text).then(
        () => (button.textContent = "Tersalin"),
        () => button.remove(),
      );
    });
    (this.querySelector(".buttons") ?? this).append(button);
  }
}
