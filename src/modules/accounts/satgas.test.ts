import { afterAll, beforeAll, expect, test } from "vitest";
import { listDecreeMembers, listDutyDays, findStandIn } from "#modules/accounts/public.ts";
import { wearSession } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, loaKulu, tenggarong, testPassword } from "../../../tests/support/people.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const decree = {
  number: "138/SK-12/2026",
  issued_on: "2026-01-05",
  valid_from: "2026-01-10",
  valid_until: "2026-12-31",
};

/** The value of a hidden field in the part of the page that an `action` names. */
function fieldIn(page: Page, action: string, name: string): string {
  const form = page.html.split(`action="${action}"`)[1]?.split("</form>")[0] ?? "";
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
}

async function idOf(username: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from people where username = $1",
    [username],
  );
  return rows[0]?.id ?? "";
}

/** Reads as this person, through row security. */
async function readAs<T>(username: string, read: (db: Db) => Promise<T>): Promise<T> {
  const body = new FormData();
  body.set("submission_id", crypto.randomUUID());
  body.set("login", username);
  body.set("password", testPassword);
  const answer = await new Visitor(house).fetch("/masuk", { method: "POST", body });
  const token = /klik_sesi=([\w-]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
  return house.house.database.transaction().execute(async (db) => {
    expect(await wearSession(db, token, testNow)).not.toBeNull();
    return read(db);
  });
}

test("a camat enters the decree, its members and its days; the village sees them", async () => {
  const camat = await Visitor.signedIn(house, "camat");
  const path = `/admin/satgas/${loaKulu}`;
  const early = await camat.post(`${path}/anggota`, { name: "Tanpa SK", position: "Anggota" });
  expect(early.status).toBe(422);
  expect(early.text).toContain("Isi SK satgas dahulu");
  expect((await camat.post(`${path}/sk`, decree)).text).toContain("SK tersimpan");
  const satgas = await idOf("satgas");
  await camat.post(`${path}/anggota`, { person: satgas, position: "Ketua", coordinator: "ya" });
  const page = await camat.post(`${path}/anggota`, {
    name: "Ir. Teman Desa",
    position: "Kasi PMD",
    coordinator: "ya",
  });
  expect(page.html.match(/>Koordinator</g), "one coordinator").toHaveLength(1);
  await camat.post(`${path}/koordinator`, { pick: fieldIn(page, `${path}/koordinator`, "pick") });
  await camat.post(`${path}/hari-layanan`, {
    weekday: "3",
    opens: "09:00",
    closes: "12:00",
    place: "Kantor Camat",
  });
  const members = await readAs("sekdes", (db) => listDecreeMembers(db, jembayan, "2026-11-03"));
  expect(members.map(({ name, coordinator }) => [name, coordinator])).toEqual([
    ["Nama satgas", true],
    ["Ir. Teman Desa", false],
  ]);
  expect(members[0]).toMatchObject({ personId: satgas, decreeNumber: decree.number });
  const days = await readAs("sekdes", (db) => listDutyDays(db, jembayan));
  expect(days).toMatchObject([{ weekday: 3, opens: 540, closes: 720, place: "Kantor Camat" }]);
});

test("a new decree begins on its day and takes the members along", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const path = `/admin/satgas/${loaKulu}`;
  await admin.post(`${path}/sk`, {
    ...decree,
    number: "138/SK-99/2026",
    valid_from: "2026-12-01",
    valid_until: "2027-12-31",
    keep: "ya",
  });
  const now = await readAs("sekdes", (db) => listDecreeMembers(db, loaKulu, "2026-11-30"));
  const then = await readAs("sekdes", (db) => listDecreeMembers(db, loaKulu, "2026-12-01"));
  expect(now[0]?.decreeNumber).toBe(decree.number);
  expect((await admin.get(path)).text).toContain("138/SK-99/2026: 1 Desember 2026");
  expect(then.map(({ name }) => name)).toEqual(now.map(({ name }) => name));
  expect(then[0]?.decreeNumber).toBe("138/SK-99/2026");
});

test("a correction on an old reading shows both; wrong input is said", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const path = `/admin/satgas/${loaKulu}`;
  const page = await admin.get(path);
  const base = fieldIn(page, `${path}/sk`, "base");
  const id = fieldIn(page, `${path}/sk`, "decree");
  const mine = { ...decree, decree: id, base, number: "138/SK-13/2026" };
  expect((await admin.post(`${path}/sk`, mine)).text).toContain("138/SK-13/2026");
  const late = await admin.post(`${path}/sk`, { ...mine, number: "138/SK-14/2026" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("138/SK-13/2026");
  expect(late.text).toContain("138/SK-14/2026");
  for (const [deed, fields, sentence] of [
    ["sk", { ...decree, valid_until: "2025-01-01" }, "harus setelah tanggal mulai berlaku"],
    ["sk", { ...decree, number: "" }, "Tulis nomor SK dahulu."],
    ["anggota", { position: "Anggota" }, "Pilih orangnya dari daftar, atau tulis namanya"],
    ["anggota", { position: "Anggota", person: await idOf("sekdes") }, "bertugas di satgas ini"],
    [
      "hari-layanan",
      { weekday: "9", opens: "09:00", closes: "10:00", place: "Kantor" },
      "Pilih harinya.",
    ],
    [
      "hari-layanan",
      { weekday: "1", opens: "12:00", closes: "09:00", place: "Kantor" },
      "harus setelah jam mulai",
    ],
    [
      "hari-layanan",
      { weekday: "3", opens: "09:00", closes: "10:00", place: "Kantor" },
      "sudah ada",
    ],
    ["koordinator", {}, "Pilih satu baris dahulu."],
  ] as const) {
    const wrong = await admin.post(`${path}/${deed}`, fields);
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
});

test("members and days are taken off again, each only in its own kecamatan", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const path = `/admin/satgas/${loaKulu}`;
  const page = await admin.get(path);
  const day = fieldIn(page, `${path}/hari-layanan-hapus`, "pick");
  const member = fieldIn(page, `${path}/anggota-keluar`, "pick");
  const elsewhere = `/admin/satgas/${tenggarong}`;
  expect((await admin.post(`${elsewhere}/hari-layanan-hapus`, { pick: day })).status).toBe(404);
  expect((await admin.post(`${elsewhere}/anggota-keluar`, { pick: member })).status).toBe(404);
  expect((await admin.post(`${path}/hari-layanan-hapus`, { pick: day })).status).toBe(200);
  expect((await admin.post(`${path}/anggota-keluar`, { pick: member })).status).toBe(200);
  expect(await readAs("sekdes", (db) => listDutyDays(db, jembayan))).toEqual([]);
  expect(
    await readAs("sekdes", (db) => listDecreeMembers(db, jembayan, "2026-11-03")),
  ).toHaveLength(1);
});

test("a kecamatan without any desa has a satgas like the others", async () => {
  const { rows } = await house.owner.query<{ code: string }>(
    `select d.code from regions d where d.level = 'district' and d.code like '64.02.%'
       and not exists (select 1 from regions v where v.parent_code = d.code and v.kind = 'desa') limit 1`,
  );
  const code = rows[0]?.code ?? "";
  const admin = await Visitor.signedIn(house, "admin");
  expect((await admin.get(`/admin/satgas/${code}`)).text).toContain("tidak mempunyai desa");
  expect((await admin.post(`/admin/satgas/${code}/sk`, decree)).text).toContain("SK tersimpan");
});

test("outsiders: other kecamatan, other regency, village 404; a satgas looks but does not change", async () => {
  const path = `/admin/satgas/${loaKulu}`;
  for (const username of ["satgas2", "admin-paser", "sekdes", "dinkes", "provinsi"]) {
    const outsider = await Visitor.signedIn(house, username);
    expect((await outsider.get(path)).status, username).toBe(404);
    expect([403, 404], username).toContain((await outsider.post(`${path}/sk`, decree)).status);
  }
  const satgas = await Visitor.signedIn(house, "satgas");
  expect((await satgas.get(path)).html).not.toContain('/sk"');
  expect((await satgas.post(`${path}/sk`, decree)).status).toBe(403);
  expect((await satgas.post(`${path}/hari-layanan-hapus`, {})).status).toBe(403);
});

test("leave: a stand-in of the same office, who is there", async () => {
  const satgas = await Visitor.signedIn(house, "satgas");
  const second = await idOf("satgas1b");
  const days = { starts: "2026-11-05", ends: "2026-11-10", reason: "Cuti tahunan" };
  for (const [fields, sentence] of [
    [{ ...days, standIn: await idOf("satgas2") }, "Pilih pengganti dari kantor Anda sendiri."],
    [{ ...days, standIn: await idOf("satgas") }, "Pilih pengganti dari kantor Anda sendiri."],
    [{ ...days, standIn: second, starts: "2026-11-01" }, "paling cepat hari ini"],
    [{ ...days, standIn: second, ends: "2026-11-04" }, "Hari terakhir harus sama"],
    [{ ...days, standIn: second, reason: "" }, "Tulis alasannya dahulu."],
  ] as const) {
    const wrong = await satgas.post("/cuti", fields);
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  expect((await satgas.post("/cuti", { ...days, standIn: second })).text).toContain(
    "Cuti tersimpan",
  );
  const twice = await satgas.post("/cuti", { ...days, standIn: second });
  expect(twice.text).toContain("Anda sudah punya cuti");
  const other = await Visitor.signedIn(house, "satgas1b");
  expect((await other.get("/cuti")).text).toContain("Anda menggantikan Nama satgas.");
  const crossed = await other.post("/cuti", { ...days, standIn: await idOf("satgas") });
  expect(crossed.text).toContain("Nama satgas sendiri cuti 5 November 2026");
  const id = await idOf("satgas");
  const standIn = (day: string) => readAs("koordinator", (db) => findStandIn(db, id, day));
  expect(await standIn("2026-11-04")).toBeNull();
  expect(await standIn("2026-11-10")).toEqual({ id: second, name: "Nama satgas b" });
  expect(await standIn("2026-11-11")).toBeNull();
});

test("the overview shows the branch's leave; only camat, admin and the person end it", async () => {
  const camat = await Visitor.signedIn(house, "camat");
  const page = await camat.get("/admin/cuti");
  expect(page.text).toContain("digantikan Nama satgas b");
  const pick = fieldIn(page, "/admin/cuti/akhir", "pick");
  const paser = await Visitor.signedIn(house, "admin-paser");
  expect((await paser.get("/admin/cuti")).text).toContain("Tidak ada yang cuti");
  expect((await paser.post("/admin/cuti/akhir", { pick })).status).toBe(404);
  const second = await Visitor.signedIn(house, "satgas1b");
  expect((await second.post("/cuti/akhir", { pick })).status).toBe(403);
  const koordinator = await Visitor.signedIn(house, "koordinator");
  expect((await koordinator.post("/admin/cuti/akhir", { pick })).status).toBe(403);
  const sekdes = await Visitor.signedIn(house, "sekdes");
  expect((await sekdes.get("/cuti")).status).toBe(404);
  expect((await camat.post("/admin/cuti/akhir", { pick })).text).toContain("Cuti diakhiri.");
  const id = await idOf("satgas");
  expect(await readAs("koordinator", (db) => findStandIn(db, id, "2026-11-06"))).toBeNull();
});
