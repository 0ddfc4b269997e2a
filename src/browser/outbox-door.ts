// Fallback: a plain post; without a line the browser says so, and the words come back from the draft.
// The small part of the outbox that every page carries: it catches forms that may wait (`data-outbox`), says at the top of
// the page what waits, and warns at signing out. The rest is loaded when it is needed.

import { pathOf } from "./form-path.ts";

interface Mirror {
  waiting: number;
  stuck: number;
}

const load = () => import("./outbox/outbox.ts");
const lookedKey = "klik-kotak-dilihat";
const refillMark = "#kiriman=";

export function openOutboxDoor(): void {
  const { person } = document.body.dataset;
  if (!person || !("indexedDB" in window)) return;
  document.addEventListener("submit", catchForm);
  showLine(person);
  addEventListener("kotak-berubah", () => showLine(person));
  // Warm before it is needed: the line may be gone by then.
  document.addEventListener("input", warm);
  if (readMirror(person) || document.querySelector("outbox-list")) void load().then(start, nothing);
  else void lookOnce(person).catch(nothing);
  if (location.hash.startsWith(refillMark)) {
    void load().then(
      ({ refillForm }) => refillForm(location.hash.slice(refillMark.length)),
      nothing,
    );
  }
}

const start = ({ startOutbox }: Awaited<ReturnType<typeof load>>) => startOutbox();
const nothing = () => undefined;

/** The mirror may be gone, or another person's: look into the phone itself once a sign-in, if it has an outbox at all. */
async function lookOnce(person: string): Promise<void> {
  if (sessionStorage.getItem(lookedKey) === person) return;
  sessionStorage.setItem(lookedKey, person);
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === "klik-kotak")) return;
  start(await load());
}

function warm({ target }: Event): void {
  if (!(target instanceof Element) || !target.closest("form[data-outbox]")) return;
  document.removeEventListener("input", warm);
  void load().then(({ warmUp }) => warmUp(), nothing);
}

function catchForm(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (pathOf(form) === "/keluar") return warnOnce(event, form);
  if (form.dataset.outbox === undefined) return;
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "1";
  for (const button of form.querySelectorAll("button"))
    button.setAttribute("aria-disabled", "true");
  void load()
    .then(({ sendForm }) => sendForm(form))
    // The phone keeps nothing, or the script did not come: the plain way.
    .catch(() => HTMLFormElement.prototype.submit.call(form));
}

function readMirror(person: string): Mirror | null {
  try {
    const text = localStorage.getItem(`klik-kotak:${person}`);
    return text ? (JSON.parse(text) as Mirror) : null;
  } catch {
    return null;
  }
}

function showLine(person: string): void {
  const figure = readMirror(person);
  const old = document.querySelector(".outbox-line");
  // On its own page the list says more.
  if (!figure || location.pathname === "/kotak-keluar") return old?.remove();
  const line = old ?? document.createElement("aside");
  line.className = "outbox-line";
  line.setAttribute("aria-label", "Kotak keluar");
  const link = document.createElement("a");
  link.href = "/kotak-keluar";
  const moving = figure.waiting - figure.stuck;
  const words = [
    moving > 0 ? `${moving} menunggu dikirim` : "",
    figure.stuck > 0 ? `${figure.stuck} perlu Anda lihat` : "",
  ];
  link.textContent = `Kotak keluar: ${words.filter(Boolean).join(", ")}`;
  line.replaceChildren(link);
  if (!old) document.querySelector("header.top")?.after(line);
}

/** What waits stays on the phone, locked, and goes out after the next sign-in: say so once, then let go. */
function warnOnce(event: SubmitEvent, form: HTMLFormElement): void {
  const figure = readMirror(document.body.dataset.person ?? "");
  if (!figure || form.dataset.warned) return;
  event.preventDefault();
  form.dataset.warned = "1";
  const notice = document.createElement("div");
  notice.className = "notice wait";
  notice.setAttribute("role", "alert");
  notice.textContent =
    `${figure.waiting} kiriman Anda belum sampai di server. Kiriman itu tetap tersimpan terkunci di HP ini, ` +
    "dan terkirim sesudah Anda masuk lagi di HP ini. Tekan Keluar sekali lagi bila memang begitu.";
  form.before(notice);
}
