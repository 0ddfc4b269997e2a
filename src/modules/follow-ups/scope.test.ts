import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openPromiseHouse, type PromiseHouse, step } from "../../../tests/support/promises.ts";
import { kukar, loaKulu, lohSumber, tenggarong } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let opened: PromiseHouse;
let { house, offices, promise, stateOf } = {} as PromiseHouse;
beforeAll(async () => {
  opened = await openPromiseHouse();
  ({ house, offices, promise, stateOf } = opened);
});
afterAll(() => opened.house.close());
beforeEach(() => opened.empty());

test("another village, another kecamatan, another regency: not there", async () => {
  const id = await promise();
  for (const name of [
    "sekdes2",
    "satgas2",
    "sekdes-paser",
    "admin-paser",
    "dinkes",
    "posyandu",
    "provinsi",
  ]) {
    const visitor = await Visitor.signedIn(house, name);
    expect((await visitor.get(`/tindak-lanjut/${id}`)).status, name).toBe(404);
    for (const verb of ["bukti", "verifikasi", "pengembalian", "pembatalan"])
      expect(
        (
          await step(visitor, id, verb, {
            note: "Bukti.",
            reason: "Alasan.",
            cancel_reason: "Alasan.",
          })
        ).status,
        `${name} ${verb}`,
      ).toBe(404);
    expect((await visitor.get("/tindak-lanjut")).text, name).not.toContain("Perbaiki SK");
  }
  expect(await stateOf(id)).toBe("open");
  expect(
    (await (await Visitor.signedIn(house, "sekdes")).get("/tindak-lanjut/bukan-nomor")).status,
  ).toBe(404);
});

test("an institution sees only its own, the village government its own list", async () => {
  const posyanduOffice = (
    await house.owner.query("select id from offices where name = 'Posyandu Melati'")
  ).rows[0]?.id;
  offices.posyandu = posyanduOffice;
  const own = await promise({ office: "posyandu", action: "Lengkapi buku register balita" });
  const other = await promise({ action: "Ubah APBDes" });
  const posyandu = await Visitor.signedIn(house, "posyandu");
  const list = await posyandu.get("/tindak-lanjut");
  expect(list.text).toContain("Lengkapi buku register");
  expect(list.text).not.toContain("Ubah APBDes");
  expect((await posyandu.get(`/tindak-lanjut/${other}`)).status).toBe(404);
  const proven = await step(posyandu, own, "bukti", { note: "Register sudah lengkap." });
  expect(proven.text).toContain("Menunggu verifikasi");
  const sekdes = await Visitor.signedIn(house, "sekdes");
  expect((await sekdes.get("/tindak-lanjut?bagian=verifikasi")).text).not.toContain(
    "Lengkapi buku",
  );
  expect((await step(sekdes, own, "bukti", { note: "Bukan milik saya." })).status).toBe(403);
});

test("Inspektorat and pimpinan read, and write nothing", async () => {
  const id = await promise();
  for (const name of ["inspektorat", "pimpinan", "camat", "koordinator"]) {
    const visitor = await Visitor.signedIn(house, name);
    const page = await visitor.get(`/tindak-lanjut/${id}`);
    expect(page.status, name).toBe(200);
    expect(page.html, name).not.toContain('name="version"');
    for (const verb of ["bukti", "verifikasi", "pengembalian", "pembatalan"])
      expect(
        (
          await step(visitor, id, verb, {
            note: "Bukti.",
            reason: "Alasan.",
            cancel_reason: "Alasan.",
          })
        ).status,
        `${name} ${verb}`,
      ).toBe(403);
  }
  expect(await stateOf(id)).toBe("open");
});

test("row security holds without the policy: oversight changes nothing, and nobody rewrites the promise", async () => {
  const id = await promise();
  const hat = (reach: string, region: string, office: string) =>
    house.house.database.transaction().execute(async (db) => {
      await sql`select set_config('klik.reach', ${reach}, true), set_config('klik.region', ${region}, true),
        set_config('klik.office', ${office}, true), set_config('klik.staff', 'yes', true)`.execute(
        db,
      );
      const changed = await db
        .updateTable("follow_ups")
        .set({ state: "verified" })
        .where("id", "=", id)
        .executeTakeFirst();
      return Number(changed.numUpdatedRows);
    });
  expect(await hat("oversight", kukar, offices[`inspectorate ${kukar}`] ?? "")).toBe(0);
  expect(await hat("village", lohSumber, offices[`pemdes ${lohSumber}`] ?? "")).toBe(0);
  expect(await hat("province", "64", offices["province 64"] ?? "")).toBe(0);
  expect(await hat("branch", loaKulu, offices[`satgas ${loaKulu}`] ?? "")).toBe(1);
  const rewrite = house.house.database
    .updateTable("follow_ups")
    .set({ due_on: "2027-01-01" })
    .execute();
  await expect(rewrite).rejects.toThrow("permission denied");
});

test("DPMD lists its branch and narrows it to one kecamatan; a satgas begins with what it verifies", async () => {
  await promise({ action: "Dari Jembayan" });
  await promise({
    action: "Dari Timbau",
    region: "64.02.06.1001",
    office: "kelurahan 64.02.06.1001",
    verifier: `satgas ${tenggarong}`,
  });
  const koordinator = await Visitor.signedIn(house, "koordinator");
  const all = (await koordinator.get("/tindak-lanjut")).text;
  expect(all).toContain("Dari Jembayan");
  expect(all).toContain("Dari Timbau");
  const one = (await koordinator.get(`/tindak-lanjut?bagian=perlu&kecamatan=${tenggarong}`)).text;
  expect(one).not.toContain("Dari Jembayan");
  expect(one).toContain("Dari Timbau");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  expect((await satgas.get("/tindak-lanjut")).text).toContain("Dari Jembayan");
  expect((await satgas.get("/tindak-lanjut")).text).not.toContain("Dari Timbau");
});
