// Puts an answer template into the answer with one tap. Plain fallback: the template stands there to be copied by hand.

export class CopyTemplate extends HTMLElement {
  connectedCallback(): void {
    const target = document.getElementById(this.dataset.target ?? "");
    if (!(target instanceof HTMLTextAreaElement)) return;
    const text = [...this.querySelectorAll("p")].map((line) => line.innerText).join("\n\n");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn secondary";
    button.textContent = "Pakai contoh ini";
    button.addEventListener("click", () => {
      target.value = target.value.trim() ? `${target.value.trim()}\n\n${text}` : text;
      target.dispatchEvent(new Event("input", { bubbles: true }));
      target.focus();
    });
    this.append(button);
  }
}
