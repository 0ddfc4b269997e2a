// The doors as somebody tries them who means ill: forms of other sites, planted sessions, links that lead away, odd methods.
import { afterAll, beforeAll, expect, test } from "vitest";
import { allRoutes } from "../src/app.tsx";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { testPassword } from "./support/people.ts";
import { Visitor } from "./support/visitor.ts";

let house: TestHouse;
let session = "";
beforeAll(async () => {
  house = await openTestHouse();
  session = (await Visitor.signedIn(house, "satgas")).session;
});
afterAll(() => house.close());

const call = (path: string, init: RequestInit, host = "localhost") =>
  house.app.request(`http://${host}${path}`, init);
const filled = (path: string) => path.replace(/:\w+/g, crypto.randomUUID());

test("no post of another site gets in, whatever it is and however it says so", async () => {
  const posts = allRoutes.filter(({ method }) => method === "POST");
  expect(posts.length).toBeGreaterThan(70);
  const origins = [
    "https://lain.example",
    "null",
    "http://localhost.lain.example",
    "http://localhost:81",
  ];
  for (const [turn, { path }] of posts.entries()) {
    const headers: Record<string, string> = {
      cookie: session,
      origin: origins[turn % origins.length] ?? "",
      "sec-fetch-site": "cross-site",
      "content-type": "application/x-www-form-urlencoded",
      // One of them speaks tus, and looks at this first.
      "tus-resumable": "1.0.0",
      "upload-length": "3",
    };
    const response = await call(filled(path), { method: "POST", headers, body: "version=1" });
    expect(response.status, path).toBe(403);
    expect(await response.text(), path).toContain("Klik Desa");
  }
});

test("a session that was planted before signing in is not taken over", async () => {
  const planted = "klik_sesi=ditanam-oleh-orang-lain";
  const body = new URLSearchParams({
    submission_id: crypto.randomUUID(),
    login: "sekdes",
    password: testPassword,
  });
  const headers = { cookie: planted, origin: "http://localhost" };
  const response = await call("/masuk", { method: "POST", headers, body });
  const given = response.headers.get("set-cookie") ?? "";
  expect(response.status).toBe(303);
  expect(given).toMatch(/^klik_sesi=[\w-]{40,};/);
  expect(given).toMatch(/HttpOnly/i);
  expect(given).toMatch(/SameSite=Lax/i);
  expect((await call("/akun", { headers: { cookie: planted } })).headers.get("location")).toContain(
    "/masuk",
  );
});

test.each([
  "//lain.example",
  "/\\lain.example",
  "https://lain.example",
  "javascript:alert(1)",
  "/beranda\r\nset-cookie: a=b",
  "/%2f/lain.example",
  "/@lain.example/../..//lain.example",
])("after signing in, %j leads nowhere else", async (ke) => {
  const body = new URLSearchParams({
    submission_id: crypto.randomUUID(),
    login: "kades",
    password: testPassword,
    ke,
  });
  const headers = { origin: "http://localhost" };
  const response = await call("/masuk", { method: "POST", headers, body });
  const location = response.headers.get("location") ?? "";
  expect(new URL(location, "http://localhost").origin).toBe("http://localhost");
  expect(response.headers.get("set-cookie")).not.toContain("a=b");
});

test("methods that we do not know are answered like what is not there", async () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"]) {
    for (const path of [
      "/",
      "/beranda",
      "/tanya",
      `/konsultasi/${crypto.randomUUID()}`,
      "/healthz",
    ]) {
      const headers = { cookie: session, origin: "http://localhost" };
      const response = await call(path, { method, headers });
      expect([403, 404, 405], `${method} ${path}`).toContain(response.status);
    }
  }
});

test("no page repeats the name of the host that it was asked by", async () => {
  for (const path of ["/", "/masuk", "/panduan"]) {
    const response = await call(path, {}, "lain.example");
    expect(await response.text(), path).not.toContain("lain.example");
    expect(response.headers.get("location") ?? "", path).not.toContain("lain.example");
  }
});

test("a page for a person is for no cache that others share", async () => {
  for (const path of ["/beranda", "/konsultasi", "/antrean", "/akun"]) {
    const response = await call(path, { headers: { cookie: session } });
    expect(response.status, path).toBe(200);
    expect(response.headers.get("cache-control") ?? "", path).toMatch(/private|no-store/);
  }
});
