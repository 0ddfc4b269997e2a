// Fetches the extra fields of a topic when it is chosen. Plain fallback: the server asks for them after the first sending.

export class TopicFields extends HTMLElement {
  connectedCallback(): void {
    const select = document.getElementById(this.dataset.select ?? "");
    if (!(select instanceof HTMLSelectElement)) return;
    select.addEventListener("change", () => void this.#show(select.value));
    if (select.value && !this.hasChildNodes()) void this.#show(select.value);
  }

  async #show(topic: string): Promise<void> {
    if (!topic) return this.replaceChildren();
    const answer = await fetch(`${this.dataset.url}?topik=${encodeURIComponent(topic)}`).catch(() => null);
    // Without an answer the fields come after sending; the question itself is not held up.
    if (!answer?.ok) return;
    const piece = new DOMParser().parseFromString(await answer.text(), "text/html");
    this.replaceChildren(...piece.body.childNodes);
  }
}
