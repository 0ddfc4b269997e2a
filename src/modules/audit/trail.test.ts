import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let open: CaseRow;
let closed: CaseRow;
let far: CaseRow;
beforeAll(async () => {
  house = await openTestHouse();
  // The trail is dated by the database's clock.
  house.setNow(new Date());
  open = await addCaseRow(house, "sekdes");
  closed = await addCaseRow(house, "kaur", { restricted: true, namedOfficer: "koordinator" });
  far = await addCaseRow(house, "sekdes-paser");
  const satgas = await Visitor.signedIn(house, "satgas");
  await satgas.post(`/konsultasi/${open.id}/pegang`, { version: "1" });
});
afterAll(() => house.close());

const trail = "/jejak-perubahan";
const as = (username: string) => Visitor.signedIn(house, username);

test("the admin sees who changed a case and how, in plain words, and nothing of restricted or foreign ones", async () => {
  const admin = await as("admin");
  const page = await admin.get(`${trail}?jenis=consultations`);
  expect(page.status).toBe(200);
  expect(page.text).toContain("Nama satgas Kasus diubah");
  expect(page.text).toContain("nama pemegang: isinya tidak dicatat");
  expect(page.text).toContain(open.number);
  expect(page.html).not.toContain(closed.id);
  expect(page.text).not.toContain(closed.number);
  expect(page.html).not.toContain(far.id);
  expect((await admin.get(`${trail}?kasus=${closed.number}`)).text).toContain(
    "Tidak ada perubahan",
  );
});

test("Inspektorat sees the restricted ones too; others find no such page", async () => {
  const page = await (await as("inspektorat")).get(`${trail}?kasus=${closed.number}`);
  expect(page.text).toContain(closed.number);
  expect((await (await as("inspektorat-paser")).get(trail)).text).not.toContain(open.number);
  for (const name of ["sekdes", "satgas", "camat", "koordinator", "pimpinan", "provinsi", "dinkes"])
    expect((await (await as(name)).get(trail)).status, name).toBe(404);
});

test("narrowed by person, time and kind; the next page goes on where this one ends", async () => {
  const admin = await as("admin");
  const day = new Date().toISOString().slice(0, 10);
  expect((await admin.get(`${trail}?orang=satgas`)).text).toContain("Nama satgas");
  expect((await admin.get(`${trail}?orang=tidak.ada`)).text).toContain("Tidak ada perubahan");
  expect((await admin.get(`${trail}?dari=2020-01-01&sampai=2020-02-01`)).text).toContain(
    "Tidak ada perubahan",
  );
  expect((await admin.get(`${trail}?dari=2001-01-01&sampai=${day}`)).text).toContain(
    "paling panjang satu tahun",
  );
  const page = await admin.get(trail);
  const next = /rel="next" href="([^"]+)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const second = await admin.get(next);
  expect(second.status).toBe(200);
  const rows = (html: string) => html.match(/<tr role="row">/g)?.length ?? 0;
  expect(rows(page.html)).toBe(51);
  expect(rows(second.html)).toBeGreaterThan(1);
  for (const hostile of [
    "?setelah=abc",
    "?jenis=%27;--",
    "?dari=2026-99-99",
    "?setelah=999999999999999",
  ])
    expect((await admin.get(`${trail}${hostile}`)).status, hostile).toBe(200);
});

test("the head of the chain stands on the page once the job has sealed", async () => {
  const admin = await as("admin");
  expect((await admin.get(trail)).text).toContain("Belum ada segel");
  await house.runTask("seal_audit");
  expect((await admin.get(trail)).text).toMatch(/Kepala rantai: \d+:[0-9a-f]{64}/);
});

test("every case that Inspektorat opens is logged, ordinary ones too; DPMD's head and Inspektorat see the log", async () => {
  const inspektorat = await as("inspektorat");
  const log = `${trail}/bacaan`;
  expect((await inspektorat.get(log)).text).toContain("Belum ada yang dibuka");
  expect((await inspektorat.get(`/konsultasi/${open.id}`)).status).toBe(200);
  expect((await inspektorat.get(`/konsultasi/${closed.id}`)).status).toBe(200);
  expect((await inspektorat.get(`/konsultasi/${far.id}`)).status).toBe(404);
  const own = await inspektorat.get(log);
  expect(own.text).toContain(`Nama inspektorat, Auditor`);
  expect(own.text).toContain(open.number);
  expect(own.text).toContain(closed.number);
  for (const name of ["kadis", "admin"]) {
    const page = await (await as(name)).get(log);
    expect(page.text, name).toContain(open.number);
    expect(page.text, name).not.toContain(closed.number);
  }
  expect((await (await as("satgas")).get(log)).status).toBe(404);
  // Other hats leave no line there.
  const before = await house.owner.query("select id from oversight_reads");
  await (await as("koordinator")).get(`/konsultasi/${open.id}`);
  const after = await house.owner.query("select id from oversight_reads");
  expect(after.rows).toEqual(before.rows);
  expect(after.rows).toHaveLength(2);
});

test("a reading that cannot be logged is not shown", async () => {
  const inspektorat = await as("inspektorat");
  await house.owner.query("revoke insert on oversight_reads from klik_web");
  try {
    expect((await inspektorat.get(`/konsultasi/${open.id}`)).status).toBe(500);
  } finally {
    await house.owner.query("grant insert on oversight_reads to klik_web");
  }
});
