// The outbox page, which the phone fills, what the phone asks for it, and the page for when there is neither line nor copy.
import { Refusal } from "#platform/errors.ts";
import { isId } from "#platform/ids.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { findArrivals } from "../arrivals.ts";
import { findOrMakeKey } from "../keys.ts";
import { supervisors } from "../policy.ts";
import { NoLinePage } from "../views/NoLine.tsx";
import { OutboxPage } from "../views/Outbox.tsx";

const maxIds = 20;

export function showOutbox(c: Request): Response {
  const role = c.var.actor?.role;
  const isSupervisor = supervisors.some((one) => one === role);
  return showPage(c, <OutboxPage frame={frameOf(c)} isSupervisor={isSupervisor} />);
}

export function showNoLine(c: Request): Response {
  return showPage(c, <NoLinePage frame={frameOf(c)} />);
}

/** Answers scripts: which of the phone's own sendings have arrived, and which somebody has opened. */
export async function tellWhatBecame(c: Request): Promise<Response> {
  const ids = c.req.queries("id") ?? [];
  if (ids.length > maxIds || !ids.every(isId))
    throw new Refusal(400, "Daftar kiriman ini tidak terbaca.");
  keepOffPhone(c);
  return c.json(await findArrivals(c.var.db, ids));
}

/** Answers scripts. The key is for this session's person; it leaves the phone at signing out. */
export async function giveKey(c: Request): Promise<Response> {
  const { db, now, person } = c.var;
  if (!person) throw new Refusal(403, "Masuk dahulu.");
  const key = await findOrMakeKey(db, person.personId, now);
  keepOffPhone(c);
  return c.json({ person: person.personId, key: key.toString("base64") });
}
