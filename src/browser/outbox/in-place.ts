// Shows the server's answer to a sending where the form stood: its mistakes, or the two texts that met. The words are in the
// answer; the chosen files, which no server can give back, are put in again.
import type { OutboxItem } from "./items.ts";

export function showInPlace(html: string, item: OutboxItem, files: [string, File][]): void {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const main = answer.querySelector("main");
  const old = document.querySelector("main");
  if (!main || !old) return location.assign("/kotak-keluar");
  document.title = answer.title;
  old.replaceWith(document.adoptNode(main));
  const form = main.querySelector<HTMLFormElement>(`form[data-outbox="${item.kind}"]`);
  if (form) putFilesBack(form, files);
  scrollTo(0, 0);
  (main.querySelector<HTMLElement>(".errors") ?? main).focus();
}

export function putFilesBack(form: HTMLFormElement, files: [string, File][]): void {
  for (const name of new Set(files.map(([field]) => field))) {
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) continue;
    try {
      const transfer = new DataTransfer();
      for (const [field, file] of files) if (field === name) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } catch {
      // Old browsers cannot: the person chooses again.
    }
  }
}
