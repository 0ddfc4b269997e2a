// Whether a request comes from a page of ours: the guard against writing from other sites.
import type { House } from "#platform/house.ts";

/** Behind TLS the proxy speaks http to us, so the public address counts as ours too. `url` is that of the request. */
export function isOurOrigin(origin: string, url: string, house: House): boolean {
  if (origin === new URL(url).origin) return true;
  const { publicUrl } = house.config;
  return publicUrl !== null && origin === new URL(publicUrl).origin;
}
