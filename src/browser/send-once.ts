// Fallback: a plain post; the submission id makes a second press harmless.
// Stops the second press, says that something is happening, and gives the button back when no answer comes.

const patienceMs = 45_000;

function chosenBytes(form: HTMLFormElement): number {
  // As it will be sent: what has gone ahead is no file any more.
  return [...new FormData(form).values()].reduce(
    (sum, value) => sum + (value instanceof File ? value.size : 0),
    0,
  );
}

function buttonsOf(form: HTMLFormElement): HTMLButtonElement[] {
  return [...form.elements].filter(
    (element): element is HTMLButtonElement =>
      element instanceof HTMLButtonElement && element.type === "submit",
  );
}

function release(form: HTMLFormElement, words = ""): void {
  delete form.dataset.sent;
  for (const button of buttonsOf(form)) button.removeAttribute("aria-disabled");
  const note = form.querySelector<HTMLElement>(".sending");
  if (words && note) note.textContent = words;
  else note?.remove();
}

function announce(form: HTMLFormElement): void {
  const note = document.createElement("div");
  note.className = "sending hint";
  note.setAttribute("role", "status");
  const bytes = chosenBytes(form);
  if (bytes > 0) {
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", "Sedang mengirim");
    const size = new Intl.NumberFormat("id-ID").format(Math.ceil(bytes / 1000));
    note.append(`Sedang mengirim ${size} kB. Jangan tutup halaman ini.`, bar);
  } else {
    note.append("Sedang dikirim.");
  }
  form.append(note);
}

/** Watches every form that carries `data-send-once`. */
export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.sendOnce === undefined) return;
    if (event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    form.querySelector(".sending")?.remove();
    for (const button of buttonsOf(form)) button.setAttribute("aria-disabled", "true");
    // A quick answer needs no words.
    setTimeout(() => form.dataset.sent && announce(form), 400);
    setTimeout(() => {
      if (form.dataset.sent && chosenBytes(form) === 0) {
        release(
          form,
          "Belum ada jawaban. Tekan lagi untuk mengirim; tidak akan tercatat dua kali.",
        );
      }
    }, patienceMs);
  });
  // Coming back with the back button: the form is usable again.
  addEventListener("pageshow", (event) => {
    if (event.persisted)
      document
        .querySelectorAll<HTMLFormElement>("form[data-sent]")
        .forEach((form) => release(form));
  });
}
