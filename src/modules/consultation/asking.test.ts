// Asking and who sees it: resends, warnings, the separate door for reports, the counter, other scopes.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { plainQuestion, useClinic } from "../../../tests/support/clinic.ts";

const clinic = useClinic();
const { as, ask, step, stateOf } = clinic;

test("a resend gives the same receipt; the same id with other content shows both texts", async () => {
  const sekdes = await as("sekdes");
  const id = randomUUID();
  const fields = { ...plainQuestion, topic: "produk_hukum.jenis", submission_id: id };
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
  expect(other.text).toContain(plainQuestion.question);
});

test("text that looks like a NIK is warned of once, then may be sent", async () => {
  const sekdes = await as("sekdes");
  const fields: Record<string, string> = {
    ...plainQuestion,
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

test("a report is invisible to the village's chiefs and the kecamatan, and its reading leaves a trace", async () => {
  const { rows } = await clinic.house.owner.query<{ id: string }>(
    "select id from people where username = 'kabid'",
  );
  await clinic.house.owner.query(
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
  const reads = await clinic.house.owner.query("select title from restricted_reads order by at");
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
  await (await as("kaur")).post(`${url}/balasan`, { body: "Ada saksi tukang yang mengukur." });
  const told = await clinic.house.owner.query<{ kind: string }>(
    "select distinct coalesce(o.kind, 'person') as kind from notifications n left join offices o on o.id = n.office_id where n.href = $1 order by 1",
    [url],
  );
  expect(told.rows).toEqual([{ kind: "inspectorate" }, { kind: "person" }]);
});

test("a case filed at the counter is claimed later with the code on the slip", async () => {
  const satgas = await as("satgas");
  const { rows } = await clinic.house.owner.query<{ id: string }>(
    "select id from offices where name = 'Posyandu Melati'",
  );
  const fields: Record<string, string> = {
    ...plainQuestion,
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

async function officeId(kind: string): Promise<string> {
  const { rows } = await clinic.house.owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = '64.02'",
    [kind],
  );
  return rows[0]?.id ?? "";
}
