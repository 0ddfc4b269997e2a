// Whether a phone saves data: the reader has said so once to the phone, and need not set anything here.
import type { Request } from "#platform/routes.ts";

/** True when the browser asks to save data (`Save-Data: on`). Notes that the page differs by it. */
export function savesData(c: Request): boolean {
  c.header("vary", "Save-Data", { append: true });
  return c.req.header("save-data")?.toLowerCase() === "on";
}
