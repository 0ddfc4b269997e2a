import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { loaKulu } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let province: TestHouse;
let passerBy: Visitor;
beforeAll(async () => {
  house = await openTestHouse({ KLIK_ROOT: "64.02" });
  province = await openTestHouse();
  passerBy = new Visitor(house);
});
afterAll(async () => {
  await house.close();
  await province.close();
});

async function addDecree(region: string, validUntil: string): Promise<void> {
  const { rows } = await house.owner.query<{ id: string }>(
    `insert into decrees (id, office_id, region_code, number, issued_on, valid_from, valid_until)
     select gen_random_uuid(), id, region_code, '100/7/SK/2026', '2026-01-05', '2026-01-05', $2
     from offices where kind = 'satgas' and region_code = $1 returning id`,
    [region, validUntil],
  );
  for (const [name, isCoordinator] of [
    ["Anggota Biasa", false],
    ["Zainab Koordinator", true],
  ]) {
    await house.owner.query(
      `insert into decree_members (id, decree_id, region_code, name, position, coordinator)
       values (gen_random_uuid(), $1, $2, $3, 'Kepala Seksi', $4)`,
      [rows[0]?.id, region, name, isCoordinator],
    );
  }
  await house.owner.query(
    `insert into duty_days (id, office_id, region_code, weekday, opens, closes, place)
     select gen_random_uuid(), id, region_code, 2, 480, 720, 'Ruang layanan' from offices
     where kind = 'satgas' and region_code = $1`,
    [region],
  );
}

test("the first page tells a stranger who answers and by when, and lets whoever is signed in through", async () => {
  const page = await passerBy.get("/");
  expect(page.status).toBe(200);
  expect(page.text).toContain("Kabupaten Kutai Kartanegara");
  expect(page.text).toContain("Bukan aplikasi laporan lagi");
  expect(page.text).toContain("Satgas kecamatan 1 jam sampai 1 hari kerja 1–5 hari kerja");
  expect(page.html).not.toContain('name="robots"');
  const known = await Visitor.signedIn(house, "sekdes");
  expect((await known.get("/")).path).toBe("/beranda");
});

test("the service standard has the fourteen components of the law in its order, and the maklumat", async () => {
  const page = await passerBy.get("/standar-layanan");
  expect(page.status).toBe(200);
  const list = page.html.slice(page.html.indexOf('<ol class="standard">'));
  const titles = [...list.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
  expect(titles).toEqual([
    "Dasar hukum",
    "Persyaratan",
    "Sistem, mekanisme, dan prosedur",
    "Jangka waktu penyelesaian",
    "Biaya atau tarif",
    "Produk pelayanan",
    "Sarana, prasarana, dan fasilitas",
    "Kompetensi pelaksana",
    "Pengawasan internal",
    "Penanganan pengaduan, saran, dan masukan",
    "Jumlah pelaksana",
    "Jaminan pelayanan",
    "Jaminan keamanan dan keselamatan pelayanan",
    "Evaluasi kinerja pelaksana",
  ]);
  expect(page.text).toContain("Maklumat pelayanan");
  expect(page.text).toContain("Peraturan tidak menetapkan waktu jawab untuk konsultasi");
});

test("targets and hours come from what DPMD has set, the newest version that has begun", async () => {
  const insert = `insert into clock_targets (id, region_code, version, level, priority, first_reply_minutes, resolution_minutes, valid_from)
    values (gen_random_uuid(), '64.02', $1, 'kecamatan', 1, $2, 900, $3)`;
  await house.owner.query(insert, [2, 45, "2026-10-01"]);
  await house.owner.query(insert, [3, 15, "2027-01-01"]);
  await house.owner.query(
    "delete from working_hours where region_code = '64.02' and weekday in (4, 5)",
  );
  const { text } = await passerBy.get("/standar-layanan");
  expect(text).toContain("Tertinggi 45 menit 2 hari");
  expect(text).not.toContain("15 menit");
  expect(text).toMatch(/Jam kerja: Senin–Rabu [\d.]+–[\d.]+ dan [\d.]+–[\d.]+ WITA/);
});

test("where several regencies are served, the standard asks for one", async () => {
  const visitor = new Visitor(province);
  const open = await visitor.get("/standar-layanan");
  expect(open.text).toContain("Pilih kabupaten Anda");
  expect(open.text).not.toContain("Maklumat pelayanan");
  const chosen = await visitor.get("/standar-layanan?wilayah=64.01");
  expect(chosen.text).toContain("Kami, DPMD Kabupaten Paser");
  expect((await visitor.get("/standar-layanan?wilayah=11.01")).text).toContain("Pilih kabupaten");
});

test("a village finds its satgas by its own name", async () => {
  const found = await passerBy.get("/satgas?cari=jembayan");
  expect(found.text).toContain("Loa Kulu Ada Jembayan");
  expect(found.text).not.toContain("Tenggarong Seberang");
  expect((await passerBy.get("/satgas?cari=%25")).status).toBe(422);
  expect((await passerBy.get("/satgas?cari=%25%25%25")).text).toContain("Tidak ada yang bernama");
  const choice = await new Visitor(province).get("/satgas");
  expect(choice.text).toContain("Kabupaten Paser");
  expect(choice.text).not.toContain("Loa Kulu");
});

test("the satgas of a kecamatan is told as its decree names it, the coordinator first", async () => {
  const before = await passerBy.get(`/satgas/${loaKulu}`);
  expect(before.text).toContain("SK satgas kecamatan ini belum dicatat");
  await addDecree(loaKulu, "2026-12-31");
  const { text } = await passerBy.get(`/satgas/${loaKulu}`);
  expect(text).toMatch(/Zainab Koordinator Koordinator Kepala Seksi Anggota Biasa/);
  expect(text).toContain("100/7/SK/2026");
  expect(text).toContain("5 Januari 2026 sampai 31 Desember 2026");
  expect(text).toContain("Selasa 08.00–12.00 WITA · Ruang layanan");
  expect(text).not.toContain("Masa berlaku SK ini habis");
  expect((await passerBy.get("/standar-layanan")).text).toContain(
    "2 anggota satgas di 1 dari 20 kecamatan",
  );
});

test("a decree past its term is still shown, and says so", async () => {
  await addDecree("64.02.06", "2026-06-30");
  const { text } = await passerBy.get("/satgas/64.02.06");
  expect(text).toContain("Masa berlaku SK ini habis 30 Juni 2026");
  expect(text).toContain("Zainab");
});

test("a village and an old code lead on; what is unknown or not served is not there", async () => {
  expect((await passerBy.get("/satgas/64.02.02.2003")).path).toBe(`/satgas/${loaKulu}`);
  const moved = await passerBy.get("/satgas/64.02.08.2001");
  expect(moved.path).toBe("/satgas/64.02.19");
  expect(moved.text).toContain("Kota Bangun Darat");
  for (const code of ["64.02.99", "64.01.01", "abc", "64"]) {
    expect((await passerBy.get(`/satgas/${code}`)).status, code).toBe(404);
  }
});

test("the guide begins with one's own role", async () => {
  const open = await passerBy.get("/panduan");
  expect(open.status).toBe(200);
  expect(open.text).toContain("Pilih jabatan Anda");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  const { text } = await satgas.get("/panduan");
  expect(text.indexOf("Buka antrean dan ambil satu kasus")).toBeLessThan(
    text.indexOf("Untuk jabatan lain"),
  );
});
