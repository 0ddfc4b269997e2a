// Fallback: the page has a link that loads it again.
// While something is being made, fetches the page every few seconds and puts the new part in place of the old one. Quiet
// while the page is hidden or somebody is working inside the part; on failure it waits longer each time.

const firstWaitMs = 4_000;
const longestMs = 60_000;

export class LivePart extends HTMLElement {
  #timer = 0;
  #waitMs = firstWaitMs;

  connectedCallback(): void {
    this.#plan();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.dataset.busy) this.#timer = window.setTimeout(() => void this.#look(), this.#waitMs);
  }

  async #look(): Promise<void> {
    if (document.visibilityState === "visible" && !this.contains(document.activeElement)) {
      try {
        const response = await fetch(location.href, { signal: AbortSignal.timeout(15_000) });
        if (!response.ok) throw new Error(String(response.status));
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const part = page.getElementById(this.id);
        // Signed out, or the part is gone: the page stays as it is.
        if (!part) return;
        this.replaceChildren(...part.childNodes);
        if (part.dataset.busy === undefined) delete this.dataset.busy;
        this.#waitMs = firstWaitMs;
      } catch {
        this.#waitMs = Math.min(longestMs, this.#waitMs * 2);
      }
    }
    this.#plan();
  }
}
