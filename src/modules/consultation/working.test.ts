// The ways of a case beside the main job: resends, asking back, second signature, escalation, merging, reports, claims, leave.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse, testNow } from "../../../tests/support/house.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function as(username: string): Promise<Visitor> {
  const known = visitors.get(username);
  if (known) return known;
  const visitor = await Visitor.signedIn(house, username);
  visitors.set(username, visitor);
  return visitor;
}

const plain = {
  topic: "apbdes.evaluasi",
  subject: "Evaluasi APBDes belum turun",
  question:
    "Rancangan APBDes sudah kami kirim sebulan lalu, tetapi evaluasinya belum turun. Apakah boleh kami tetapkan?",
  urgency: "biasa",
  impact: "seluruh_desa",
};

/** Asks as a village hat and gives the address of the case. */
async function ask(username: string, change: Record<string, string> = {}): Promise<string> {
  const visitor = await as(username);
  const fields: Record<string, string> = { ...plain, ...change };
  let page = await visitor.post("/tanya", fields);
  if (page.status === 422) {
    for (const [, name] of page.html.matchAll(/name="(isian_[^"]+)"/g))
      if (name) fields[name] = "2026";
    page = await visitor.post("/tanya", fields);
  }
  expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
  return page.path.replace("/tanda-terima", "");
}
const version = (page: Page) => /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";

async function step(
  username: string,
  url: string,
  path: string,
  fields: Record<string, string>,
): Promise<Page> {
  const visitor = await as(username);
  const form = await visitor.get(`${url}/${path}`);
  return visitor.post(`${url}/${path}`, { version: version(form), ...fields });
}

async function stateOf(url: string): Promise<Record<string, unknown>> {
  const { rows } = await house.owner.query("select * from consultations where id = $1", [
    url.split("/").at(-1),
  ]);
  return rows[0] as Record<string, unknown>;
}

test("a resend gives the same receipt; the same id with other content shows both texts", async () => {
  const sekdes = await as("sekdes");
  const id = randomUUID();
  const fields = { ...plain, topic: "produk_hukum.jenis", submission_id: id };
  const extra: Record<string, string> = {};
  const first = await sekdes.post("/tanya", fields);
  for (const [, name] of first.html.matchAll(/name="(isian_[^"]+)"/g))
    if (name) extra[name] = "2026";
  const one = first.status === 422 ? await sekdes.post("/tanya", { ...fields, ...extra }) : first;
  const two = await sekdes.post("/tanya", { ...fields, ...extra });
  expect(one.path).toMatch(/tanda-terima$/);
  expect(two.path).toBe(one.path);
  const other = await sekdes.post("/tanya", {
    ...fields,
    ...extra,
    question: "Pertanyaan yang sama sekali lain isinya.",
  });
  expect(other.status).toBe(409);
  expect(other.text).toContain("Pertanyaan yang sama sekali lain isinya.");
  expect(other.text).toContain(plain.question);
});

test("text that looks like a NIK is warned of once, then may be sent", async () => {
  const sekdes = await as("sekdes");
  const fields: Record<string, string> = {
    ...plain,
    topic: "produk_hukum.jenis",
    question: "Warga dengan NIK 6402021203850001 belum menerima BLT, apa langkahnya?",
  };
  const warned = await sekdes.post("/tanya", fields);
  expect(warned.status).toBe(422);
  expect(warned.text).toContain("seperti NIK");
  for (const [, name] of warned.html.matchAll(/name="(isian_[^"]+)"/g))
    if (name) fields[name] = "2026";
  expect(warned.text).not.toContain("6402021203850001</li>");
  const sent = await sekdes.post("/tanya", { ...fields, personal_data_ok: "ya" });
  expect(sent.path, sent.text.slice(0, 300)).toMatch(/tanda-terima$/);
});

test("asking back stops the clock; the reply moves the due time by the pause", async () => {
  const url = await ask("sekdes");
  const before = (await stateOf(url)).resolution_due as Date;
  await step("satgas", url, "tanya-balik", { body: "Mohon tanggal surat pengantarnya." });
  expect((await stateOf(url)).resolution_due).toBeNull();
  expect((await (await as("sekdes")).get(url)).text).toContain("Jam berhenti");
  house.setNow(new Date(testNow.getTime() + 86_400_000));
  await (await as("sekdes")).post(`${url}/balasan`, { body: "Tanggal 1 Oktober." });
  const after = (await stateOf(url)).resolution_due as Date;
  house.setNow(testNow);
  expect(after.getTime() - before.getTime()).toBeGreaterThanOrEqual(86_400_000);
});

test("an answer that needs a second signature stays unseen until it is signed, and not by its author", async () => {
  const url = await ask("sekdes", { topic: "kades_perangkat_bpd.perangkat" });
  await house.owner.query(
    "update topics set second_signature = true where code = 'kades_perangkat_bpd.perangkat'",
  );
  await step("satgas", url, "jawaban", {
    body: "Pemberhentian perangkat memerlukan rekomendasi tertulis camat.",
  });
  expect((await (await as("sekdes")).get(url)).text).not.toContain(
    "memerlukan rekomendasi tertulis",
  );
  expect((await (await as("satgas")).get(`${url}/tanda-tangan`)).status).toBe(403);
  expect((await (await as("camat")).get("/tanda-tangan")).text).toContain(plain.subject);
  const signed = await step("camat", url, "tanda-tangan", { decision: "sign" });
  expect(signed.status, signed.text.slice(0, 300)).toBe(200);
  const seen = await (await as("sekdes")).get(url);
  expect(seen.text).toContain("memerlukan rekomendasi tertulis");
  expect(seen.text).toContain("Ditandatangani juga oleh");
});

test("a broken promise goes up to DPMD by itself; guidance comes down; the first who took it stays responsible", async () => {
  const url = await ask("sekdes");
  await (await as("satgas")).post(`${url}/pegang`, {});
  house.setNow(new Date(testNow.getTime() + 10 * 86_400_000));
  await house.runTask("escalate_breached");
  const up = await stateOf(url);
  expect(up.level).toBe("kabupaten");
  expect(up.responsible_name).toBe("Nama satgas");
  expect((await (await as("koordinator")).get("/antrean")).text).toContain(plain.subject);
  await house.runTask("escalate_breached");
  expect((await stateOf(url)).level).toBe("kabupaten");
  const back = await step("koordinator", url, "arahan", {
    reason: "Gunakan ketentuan dua puluh hari kerja, lalu beri tahu desa.",
  });
  expect(back.status, back.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).level).toBe("kecamatan");
  expect((await (await as("satgas")).get(url)).text).toContain("dua puluh hari kerja");
  expect((await (await as("sekdes")).get(url)).text).not.toContain("dua puluh hari kerja");
  house.setNow(testNow);
});

test("the province sees a case only once it was raised to it, and may give it back", async () => {
  const url = await ask("sekdes");
  expect((await (await as("provinsi")).get(url)).status).toBe(404);
  await step("satgas", url, "eskalasi", { reason: "Perlu keputusan kabupaten." });
  await step("koordinator", url, "eskalasi", { reason: "Perlu keputusan provinsi." });
  expect((await (await as("provinsi")).get(url)).status).toBe(200);
  const back = await step("provinsi", url, "arahan", {
    reason: "Putuskan di kabupaten dengan edaran yang ada.",
  });
  expect(back.status, back.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).level).toBe("kabupaten");
});

test("a merged case follows the other, and the merge can be undone", async () => {
  const url = await ask("sekdes");
  const other = await ask("sekdes");
  const number = String((await stateOf(other)).number);
  const page = await step("satgas", url, "tautan", { number, kind: "merged" });
  expect(page.status, page.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).state).toBe("merged");
  const link =
    /name="link" value="([^"]+)"/.exec((await (await as("satgas")).get(url)).html)?.[1] ?? "";
  await (await as("satgas")).post(`${url}/pembatalan-tautan`, { link });
  expect((await stateOf(url)).state).toBe("new");
});

test("bulk deeds: tag and assign many at once", async () => {
  const one = await ask("sekdes");
  const two = await ask("sekdes");
  const ids = [one, two].map((url) => url.split("/").at(-1) ?? "");
  const satgas = await as("satgas");
  await satgas.post("/antrean", { cases: ids, deed: "tag", tag: "rapat kamis" });
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from people where username = 'satgas1b'",
  );
  const page = await satgas.post("/antrean", { cases: ids, deed: "assign", to: rows[0]?.id ?? "" });
  expect(page.text).toContain("2 kasus diperbarui");
  for (const url of [one, two]) {
    expect((await stateOf(url)).tags).toEqual(["rapat kamis"]);
    expect((await stateOf(url)).holder_name).toBe("Nama satgas b");
  }
});

test("a report is invisible to the village's chiefs and the kecamatan, and its reading leaves a trace", async () => {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from people where username = 'kabid'",
  );
  await house.owner.query(
    "update clinic_settings set integrity_officer_id = $1 where region_code = '64.02'",
    [rows[0]?.id],
  );
  const kaur = await as("kaur");
  const sent = await kaur.post("/laporan-penyimpangan", {
    reporter_address: "Jalan Poros, Jembayan",
    reported_name: "Pelaksana kegiatan",
    reported_position: "Ketua TPK",
    reported_address: "Jembayan",
    deed: "Volume jalan usaha tani kurang dari gambar, tetapi dibayar penuh.",
    facts: "Panjang di lapangan 180 meter, di kuitansi 250 meter.",
  });
  expect(sent.path, sent.text.slice(0, 400)).toMatch(/tanda-terima$/);
  const url = sent.path.replace("/tanda-terima", "");
  for (const username of [
    "kades",
    "sekdes",
    "bpd",
    "satgas",
    "camat",
    "admin",
    "koordinator",
    "kadis",
    "pimpinan",
    "pendamping",
  ]) {
    expect((await (await as(username)).get(url)).status, username).toBe(404);
    expect((await (await as(username)).get("/konsultasi")).text, username).not.toContain(
      "Laporan dugaan",
    );
  }
  expect((await (await as("kabid")).get(url)).text).toContain("180 meter");
  expect((await (await as("inspektorat")).get(url)).text).toContain("180 meter");
  expect((await (await as("kaur")).get(url)).status).toBe(200);
  const reads = await house.owner.query("select title from restricted_reads order by at");
  expect(reads.rows).toHaveLength(2);
  const moved = await step("kabid", url, "penyerahan", {
    reason: "Perlu pemeriksaan fisik.",
    to: await officeId("inspectorate"),
  });
  expect(moved.status, moved.text.slice(0, 300)).toBe(200);
  const referral =
    /href="(\/konsultasi\/[^"]+\/rujukan\/[^"]+)"/.exec(
      (await (await as("inspektorat")).get(url)).html,
    )?.[1] ?? "";
  expect((await (await as("inspektorat")).post(referral, { decision: "accepted" })).status).toBe(
    200,
  );
  expect(
    (
      await (
        await as("inspektorat")
      ).post(referral, { decision: "advised", text: "Pemeriksaan selesai, ada pengembalian." })
    ).status,
  ).toBe(200);
  expect((await stateOf(url)).state).toBe("working");
});

async function officeId(kind: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = '64.02'",
    [kind],
  );
  return rows[0]?.id ?? "";
}

test("a case filed at the counter is claimed later with the code on the slip", async () => {
  const satgas = await as("satgas");
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where name = 'Posyandu Melati'",
  );
  const fields: Record<string, string> = {
    ...plain,
    topic: "produk_hukum.jenis",
    channel: "loket",
    office: rows[0]?.id ?? "",
    guest_name: "Ibu kader",
    guest_title: "Kader Posyandu",
  };
  let page = await satgas.post("/tanya/untuk-desa", fields);
  for (const [, name] of page.html.matchAll(/name="(isian_[^"]+)"/g))
    if (name) fields[name] = "2026";
  if (page.status === 422) page = await satgas.post("/tanya/untuk-desa", fields);
  expect(page.path, page.text.slice(0, 400)).toMatch(/tanda-terima$/);
  const slip = await satgas.fetch(`${page.path}.pdf`);
  expect(slip.headers.get("content-type")).toContain("pdf");
  const url = page.path.replace("/tanda-terima", "");
  const code = String((await stateOf(url)).receipt_code);
  const posyandu = await as("posyandu");
  expect((await posyandu.post("/konsultasi/klaim", { code: "AAAA-BBBB" })).status).toBe(422);
  const claimed = await posyandu.post("/konsultasi/klaim", {
    code: code.toLowerCase().replace("-", " "),
  });
  expect(claimed.path).toBe(url);
  expect((await posyandu.post("/konsultasi/klaim", { code })).status).toBe(422);
});

test("a colleague in the same case is seen; on leave the stand-in takes over", async () => {
  const url = await ask("sekdes");
  await (await as("satgas")).post(`${url}/pegang`, {});
  const other = await (await as("satgas1b")).fetch(`${url}/kehadiran`, { method: "POST" });
  expect(await other.json()).toEqual({ others: ["Nama satgas"] });
  expect((await (await as("satgas")).get(url)).text).toContain(
    "Sedang membuka juga: Nama satgas b",
  );
  await house.owner.query(
    `insert into leaves (id, person_id, stand_in_id, region_code, starts_on, ends_on, reason)
     select gen_random_uuid(), a.id, b.id, '64.02.02', '2026-11-01', '2026-11-10', 'Cuti tahunan' from people a, people b
     where a.username = 'satgas' and b.username = 'satgas1b'`,
  );
  await house.runTask("hand_to_stand_ins");
  expect((await stateOf(url)).holder_name).toBe("Nama satgas b");
  expect((await stateOf(url)).responsible_name).toBe("Nama satgas");
});

test("a closed case can be reopened within the window and not after it", async () => {
  const url = await ask("sekdes");
  await step("satgas", url, "jawaban", { body: "Boleh, setelah dua puluh hari kerja." });
  await step("satgas", url, "penutupan", {
    form: "tanpa_surat",
    summary: "Boleh, setelah dua puluh hari kerja.",
  });
  await house.owner.query("update clinic_settings set reopen_days = 5");
  house.setNow(new Date(testNow.getTime() + 6 * 86_400_000));
  expect((await step("sekdes", url, "pembukaan", { reason: "Belum jelas." })).status).toBe(404);
  house.setNow(new Date(testNow.getTime() + 4 * 86_400_000));
  expect(
    (await step("sekdes", url, "pembukaan", { reason: "Belum jelas tanggalnya." })).text,
  ).toContain("Dikerjakan");
  house.setNow(testNow);
});

test("another village, another kecamatan, another regency, an outside agency: the same 404", async () => {
  const url = await ask("sekdes");
  const pages = await Promise.all(
    [
      "sekdes2",
      "satgas2",
      "sekdes-paser",
      "admin-paser",
      "inspektorat-paser",
      "dinkes",
      "posyandu",
    ].map(async (username) => (await as(username)).get(url)),
  );
  for (const page of pages) expect(page.status).toBe(404);
});
