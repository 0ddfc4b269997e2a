// A visitor of page tests: keeps the session cookie, fills the forms that it finds on a page, follows redirects.
import { expect } from "vitest";
import type { TestHouse } from "./house.ts";
import { testPassword } from "./people.ts";

export interface Page {
  status: number;
  /** Path that answered in the end. */
  path: string;
  html: string;
  /** Without tags, blanks folded. */
  text: string;
}

export class Visitor {
  readonly #house: TestHouse;
  #cookie = "";

  constructor(house: TestHouse) {
    this.#house = house;
  }

  /** A visitor signed in under this user name. */
  static async signedIn(house: TestHouse, username: string): Promise<Visitor> {
    const visitor = new Visitor(house);
    const page = await visitor.post("/masuk", { login: username, password: testPassword });
    expect(page.path, `${username} should be signed in`).not.toBe("/masuk");
    return visitor;
  }

  /** The session, to hand it to a real browser: "name=value". */
  get session(): string {
    return this.#cookie;
  }

  get(path: string): Promise<Page> {
    return this.#follow(path, { method: "GET" });
  }

  /** Posts fields as a form would, with a fresh submission id unless one is given. */
  post(path: string, fields: Record<string, string | File | (string | File)[]>): Promise<Page> {
    const body = new FormData();
    body.set("submission_id", crypto.randomUUID());
    for (const [name, value] of Object.entries(fields)) {
      body.delete(name);
      for (const entry of [value].flat()) body.append(name, entry);
    }
    return this.#follow(path, { method: "POST", body });
  }

  /** The bare answer, for downloads and headers. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookie) headers.set("cookie", this.#cookie);
    headers.set("origin", "http://localhost");
    headers.set("sec-fetch-site", "same-origin");
    const response = await this.#house.app.request(`http://localhost${path}`, { ...init, headers });
    const given = response.headers.get("set-cookie");
    if (given?.startsWith("klik_sesi=")) this.#cookie = given.split(";")[0] ?? "";
    return response;
  }

  async #follow(path: string, init: RequestInit): Promise<Page> {
    let response = await this.fetch(path, init);
    let at = path;
    for (let hops = 0; response.status === 303 && hops < 5; hops += 1) {
      at = response.headers.get("location") ?? "/";
      response = await this.fetch(at);
    }
    const html = await response.text();
    return { status: response.status, path: at, html, text: toText(html) };
  }
}

function toText(html: string): string {
  return html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ")
    .trim();
}
