// The outbox page, which the phone fills, and the page that stands in when there is neither line nor copy.
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { NoLinePage } from "../views/NoLine.tsx";
import { OutboxPage } from "../views/Outbox.tsx";

export function showOutbox(c: Request): Response {
  return showPage(c, <OutboxPage frame={frameOf(c)} />);
}

export function showNoLine(c: Request): Response {
  return showPage(c, <NoLinePage frame={frameOf(c)} />);
}
