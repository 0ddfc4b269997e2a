// Ten real requests of village operators go through intake, answer and closing. They come from KLIK_SHARED and are not kept here.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { type Page, Visitor } from "./support/visitor.ts";

interface Request {
  sumber: string;
  topik: string;
  judul: string;
  isi: string;
}

const file = process.env.KLIK_SHARED
  ? join(process.env.KLIK_SHARED, "data/07-triase/dev/contoh_konsultasi_operator_desa.jsonl")
  : "";
const requests = existsSync(file)
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Request)
  : [];

/** A person at the counter would choose so. */
function topicOf(request: Request): string {
  if (request.topik.includes("pertanahan")) return "aset_tkd.sertifikat";
  if (/siskeudes|impor/i.test(request.judul)) return "siskeudes.aplikasi";
  if (/APBDes/i.test(request.judul)) return "laporan_transparansi.infografis";
  return "siskeudes.aplikasi";
}

const version = (page: Page) => /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";

describe.skipIf(requests.length === 0)("the ten requests (skipped without KLIK_SHARED)", () => {
  let house: TestHouse;
  let operator: Visitor;
  let satgas: Visitor;
  beforeAll(async () => {
    house = await openTestHouse();
    operator = await Visitor.signedIn(house, "operator");
    satgas = await Visitor.signedIn(house, "satgas");
  });
  afterAll(() => house.close());

  test("there are ten of them", () => {
    expect(requests).toHaveLength(10);
  });

  test.each(requests.map((request) => [request.sumber, request] as const))(
    "%s: asked, answered, closed with a letter",
    async (_source, request) => {
      const fields: Record<string, string> = {
        topic: topicOf(request),
        subject: request.judul.slice(0, 160),
        question: request.isi,
        urgency: "biasa",
        impact: "kelompok",
      };
      let page = await operator.post("/tanya", fields);
      if (page.status === 422) {
        for (const [, name] of page.html.matchAll(/name="(isian_[^"]+)"/g))
          if (name) fields[name] = "2024";
        for (const [, name, value] of page.html.matchAll(
          /<select[^>]*name="(isian_[^"]+)"[\s\S]*?<option value="([^"]+)"/g,
        ))
          if (name && value) fields[name] = value;
        page = await operator.post("/tanya", fields);
      }
      expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
      const url = page.path.replace("/tanda-terima", "");

      const answer =
        "Terima kasih. Kami sudah mencoba langkahnya di kecamatan; ikuti urutan pada lampiran, lalu kabari kami bila masih gagal.";
      const answered = await satgas.post(`${url}/jawaban`, {
        version: version(await satgas.get(`${url}/jawaban`)),
        body: answer,
      });
      expect(answered.status, answered.text.slice(0, 400)).toBe(200);
      const closed = await satgas.post(`${url}/penutupan`, {
        version: version(await satgas.get(`${url}/penutupan`)),
        form: "surat_jawaban",
        summary: answer,
      });
      expect(closed.status, closed.text.slice(0, 400)).toBe(200);
      const seen = await operator.get(url);
      expect(seen.text).toContain("Selesai");
      expect(seen.text).toContain("ikuti urutan pada lampiran");
      const paper = /href="(\/surat\/[^"]+)"/.exec(seen.html)?.[1] ?? "";
      expect((await operator.fetch(paper)).headers.get("content-type")).toContain("pdf");
    },
  );

  test("all ten are closed, each with its own number", async () => {
    const { rows } = await house.owner.query<{ n: number; papers: number }>(
      "select count(*)::int as n, (select count(distinct number)::int from papers) as papers from consultations where state = 'closed'",
    );
    expect(rows).toEqual([{ n: 10, papers: 10 }]);
  });
});
