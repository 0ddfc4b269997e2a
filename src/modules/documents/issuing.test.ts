import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { openPaperDoor } from "../../../tests/support/paper-door.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { readPaper } from "../../../tests/support/paper-reading.ts";

let house: TestHouse;
let satgas: Visitor;
let kase: CaseRow;

beforeAll(async () => {
  house = await openTestHouse();
  openPaperDoor(house);
  await house.owner.query(
    "update offices set paper_number_pattern = '{urut:3}/{kode}/{bulan_romawi}/{tahun}', paper_code = 'KEC-LK' where kind = 'satgas' and region_code = '64.02.02'",
  );
});
beforeEach(async () => {
  house.setNow(testNow);
  // Anew for each test: a session dies when the clock leaps by months.
  satgas = await Visitor.signedIn(house, "satgas");
  kase = await addCaseRow(house, "sekdes");
});
afterAll(() => house.close());

interface PaperRow {
  id: string;
  number: string;
  sha256: string;
  verify_code: string;
  content: { subject?: string; number?: string };
}

async function issue(visitor: Visitor, more: Record<string, string> = {}): Promise<string> {
  const page = await visitor.post(`/uji/${kase.id}/surat`, { region: kase.region, ...more });
  return page.text;
}

async function papersOf(caseId: string): Promise<PaperRow[]> {
  const { rows } = await house.owner.query<PaperRow>(
    "select id, number, sha256, verify_code, content from papers where consultation_id = $1 order by created_at, number",
    [caseId],
  );
  return rows;
}

const numbers = async () => (await papersOf(kase.id)).map(({ number }) => number);

describe("numbers", () => {
  test("run without gaps for each office and year, whatever paper it is; one that fails gives its number back", async () => {
    await issue(satgas);
    expect(await issue(satgas, { subject: "x".repeat(500) })).toMatch(/terlalu panjang/);
    await issue(satgas, { kind: "berita_acara" });
    expect(await numbers()).toEqual(["001/KEC-LK/XI/2026", "002/KEC-LK/XI/2026"]);
    const dpmd = await Visitor.signedIn(house, "koordinator");
    await issue(dpmd);
    expect(await numbers()).toContain("1/KLIK-DESA/XI/2026");
    // Half past midnight on New Year's Day in Kalimantan Timur, still last year in London.
    house.setNow(new Date("2026-12-31T16:30:00Z"));
    await issue(await Visitor.signedIn(house, "satgas"));
    expect(await numbers()).toContain("001/KEC-LK/I/2027");
  });

  test("of two papers at the same time are two", async () => {
    house.setNow(new Date("2027-02-02T01:00:00Z"));
    const [one, other] = await Promise.all([
      Visitor.signedIn(house, "satgas"),
      Visitor.signedIn(house, "satgas1b"),
    ]);
    const count = async () =>
      (await house.owner.query("select 1 from papers where dated > '2027-02-01'")).rowCount;
    await Promise.all([issue(one), issue(other), issue(one), issue(other)]);
    expect(await count()).toBe(4);
    expect((await numbers()).map((number) => number.slice(0, 3)).sort()).toEqual([
      "002",
      "003",
      "004",
      "005",
    ]);
  });

  test("a pattern that cannot number is told before anything is written", async () => {
    await house.owner.query(
      "update offices set paper_number_pattern = '{kode}/{tahun}' where kind = 'dpmd'",
    );
    const dpmd = await Visitor.signedIn(house, "koordinator");
    expect(await issue(dpmd, { look: "ya" })).toMatch(/Pola harus memuat \{urut\}/);
    expect(await issue(satgas, { look: "ya" })).toBe("baik");
    expect(await papersOf(kase.id)).toEqual([]);
    await house.owner.query(
      "update offices set paper_number_pattern = '{urut}/{kode}/{tahun}' where kind = 'dpmd'",
    );
  });
});

describe("a paper", () => {
  test("is downloaded as it was printed: letterhead, number, address of its page, same fingerprint", async () => {
    await issue(satgas);
    const [paper] = await papersOf(kase.id);
    const answer = await (await Visitor.signedIn(house, "sekdes")).fetch(`/surat/${paper?.id}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(paper?.sha256);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Surat Jawaban \d{3}-KEC-LK-[IVX]+-20\d\d\.pdf"/,
    );
    const { text } = readPaper(bytes);
    expect(text).toContain("PEMERINTAH KABUPATEN KUTAI KARTANEGARA");
    expect(text).toContain("SATGAS KECAMATAN LOA KULU");
    expect(text).toContain(paper?.number);
    expect(text.replace(/\s/g, "")).toContain(`http://localhost/dokumen/${paper?.verify_code}`);
    expect(paper?.content).toMatchObject({ number: paper?.number, subject: "Sisa anggaran" });
  });

  test("carries the letterhead that its office has set", async () => {
    await house.owner.query(
      `update offices set letterhead_lines = '{"Pemerintah Kabupaten Contoh","Kecamatan Contoh","Telepon 1","Surel 2","Laman 3"}',
       address = 'Jalan Contoh 1' where kind = 'satgas' and region_code = '64.02.02'`,
    );
    await issue(satgas);
    const [paper] = await papersOf(kase.id);
    const answer = await satgas.fetch(`/surat/${paper?.id}`);
    const { text } = readPaper(Buffer.from(await answer.arrayBuffer()));
    for (const line of ["PEMERINTAH KABUPATEN CONTOH", "Jalan Contoh 1", "Surel 2, Laman 3"]) {
      expect(text).toContain(line);
    }
  });

  test("is no paper for another village, another kecamatan, another regency", async () => {
    await issue(satgas);
    const [paper] = await papersOf(kase.id);
    for (const username of ["sekdes2", "satgas2", "sekdes-paser", "inspektorat-paser", "dinkes"]) {
      const visitor = await Visitor.signedIn(house, username);
      expect((await visitor.fetch(`/surat/${paper?.id}`)).status, username).toBe(404);
      const page = await visitor.get(`/surat/${paper?.id}/salinan-bertanda-tangan`);
      expect(page.status, username).toBe(404);
    }
  });

  test("of a restricted case is noted when read, and no copy stays on the device", async () => {
    kase = await addCaseRow(house, "kaur", { restricted: true, namedOfficer: "koordinator" });
    const dpmd = await Visitor.signedIn(house, "koordinator");
    await issue(dpmd);
    const [paper] = await papersOf(kase.id);
    const answer = await dpmd.fetch(`/surat/${paper?.id}`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const { rows } = await house.owner.query(
      "select name from restricted_reads where consultation_id = $1",
      [kase.id],
    );
    expect(rows).toEqual([{ name: "Nama koordinator" }]);
  });
});
