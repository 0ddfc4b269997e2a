// Requests that no page of ours makes: each gets a clear sentence and a 4xx, none a 500.
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainQuestion, sendWithTopicFields } from "./support/clinic.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { Visitor } from "./support/visitor.ts";

let house: TestHouse;
let sekdes: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  sekdes = await Visitor.signedIn(house, "sekdes");
});
afterAll(() => house.close());

test("a form from another site is refused with a sentence", async () => {
  const body = new URLSearchParams({
    submission_id: crypto.randomUUID(),
    login: "sekdes",
    password: "x",
  });
  const response = await house.app.request("http://localhost/masuk", {
    method: "POST",
    body,
    headers: {
      origin: "https://lain.example",
      "sec-fetch-site": "cross-site",
      "content-type": "application/x-www-form-urlencoded",
    },
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("tidak datang dari halaman Klik Desa");
});

test.each([
  "/tanya/isian?topik=%00",
  "/konsultasi?cari=%00",
  "/konsultasi?hal=-1&tampil=zzz&topik=';--",
  "/konsultasi?hal=99999999999999999999",
  "/konsultasi/1",
  "/konsultasi/%27%20or%201=1",
  "/surat/..%2f..%2fetc%2fpasswd",
  "/aset/..%2fpackage.json",
])("%s", async (path) => {
  const response = await sekdes.fetch(path);
  expect(response.status).toBeLessThan(500);
});

test("a body that is no form gets a sentence", async () => {
  const response = await sekdes.fetch("/tanya", {
    method: "POST",
    body: '{"a":1}',
    headers: { "content-type": "application/json" },
  });
  expect(response.status).toBe(400);
});

test("a form without its submission id, with too long a text, with a version beyond all numbers: 4xx", async () => {
  expect((await sekdes.post("/tanya", { submission_id: "bukan-id" })).status).toBe(400);
  expect((await sekdes.post("/tanya", { question: "x".repeat(300_000) })).status).toBe(413);
  const satgas = await Visitor.signedIn(house, "satgas");
  expect(
    (
      await satgas.post(`/konsultasi/${crypto.randomUUID()}/jawaban`, {
        version: "99999999999999999999",
      })
    ).status,
  ).toBe(404);
});

test.each([
  ["sekdes", "/akun/kontak"],
  ["admin", "/admin/klinik"],
  ["admin", "/admin/target-waktu"],
  ["admin", "/admin/topik/apbdes.evaluasi"],
])("%s posts a version beyond all numbers to %s: a sentence, no 500", async (username, path) => {
  const visitor = await Visitor.signedIn(house, username);
  for (const version of ["99999999999", "1.5", "-1", "1e300"]) {
    const page = await visitor.post(path, { version, reopen_days: "14", uploads: "100" });
    expect(page.status, `${path} ${version}`).toBe(422);
    expect(page.text).toContain("Muat ulang halaman ini");
  }
});

test("a field whose name holds what the database cannot: the form is judged as if it were not there", async () => {
  const page = await sendWithTopicFields(sekdes, "/tanya", { ...plainQuestion, "a\u0000b": "x" });
  expect(page.path).toMatch(/tanda-terima$/);
});

test("text is never read as HTML", async () => {
  const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
  const page = await sekdes.post("/tanya", { subject: hostile, question: hostile, topic: hostile });
  expect(page.status).toBe(422);
  expect(page.html).not.toContain("<script>alert");
  expect(page.html).not.toContain("<img src=x");
});
