// What must be noticed, what must not cry wolf, and laws over random texts. All numbers and names are invented.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData, personalDataLimits } from "./personal-data.ts";

const kindsIn = (text: string): string[] => findPersonalData(text).map((finding) => finding.kind);

describe("is noticed", () => {
  test.each([
    ["nik", "Warga dengan NIK 6402081203850001 pindah."],
    ["nik", "a.n. warga 6402 0812 0385 0001 sudah wafat"],
    ["nik", "6402.0852.0385.0001 perempuan, tanggal lahir ditambah 40"],
    ["nik", "640208-120385-0001"],
    ["nik", "No. KTP: 6402089999990001 salah ketik"],
    ["kk", "nomor KK 6402081203120004"],
    ["kk", "Kartu Keluarga No. 6402081203120004"],
    ["telepon", "hubungi 081234567890 ya"],
    ["telepon", "WA 0812-3456-7890"],
    ["telepon", "0812 3456 7890 12 orang menunggu"],
    ["telepon", "+62 812 3456 7890"],
    ["telepon", "(+62)81234567890"],
    ["telepon", "6281234567890"],
    ["telepon", "RT 05 0852.1234.567"],
    ["anak", "Ada anak stunting di RT 4 bernama Budi."],
    ["anak", "balita a.n. Siti belum ditimbang"],
    ["anak", "bantuan atas nama Budi, siswa kelas 2"],
    ["anak", "Nama anak: Budi"],
    ["anak", "anak itu namanya budi"],
  ])("%s: %s", (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });
});

describe("is left alone", () => {
  test.each([
    "Kode rekening 5.2.1.01.02 dan 4.3.3.90.001",
    "Belanja Rp6.402.081.203.850.001 tidak wajar",
    "Pagu Rp62.812.345.678 dan 62.812.345.678",
    "Rp 081234567890",
    "Total 6281234567,00 atau 81234567890 rupiah",
    "Tahun 2021 2022 2023 2024 dan 2025-2030",
    "Desa 64.02.08.2001 dan 64.02.08.2002 64.02.08.2003",
    "6402082001 6402082002",
    "PP 43/2014 pasal 154, PMK 59/PMK.03/2022, Permendagri 20 Tahun 2018",
    "Nomor 188.45/0812/HK/2026 tanggal 08-12-2026 pukul 08.12-09.30",
    "Rekening 1234567890123456",
    "Rekening 12345678901234567890",
    "Anak perusahaan bernama Maju, anak sungai bernama Jembayan",
    "Posyandu balita bernama Melati",
    "Ada 12 anak stunting. Ketua RT bernama siapa?",
    "Sertifikat atas nama desa, bukan anak kepala desa",
    "Insentif kader balita atas nama lembaga",
  ])("%s", (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

test("tells several, in order, each once", () => {
  const text = "Balita bernama Budi, NIK 6402 0812 0385 0001, ibunya 0812-3456-7890.";
  expect(findPersonalData(text)).toEqual([
    { kind: "anak", excerpt: "balita B•••", index: 0, length: 19 },
    { kind: "nik", excerpt: "64••••••••••••01", index: 25, length: 19 },
    { kind: "telepon", excerpt: "0812••••••90", index: 53, length: 14 },
  ]);
});

test("an excerpt repeats no name and no number, also not of others nearby", () => {
  const text =
    "Anak Pak Rahmat (6402081203850001, 081234567890) bernama Andi Wijaya, a.n. Tia Ayu balita";
  const told = findPersonalData(text).map((finding) => finding.excerpt);
  expect(told).toEqual(["anak A•••", "64••••••••••••01", "0812••••••90", "balita T•••"]);
});

const two = (value: number): string => String(value).padStart(2, "0");
const nik = fc
  .record({
    region: fc.constantFrom("640208", "110101", "917101", "327501"),
    day: fc.integer({ min: 1, max: 31 }),
    isWoman: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 1, max: 9_999 }),
  })
  .map(
    (n) =>
      n.region +
      two(n.day + (n.isWoman ? 40 : 0)) +
      two(n.month) +
      two(n.year) +
      String(n.serial).padStart(4, "0"),
  );

test("every well-formed NIK is found however it is grouped, and never shown", () => {
  const group = fc.constantFrom(/(\d{4})(?=\d)/g, /(\d{6})(?=\d)/g, /(\d{16})(?=\d)/g);
  fc.assert(
    fc.property(nik, group, fc.constantFrom(" ", ".", "-"), (digits, every, separator) => {
      const written = digits.replaceAll(every, `$1${separator}`);
      const [finding, ...others] = findPersonalData(`Warga ${written}, mohon dibantu.`);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ kind: "nik", index: 6, length: written.length });
      expect(finding?.excerpt).not.toContain(digits.slice(2, 14));
    }),
  );
});

test("every mobile number is found, and never shown", () => {
  const tail = fc.stringMatching(/^8[1-9]\d{7,10}$/);
  fc.assert(
    fc.property(tail, fc.constantFrom("0", "62", "+62", "+62 ", "62-"), (digits, prefix) => {
      const [finding, ...others] = findPersonalData(`Telepon ${prefix}${digits} (malam)`);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ kind: "telepon", index: 8 });
      expect(finding?.excerpt).not.toContain(digits);
    }),
  );
});

test("sums of money are never taken for a person", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), (sum) => {
      const grouped = String(sum).replaceAll(/\B(?=(\d{3})+$)/g, ".");
      const text = `Pagu Rp${grouped}, Rp ${sum}, ${grouped} dan ${sum},00`;
      expect(findPersonalData(text)).toEqual([]);
    }),
  );
});

test("any text at all: no error, findings lie inside it and in order", () => {
  const piece = fc.constantFrom(
    "0812",
    "6402",
    " ",
    ".",
    "-",
    "anak ",
    "a.n. ",
    "Budi",
    "Rp",
    "\n",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      let last = 0;
      for (const { index, length } of findPersonalData(any)) {
        expect(index).toBeGreaterThanOrEqual(last);
        expect(index + length).toBeLessThanOrEqual(any.length);
        last = index;
      }
    }),
  );
});

test("the longest and most stubborn texts are read quickly and told briefly", () => {
  const length = personalDataLimits.textLength * 2;
  const begun = performance.now();
  for (const unit of ["0", "0812 ", "anak a", "a.n. a ", "62-", "1.", "+62 8", " "]) {
    const findings = findPersonalData(unit.repeat(length / unit.length));
    expect(findings.length).toBeLessThanOrEqual(personalDataLimits.findings);
  }
  expect(performance.now() - begun).toBeLessThan(3_000);
});
