// Where a form goes.

/** Not `form.action`: a field of that name would stand in its place. */
export function pathOf(form: HTMLFormElement): string {
  return new URL(form.getAttribute("action") ?? "", location.href).pathname;
}
