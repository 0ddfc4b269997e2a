// Fallback: the limit stands in words under the box, and the server judges the length.

export class CharCounter extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector("textarea");
    const words = this.querySelector<HTMLElement>("[id$='-count']");
    const max = Number(this.dataset.max);
    if (!area || !words || !max) return;
    const number = new Intl.NumberFormat("id-ID");
    const spoken = document.createElement("p");
    spoken.className = "sr";
    spoken.setAttribute("role", "status");
    this.append(spoken);
    let timer = 0;
    const tell = () => {
      const left = max - area.value.length;
      words.textContent = `Sisa ${number.format(left)} dari ${number.format(max)} huruf.`;
      clearTimeout(timer);
      // Read aloud only near the end and after a pause: a number at each key is noise.
      if (left < max / 10) {
        timer = window.setTimeout(() => (spoken.textContent = words.textContent), 1000);
      }
    };
    area.addEventListener("input", tell);
    area.addEventListener("change", tell);
    if (area.value) tell();
  }
}
