import { afterAll, beforeAll, expect, test } from "vitest";
import { useClinic } from "../../../tests/support/clinic.ts";
import type { TestHouse } from "../../../tests/support/house.ts";
import { testPassword } from "../../../tests/support/people.ts";
import { findTrailFaults } from "../../../tests/support/trail.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

const clinic = useClinic();
let house: TestHouse;
let url: string;
beforeAll(async () => {
  house = clinic.house;
  url = await clinic.ask("kaur");
  await clinic.step("satgas", url, "jawaban", {
    body: "Evaluasi selesai minggu ini. Tetapkan sesudahnya.",
  });
});

/** Whatever was changed or taken away, the trail tells of it and verifies. */
afterAll(async () => {
  await house.runTask("seal_audit");
  expect(await findTrailFaults(house.adminUrl)).toEqual([]);
});

const one = async (sql: string, values: unknown[] = []) =>
  (await house.owner.query(sql, values)).rows[0] as Record<string, unknown>;

test("everybody reads what is kept, on which ground, and how long", async () => {
  const page = await new Visitor(house).get("/data-pribadi");
  expect(page.status).toBe(200);
  const { n } = await one("select count(*)::int as n from retention_rules");
  expect(page.html.match(/<tr role="row">/g)).toHaveLength(Number(n) + 1);
  expect(page.text).toContain("Buku tamu: nomor telepon, alamat, dan jenis kelamin");
  expect(page.text).toContain("1 tahun sejak kasusnya ditutup");
  expect(page.text).toContain("UU 27/2022 pasal 31");
});

test("export: a page and a file with the own data, and nobody else's", async () => {
  const kaur = await clinic.as("kaur");
  const page = await kaur.get("/akun/data");
  expect(page.text).toContain("Pertanyaan yang Anda ajukan 1 pertanyaan");
  const response = await kaur.fetch("/akun/data.json");
  expect(response.headers.get("content-disposition")).toContain("attachment");
  const text = await response.text();
  const data = JSON.parse(text);
  expect(data.orang).toMatchObject({ nama: "Nama kaur", nama_pengguna: "kaur" });
  expect(data.pertanyaan[0]).toMatchObject({ perihal: "Evaluasi APBDes belum turun" });
  expect(data.jabatan[0]).toMatchObject({ sebutan: "Kaur Keuangan" });
  expect(text).not.toContain("Nama satgas");
  expect(text).not.toMatch(/argon2|password_hash|token/);
  expect((await new Visitor(house).fetch("/akun/data.json")).status).toBe(303);
  const bpd = await (await (await clinic.as("bpd")).fetch("/akun/data.json")).text();
  expect(bpd).not.toContain("Evaluasi APBDes");
});

test("correction: asked by the person, decided by the admin within three days", async () => {
  const kaur = await clinic.as("kaur");
  const wish = { kind: "correction", wish: "Nama saya memakai dua huruf s." };
  expect((await kaur.post("/akun/data/permintaan", { kind: "correction" })).status).toBe(422);
  expect((await kaur.post("/akun/data/permintaan", wish)).text).toContain("kami terima");
  const again = await kaur.post("/akun/data/permintaan", wish);
  expect(again.status).toBe(422);
  expect(again.text).toContain("masih menunggu keputusan");
  const admin = await clinic.as("admin");
  const list = await admin.get("/admin/data-pribadi");
  expect(list.text).toContain("Perbaikan data: Nama kaur");
  expect(list.text).toContain("Paling lambat Jumat, 6 November 2026, 09.00 WITA");
  const { id, person_id: person } = await one(
    "select id, person_id from data_requests where kind = 'correction'",
  );
  await admin.post(`/admin/orang/${person}`, {
    name: "Nama kassur",
    username: "kaur",
    version: "1",
  });
  const decide = `/admin/data-pribadi/${id}/keputusan`;
  expect((await admin.post(decide, { version: "1", decision: "done" })).status).toBe(422);
  const done = await admin.post(decide, {
    version: "1",
    decision: "done",
    reason: "Ejaan diperbaiki menurut SK.",
  });
  expect(done.text).toContain("Sudah dikerjakan");
  const late = await admin.post(decide, { version: "1", decision: "refused", reason: "Keliru" });
  expect(late.status).toBe(409);
  const own = await kaur.get("/akun/data");
  expect(own.text).toContain("Nama kassur");
  expect(own.text).toContain("Ejaan diperbaiki menurut SK.");
  for (const name of ["satgas", "camat", "kadis", "inspektorat"])
    expect((await (await clinic.as(name)).get("/admin/data-pribadi")).status, name).toBe(404);
  expect((await (await clinic.as("admin-paser")).get(`/admin/data-pribadi/${id}`)).status).toBe(
    404,
  );
});

test("erasure: recorded for somebody who came, refused with a reason, or carried out for good", async () => {
  const admin = await clinic.as("admin");
  const record = { username: "kaur", kind: "erasure", wish: "Saya pindah dan minta akun dihapus." };
  expect((await admin.post("/admin/data-pribadi", { ...record, username: "tak.ada" })).status).toBe(
    422,
  );
  expect((await admin.post("/admin/data-pribadi", record)).text).toContain("Penghapusan akun");
  const open = "select id from data_requests where kind = 'erasure' and state = 'open'";
  const { id: first } = await one(open);
  await admin.post(`/admin/data-pribadi/${first}/keputusan`, {
    version: "1",
    decision: "refused",
    reason: "Masih menjabat sampai akhir tahun.",
  });
  const kaur = await clinic.as("kaur");
  expect((await kaur.get("/akun/data")).text).toContain("Masih menjabat sampai akhir tahun.");
  await kaur.post("/akun/data/permintaan", { kind: "erasure", wish: "Hapus akun saya." });
  const { id, person_id: person } = await one(open.replace("select id", "select id, person_id"));
  await admin.post(`/admin/data-pribadi/${id}/keputusan`, {
    version: "1",
    decision: "done",
    reason: "Permintaan dikabulkan.",
  });
  const gone = await one("select * from people where id = $1", [person]);
  expect(gone).toMatchObject({ name: "Pengguna yang dihapus", phone: null, email: null });
  expect(gone).toMatchObject({ active: false, username: expect.stringMatching(/^dihapus-/) });
  expect(await one("select * from credentials where person_id = $1", [person])).toBeUndefined();
  expect((await kaur.get("/akun")).path).toMatch(/^\/masuk/);
  const door = await new Visitor(house).post("/masuk", { login: "kaur", password: testPassword });
  expect(door.path).toBe("/masuk");
  // The case remains, without the name.
  const page = await (await clinic.as("satgas")).get(url);
  expect(page.status).toBe(200);
  expect(page.text).toContain("Evaluasi APBDes belum turun");
  expect(page.text).toContain("Pengguna yang dihapus");
  expect(page.text).not.toMatch(/Nama kass?ur/);
  expect(await countCopies("Nama kaur")).toEqual([]);
  expect(await countCopies("Nama kassur")).toEqual([]);
});

/** Tables in which a name still stands; the trail included. */
async function countCopies(name: string): Promise<string[]> {
  const { rows } = await house.owner.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const found: string[] = [];
  for (const { name: table } of rows) {
    const hit = await one(`select 1 as hit from ${table} t where t::text like $1 limit 1`, [
      `%${name}%`,
    ]);
    if (hit) found.push(table);
  }
  return found;
}

test("retention: what is past its time goes, what is not stays", async () => {
  await clinic.ask("sekdes");
  const before = await one(
    "select (select count(*) from notifications)::int as news, (select count(*) from submissions where content <> '{}')::int as forms, (select count(*) from sessions)::int as sessions",
  );
  expect(before.news).toBeGreaterThan(0);
  await house.runTask("carry_out_retention");
  expect(
    await one(
      "select (select count(*) from notifications)::int as news, (select count(*) from submissions where content <> '{}')::int as forms, (select count(*) from sessions)::int as sessions",
    ),
  ).toEqual(before);
  await house.owner.query(
    `insert into guest_book (consultation_id, name, phone, institution, address, came_at)
     values ($1, 'Tamu Lama', '08120000', 'RT 04', 'Jalan Poros', now())`,
    [url.split("/").at(-1)],
  );
  await house.owner.query(
    "update consultations set state = 'closed', closed_at = $2 where id = $1",
    [url.split("/").at(-1), new Date("2026-11-03T02:00:00Z")],
  );
  house.setNow(new Date("2027-12-01T00:00:00Z"));
  await house.runTask("carry_out_retention");
  expect(
    await one(
      "select (select count(*) from notifications)::int as news, (select count(*) from submissions where content <> '{}')::int as forms, (select count(*) from sessions)::int as sessions, (select count(*) from sign_in_attempts)::int as attempts",
    ),
  ).toEqual({ news: 0, forms: 0, sessions: 0, attempts: 0 });
  expect(await one("select name, phone, address from guest_book")).toEqual({
    name: "Tamu Lama",
    phone: "",
    address: "",
  });
  house.setNow(new Date("2036-12-01T00:00:00Z"));
  await house.runTask("carry_out_retention");
  expect(await one("select name from guest_book")).toEqual({ name: "Nama dihapus" });
  const kase = await one(
    "select asker_name, question from consultations where closed_at is not null",
  );
  expect(kase.asker_name).toBe("Nama dihapus");
  expect(kase.question).toContain("Rancangan APBDes");
});

test("every automatic rule is carried out, and the worker alone may do it", async () => {
  const { rows } = await house.owner.query<{ code: string }>(
    "select code from retention_rules where automatic order by sort",
  );
  const { rows: done } = await house.owner.query<{ rule: string }>(
    "select rule from carry_out_retention(now(), 10)",
  );
  expect(done.map(({ rule }) => rule)).toEqual(rows.map(({ code }) => code));
});
