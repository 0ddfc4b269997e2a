// Walks the product as one person: from the first page along every link that is shown, in process. A link that is shown must open.
import { allRoutes } from "../../src/app.tsx";
import type { TestHouse } from "./house.ts";
import { Visitor } from "./visitor.ts";

export interface ReachedPage {
  username: string | null;
  /** The path as it is registered: "/konsultasi/:id". */
  route: string;
  path: string;
  html: string;
}

export interface Walk {
  visitor: Visitor;
  pages: ReachedPage[];
  /** Links that were shown and did not open. */
  dead: string[];
}

// A list has many rows of one kind; a case has one page in several states.
const instancesPerRoute = 2;
const instancesOfCase = 12;

// Files, a piece of a page, and an address that only leads on.
const notPages =
  /\.\w+$|^\/lampiran|^\/surat\/:id$|\/isian$|\/keadaan$|^\/pemberitahuan\/:id$|\/berkas$/;

const getRoutes = allRoutes
  .filter(({ method }) => method === "GET")
  .map(({ path }) => ({ path, pattern: new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`) }));

/** Every page that this person reaches by links from `starts`; nobody when there is no name. */
export async function walkAs(
  house: TestHouse,
  username: string | null,
  starts: readonly string[],
): Promise<Walk> {
  const visitor = username ? await Visitor.signedIn(house, username) : new Visitor(house);
  const walk: Walk = { visitor, pages: [], dead: [] };
  // A start may belong to others: only a link promises to open.
  const queue: { path: string; from: string | null }[] = starts.map((path) => ({
    path,
    from: null,
  }));
  const known = new Set(starts);
  const seen = new Map<string, number>();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const route = routeOf(next.path);
    const times = seen.get(route) ?? 0;
    if (times >= (route === "/konsultasi/:id" ? instancesOfCase : instancesPerRoute)) continue;
    seen.set(route, times + 1);
    const response = await visitor.fetch(next.path);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    const html = isPage ? await response.text() : "";
    if (response.status >= 400 && next.from)
      walk.dead.push(`${next.path} on ${next.from}: ${response.status}`);
    if (response.status !== 200 || !isPage) continue;
    walk.pages.push({ username, route, path: next.path, html });
    for (const path of linksOf(html)) {
      if (known.has(path)) continue;
      known.add(path);
      queue.push({ path, from: next.path });
    }
  }
  return walk;
}

/** The registered path that answers an address. */
export function routeOf(path: string): string {
  const bare = path.split("?")[0] ?? "";
  return getRoutes.find(({ pattern }) => pattern.test(bare))?.path ?? bare;
}

/** Addresses of the routes that show pages to people, files left out. */
export function pageRoutes(): string[] {
  return getRoutes.map(({ path }) => path).filter((path) => !notPages.test(path));
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, path]) =>
    (path ?? "").replaceAll("&amp;", "&"),
  );
}
