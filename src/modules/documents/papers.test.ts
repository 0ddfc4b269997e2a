// The other papers: minutes and the two slips.

import { describe, expect, test } from "vitest";
import { renderConsultationMinutes } from "./consultation-minutes.ts";
import { renderInvitationSlip } from "./invitation-slip.ts";
import {
  exampleInvitation,
  exampleMinutes,
  exampleReceipt,
  hostileText,
} from "./paper-examples.ts";
import { readPaper } from "../../../tests/support/paper-reading.ts";
import { renderReceiptSlip } from "./receipt-slip.ts";

describe("berita acara hasil konsultasi", () => {
  test("spells the day, names both parties and has room for three signatures", async () => {
    const { pages, text } = readPaper(await renderConsultationMinutes(exampleMinutes));
    expect(text).toContain("BERITA ACARA HASIL KONSULTASI");
    expect(text).toContain(
      "Pada hari ini Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam",
    );
    expect(text).toContain("Pihak yang berkonsultasi:");
    expect(text).toContain("Nama Contoh Penanya");
    expect(text).toContain("Tindak lanjut");
    for (const words of ["Yang berkonsultasi", "Yang memberi konsultasi", "Mengetahui"]) {
      expect(pages.at(-1)).toContain(words);
    }
  });

  test("does without the camat and without law or follow-ups", async () => {
    const rest = { ...exampleMinutes };
    delete rest.acknowledgedBy;
    const pdf = await renderConsultationMinutes({ ...rest, legalBasis: [], followUps: [] });
    const { text } = readPaper(pdf);
    for (const words of ["Mengetahui", "Dasar hukum", "Tindak lanjut"]) {
      expect(text).not.toContain(words);
    }
  });

  test("keeps all signatures on the last page, however long the result", async () => {
    for (let lines = 1; lines <= 40; lines += 3) {
      const result = "Satu baris hasil.\n".repeat(lines);
      const pdf = await renderConsultationMinutes({ ...exampleMinutes, result });
      const last = readPaper(pdf).pages.at(-1);
      expect(last, `${lines} lines`).toContain("Demikian berita acara");
      expect(last).toContain("Yang berkonsultasi");
      expect(last).toContain("Mengetahui");
      expect(last).toContain("Pindai kode QR");
    }
  });
});

describe("slips", () => {
  test("a receipt shows code, number, who answers and until when", async () => {
    const { pageCount, text } = readPaper(await renderReceiptSlip(exampleReceipt));
    expect(pageCount).toBe(1);
    for (const words of [
      "7F3K-92QD",
      "Nomor KD-2026-0417",
      "Satgas Klik Desa Kecamatan Loa Kulu",
      "Jumat, 27 November 2026, 10.00 WITA",
      "https://klikdesa.example/tanda-terima",
      "kantor Desa Jembayan",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("a receipt stays one page whatever is typed into it", async () => {
    const pdf = await renderReceiptSlip({
      ...exampleReceipt,
      receiptCode: "7F3K-92QD-XM4T-8PPQ-WWWW",
      askerName: "Panjang ".repeat(45),
      asked: hostileText,
      answeredBy: "Satuan ".repeat(55),
      answeredUntil: "Kapan ".repeat(60),
      counter: "W".repeat(120),
      followAddress: `https://klikdesa.example/${"W".repeat(95)}`,
    });
    const { pageCount, text } = readPaper(pdf);
    expect(pageCount).toBe(1);
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).toContain("Simpan kertas ini.");
  });

  test("an invitation shows role, link, end and three steps on one page", async () => {
    const { pageCount, text } = readPaper(await renderInvitationSlip(exampleInvitation));
    expect(pageCount).toBe(1);
    for (const words of [
      "Sekretaris Desa, Desa Jembayan, Kecamatan Loa Kulu",
      exampleInvitation.link,
      "Selasa, 1 Desember 2026, 23.59 WITA",
      "1. Pindai",
      "3. Tekan Masuk",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("an invitation stays one page with the longest names", async () => {
    const pdf = await renderInvitationSlip({
      ...exampleInvitation,
      inviteeName: "Panjang ".repeat(45),
      roleAt: hostileText,
      validUntil: "Kapan ".repeat(60),
      link: `https://klikdesa.example/${"W".repeat(95)}`,
      helpFrom: "W".repeat(160),
    });
    expect(readPaper(pdf).pageCount).toBe(1);
  });

  test("weigh what the pages say before the download: about 8 kB", async () => {
    for (const slip of [
      await renderReceiptSlip(exampleReceipt),
      await renderInvitationSlip(exampleInvitation),
    ]) {
      expect(slip.byteLength).toBeGreaterThan(5_500);
      expect(slip.byteLength).toBeLessThan(10_000);
    }
  });

  test("the same slip gives the same bytes", async () => {
    const [first, again] = [
      await renderReceiptSlip(exampleReceipt),
      await renderReceiptSlip(exampleReceipt),
    ];
    expect(again.equals(first)).toBe(true);
  });
});
