import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { renderAnswerLetter } from "./answer-letter.ts";
import { exampleLetter, exampleOffice, hostileText } from "./paper-examples.ts";
import { readPaper } from "../../../tests/support/paper-reading.ts";
import { PaperError } from "./papers.ts";

const longAnswer = "Hitung dahulu sisa kas, baru ajukan perubahan. ".repeat(256).slice(0, 12_000);

describe("surat jawaban", () => {
  test("says everything that an official files: number, parties, question, answer, law, who does what by when", async () => {
    const { text } = readPaper(await renderAnswerLetter(exampleLetter));
    for (const words of [
      "PEMERINTAH KABUPATEN KUTAI KARTANEGARA",
      "KECAMATAN LOA KULU",
      "017/KEC-LK/XI/2026",
      "Loa Kulu, 24 November 2026",
      "Yth. Sekretaris Desa Jembayan",
      "KD-2026-0417 tanggal 20 November 2026",
      "sisa Rp15.000.000",
      "Permendagri 20/2018",
      "(perlu diperiksa terhadap PP 16/2026)",
      "Kaur Keuangan Desa Jembayan",
      "8 Desember 2026",
      "belum ditentukan",
      "Camat Loa Kulu,",
      "NIP 19000101 200001 1 001",
      "2. Inspektur Kabupaten",
      "https://klikdesa.example/periksa/7F3K-92QD-XM4T",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("is a tagged Indonesian PDF with a title and no clock of its own", async () => {
    const pdf = await renderAnswerLetter(exampleLetter);
    const { outline } = readPaper(pdf);
    expect(pdf.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
    expect(pdf.subarray(-6).toString("latin1").trim()).toBe("%%EOF");
    expect(outline).toContain("/Marked true");
    expect(outline).toContain("/Lang (id-ID)");
    expect(outline).toContain("Surat Jawaban 017/KEC-LK/XI/2026");
    expect(outline).toContain("(D:20261124000000Z)");
    for (const tag of ["/S /Table", "/S /TH", "/S /H2", "/S /Figure", "/S /Link"]) {
      expect(outline).toContain(tag);
    }
  });

  test("gives the same bytes for the same letter and others for another", async () => {
    const first = await renderAnswerLetter(exampleLetter);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await renderAnswerLetter(exampleLetter);
    const other = await renderAnswerLetter({ ...exampleLetter, number: "018/KEC-LK/XI/2026" });
    const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
    expect(hash(again)).toBe(hash(first));
    expect(hash(other)).not.toBe(hash(first));
  });

  test("flows a 12,000-character answer over numbered pages and loses no word of it", async () => {
    const letter = { ...exampleLetter, answer: longAnswer };
    const { pageCount, pages, text } = readPaper(await renderAnswerLetter(letter));
    expect(pageCount).toBeGreaterThanOrEqual(5);
    pages.forEach((page, index) => {
      expect(page).toContain(`Halaman ${index + 1} dari ${pageCount}`);
    });
    expect(text.match(/Hitung dahulu/g)).toHaveLength(longAnswer.match(/Hitung dahulu/g)!.length);
  });

  test("keeps closing words, signature and QR on one page, wherever the answer ends", async () => {
    for (let lines = 1; lines <= 40; lines += 3) {
      const answer = "Satu baris jawaban.\n".repeat(lines);
      const { pages } = readPaper(await renderAnswerLetter({ ...exampleLetter, answer }));
      const last = pages.at(-1);
      expect(last, `${lines} lines`).toContain("Demikian kami sampaikan");
      expect(last).toContain("Camat Loa Kulu,");
      expect(last).toContain("Pindai kode QR");
    }
  });

  test("never leaves the heading of the table alone at the foot of a page", async () => {
    for (let lines = 1; lines <= 40; lines += 1) {
      const answer = "Satu baris jawaban.\n".repeat(lines);
      const { pages } = readPaper(await renderAnswerLetter({ ...exampleLetter, answer }));
      const page = pages.find((words) => words.includes("Rekomendasi"));
      expect(page, `${lines} lines`).toContain("Menyusun rancangan");
    }
  });

  test("treats hostile text as text", async () => {
    const letter = { ...exampleLetter, question: hostileText, answer: hostileText };
    const { text, outline } = readPaper(await renderAnswerLetter(letter));
    expect(text).toContain("<script>alert(1)</script> {{7*7}} ${process.env.HOME}");
    expect(text).toContain(
      "Terima kasih [emoji] bendera [emoji] angka 1 tanda (v) >= 20 % -> selesai",
    );
    expect(text).toContain("Ångström café naïve Tebal final ½ m² ×");
    expect(outline).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/EmbeddedFile|\/OpenAction/);
  });

  test("puts hostile text into the metadata without breaking the file", async () => {
    const subject = ") /Author (x) >> endobj \\ \u0000 (((";
    const { outline, text } = readPaper(await renderAnswerLetter({ ...exampleLetter, subject }));
    expect(outline).toContain("\\) /Author \\(x\\) >> endobj");
    expect(text).toContain("Halaman 1 dari 2");
  });

  test("continues a recommendation that no page can hold instead of cutting it", async () => {
    const what = Array.from({ length: 500 }, (_, index) => `kata${index}`).join(" ");
    const recommendations = [{ what, who: "Sekretaris Desa", byWhen: "2026-12-31" }];
    const { text } = readPaper(await renderAnswerLetter({ ...exampleLetter, recommendations }));
    for (let index = 0; index < 500; index++) expect(text).toContain(`kata${index} `.trim());
  });

  test("draws a crest and refuses one that is no PNG", async () => {
    const crestPng = await sharp({
      create: { width: 60, height: 80, channels: 4, background: "#000" },
    })
      .png()
      .toBuffer();
    const crested = await renderAnswerLetter({
      ...exampleLetter,
      office: { ...exampleOffice, crestPng },
    });
    expect(readPaper(crested).outline).toContain("/Subtype /Image");
    for (const bytes of [Buffer.from("<svg/>"), crestPng.subarray(0, 20)]) {
      const office = { ...exampleOffice, crestPng: bytes };
      await expect(renderAnswerLetter({ ...exampleLetter, office })).rejects.toThrow(PaperError);
    }
  });

  test.each([
    ["an empty answer", { answer: "  " }, "Jawaban belum diisi."],
    ["an endless answer", { answer: "a".repeat(40_001) }, "Jawaban terlalu panjang"],
    ["a day that does not exist", { date: "2026-02-30" }, "bukan tanggal"],
    [
      "a QR to a script",
      { verification: { address: "javascript:alert(1)", shows: "nomor" } },
      "Alamat untuk kode QR keliru",
    ],
  ])("refuses %s with a sentence", async (_case, change, sentence) => {
    await expect(renderAnswerLetter({ ...exampleLetter, ...change })).rejects.toThrow(sentence);
  });

  const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
  test.skipIf(!hasPoppler)("is read by another PDF reader, spaces included", async () => {
    const pdf = await renderAnswerLetter({ ...exampleLetter, answer: longAnswer });
    const { stdout, stderr } = spawnSync("pdftotext", ["-", "-"], { input: pdf });
    expect(stderr.toString()).toBe("");
    const words = stdout.toString().replace(/\s+/g, " ");
    expect(words).toContain("Hitung dahulu sisa kas, baru ajukan perubahan.");
    expect(words).toContain("Yth. Sekretaris Desa Jembayan di Jembayan");
  });
});
