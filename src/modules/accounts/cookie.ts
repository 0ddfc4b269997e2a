// The session cookie and the address of whoever asks: the two facts that sign-in takes from the outside.
import { getConnInfo } from "@hono/node-server/conninfo";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { sessionCookie } from "#platform/request.ts";
import type { Request } from "#platform/routes.ts";
import { sessionDays } from "./sessions.ts";

export function giveSession(c: Request, token: string): void {
  const secure = c.var.house.config.publicUrl?.startsWith("https:") ?? false;
  setCookie(c, sessionCookie, token, {
    httpOnly: true,
    sameSite: "Lax",
    secure,
    path: "/",
    maxAge: sessionDays * 86_400,
  });
}

export function readSession(c: Request): string | undefined {
  return getCookie(c, sessionCookie);
}

export function dropSession(c: Request): void {
  deleteCookie(c, sessionCookie, { path: "/" });
}

/** The address of the asker; X-Forwarded-For counts only when a trusted proxy hands it over. */
export function readAddress(c: Request): string {
  const direct = readPeer(c);
  if (!c.var.house.config.trustedProxies.includes(direct)) return direct;
  return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || direct;
}

function readPeer(c: Request): string {
  // In-process requests of tests have no socket.
  try {
    return getConnInfo(c).remote.address?.replace(/^::ffff:/, "") ?? "unknown";
  } catch {
    return "in-process";
  }
}

/** A short name of the browser, for the list of devices. */
export function readDevice(c: Request): string {
  const agent = c.req.header("user-agent") ?? "";
  const system = /Android|iPhone|iPad|Windows|Macintosh|Linux/.exec(agent)?.[0] ?? "Perangkat lain";
  const browser =
    /Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari/.exec(agent)?.[0] ?? "peramban lain";
  return `${system} · ${browser === "Edg" ? "Edge" : browser === "OPR" ? "Opera" : browser}`;
}
