// Fallback: without a service worker every page needs a line, as it always did.
// Installs the worker once the page has settled, and tells it which pages to keep: this one when it came before the worker,
// and the forms that the page leads to (`data-keep`).

const settleMs = 1500;
const personKey = "klik-orang";

export function installWorker(): void {
  guardWayBack();
  const { serviceWorker } = navigator;
  // Whoever only looks at the public pages need not pay for what he will not use.
  if (!serviceWorker || (!document.body.dataset.person && !serviceWorker.controller)) return;
  const begin = () => setTimeout(() => void register(serviceWorker), settleMs);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const wasWatched = serviceWorker.controller !== null;
  try {
    await serviceWorker.register("/sw.js");
    const { active } = await serviceWorker.ready;
    if (!document.body.dataset.person) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-keep]")];
    const forms = links.map((link) => new URL(link.href).pathname);
    const here = wasWatched ? [] : [location.pathname + location.search];
    const keep = { keep: ["/kotak-keluar", ...forms, ...here] };
    active?.postMessage(keep, { transfer: [] });
  } catch {
    // A browser that refuses storage, a policy of the phone: the line alone then.
  }
}

/** The way back after signing out must not show the pages of before: browsers keep them in memory. */
function guardWayBack(): void {
  const here = document.body.dataset.person ?? "";
  try {
    localStorage.setItem(personKey, here);
    addEventListener("pageshow", (event) => {
      if (event.persisted && localStorage.getItem(personKey) !== here) location.reload();
    });
  } catch {
    // Without storage there is nothing to compare with.
  }
}
