// Fallback: the server asks for the extra fields of a topic after the first sending.
// Fetches them when the topic is chosen; fields that already stand there keep what was typed.

export class TopicFields extends HTMLElement {
  /** The topic whose fields stand here, or are on their way. */
  #topic = "";

  connectedCallback(): void {
    const select = document.getElementById(this.dataset.select ?? "");
    if (!(select instanceof HTMLSelectElement)) return;
    if (this.hasChildNodes()) this.#topic = select.value;
    select.addEventListener("change", () => void this.#show(select.value));
    void this.#show(select.value);
  }

  async #show(topic: string): Promise<void> {
    if (topic === this.#topic) return;
    this.#topic = topic;
    if (!topic) return this.replaceChildren();
    const address = `${this.dataset.url}?topik=${encodeURIComponent(topic)}`;
    const answer = await fetch(address).catch(() => null);
    if (topic !== this.#topic) return;
    // Without a line nobody can ask for them: the question is not held up, satgas asks back for what it needs.
    if (!answer?.ok) return this.replaceChildren(makeMark());
    const piece = new DOMParser().parseFromString(await answer.text(), "text/html");
    this.replaceChildren(...piece.body.childNodes);
    this.dispatchEvent(new Event("fields-arrived", { bubbles: true }));
  }
}

/** Tells the server that these fields were never shown. */
function makeMark(): HTMLInputElement {
  const mark = document.createElement("input");
  mark.type = "hidden";
  mark.name = "fields_unasked";
  mark.value = "ya";
  return mark;
}
