// The yearly survey through the front door: each office once a year, by whichever way; the judged see sums, never who.
import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "#modules/surveys/questions.ts";
import { addCaseRow } from "./support/case-rows.ts";
import { openTestHouse, type TestHouse, testNow } from "./support/house.ts";
import { type Page, Visitor } from "./support/visitor.ts";

let house: TestHouse;
const visitors = new Map<string, Visitor>();
const all = (score: number) =>
  Object.fromEntries(questions.map(({ name }) => [name, String(score)]));
const day = 86_400_000;

beforeAll(async () => {
  house = await openTestHouse();
  for (const name of ["sekdes", "bpd", "posyandu", "bumdes", "sekdes2", "lurah"])
    await addCaseRow(house, name);
  // A report of wrongdoing alone invites nobody.
  await addCaseRow(house, "sekdes-paser", { restricted: true });
});
afterAll(() => house.close());

async function as(name: string): Promise<Visitor> {
  const known = visitors.get(name) ?? (await Visitor.signedIn(house, name));
  visitors.set(name, known);
  return known;
}
async function rows<T extends Record<string, unknown>>(sql: string): Promise<T[]> {
  return (await house.owner.query<T>(sql)).rows;
}
const countAnswers = async () => (await rows("select id from survey_answers")).length;
async function linkFor(office: string): Promise<string> {
  const [ticket] = await rows<{ id: string }>(
    `select t.id from survey_tickets t join offices o on o.id = t.office_id where o.name like '%${office}%'`,
  );
  const page = await (await as("koordinator")).post(`/skm/kantor/${ticket?.id}/tautan`, {});
  return new URL(/href="([^"]+\/survei\/[^"]+)"/.exec(page.html)?.[1] ?? "").pathname;
}

test("DPMD opens a round; every office that asked is invited once", async () => {
  expect(
    (await (await as("satgas")).post("/skm/putaran", { closes_on: "2026-12-20" })).status,
  ).toBe(403);
  const wrong = await (await as("koordinator")).post("/skm/putaran", { closes_on: "2026-02-31" });
  expect([wrong.status, wrong.text.includes("Pilih tanggal antara")]).toEqual([422, true]);
  const page = await (await as("koordinator")).post("/skm/putaran", { closes_on: "2026-12-20" });
  expect(page.path).toBe("/skm?tahun=2026");
  await house.runTask("ask_offices");
  await house.runTask("ask_offices");
  const invited = await rows<{ name: string }>(
    "select o.name from survey_tickets t join offices o on o.id = t.office_id order by o.kind",
  );
  expect(invited).toHaveLength(6);
  const news = await rows("select id from notifications where href = '/skm/isi'");
  expect(news).toHaveLength(6);
  expect((await (await as("sekdes")).get("/beranda")).text).toContain("Isi survei kepuasan 2026");
  expect((await (await as("kaur")).get("/skm/isi")).text).toContain("Bagaimana Satgas");
});

test("an office answers once, whichever of its people sends it, and a resend changes nothing", async () => {
  const sekdes = await as("sekdes");
  const missing = await sekdes.post("/skm/isi", { ...all(4), u3: "9", comment: "Cepat" });
  expect(missing.status).toBe(422);
  expect(missing.html).toContain("Pilih satu jawaban.");
  expect(await countAnswers()).toBe(0);
  const sent: Page[] = await Promise.all([
    sekdes.post("/skm/isi", { ...all(4), comment: "Jawabannya cepat" }),
    (await as("kades")).post("/skm/isi", all(1)),
    sekdes.post("/skm/isi", { ...all(4), comment: "Jawabannya cepat" }),
  ]);
  for (const page of sent)
    expect(page.text).toContain("Terima kasih, jawaban kantor Anda kami terima");
  expect(await countAnswers()).toBe(1);
  expect((await sekdes.get("/beranda")).text).not.toContain("Isi survei");
});

test("by a secret link, without an account, and once", async () => {
  const path = await linkFor("BPD");
  const stranger = new Visitor(house);
  expect((await stranger.get(path)).text).toContain("BPD Jembayan");
  expect((await stranger.get(`${path}x`)).status).toBe(410);
  expect(
    (await stranger.post(path, { ...all(2), comment: "<b>Lama</b> menunggu" })).text,
  ).toContain("Terima kasih");
  expect((await stranger.post(path, all(4))).text).toContain("Terima kasih");
  expect((await (await as("bpd")).post("/skm/isi", all(4))).text).toContain("Terima kasih");
  expect(await countAnswers()).toBe(2);
  const replaced = await linkFor("Posyandu");
  await linkFor("Posyandu");
  expect((await stranger.get(replaced)).status).toBe(410);
});

test("a printed form is typed in by DPMD under its number, with who typed it, and once", async () => {
  const [ticket] = await rows<{ id: string; number: string }>(
    "select t.id, t.number from survey_tickets t join offices o on o.id = t.office_id where o.name = 'Posyandu Melati'",
  );
  const printed = await (await as("posyandu")).fetch(`/skm/kantor/${ticket?.id}/formulir.pdf`);
  expect(printed.headers.get("content-type")).toBe("application/pdf");
  const number = ticket?.number.toLowerCase().replaceAll("-", " ") ?? "";
  const clerk = await as("admin");
  expect((await clerk.post("/skm/kertas", { ...all(3), number: "AAAA" })).status).toBe(422);
  expect((await clerk.post("/skm/kertas", { ...all(3), number: "AAAA-AAAA-AAAA" })).text).toContain(
    "Tidak ada formulir",
  );
  expect((await clerk.post("/skm/kertas", { ...all(3), number })).path).toBe(
    "/skm/kertas?tersimpan",
  );
  expect((await clerk.post("/skm/kertas", { ...all(3), number })).status).toBe(422);
  expect((await (await as("admin-paser")).post("/skm/kertas", { ...all(3), number })).status).toBe(
    422,
  );
  expect(await countAnswers()).toBe(3);
  const [kept] = await rows(
    "select t.way, p.username from survey_tickets t join people p on p.id = t.entered_by",
  );
  expect(kept).toEqual({ way: "paper", username: "admin" });
});

test("below five answers nothing but their number is shown, then index, elements and comments", async () => {
  const [unit] = await rows<{ id: string }>(
    "select id from offices where kind = 'satgas' and region_code = '64.02.02'",
  );
  const path = `/skm/unit/${unit?.id}?tahun=2026`;
  const early = await (await as("satgas")).get(path);
  expect(early.text).toContain("Belum cukup: perlu 5 jawaban");
  expect(early.text).not.toContain("Jawabannya cepat");
  await (await as("bumdes")).post("/skm/isi", all(4));
  await (await as("sekdes2")).post("/skm/isi", all(4));
  // 4 + 2 + 3 + 4 + 4 = 17 of 20: 85,00.
  for (const name of ["satgas", "camat", "koordinator", "pimpinan", "inspektorat"]) {
    const page = await (await as(name)).get(path);
    expect(page.text, name).toContain("85,00");
    expect(page.text, name).toContain("B · Baik");
    expect(page.text, name).toContain("Jawabannya cepat");
    expect(page.html, name).toContain("&lt;b>Lama");
    for (const who of ["Jembayan", "Posyandu", "Sekretaris Desa"])
      expect(page.text, `${name}: ${who}`).not.toContain(who);
  }
  expect((await (await as("satgas2")).get(path)).status).toBe(404);
  expect((await (await as("sekdes")).get(path)).status).toBe(404);
  expect((await (await as("satgas2")).get("/skm?tahun=2026")).text).not.toContain("Loa Kulu");
});

test("DPMD sees who has answered and not what; the satgas sees neither; the public sees the index", async () => {
  const list = await (await as("koordinator")).get("/skm/kantor");
  expect(list.text).toContain("Belum mengisi");
  expect(list.text).toContain("3 November 2026, formulir cetak");
  expect((await (await as("satgas")).get("/skm/kantor")).status).toBe(404);
  expect((await (await as("satgas")).get("/skm/kertas")).status).toBe(404);
  const open = await new Visitor(house).get("/standar-layanan?wilayah=64.02");
  expect(open.text).toContain(
    "Indeks Kepuasan Masyarakat 2026: 85,00, mutu B (Baik), dari 5 kantor",
  );
});

test("an answer holds nothing that leads back to its office", async () => {
  const columns = await rows<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = 'survey_answers' order by 1",
  );
  expect(columns.map(({ column_name }) => column_name)).toEqual([
    "comment",
    "id",
    "region_code",
    "scores",
    "unit_office_id",
    "year",
  ]);
  const traces = await rows<{ found: string }>(
    `select content::text as found from submissions where content::text like '%Jawabannya cepat%'
     union all select after::text from audit_entries where table_name = 'survey_answers' or after::text like '%Jawabannya cepat%'`,
  );
  expect(traces).toEqual([]);
  const answered = await rows("select 1 from survey_tickets where answered_on is not null");
  expect(answered).toHaveLength(await countAnswers());
});

test("the results go along as a file: sums only", async () => {
  const satgas = await as("satgas");
  await satgas.post("/unduhan", { lembar: "skm", bentuk: "csv", saringan: "tahun=2026" });
  const [file] = await rows<{ id: string }>("select id from exports");
  const text = await (await satgas.fetch(`/unduhan/${file?.id}/berkas`)).text();
  expect(text.split("\r\n")[2]).toMatch(/^Satgas Kecamatan Loa Kulu;64\.02\.02;5;5;85;B;3,4;/);
});

test("one reminder before the end; afterwards it is closed, and printed forms may still come", async () => {
  house.setNow(new Date(testNow.getTime() + 36 * day));
  await house.runTask("ask_offices");
  await house.runTask("ask_offices");
  const news = await rows<{ title: string }>(
    "select title from notifications where title like '%segera ditutup'",
  );
  expect(news).toHaveLength(1);
  house.setNow(new Date("2026-12-28T02:00:00Z"));
  visitors.clear();
  const late = await (await as("lurah")).post("/skm/isi", all(4));
  expect(late.text).toContain("sudah ditutup 20 Desember 2026");
  expect(await countAnswers()).toBe(5);
  const [ticket] = await rows<{ number: string }>(
    "select number from survey_tickets where answered_on is null",
  );
  const page = await (
    await as("admin")
  ).post("/skm/kertas", { ...all(3), number: ticket?.number ?? "" });
  expect(page.path).toBe("/skm/kertas?tersimpan");
  expect(await countAnswers()).toBe(6);
});
