// A route declares who may call it when it is registered; the list of all routes is what the route matrix walks.
import type { Context, Hono } from "hono";
import type { Actor, Bareheaded, Role } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { House } from "#platform/house.ts";

/** What a request carries through its rooms. */
export interface Variables {
  house: House;
  db: Db;
  /** The instant of this request: one for all that it writes. */
  now: Date;
  requestId: string;
  /** Pattern of the route that answers, such as /konsultasi/:id; empty until it is known. */
  routePattern: string;
  actor: Actor | null;
  person: Bareheaded | null;
  /** The frame of the page, as `app.tsx` made it; `ui` knows its type. */
  frame: unknown;
  /** What a GET leaves behind: runs in a second short transaction, committed before the body is sent. */
  leaveBehind: ((db: Db) => Promise<void>)[];
}
export type AppEnv = { Variables: Variables };
export type Request = Context<AppEnv>;

/** Foreign objects that a path parameter may name: the route matrix tries each with an object of another scope. */
export type ObjectKind =
  | "consultation"
  | "follow_up"
  | "attachment"
  | "paper"
  | "referral"
  | "message"
  | "person"
  | "office"
  | "region"
  | "session"
  | "access_link"
  | "data_request"
  | "notification"
  | "export"
  | "survey_ticket"
  | "topic"
  | "setting"
  | "secret"
  | "upload"
  | "asset";

export type Who =
  /** No session needed, none looked at for rights. */
  | "public"
  /** Signed in, even without a hat. */
  | "person"
  /** Any hat. */
  | "hat"
  | readonly Role[];

export interface Access {
  who: Who;
  /** What each path parameter names, in order. Empty for a path without parameters. */
  objects?: readonly ObjectKind[];
  /** The largest form taken from somebody who is not signed in, where that is more than a few fields. */
  strangersBytes?: number;
}

export type PublicHandler = (c: Request, actor: Actor | null) => Response | Promise<Response>;
export type HatHandler = (c: Request, actor: Actor) => Response | Promise<Response>;

export interface Route {
  module: string;
  method: "GET" | "POST" | "HEAD" | "PATCH" | "DELETE" | "OPTIONS";
  path: string;
  access: Access;
  handler: PublicHandler | HatHandler;
  /**
   * No transaction leads it: its body may take minutes to arrive. The handler asks for the session itself, in short
   * transactions (`inOwnTransaction`), and answers 401 instead of showing the door.
   */
  walksAlone?: true;
}

export interface RouteList {
  readonly all: Route[];
  get(path: string, access: Access & { who: "public" | "person" }, handler: PublicHandler): void;
  get(path: string, access: Access, handler: HatHandler): void;
  post(path: string, access: Access & { who: "public" | "person" }, handler: PublicHandler): void;
  post(path: string, access: Access, handler: HatHandler): void;
  /** A route that walks alone. */
  alone(method: Route["method"], path: string, access: Access, handler: PublicHandler): void;
}

/** Begins the route list of a module. Throws when a path parameter is not classified in `access.objects`. */
export function defineRoutes(module: string): RouteList {
  const all: Route[] = [];
  const add = (route: Omit<Route, "module">) => {
    const { method, path, access } = route;
    const parameters = path.match(/:\w+/g) ?? [];
    if (parameters.length !== (access.objects ?? []).length) {
      throw new Error(`${method} ${path}: every path parameter needs its kind in access.objects.`);
    }
    all.push({ module, ...route });
  };
  return {
    all,
    get: (path: string, access: Access, handler: HatHandler | PublicHandler) =>
      add({ method: "GET", path, access, handler }),
    post: (path: string, access: Access, handler: HatHandler | PublicHandler) =>
      add({ method: "POST", path, access, handler }),
    alone: (method, path, access, handler) =>
      add({ method, path, access, handler, walksAlone: true }),
  };
}

/** Mounts routes on the app; `walk` leads each request through session and transaction to its handler. */
export function mountRoutes(
  app: Hono<AppEnv>,
  routes: readonly Route[],
  walk: (c: Request, route: Route) => Promise<Response>,
): void {
  for (const route of routes) {
    // Hono looks for a HEAD among the GETs.
    const method = route.method === "HEAD" ? "GET" : route.method;
    app.on(method, route.path, (c) => {
      if (route.method === "HEAD" && c.req.method !== "HEAD") return c.notFound();
      c.set("routePattern", route.path);
      return route.walksAlone ? (route.handler as PublicHandler)(c, null) : walk(c, route);
    });
  }
}
