// Where a storm can strike: every form and every filter that a hat finds by walking, and every route that exists at all.
import type { Route } from "#platform/routes.ts";
import { allRoutes } from "../../src/app.tsx";
import type { ReachedPage } from "../support/crawler.ts";

export interface Target {
  method: "GET" | "POST";
  /** Address with its own ids, or the pattern of a route. */
  path: string;
  /** Fields with the values that the page gave them; filters of a list. */
  fields: Record<string, string>;
  hasFile: boolean;
}

/** All that one hat can strike. */
export interface Targets {
  forms: Target[];
  /** Without any (nobody is signed in), every route with any query. */
  filters: Target[];
  routes: Target[];
}

/** Forms of the pages, each action once for the same fields. */
export function findForms(pages: readonly ReachedPage[]): Target[] {
  const found = new Map<string, Target>();
  for (const { html, path } of pages) {
    for (const [, head = "", body = ""] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
      const method = /method="post"/i.test(head) ? "POST" : "GET";
      const action = unescape(/action="([^"]*)"/.exec(head)?.[1] ?? path);
      const target: Target = {
        method,
        path: action.split("?")[0] || path,
        fields: readFields(body),
        hasFile: body.includes('type="file"'),
      };
      const shape = `${method} ${target.path.replace(/[0-9a-f-]{36}/g, ":id")} ${Object.keys(target.fields).sort().join()}`;
      if (!target.path.startsWith("/keluar")) found.set(shape, target);
    }
  }
  return [...found.values()];
}

/** Filters: addresses with a query that the pages link to. */
export function findFilters(pages: readonly ReachedPage[]): Target[] {
  const found = new Map<string, Target>();
  for (const { html } of pages) {
    for (const [, href = ""] of html.matchAll(/href="(\/[^"]*\?[^"]*)"/g)) {
      const [path = "", query = ""] = unescape(href).split("?");
      const fields = Object.fromEntries(new URLSearchParams(query.split("#")[0]));
      const shape = `${path} ${Object.keys(fields).sort().join()}`;
      if (!found.has(shape)) found.set(shape, { method: "GET", path, fields, hasFile: false });
    }
  }
  return [...found.values()];
}

/** Every route as it is registered, to be struck with any path parameter and no known field. */
export function everyRoute(routes: readonly Route[] = allRoutes): Target[] {
  return routes
    .filter(({ path }) => path !== "/keluar")
    .map(({ method, path }) => ({
      // The verbs of uploads have a test of their own; here they meet forms.
      method: method === "GET" ? method : "POST",
      path,
      fields: {},
      hasFile: false,
    }));
}

/** Ids and codes that stand on the pages: foreign for the other hats. */
export function findIds(pages: readonly ReachedPage[]): string[] {
  const ids = pages.flatMap(({ html }) => html.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
  return [...new Set(ids)];
}

function readFields(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag, name = ""] of body.matchAll(
    /<(?:input|textarea|select|button)\b[^>]*\bname="([^"]*)"[^>]*>/g,
  )) {
    if (tag.includes('type="file"')) continue;
    fields[unescape(name)] = unescape(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  return fields;
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
