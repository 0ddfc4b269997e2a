// The few parts of a page that the outbox makes itself, in the classes of src/ui.

export function make(tag: string, look: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (look) element.className = look;
  element.append(...inside);
  return element;
}

export function makeButton(words: string, kind: string, deed: () => void): HTMLButtonElement {
  const button = make("button", `btn ${kind || "primary"}`, words) as HTMLButtonElement;
  button.type = "button";
  button.addEventListener("click", deed);
  return button;
}

export function makeLink(words: string, href: string, kind = "primary"): HTMLElement {
  const link = make("a", `btn ${kind}`, words) as HTMLAnchorElement;
  link.href = href;
  return link;
}

/** The steps of src/ui/Page.tsx; `at` counts from 1. */
export function makeSteps(labels: readonly string[], at: number): HTMLElement {
  const lines = labels.map((label, index) => {
    const place = index + 1;
    const line = make(
      "li",
      place < at ? "past" : "",
      make("span", "step-no", place < at ? "✓" : String(place)),
      label,
    );
    if (place === at) line.setAttribute("aria-current", "step");
    return line;
  });
  const steps = make("nav", "steps", make("ol", "", ...lines));
  steps.setAttribute("aria-label", "Perjalanan kiriman");
  return steps;
}
