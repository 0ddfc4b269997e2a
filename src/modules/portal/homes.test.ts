import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { guides } from "./views/guides.ts";

// The house stands at Tuesday 3 November 2026, 09.00 WITA.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ KLIK_ROOT: "64" });
});
afterAll(() => house.close());

async function change(id: string, columns: Record<string, unknown>): Promise<void> {
  const names = Object.keys(columns);
  await house.owner.query(
    `update consultations set ${names.map((name, i) => `${name} = $${i + 2}`).join(", ")} where id = $1`,
    [id, ...Object.values(columns)],
  );
}

async function addMessage(kase: CaseRow, kind: string, state: string): Promise<void> {
  await house.owner.query(
    `insert into messages (id, consultation_id, kind, state, body, author_id, author_name, author_title, author_office, written_at)
     select gen_random_uuid(), $1, $2, $3, 'Isi pesan', id, name, 'Anggota Satgas', 'Satgas', '2026-11-02T03:00:00Z'
     from people where username = 'satgas1b'`,
    [kase.id, kind, state],
  );
}

async function addPromise(
  kase: CaseRow,
  action: string,
  dueOn: string,
  more: { state?: string; provenAt?: string } = {},
) {
  await house.owner.query(
    `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id, restricted,
       action, person_title, due_on, state, proven_at, created_at, created_by)
     select $1, 'consultation', c.id, c.number, c.region_code, c.office_id, c.handling_office_id, c.restricted,
       $3, 'Kaur Keuangan', $4, $5, $6, '2026-10-01T01:00:00Z', 'Satgas' from consultations c where c.id = $2`,
    [randomUUID(), kase.id, action, dueOn, more.state ?? "open", more.provenAt ?? null],
  );
}

async function officeOf(kind: string, region: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = $2",
    [kind, region],
  );
  return rows[0]?.id ?? "";
}

const home = async (username: string) => (await Visitor.signedIn(house, username)).get("/beranda");

test("an office without a case is told how to begin, every role in its own words", async () => {
  const beginnings: Record<string, string> = {
    sekdes: "Tulis satu pertanyaan yang sedang mengganjal",
    posyandu: "Lembaga Anda bertanya atas nama sendiri",
    satgas1b: "Buka antrean dan ambil satu kasus",
    camat: "Periksa tanda tangan kedua",
    pendamping: "Lihat kasus yang menunggu balasan desa",
    dinkes: "Tulis masukan",
    hukum: "Tulis masukan",
    inspektorat: "Buka penyerahan dan laporan baru",
    kadis: "Putuskan yang naik kepada Anda",
    pimpinan: "untuk dibaca saja",
    provinsi: "Buka kasus yang naik",
  };
  for (const [username, words] of Object.entries(beginnings)) {
    const page = await home(username);
    expect(page.status, username).toBe(200);
    expect(page.text, username).toContain("Baru pertama di sini?");
    expect(page.text, username).toContain(words);
  }
  const village = await home("sekdes");
  expect(village.html.match(/class="examples"[\s\S]*?<\/ul>/)?.[0].match(/<li>/g)).toHaveLength(3);
});

test("a village sees what it has to do, each with the verb first, then its questions", async () => {
  const waits = await addCaseRow(house, "sekdes", { subject: "SK pengurus RT" });
  await change(waits.id, { state: "waiting_asker", first_replied_at: "2026-11-02T03:00:00Z" });
  await addMessage(waits, "ask_back", "sent");
  const done = await addCaseRow(house, "sekdes", { subject: "Honor tim pelaksana" });
  await change(done.id, {
    state: "closed",
    answered_at: "2026-10-06T03:00:00Z",
    closed_at: "2026-10-07T03:00:00Z",
  });
  await addPromise(done, "Lengkapi nota makan minum", "2026-11-01");
  const { text } = await home("sekdes");
  expect(text).toContain("3 hal menunggu Anda");
  expect(text).toContain("Balas: SK pengurus RT");
  expect(text).toContain("Jam berhenti sejak kemarin 11.00");
  expect(text).toContain("Kirim bukti: Lengkapi nota makan minum");
  expect(text).toContain("lewat 2 hari");
  expect(text).toContain("Beri nilai: Honor tim pelaksana");
  expect(text).toContain("Pertanyaan desa Anda");
  expect(text).not.toContain("Baru pertama di sini?");
  const other = await home("sekdes2");
  expect(other.text).not.toContain("SK pengurus RT");
  const council = await home("bpd");
  expect(council.text, "another office of the village does not reply for it").not.toContain(
    "Balas:",
  );
});

test("a report of wrongdoing stays off every home but that of Inspektorat, and there without its subject", async () => {
  await addCaseRow(house, "kaur", { restricted: true, subject: "Nota belanja dinaikkan" });
  for (const username of ["kaur", "kades", "satgas1b", "camat", "kadis", "pimpinan"]) {
    const { text } = await home(username);
    expect(text, username).not.toContain("Nota belanja dinaikkan");
  }
  const { text } = await home("inspektorat");
  expect(text).toMatch(/Laporan UJI-2026-\d+ Jembayan/);
  expect(text).toContain("Satu hal menunggu Anda");
  expect(text).not.toContain("Nota belanja dinaikkan");
  expect(text).toContain("yang Anda buka tercatat");
  expect((await home("inspektorat-paser")).text).not.toContain("Laporan UJI");
});

test("a satgas sees its desk in four figures that lead to their lists", async () => {
  const held = await addCaseRow(house, "sekdes", { subject: "Kasus yang saya pegang" });
  const { rows } = await house.owner.query<{ id: string; name: string }>(
    "select id, name from people where username = 'satgas1b'",
  );
  await change(held.id, {
    state: "working",
    holder_id: rows[0]?.id,
    holder_name: rows[0]?.name,
    resolution_due: "2026-11-02T02:00:00Z",
  });
  await addCaseRow(house, "sekdes2", { subject: "Belum ada pemegangnya" });
  const proven = await addCaseRow(house, "sekdes2", { subject: "Sudah ada buktinya" });
  await addPromise(proven, "Tetapkan Perdes LKD", "2026-11-20", { state: "proven" });
  await house.owner.query(
    `insert into leaves (id, person_id, stand_in_id, region_code, starts_on, ends_on, reason)
     select gen_random_uuid(), a.id, b.id, '64.02.02', '2026-11-02', '2026-11-06', 'Cuti'
     from people a, people b where a.username = 'satgas' and b.username = 'satgas1b'`,
  );
  const page = await home("satgas1b");
  expect(page.text).toMatch(/Saya pegang 1 Belum dipegang 3 Lewat batas 1 Menunggu pihak lain 1/);
  expect(page.html).toContain('href="/antrean?tampil=unheld"');
  expect(page.text).toContain("Kasus yang saya pegang");
  expect(page.text).toContain("Periksa: Tetapkan Perdes LKD");
  expect(page.text).toMatch(/Nama satgas sampai 6 November 2026; digantikan Nama satgas/);
  const elsewhere = await home("satgas2");
  expect(elsewhere.text).not.toContain("Belum ada pemegangnya");
});

test("a camat sees second signatures, late cases and late follow-ups of the kecamatan", async () => {
  const waits = await addCaseRow(house, "sekdes", { subject: "Pemberhentian perangkat" });
  await change(waits.id, { state: "working", first_replied_at: "2026-11-02T03:00:00Z" });
  await addMessage(waits, "answer", "awaiting_signature");
  const { text } = await home("camat");
  expect(text).toContain("Satu hal menunggu Anda");
  expect(text).toContain("Tanda tangani: Pemberhentian perangkat");
  expect(text).toMatch(/Kasus lewat batas di kecamatan.*Kasus yang saya pegang/);
  expect(text).toMatch(/Tindak lanjut desa yang terlambat.*Lengkapi nota makan minum/);
});

test("an agency sees only what was referred to it; a pendamping what its villages owe", async () => {
  const referred = await addCaseRow(house, "sekdes", { subject: "Insentif kader" });
  await house.owner.query(
    `insert into referrals (id, consultation_id, region_code, restricted, from_office_id, to_office_id, kind, reason, state, sent_at, due)
     select gen_random_uuid(), c.id, c.region_code, false, c.handling_office_id, o.id, 'referral', 'Perlu pendapat', 'sent',
       '2026-11-02T03:00:00Z', '2026-11-04T03:00:00Z' from consultations c, offices o where c.id = $1 and o.name = 'Dinas Kesehatan'`,
    [referred.id],
  );
  const asked = await home("dinkes");
  expect(asked.text).toContain("Insentif kader");
  expect(asked.text).toContain("Perlu tanggapan");
  expect((await home("dinsos")).text).not.toContain("Insentif kader");
  const helper = await home("pendamping");
  expect(helper.text).toMatch(/Kasus yang menunggu balasan desa.*SK pengurus RT/);
  expect(helper.text).toContain("Lengkapi nota makan minum");
});

test("what has gone up stands before who decides: DPMD, then the province; leaders only look", async () => {
  const up = await addCaseRow(house, "sekdes2", { subject: "Pungutan pasar desa" });
  await change(up.id, {
    state: "working",
    level: "kabupaten",
    handling_office_id: await officeOf("dpmd", "64.02"),
  });
  const top = await addCaseRow(house, "sekdes2", { subject: "Kawasan lintas kabupaten" });
  await change(top.id, {
    state: "working",
    level: "provinsi",
    reached_province: true,
    handling_office_id: await officeOf("province", "64"),
  });
  const decides = await home("kadis");
  expect(decides.text).toMatch(/Yang perlu keputusan Anda.*Pungutan pasar desa/);
  const looks = await home("pimpinan");
  expect(looks.text).toContain("Pertanyaan baru");
  expect(looks.text).not.toContain("Yang perlu keputusan Anda");
  const province = await home("provinsi");
  expect(province.text).toContain("Kawasan lintas kabupaten");
  expect(province.text).not.toContain("Pungutan pasar desa");
  expect((await home("admin-paser")).text).not.toContain("Pungutan pasar desa");
});

test("every step of a guide leads to a page that this hat may open", async () => {
  const wearers: Record<string, string> = {
    desa: "sekdes",
    lembaga: "bumdes",
    satgas: "satgas1b",
    camat: "camat",
    pendamping: "pendamping",
    dpmd: "admin",
    instansi: "hukum",
    inspektorat: "inspektorat",
    pimpinan: "pimpinan",
    provinsi: "provinsi",
  };
  for (const guide of guides) {
    const visitor = await Visitor.signedIn(house, wearers[guide.id] ?? "");
    const links = guide.steps.flatMap((step) => step.href ?? []);
    expect(links.length, guide.id).toBeGreaterThan(0);
    for (const href of links) {
      expect((await visitor.get(href)).status, `${guide.id} ${href}`).toBe(200);
    }
  }
});

test("other places stand under Lainnya, with the way out", async () => {
  const visitor = await Visitor.signedIn(house, "sekdes");
  const page = await visitor.get("/lainnya");
  expect(page.text).toContain("Lapor penyimpangan");
  expect(page.text).toContain("Panduan");
  await visitor.post("/keluar", {});
  expect((await visitor.get("/beranda")).path).toContain("/masuk");
});
