import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { kukar } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let admin: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  admin = await Visitor.signedIn(house, "admin");
});
afterAll(() => house.close());

async function templateId(title: string, region = kukar): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from answer_templates where title = $1 and region_code = $2",
    [title, region],
  );
  return rows[0]?.id ?? "";
}

const topic = {
  version: "1",
  name: "Penyusunan APBDes",
  hint: "Jadwal dan urutan",
  duty: "c",
  sdgs: "16, 3,3",
  triage: "Periksa RKPDes\n\nPeriksa pagu",
  second_signature: "ya",
  active: "ya",
};

test("a topic is worded anew, and a changed base shows both", async () => {
  const path = "/admin/topik/apbdes.penyusunan";
  expect((await admin.get(path)).text).toContain("Tugas camat yang dibantu");
  expect((await admin.post(path, topic)).text).toContain("Topik tersimpan.");
  const { rows } = await house.owner.query(
    "select name, duty_letter, sdgs, triage, second_signature, version from topics where code = 'apbdes.penyusunan'",
  );
  expect(rows).toEqual([
    {
      name: "Penyusunan APBDes",
      duty_letter: "c",
      sdgs: [3, 16],
      triage: ["Periksa RKPDes", "Periksa pagu"],
      second_signature: true,
      version: 2,
    },
  ]);
  const late = await admin.post(path, { ...topic, name: "APBDes saja" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("APBDes saja");
  expect(late.text).toContain("Penyusunan APBDes");
});

test("a topic keeps a duty and known goals; a group needs neither", async () => {
  const path = "/admin/topik/apbdes.penyusunan";
  for (const [change, sentence] of [
    [{ name: "" }, "Tulis nama topiknya."],
    [{ duty: "" }, "Pilih tugas camat yang dibantu topik ini."],
    [{ duty: "z" }, "Pilih tugas camat dari daftar."],
    [{ sdgs: "19" }, "Tulis nomor SDGs Desa 1 sampai 18"],
    [{ triage: Array.from({ length: 16 }, () => "Periksa").join("\n") }, "paling banyak 15 baris"],
  ] as const) {
    const wrong = await admin.post(path, { ...topic, ...change });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const group = await admin.post("/admin/topik/apbdes", { version: "1", name: "Anggaran desa" });
  expect(group.text).toContain("Anggaran desa");
  expect((await admin.get("/admin/topik/bukan.topik")).status).toBe(404);
});

test("a new year's list of duties stands beside the old one, which is not rewritten", async () => {
  const before = await house.owner.query(
    "select * from camat_duties where year = 2014 order by letter",
  );
  const duties = Object.fromEntries(
    "abcdefghijklmnopqr".split("").map((letter) => [`tugas_${letter}`, `Tugas baru ${letter}`]),
  );
  const list = { year: "2026", basis: "PP 16/2026 pasal 1", ...duties };
  const page = await admin.post("/admin/tugas-camat", list);
  expect(page.text).toContain("Daftar baru tersimpan.");
  expect(page.text).toContain("Daftar 2026, PP 16/2026 pasal 1");
  expect(page.text).toContain("Tugas baru r");
  for (const [change, sentence] of [
    [{ basis: "PP 17/2026" }, "Daftar tahun 2026 sudah ada"],
    [{ year: "2014" }, "Daftar tahun 2014 sudah ada"],
    [{ year: "1999" }, "Tahun paling awal 2014."],
    [{ year: "2027", tugas_q: "" }, "Tulis bunyi tugasnya."],
    [{ year: "2027", basis: "" }, "Tulis dasar hukumnya."],
  ] as const) {
    const wrong = await admin.post("/admin/tugas-camat", { ...list, ...change });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const after = await house.owner.query(
    "select * from camat_duties where year = 2014 order by letter",
  );
  expect(after.rows).toEqual(before.rows);
  expect(after.rows).toHaveLength(18);
});

test("a template is entered, changed and put away; unknown variables are said", async () => {
  const sent = {
    title: "Jadwal musdes",
    body: "Yth. {{penanya}}, {{desa}}.",
    topic: "perencanaan",
    active: "ya",
  };
  expect((await admin.post("/admin/templat", sent)).text).toContain("Jadwal musdes");
  const id = await templateId("Jadwal musdes");
  const path = `/admin/templat/${id}`;
  expect((await admin.get(path)).text).toContain("{{satgas}}");
  const changed = await admin.post(path, { ...sent, version: "1", active: "", topic: "" });
  expect(changed.text).toContain("Tidak dipakai");
  const late = await admin.post(path, { ...sent, version: "1", body: "Lain {{desa}}" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Lain {{desa}}");
  for (const [change, sentence] of [
    [{ body: "Halo {{nama}}" }, "{{nama}} tidak dikenal"],
    [{ body: "" }, "Tulis isi templatnya."],
    [{ title: "" }, "Tulis judul templatnya."],
    [{ topic: "bukan.topik" }, "Pilih topik dari daftar."],
  ] as const) {
    for (const to of ["/admin/templat", path]) {
      const wrong = await admin.post(to, { ...sent, version: "2", ...change });
      expect(wrong.status, sentence).toBe(422);
      expect(wrong.text).toContain(sentence);
    }
  }
});

test("outsiders: no other hat, and no other regency's template", async () => {
  const foreign = await templateId("Minta keterangan tambahan", "64.01");
  expect((await admin.get(`/admin/templat/${foreign}`)).status).toBe(404);
  const sent = { version: "1", title: "Diambil alih", body: "Isi baru" };
  expect((await admin.post(`/admin/templat/${foreign}`, sent)).status).toBe(404);
  for (const username of ["koordinator", "camat", "satgas", "sekdes", "provinsi"]) {
    const outsider = await Visitor.signedIn(house, username);
    for (const path of ["/admin/topik/apbdes.penyusunan", "/admin/tugas-camat", "/admin/templat"]) {
      expect((await outsider.get(path)).status, `${username} ${path}`).toBe(404);
      expect((await outsider.post(path, {})).status, `${username} ${path}`).toBe(403);
    }
  }
});
