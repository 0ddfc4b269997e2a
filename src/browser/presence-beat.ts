// Fallback: the page says who had the case open when it was made.
// Tells the server every 20 seconds that this case is on a screen, and shows who else has it open, so that two
// people do not write the same answer. Quiet while the page is hidden; on failure it waits longer each time.

const beatMs = 20_000;
const longestMs = 300_000;

export class PresenceBeat extends HTMLElement {
  #timer = 0;
  #waitMs = beatMs;

  connectedCallback(): void {
    this.#timer = window.setTimeout(() => void this.#beat(), 1000);
    document.addEventListener("visibilitychange", this.#seen);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#seen);
  }

  #seen = () => {
    if (document.visibilityState === "visible") void this.#beat();
  };

  async #beat(): Promise<void> {
    clearTimeout(this.#timer);
    const url = this.dataset.url;
    if (!url || document.visibilityState !== "visible") return;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { accept: "application/json" },
        signal: AbortSignal.timeout(10_000),
      });
      // No longer allowed or no longer there: stop asking.
      if (response.status === 403 || response.status === 404) return;
      if (!response.ok) throw new Error(String(response.status));
      const answer = (await response.json()) as { others?: string[] };
      this.#show(answer.others ?? []);
      this.#waitMs = beatMs;
    } catch {
      this.#waitMs = Math.min(longestMs, this.#waitMs * 2);
    }
    this.#timer = window.setTimeout(() => void this.#beat(), this.#waitMs);
  }

  #show(others: string[]): void {
    const place = this.querySelector(".presence");
    const words = others.length > 0 ? `Sedang membuka juga: ${others.join(", ")}` : "";
    if (place && place.textContent !== words) place.textContent = words;
  }
}
