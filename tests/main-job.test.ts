// The main job end to end, through the front door: asked with a photo, claimed, referred, advised, answered with a citation and a
// follow-up, closed with a letter, rated, proven, verified.
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { Visitor, type Page } from "./support/visitor.ts";

let house: TestHouse;
let sekdes: Visitor;
let satgas: Visitor;
let dinkes: Visitor;
let caseUrl = "";

beforeAll(async () => {
  house = await openTestHouse();
  sekdes = await Visitor.signedIn(house, "sekdes");
  satgas = await Visitor.signedIn(house, "satgas");
  dinkes = await Visitor.signedIn(house, "dinkes");
});
afterAll(() => house.close());

const question = {
  topic: "lkd_posyandu_stunting.posyandu",
  subject: "Insentif kader posyandu dari mana",
  question:
    "Kader kami menanyakan insentif tahun ini. Boleh dianggarkan dari Dana Desa, dan kode rekeningnya yang mana?",
  urgency: "segera",
  impact: "kelompok",
  at_stake: "Musdes minggu depan",
  concerns_poor: "ya",
};

async function photo(): Promise<File> {
  const bytes = await sharp({
    create: { width: 900, height: 600, channels: 3, background: "#448866" },
  })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "papan.jpg", { type: "image/jpeg" });
}

function optionValue(page: Page, label: string): string {
  const match = new RegExp(`<option value="([^"]+)"[^>]*>${label}`).exec(page.html);
  expect(match, `an option ${label}`).not.toBeNull();
  return match?.[1] ?? "";
}
const version = (page: Page) => /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";

test("sekdes asks with a photo and gets a receipt with a due time", async () => {
  const first = await sekdes.post("/tanya", { ...question, files: await photo() });
  const fields = [...first.html.matchAll(/name="(isian_[^"]+)"/g)].map((match) => match[1] ?? "");
  const page =
    first.status === 422
      ? await sekdes.post("/tanya", {
          ...question,
          ...Object.fromEntries(fields.map((name) => [name, "2026"])),
          files: await photo(),
        })
      : first;
  expect(page.status, page.text.slice(0, 600)).toBe(200);
  expect(page.text).toContain("Pertanyaan terkirim");
  expect(page.text).toMatch(/KD-2026-0001/);
  expect(page.text).toMatch(/paling lambat .* WITA/);
  caseUrl = page.path.replace("/tanda-terima", "");
  const seen = await sekdes.get(caseUrl);
  expect(seen.text).toContain("papan.jpg");
});

test("the due time can be opened and explains itself", async () => {
  const page = await sekdes.get(`${caseUrl}/batas`);
  expect(page.text).toMatch(/Mulai dihitung Selasa, 3 November 2026, 09.00 WITA/);
  expect(page.text).toMatch(/versi 1/);
});

test("satgas sees it in the queue, takes it, refers it to Dinas Kesehatan", async () => {
  const queue = await satgas.get("/antrean");
  expect(queue.text).toContain(question.subject);
  const before = await satgas.get(caseUrl);
  const taken = await satgas.post(`${caseUrl}/pegang`, { version: version(before) });
  expect(taken.status, taken.text.slice(0, 300)).toBe(200);
  const form = await satgas.get(`${caseUrl}/rujukan`);
  const sent = await satgas.post(`${caseUrl}/rujukan`, {
    to: optionValue(form, "Dinas Kesehatan"),
    reason: "Mohon masukan besaran insentif.",
  });
  expect(sent.text).toContain("Menunggu instansi lain");
  const asker = await sekdes.get(caseUrl);
  expect(asker.text).toContain("Menunggu masukan Dinas Kesehatan");
  expect(asker.text).not.toContain("Mohon masukan besaran insentif");
});

test("Dinas Kesehatan accepts, then advises; another agency sees nothing", async () => {
  const list = await dinkes.get("/rujukan");
  expect(list.text).toContain(question.subject);
  const page = await dinkes.get(caseUrl);
  const path = /href="(\/konsultasi\/[^"]+\/rujukan\/[^"]+)"/.exec(page.html)?.[1] ?? "";
  expect((await dinkes.post(path, { decision: "accepted" })).status).toBe(200);
  expect(
    (
      await dinkes.post(path, {
        decision: "advised",
        text: "Insentif kader dapat memakai sub-bidang 2.2 kegiatan 02.",
      })
    ).status,
  ).toBe(200);
  const dinsos = await Visitor.signedIn(house, "dinsos");
  expect((await dinsos.get(caseUrl)).status).toBe(404);
});

test("satgas answers with a citation and an action by a date", async () => {
  const form = await satgas.get(`${caseUrl}/jawaban`);
  expect(form.status).toBe(200);
  const page = await satgas.post(`${caseUrl}/jawaban`, {
    version: version(form),
    body: "Insentif kader boleh dianggarkan. Masukkan ke sub-bidang 2.2 kegiatan 02, lalu tetapkan dengan keputusan kepala desa.",
    regulation_1: "Permendagri 20/2018",
    article_1: "12",
    paragraph_1: "1",
    year_1: "2026",
    action: "Memasukkan insentif kader ke perubahan APBDes",
    person_title: "Kaur Keuangan",
    due_on: "2026-11-20",
  });
  expect(page.status, page.text.slice(0, 400)).toBe(200);
  const seen = await sekdes.get(caseUrl);
  expect(seen.text).toContain("Permendagri 20/2018 pasal 12 ayat (1)");
  expect(seen.text).toContain("Memasukkan insentif kader ke perubahan APBDes");
  expect(seen.text).not.toContain("Mohon masukan besaran insentif");
});

test("a stale answer shows both texts and overwrites nothing", async () => {
  const page = await satgas.post(`${caseUrl}/jawaban`, {
    version: "1",
    body: "Jawaban kedua yang terlambat dikirim.",
  });
  expect(page.status).toBe(409);
  expect(page.text).toContain("Jawaban kedua yang terlambat dikirim.");
  expect(page.text).toContain("Insentif kader boleh dianggarkan");
});

test("satgas closes with a surat jawaban; the public page confirms its number without content", async () => {
  const form = await satgas.get(`${caseUrl}/penutupan`);
  const page = await satgas.post(`${caseUrl}/penutupan`, {
    version: version(form),
    form: "surat_jawaban",
    summary: "Insentif kader boleh dianggarkan.",
  });
  expect(page.status, page.text.slice(0, 400)).toBe(200);
  expect(page.text).toContain("Selesai");
  const paper = /href="(\/surat\/[^"]+)"/.exec(page.html)?.[1] ?? "";
  const pdf = await sekdes.fetch(paper);
  expect(pdf.headers.get("content-type")).toContain("application/pdf");
  const { rows } = await house.owner.query<{ verify_code: string; number: string; sha256: string }>(
    "select verify_code, number, sha256 from papers",
  );
  const open = await new Visitor(house).get(`/dokumen/${rows[0]?.verify_code}`);
  expect(open.text).toContain(rows[0]?.number);
  expect(open.text).toContain(rows[0]?.sha256);
  expect(open.text).not.toContain("Insentif kader");
});

test("sekdes rates once, proves the action; satgas verifies", async () => {
  const rated = await sekdes.post(`${caseUrl}/penilaian`, {
    score: "5",
    comment: "Cepat dan jelas",
  });
  expect(rated.text).toContain("Cepat dan jelas");
  expect((await sekdes.get(caseUrl)).text).not.toContain("Apakah jawabannya membantu");
  const list = await sekdes.get("/tindak-lanjut");
  const path = /href="(\/tindak-lanjut\/[0-9a-f-]{36})/.exec(list.html)?.[1] ?? "";
  const detail = await sekdes.get(path);
  await sekdes.post(`${path}/bukti`, {
    version: version(detail),
    note: "Sudah masuk perubahan APBDes.",
    files: await photo(),
  });
  const waiting = await satgas.get(path);
  expect(waiting.text).toContain("Sudah masuk perubahan APBDes.");
  const verified = await satgas.post(`${path}/verifikasi`, { version: version(waiting) });
  expect(verified.status, verified.text.slice(0, 300)).toBe(200);
  const { rows } = await house.owner.query<{ state: string }>("select state from follow_ups");
  expect(rows).toEqual([{ state: "verified" }]);
});
