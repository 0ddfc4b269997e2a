import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, kukar } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function officeAt(kind: string, region: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = $2 order by name limit 1",
    [kind, region],
  );
  return rows[0]?.id ?? "";
}

const edit = {
  name: "Dinas Kesehatan",
  address: "Jalan Contoh 1",
  letterhead: "Pemerintah Kabupaten Kutai Kartanegara\nDinas Kesehatan\nTelepon 0541 000000",
  pattern: "{urut:3}/{kode}/{bulan_romawi}/{tahun}",
  code: "DINKES",
  active: "ya",
  version: "1",
};

test("an admin sets letterhead, numbers and subjects of an agency; the second edit on the same base shows both", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const id = await officeAt("agency", kukar);
  const saved = await admin.post(`/admin/kantor/${id}`, {
    ...edit,
    subjects: ["lkd_posyandu_stunting", "apbdes.penyusunan"],
  });
  expect(saved.text).toContain("Kantor tersimpan.");
  const { rows } = await house.owner.query(
    `select o.letterhead_lines, o.paper_code, array_agg(s.topic_code order by s.topic_code) as topics, min(s.region_code) as region
     from offices o join office_subjects s on s.office_id = o.id where o.id = $1 group by o.id`,
    [id],
  );
  expect(rows).toEqual([
    {
      letterhead_lines: edit.letterhead.split("\n"),
      paper_code: "DINKES",
      topics: ["apbdes.penyusunan", "lkd_posyandu_stunting"],
      region: kukar,
    },
  ]);
  const late = await admin.post(`/admin/kantor/${id}`, { ...edit, name: "Dinkes" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Dinkes");
  expect(late.text).toContain("Jalan Contoh 1");
});

test("wrong input of an office is said", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const id = await officeAt("legal", kukar);
  for (const [fields, sentence] of [
    [{ name: "" }, "Tulis nama kantor dahulu."],
    [{ pattern: "{kode}/{tahun}" }, "Pola harus memuat {urut}"],
    [{ code: "#1" }, "Kode unit hanya huruf"],
    [{ letterhead: "a\nb\nc\nd\ne\nf\ng" }, "paling banyak 6 baris"],
    [{ subjects: "bukan.topik" }, "Pilih topik dari daftar."],
  ] as const) {
    const wrong = await admin.post(`/admin/kantor/${id}`, { ...edit, ...fields });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const { rows } = await house.owner.query("select version from offices where id = $1", [id]);
  expect(rows).toEqual([{ version: 1 }]);
});

test("an office is entered where its kind belongs, once, and may be closed; a standing one may not", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const made = await admin.post("/admin/kantor", {
    kind: "agency",
    place: kukar,
    name: "Dinas Pertanian",
  });
  expect(made.text).toContain("Kantor baru tersimpan");
  for (const [fields, sentence] of [
    [{ kind: "agency", place: kukar, name: "dinas pertanian" }, "sudah ada di sana"],
    [{ kind: "agency", place: jembayan, name: "Dinas Desa" }, "tidak berkedudukan di tempat ini"],
    [{ kind: "dpmd", place: kukar, name: "DPMD Dua" }, "Pilih jenis dari daftar."],
    [{ kind: "lkd", place: "64.01.01.2009", name: "PKK" }, "Pilih tempat dari daftar."],
  ] as const) {
    const wrong = await admin.post("/admin/kantor", fields);
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const id = made.path.split("/").at(-1)?.split("?")[0] ?? "";
  await admin.post(`/admin/kantor/${id}`, { ...edit, name: "Dinas Pertanian", active: "" });
  const list = await admin.get("/admin/kantor?cari=pertanian");
  expect(list.text).toContain("Ditutup");
  const standing = await officeAt("dpmd", kukar);
  expect((await admin.post(`/admin/kantor/${standing}`, { ...edit, active: "" })).status).toBe(403);
});

test("outsiders get nothing; a camat keeps the offices of its kecamatan and enters village institutions", async () => {
  const id = await officeAt("pemdes", jembayan);
  for (const username of ["admin-paser", "provinsi", "satgas", "sekdes", "dinkes"]) {
    const outsider = await Visitor.signedIn(house, username);
    expect((await outsider.get(`/admin/kantor/${id}`)).status, username).toBe(404);
    expect([403, 404], username).toContain(
      (await outsider.post(`/admin/kantor/${id}`, edit)).status,
    );
  }
  const camat = await Visitor.signedIn(house, "camat");
  expect((await camat.get(`/admin/kantor/${await officeAt("dpmd", kukar)}`)).status).toBe(404);
  expect((await camat.get(`/admin/kantor/${id}`)).status).toBe(200);
  expect(
    (await camat.post(`/admin/kantor/${id}`, { ...edit, name: "Pemerintah Desa Jembayan" })).text,
  ).toContain("Kantor tersimpan");
  const made = await camat.post("/admin/kantor", {
    kind: "lkd",
    place: jembayan,
    name: "PKK Jembayan",
  });
  expect(made.text).toContain("Kantor baru tersimpan");
  const wrong = await camat.post("/admin/kantor", {
    kind: "agency",
    place: kukar,
    name: "Dinas Baru",
  });
  expect(wrong.status).toBe(422);
  const province = await Visitor.signedIn(house, "provinsi");
  expect((await province.get("/admin/kantor/baru")).status).toBe(404);
  expect((await province.get("/admin/kantor")).text).not.toContain("Pemerintah Desa");
});
