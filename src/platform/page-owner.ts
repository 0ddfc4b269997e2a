// Says on every page whose it is, so that a phone keeps copies per person; which pages no phone may keep at all; and refuses
// what was written under another hat than the one that brings it.
import { Refusal } from "#platform/errors.ts";
import type { Request } from "#platform/routes.ts";

/** Read by the service worker: the id of the person whose session the page was made for, "-" when nobody is signed in. */
const ownerHeader = "klik-person";

/** Names the owner of the answer that is being made. A person's page is for no cache that others share. */
export function nameOwner(c: Request): void {
  c.header(ownerHeader, c.var.person?.personId ?? "-");
  if (c.var.person) c.header("cache-control", "private, no-cache");
}

/** Keeps this page off the phone: restricted cases, secrets. No copy is made of it, not even for the way back. */
export function keepOffPhone(c: Request): void {
  c.header("cache-control", "no-store");
}

// Sent along by the outbox: "person.assignment" of whoever wrote it.
const senderHeader = "klik-sender";

/**
 * Throws Refusal 412 when a sending from the outbox comes under another session than the one that it was written in: on a
 * shared phone somebody else may be signed in by now, or the same person under another hat.
 */
export function refuseStrangers(c: Request): void {
  const sender = c.req.header(senderHeader);
  if (sender === undefined) return;
  const { person, actor } = c.var;
  if (sender === `${person?.personId ?? ""}.${actor?.assignmentId ?? ""}`) return;
  throw new Refusal(
    412,
    "Kiriman ini ditulis dengan jabatan lain. Masuk dengan jabatan itu, lalu kirim lagi.",
  );
}
