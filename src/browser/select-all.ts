// Fallback: rows are ticked one by one and the deed is a plain post.
// Adds "Pilih semua", ranges with Shift, and says how many rows are ticked.

export class SelectAll extends HTMLElement {
  connectedCallback(): void {
    const form = document.getElementById(this.dataset.form ?? "");
    const words = this.querySelector<HTMLElement>(".bulk-words");
    if (!form || !words) return;
    const boxes = () =>
      [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].filter(
        (box) => box.form === form && box !== all,
      );
    const all = document.createElement("input");
    all.type = "checkbox";
    const label = document.createElement("label");
    label.className = "choice";
    label.append(all, "Pilih semua");
    form.prepend(label);
    const tell = () => {
      const ticked = boxes().filter((box) => box.checked).length;
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && !all.checked;
      words.textContent = ticked > 0 ? `${ticked} kasus dipilih` : "Centang beberapa kasus, lalu:";
    };
    all.addEventListener("change", () => {
      for (const box of boxes()) box.checked = all.checked;
      tell();
    });
    let last: HTMLInputElement | null = null;
    document.addEventListener("click", (event) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement) || box.form !== form || box === all) return;
      if (event.shiftKey && last) {
        const list = boxes();
        const [from, to] = [list.indexOf(last), list.indexOf(box)].sort((a, b) => a - b);
        for (const one of list.slice(from, (to ?? 0) + 1)) one.checked = box.checked;
      }
      last = box;
      tell();
    });
    tell();
  }
}
