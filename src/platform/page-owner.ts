// Says on every page whose it is, so that a phone keeps copies per person; and which pages no phone may keep at all.
import type { Request } from "#platform/routes.ts";

/** Read by the service worker: the id of the person whose session the page was made for, "-" when nobody is signed in. */
const ownerHeader = "klik-person";

/** Names the owner of the answer that is being made. */
export function nameOwner(c: Request): void {
  c.header(ownerHeader, c.var.person?.personId ?? "-");
}

/** Keeps this page off the phone: restricted cases, secrets. No copy is made of it, not even for the way back. */
export function keepOffPhone(c: Request): void {
  c.header("cache-control", "no-store");
}
