// Opens an item again on the page where it was written: every word, choice and photo where it was, under the same id.
import { pathOf } from "../form-path.ts";
import { readFiles, readItem } from "./database.ts";
import { putFilesBack } from "./in-place.ts";
import type { OutboxItem } from "./items.ts";
import { findKey, openBytes, openWords } from "./seal.ts";

const ownFields = new Set(["submission_id", "version"]);

export async function refillForm(id: string): Promise<void> {
  const item = await readItem(id);
  const form = item && findForm(item);
  if (!item || !form || item.person !== document.body.dataset.person) return;
  const key = await findKey(item.person, true);
  const body = await openWords(key, item.body);
  if (!body) return;
  fill(form, body.fields);
  // Fields that come with a choice are filled when they have come.
  form.addEventListener("fields-arrived", () => fill(form, body.fields));
  if (item.state === "conflict") form.dataset.replaces = item.id;
  else {
    // Based on what it was based on: if that has changed, the server shows both.
    for (const [name, value] of [...body.fields, ["submission_id", item.id] as const]) {
      const field = form.elements.namedItem(name);
      if (ownFields.has(name) && field instanceof HTMLInputElement) field.value = value;
    }
  }
  const files: [string, File][] = [];
  for (const { n, content } of await readFiles(id)) {
    const about = body.files[n];
    const bytes = await openBytes(key, content);
    if (about && bytes)
      files.push([about.field, new File([bytes], about.name, { type: about.type })]);
  }
  putFilesBack(form, files);
  showWhy(form, item);
}

function findForm({ path, kind }: OutboxItem): HTMLFormElement | undefined {
  const forms = document.querySelectorAll<HTMLFormElement>(`form[data-outbox="${kind}"]`);
  return [...forms].find((form) => pathOf(form) === path);
}

function fill(form: HTMLFormElement, fields: readonly [string, string][]): void {
  const wanted = new Map<string, string[]>();
  for (const [name, value] of fields) wanted.set(name, [...(wanted.get(name) ?? []), value]);
  for (const control of form.elements) {
    if (
      !(control instanceof HTMLInputElement) &&
      !(control instanceof HTMLTextAreaElement) &&
      !(control instanceof HTMLSelectElement)
    )
      continue;
    if (control.type === "file" || control.type === "hidden" || !control.name) continue;
    const values = wanted.get(control.name) ?? [];
    if (control.type === "radio" || control.type === "checkbox") {
      (control as HTMLInputElement).checked = values.includes(control.value);
    } else if (values[0] !== undefined) control.value = values[0];
    else continue;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function showWhy(form: HTMLFormElement, item: OutboxItem): void {
  const reasons = item.mistakes.length > 0 ? item.mistakes : [item.why].filter(Boolean);
  if (reasons.length === 0) return;
  const notice = document.createElement("div");
  notice.className = "notice wait";
  notice.setAttribute("role", "status");
  const list = document.createElement("ul");
  list.append(
    ...reasons.map((words) => {
      const line = document.createElement("li");
      line.textContent = words;
      return line;
    }),
  );
  notice.append(list);
  form.prepend(notice);
}
