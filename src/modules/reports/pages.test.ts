import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";

// The house stands at Tuesday 3 November 2026, 09.00 WITA.
let house: TestHouse;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function open(username: string, path: string): Promise<Page> {
  const visitor = visitors.get(username) ?? (await Visitor.signedIn(house, username));
  visitors.set(username, visitor);
  return visitor.get(path);
}

const readers = [
  ...["satgas1b", "camat", "koordinator", "kadis", "kabid", "admin", "pimpinan"],
  ...["inspektorat", "provinsi"],
];
const pages = [
  ...["", "/satuan", "/beban", "/topik", "/berulang", "/desa-diam", "/jarak", "/penilaian"],
  ...["/rujukan", "/tindak-lanjut", "/daftar", "/daftar?lihat=lewat"],
].map((path) => `/angka${path}`);

async function add(username: string, subject: string, columns: Record<string, unknown>) {
  const row = await addCaseRow(house, username, { subject });
  const names = Object.keys(columns);
  await house.owner.query(
    `update consultations set ${names.map((name, i) => `${name} = $${i + 2}`).join(", ")} where id = $1`,
    [row.id, ...Object.values(columns)],
  );
  return row;
}

test("every page of figures says plainly that there is nothing yet", async () => {
  for (const username of readers)
    for (const path of pages) {
      const page = await open(username, path);
      expect(page.status, `${username} ${path}`).toBe(200);
      expect(page.text, `${username} ${path}`).toContain("Angka belum pernah dihitung");
    }
  await house.runTask("refresh_figures");
  expect((await open("kadis", "/angka")).text).toContain("Dihitung sampai hari ini 09.00 WITA");
  expect((await open("kadis", "/angka/beban")).text).toContain(
    "Tidak ada kasus yang belum dijawab",
  );
  expect((await open("kadis", "/angka/topik")).text).toContain("Belum ada pertanyaan");
});

const person = async (username: string) => {
  const { rows } = await house.owner.query<{ id: string; name: string }>(
    "select id, name from people where username = $1",
    [username],
  );
  return rows[0] ?? { id: "", name: "" };
};

/** A story that every page has something to say about. */
async function tellStory() {
  const writer = await person("satgas1b");
  const done = await add("sekdes", "Pajak jasa tukang", {
    asked_at: "2026-10-05T01:00:00Z",
    topic_code: "pajak.belanja",
    concerns_poor: true,
    first_replied_at: "2026-10-05T03:00:00Z",
    answered_at: "2026-10-06T03:00:00Z",
    closed_at: "2026-10-07T01:00:00Z",
    resolution_due: "2026-10-08T01:00:00Z",
    state: "closed",
  });
  await house.owner.query(
    `insert into messages (id, consultation_id, kind, state, body, author_id, author_name, author_title, author_office, written_at)
     values (gen_random_uuid(), $1, 'answer', 'sent', 'Jawaban', $2, $3, 'Satgas', 'Satgas', '2026-10-06T03:00:00Z')`,
    [done.id, writer.id, writer.name],
  );
  await house.owner.query(
    `with k as (insert into closings (id, consultation_id, form, summary, by_name, by_title, at)
       values (gen_random_uuid(), $1, 'tanpa_surat', 'Selesai', 'Nama', 'Satgas', '2026-10-07T01:00:00Z') returning id)
     insert into ratings (closing_id, consultation_id, score, at) select id, $1, 4, '2026-10-09T01:00:00Z' from k`,
    [done.id],
  );
  await house.owner.query(
    `insert into referrals (id, consultation_id, region_code, restricted, from_office_id, to_office_id, kind, reason, state, sent_at, due, advised_at)
     select gen_random_uuid(), c.id, c.region_code, false, c.handling_office_id, o.id, 'referral', 'Perlu pendapat', 'advised',
       '2026-10-05T03:00:00Z', '2026-10-07T03:00:00Z', '2026-10-06T01:00:00Z' from consultations c, offices o
     where c.id = $1 and o.name = 'Dinas Kesehatan'`,
    [done.id],
  );
  await add("sekdes", "Pajak sewa tenda", {
    asked_at: "2026-10-31T15:59:00Z",
    topic_code: "pajak.belanja",
    state: "working",
    holder_id: writer.id,
    holder_name: writer.name,
    first_replied_at: "2026-11-02T01:00:00Z",
    resolution_due: "2026-11-02T09:00:00Z",
  });
  await add("sekdes2", "Pajak konsumsi rapat", {
    asked_at: "2026-10-31T16:00:00Z",
    topic_code: "pajak.belanja",
    resolution_due: "2026-12-02T09:00:00Z",
  });
  await add("lurah", "Dari kecamatan lain", { asked_at: "2026-11-02T01:00:00Z" });
  await addCaseRow(house, "kaur", { restricted: true, subject: "Laporan yang tidak dihitung" });
  await house.runTask("turn_figures");
  await house.runTask("refresh_figures");
}

test("a month begins at local midnight: a minute decides where a question counts", async () => {
  await tellStory();
  const october = await open("camat", "/angka?kurun=2026-10");
  expect(october.text).toMatch(/Pertanyaan baru 2 /);
  const list = await open("camat", "/angka/daftar?lihat=baru&kurun=2026-10");
  expect(list.text).toContain("Pajak sewa tenda");
  expect(list.text).not.toContain("Pajak konsumsi rapat");
  const november = await open("camat", "/angka/daftar?lihat=baru&kurun=2026-11");
  expect(november.text).toContain("Pajak konsumsi rapat");
  expect(november.text).not.toContain("Pajak sewa tenda");
});

test("topics, duties, goals, poor: each counts what its list shows", async () => {
  const page = await open("kadis", "/angka/topik?kurun=2026-t4");
  expect(page.text).toMatch(/Pajak desa 3 1 100%/);
  const links = [...page.html.matchAll(/href="(\/angka\/daftar\?[^"]+)">(\d+)</g)];
  expect(links.length).toBeGreaterThan(8);
  for (const [, href = "", count] of links) {
    const list = await open("kadis", href.replaceAll("&amp;", "&"));
    const rows = list.html.match(/class="row-title"/g)?.length ?? 0;
    expect(rows, href).toBe(Number(count));
  }
  const group = await open("kadis", "/angka/topik?kurun=2026-t4&bidang=pajak");
  expect(group.text).toContain("Topik dalam bidang ini");
});

test("units keep their clock month by month; desks and writers are counted", async () => {
  const units = await open("kadis", "/angka/satuan?kurun=2026-10");
  expect(units.text).toMatch(/Satgas Kecamatan Loa Kulu 1 100% 2 jam \/ 2 jam/);
  expect(units.html).toMatch(/lihat=dijawab&amp;kantor=[^"]+">100%/);
  const desks = await open("camat", "/angka/beban?kurun=2026-10");
  const { name } = await person("satgas1b");
  expect(desks.text).toMatch(
    new RegExp(`Satgas Kecamatan Loa Kulu 2 1 0 ${name} 1 1 0 Belum dipegang 1 0 0`),
  );
  expect(desks.text).toMatch(new RegExp(`${name} 1 100%`));
  const unheld = /href="([^"]+petugas=kosong[^"]*)"/
    .exec(desks.html)?.[1]
    ?.replaceAll("&amp;", "&");
  const list = await open("camat", unheld ?? "");
  expect(list.text).toContain("Pajak konsumsi rapat");
  expect(list.text).not.toContain("Pajak sewa tenda");
});

test("what is asked again, by many villages or by one", async () => {
  const page = await open("satgas1b", "/angka/berulang?kurun=2026-t4");
  expect(page.text).toMatch(/bertanya lagi [^0-9]* 2 3 1 /);
  expect(page.text).toMatch(/Jembayan, Loa Kulu [^0-9]* 2/);
});

test("ratings and referrals count by score and agency", async () => {
  const ratings = await open("kadis", "/angka/penilaian?kurun=2026-10");
  expect(ratings.text).toContain("Rata-rata 4,0 dari 1 penilaian");
  const list = await open("kadis", "/angka/daftar?lihat=penilaian&kurun=2026-10&nilai=4");
  expect(list.text).toContain("Pajak jasa tukang");
  const referrals = await open("inspektorat", "/angka/rujukan?kurun=2026-10");
  expect(referrals.text).toMatch(/Dinas Kesehatan 1 1 0 1 100%/);
  expect(referrals.text).toContain("Memberi masukan tepat waktu");
});

test("the province reads the sums of its regencies, lists only what went up to it, and no names", async () => {
  const page = await open("provinsi", "/angka?kurun=2026-11");
  expect(page.text).toMatch(/Pertanyaan baru 2 /);
  expect(page.text).toContain("hanya kasus yang pernah naik ke provinsi");
  const list = await open("provinsi", "/angka/daftar?lihat=baru&kurun=2026-11");
  expect(list.text).not.toContain("Pajak konsumsi rapat");
  const { name } = await person("satgas1b");
  for (const path of pages) expect((await open("provinsi", path)).text, path).not.toContain(name);
});

test("the regency's admin says which villages are remote; the comparison follows, also for the past", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const form = await admin.get("/angka/desa-jauh?wilayah=64.02.02");
  expect(form.text).toContain("Desa Jembayan");
  const saved = await admin.post("/angka/desa-jauh", {
    wilayah: "64.02.02",
    desa: ["64.02.02.2003", "64.01.01.2009"],
  });
  expect(saved.text).toContain("Tersimpan");
  await house.runTask("refresh_figures");
  const page = await admin.get("/angka/jarak?kurun=2026-10");
  expect(page.text).toContain("1 desa dan kelurahan ditandai jauh");
  expect(page.text).toMatch(/Desa jauh 2 100%/);
  const list = await admin.get("/angka/daftar?lihat=baru&kurun=2026-10&jauh=ya");
  expect(list.text).toContain("Pajak jasa tukang");
  // Somebody else has meanwhile noted another village: a form that did not know of it leaves it alone.
  await house.owner.query(
    "insert into remote_villages values ('64.02.02.2005', 'Orang lain', '2026-11-03')",
  );
  await admin.post("/angka/desa-jauh", { wilayah: "64.02.02", semula: "64.02.02.2003" });
  const { rows } = await house.owner.query("select region_code from remote_villages");
  expect(rows).toEqual([{ region_code: "64.02.02.2005" }]);
  expect(
    (await admin.post("/angka/desa-jauh", { wilayah: "64.01.01", desa: "64.01.01.2009" })).status,
  ).toBe(404);
  expect((await admin.post("/angka/desa-jauh", { wilayah: "x", desa: "x" })).status).toBe(404);
  expect((await open("kadis", "/angka/desa-jauh")).status).toBe(404);
});

test("a village that moves to another kecamatan takes its figures along", async () => {
  await house.owner.query(
    "update regions set code = '64.02.06.2999', parent_code = '64.02.06' where code = '64.02.02.2003'",
  );
  await house.runTask("refresh_figures");
  const from = await open("kadis", "/angka/daftar?lihat=baru&kurun=2026-10&wilayah=64.02.02");
  expect(from.text).not.toContain("Pajak jasa tukang");
  expect((await open("kadis", "/angka?kurun=2026-10&wilayah=64.02.02")).text).toMatch(
    /Pertanyaan baru 0 /,
  );
  expect((await open("kadis", "/angka?kurun=2026-10&wilayah=64.02.06")).text).toMatch(
    /Pertanyaan baru 2 /,
  );
  expect((await open("kadis", "/angka?kurun=2026-10")).text).toMatch(/Pertanyaan baru 2 /);
});
