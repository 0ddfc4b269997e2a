import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { openPaperDoor } from "../../../tests/support/paper-door.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let satgas: Visitor;
let anybody: Visitor;
let kase: CaseRow;
let paper: { id: string; sha256: string; verify_code: string; number: string };

beforeAll(async () => {
  house = await openTestHouse();
  openPaperDoor(house);
  anybody = new Visitor(house);
  satgas = await Visitor.signedIn(house, "satgas");
  kase = await addCaseRow(house, "sekdes", { subject: "Perkara rahasia desa" });
  await satgas.post(`/uji/${kase.id}/surat`, { region: kase.region });
  const { rows } = await house.owner.query("select * from papers where consultation_id = $1", [
    kase.id,
  ]);
  paper = rows[0];
});
afterAll(() => house.close());

const address = () => `/dokumen/${paper.verify_code}`;
const scan = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const asFile = (bytes: Buffer, name = "surat.pdf") => new File([new Uint8Array(bytes)], name);

async function compare(bytes: Buffer) {
  return anybody.post(`${address()}/periksa`, { berkas: asFile(bytes) });
}

describe("the public page", () => {
  test("tells kind, number, day, office and fingerprint, and nothing of the content", async () => {
    const page = await anybody.get(address());
    expect(page.status).toBe(200);
    for (const words of [
      "Dokumen ini terdaftar",
      "Surat Jawaban",
      paper.number,
      "Selasa, 3 November 2026",
      "Satgas Kecamatan Loa Kulu",
      paper.sha256,
    ]) {
      expect(page.text).toContain(words);
    }
    const { rows } = await house.owner.query("select content from papers where id = $1", [
      paper.id,
    ]);
    const { subject, question, answer, addressee, signature } = rows[0].content;
    for (const secret of [subject, question, answer, addressee, signature.name, kase.number]) {
      expect(secret.length).toBeGreaterThan(3);
      expect(page.html).not.toContain(secret);
    }
    expect(page.html).toMatch(/<meta name="robots" content="noindex/);
  });

  test("is found by a code typed any way", async () => {
    const spoken = paper.verify_code.toLowerCase().replaceAll("-", " ");
    const found = await anybody.get(`/dokumen?kode=${encodeURIComponent(spoken)}`);
    expect([found.status, found.path]).toEqual([200, address()]);
    const link = `http://localhost${address()}`;
    expect((await anybody.get(`/dokumen?kode=${encodeURIComponent(link)}`)).path).toBe(address());
  });

  test.each(["AAAA-BBBB-CCCC", "pendek", "%00", "' or 1=1 --"])(
    "of a wrong code %j is not there, and says what to do",
    async (code) => {
      const page = await anybody.get(`/dokumen/${encodeURIComponent(code)}`);
      expect(page.status).toBe(404);
      expect(page.text).toContain("Tidak ada dokumen dengan kode ini");
      expect((await anybody.get(`/dokumen?kode=${encodeURIComponent(code)}`)).status).toBe(404);
    },
  );

  test("without a code asks for one", async () => {
    const page = await anybody.get("/dokumen");
    expect(page.status).toBe(200);
    expect(page.html).toContain('name="kode"');
  });
});

describe("comparing a file", () => {
  test("knows the paper from one with a single changed byte", async () => {
    const answer = await satgas.fetch(`/surat/${paper.id}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect((await compare(bytes)).text).toContain("Berkas ini sama persis");
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
    const changed = await compare(bytes);
    expect(changed.status).toBe(200);
    expect(changed.text).toContain("Berkas ini berbeda");
    expect(changed.text).not.toContain("sama persis");
  });

  test("needs one file that is not too large", async () => {
    const none = await anybody.post(`${address()}/periksa`, {});
    expect([none.status, none.text]).toEqual([
      422,
      expect.stringContaining("Pilih berkas yang akan dibandingkan"),
    ]);
    const large = await compare(Buffer.alloc(10_000_001, "x"));
    expect(large.status).toBe(422);
    expect(large.text).toContain("paling besar 10 MB");
    const two = await anybody.post(`${address()}/periksa`, {
      berkas: [asFile(scan("a")), asFile(scan("b"))],
    });
    expect(two.status).toBe(422);
    expect((await anybody.post("/dokumen/AAAA-BBBB-CCCC/periksa", {})).status).toBe(404);
  });
});

describe("the signed copy", () => {
  const path = () => `/surat/${paper.id}/salinan-bertanda-tangan`;

  test("is for the issuing office alone", async () => {
    for (const username of ["sekdes", "camat", "koordinator", "inspektorat", "pendamping"]) {
      const visitor = await Visitor.signedIn(house, username);
      expect((await visitor.get(path())).status, username).toBe(403);
      const sent = await visitor.post(path(), { files: asFile(scan("tanda tangan")) });
      expect(sent.status, username).toBe(403);
    }
    expect((await anybody.get(address())).text).toContain("Belum diunggah");
  });

  test("is one PDF or photo, or the form comes back", async () => {
    const none = await satgas.post(path(), {});
    expect([none.status, none.text]).toEqual([422, expect.stringContaining("Pilih satu berkas")]);
    const text = await satgas.post(path(), { files: asFile(Buffer.from("teks biasa"), "a.txt") });
    expect([text.status, text.text]).toEqual([422, expect.stringContaining("PDF atau foto")]);
  });

  test("joins the files of the case, is known on the public page, and gives way only to a later one", async () => {
    // A case full of files must not keep its signed sheet out.
    await house.owner.query(
      `insert into attachments (id, subject_kind, subject_id, region_code, name, media_type, bytes, sha256, file_key, state,
         uploaded_by_name, uploaded_at)
       select gen_random_uuid(), 'consultation', $1, $2, 'lama.pdf', 'application/pdf', 1, repeat('0', 64), repeat('0', 32),
         'unscanned', 'Nama', now() from generate_series(1, 10)`,
      [kase.id, kase.region],
    );
    const signed = scan("tanda tangan");
    const form = await satgas.get(path());
    expect(form.status).toBe(200);
    expect(form.html).not.toContain('name="replaces"');
    await satgas.post(path(), { files: asFile(signed) });
    expect((await anybody.get(address())).text).not.toContain("Belum diunggah");
    expect((await compare(signed)).text).toContain("salinan bertanda tangan yang diunggah");
    const { rows } = await house.owner.query(
      "select a.id, a.name from attachments a join papers p on p.signed_copy_id = a.id where p.id = $1",
      [paper.id],
    );
    expect(rows[0].name).toMatch(/^Surat Jawaban .* bertanda tangan\.pdf$/);
    const sekdes = await Visitor.signedIn(house, "sekdes");
    const kept = await sekdes.fetch(`/lampiran/${rows[0].id}`);
    expect(Buffer.from(await kept.arrayBuffer()).equals(signed)).toBe(true);
    const stale = await satgas.post(path(), { files: asFile(scan("lain")) });
    expect(stale.status).toBe(409);
    expect((await compare(signed)).text).toContain("sama persis");
    await satgas.post(path(), { files: asFile(scan("lain")), replaces: rows[0].id });
    expect((await compare(scan("lain"))).text).toContain("sama persis");
    expect((await compare(signed)).text).toContain("Berkas ini berbeda");
  });
});

test("a withdrawn paper says so first and takes no signed copy", async () => {
  await house.owner.query("update papers set withdrawn_at = '2026-11-03T02:00:00Z' where id = $1", [
    paper.id,
  ]);
  const page = await anybody.get(address());
  expect(page.text).toContain("Dokumen ini sudah ditarik");
  expect(page.text).toContain("pada Selasa, 3 November 2026");
  expect(page.text).not.toContain("Dokumen ini terdaftar");
  expect((await satgas.get(`/surat/${paper.id}/salinan-bertanda-tangan`)).status).toBe(403);
});
