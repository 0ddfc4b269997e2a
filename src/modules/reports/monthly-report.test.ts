import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPaper } from "../../../tests/support/paper-reading.ts";
import { composeMonthlyReport, type MonthlyFigures, type MonthSums } from "./monthly-report.ts";
import { renderMonthlyReport } from "./monthly-report-paper.ts";

function sums(asked: number, answered = asked, inTime = answered): MonthSums {
  return {
    ...{ asked, answered, inTime, closed: Math.floor(answered * 0.8), lateAtEnd: 8 },
    ...{ promised: 42, kept: 30, scores: [0, 1, 2, 10, 9] },
    firstReply: { counted: answered, half: 180, nineTenths: 900 },
  };
}

const names = [
  ...["Anggana", "Kembang Janggut", "Kenohan", "Kota Bangun", "Kota Bangun Darat", "Loa Janan"],
  ...["Loa Kulu", "Marang Kayu", "Muara Badak", "Muara Jawa", "Muara Kaman", "Muara Muntai"],
  ...["Muara Wis", "Samboja", "Samboja Barat", "Sanga Sanga", "Sebulu", "Tabang", "Tenggarong"],
  "Tenggarong Seberang",
];
const code = (at: number) => `64.02.${String(at + 1).padStart(2, "0")}`;
const months = Array.from({ length: 12 }, (_, at) =>
  at < 2 ? `2025-${11 + at}` : `2026-${String(at - 1).padStart(2, "0")}`,
);
const asked = [96, 131, 120, 88, 92, 140, 151, 160, 122, 143, 187, 214];

const example: MonthlyFigures = {
  place: "Kabupaten Kutai Kartanegara",
  month: "2026-10",
  running: false,
  year: months.map((month, at) => {
    const count = asked[at] ?? 0;
    return { month, sums: at === 3 ? null : sums(count, count - 13, Math.round(count * 0.8)) };
  }),
  districts: names.map((name, at) => ({
    ...{ code: code(at), name },
    sums: at === 17 ? sums(3, 0) : sums(4 + at, 3 + at, 3 + at - (at % 4)),
  })),
  topics: ["Dana Desa", "APBDes", "Pajak", "Aset dan tanah kas desa", "Siskeudes"].map(
    (name, at) => ({ code: `t${at}`, name, asked: 60 - at * 7, before: 40 - at * 3 }),
  ),
  poor: { concerned: sums(31, 29, 28), others: sums(183, 172, 155) },
  silent: {
    ...{ since: "2026-08", villages: 237, silent: 61, before: 70 },
    districts: names.map((name, at) => ({ code: code(at), name, villages: 12, silent: at % 9 })),
  },
  shapes: [
    {
      ...{ code: code(0), rings: [[0, 0, 100, 0, 100, 80, 0, 80]], label: [50, 40] },
      source: "Sumber contoh",
    },
  ],
};

const frame = {
  office: {
    government: "Pemerintah Kabupaten Kutai Kartanegara",
    agency: "Dinas Pemberdayaan Masyarakat dan Desa",
    address: "Tenggarong, Kutai Kartanegara",
    contacts: ["Surel dpmd@contoh.example"],
  },
  place: "Tenggarong",
  date: "2026-11-02",
  dateWords: "2 November 2026",
  countedUntil: "Senin, 2 November 2026, 09.00 WITA",
  position: "Kepala Dinas Pemberdayaan Masyarakat dan Desa",
};

const sentences = (change: Partial<MonthlyFigures>) => {
  const { summary, chapters } = composeMonthlyReport({ ...example, ...change });
  return { summary, ...Object.fromEntries(chapters.map(({ id, sentence }) => [id, sentence])) };
};

describe("the composition", () => {
  const report = composeMonthlyReport(example);

  test("compares every figure with the month before, each with its list", () => {
    const rows = report.rows.map(({ label, now, before, change }) => [label, now, before, change]);
    expect(rows).toEqual([
      ["Pertanyaan baru", "214", "187", "naik 27"],
      ["Dijawab", "201", "174", "naik 27"],
      ["Dijawab tepat waktu", "85%", "86%", "turun 1 poin"],
      ["Balasan pertama, separuh kasus paling lama", "3 jam", "3 jam", "tetap"],
      ["Lewat batas pada akhir bulan", "8", "8", "tetap"],
      ["Ditutup", "160", "139", "naik 21"],
      ["Tindak lanjut ditepati", "71%", "71%", "tetap"],
      ["Nilai rata-rata dari penanya (1–5)", "4,2", "4,2", "tetap"],
    ]);
    for (const { href } of report.rows) expect(href).toMatch(/^\/angka\/.*kurun=2026-10/);
  });

  test("says what the numbers say", () => {
    expect(sentences({})).toEqual({
      summary:
        "Pada Oktober 2026 masuk 214 pertanyaan dari 20 kecamatan; 201 dijawab, 85% tepat waktu, turun 1 poin dari bulan sebelumnya. Pada akhir bulan 8 kasus lewat batas.",
      masuk:
        "Masuk 214 pertanyaan, 27 lebih banyak daripada September 2026. Yang dijawab 13 lebih sedikit daripada yang masuk: antrean bertambah.",
      topik:
        "Paling banyak ditanyakan: Dana Desa, 60 dari 230 pertanyaan (26%). Naik paling banyak: Dana Desa, dari 40 menjadi 60.",
      kecamatan:
        "5 dari 19 kecamatan yang menjawab selalu tepat waktu. Paling rendah: Kota Bangun, 3 dari 6 jawaban.",
      peta: "Terbanyak: Tenggarong Seberang 23, Tenggarong 22.",
      diam: "61 dari 237 desa dan kelurahan (26%) tidak bertanya selama tiga bulan, 9 lebih sedikit daripada September 2026. Diam belum tentu tanpa masalah. Gambar memuat 8 kecamatan terbanyak.",
      miskin:
        "31 dari 214 pertanyaan baru ditandai menyangkut warga miskin atau rentan. Dijawab tepat waktu lebih sering daripada yang lain, selisih 7 poin.",
      janji:
        "Jatuh tempo 42 tindak lanjut, 30 di antaranya terbukti sampai tanggalnya (71%; September 2026 71%).",
    });
  });

  test("an empty month says so, draws nothing, and praises nobody", () => {
    const empty = composeMonthlyReport({
      ...example,
      year: months.map((month) => ({ month, sums: null })),
      districts: names.map((name, at) => ({ code: code(at), name, sums: sums(0, 0) })),
      topics: [],
      poor: { concerned: sums(0, 0), others: sums(0, 0) },
      shapes: [],
    });
    expect(empty.summary).toBe("Pada Oktober 2026 tidak ada pertanyaan yang masuk atau dijawab.");
    expect(empty.rows.every(({ now, change }) => now === "–" && change === "–")).toBe(true);
    const drawn = empty.chapters.filter(({ picture }) => picture).map(({ id }) => id);
    expect(drawn).toEqual(["masuk", "diam"]);
  });

  test("too few say that they are too few", () => {
    const few = sentences({
      topics: [{ code: "a", name: "Pajak", asked: 4, before: 0 }],
      poor: { concerned: sums(4, 4, 0), others: sums(90, 90, 90) },
      districts: [{ code: code(0), name: "Anggana", sums: sums(2, 2, 1) }],
    });
    expect(few).toMatchObject({
      topik: "Baru 4 pertanyaan: terlalu sedikit untuk menyebut topik yang menonjol.",
      miskin:
        "4 dari 94 pertanyaan baru ditandai menyangkut warga miskin atau rentan. Jawabannya terlalu sedikit untuk membandingkan.",
      kecamatan:
        "0 dari 1 kecamatan yang menjawab selalu tepat waktu. Paling rendah: Anggana, 1 dari 2 jawaban, terlalu sedikit untuk menilai.",
    });
  });

  test("the poor who wait longer than others are named, not hidden", () => {
    const poor = { concerned: sums(20, 20, 12), others: sums(50, 50, 45) };
    expect(sentences({ poor })).toMatchObject({
      miskin: expect.stringContaining("selisih 30 poin: belum didahulukan."),
    });
  });

  test("a month that has not ended says so", () => {
    expect(sentences({ running: true }).summary).toContain("Bulan ini belum berakhir");
  });
});

describe("the paper", () => {
  test("two pages with letterhead, figures, every sentence and picture, and a place to sign", async () => {
    const report = composeMonthlyReport(example);
    const { pageCount, pages, text, outline } = readPaper(await renderMonthlyReport(report, frame));
    expect(pageCount).toBe(2);
    expect(pages[0]).toContain("DINAS PEMBERDAYAAN MASYARAKAT DAN DESA");
    expect(pages[0]).toContain("LAPORAN BULANAN KLIK DESA, OKTOBER 2026");
    expect(pages[0]).toContain("Kepada Bupati Kutai Kartanegara");
    const folded = text.replace(/\s+/g, "");
    for (const { label, now, before, change } of report.rows)
      expect(folded).toContain(`${label}${now}${before}${change}`.replace(/\s+/g, ""));
    for (const { title, sentence } of report.chapters) {
      expect(folded).toContain(title.replace(/\s+/g, ""));
      expect(folded).toContain(sentence.replace(/\s+/g, ""));
    }
    expect(outline.match(/\/S \/Figure/g)).toHaveLength(report.chapters.length);
    expect(text).toContain("Tenggarong Seberang");
    expect(text).toContain("Gambar batas: Sumber contoh. Bukan batas hukum.");
    expect(pages[1]).toContain("Kepala Dinas Pemberdayaan Masyarakat dan Desa,");
    expect(pages[1]).toContain("Dihitung sampai Senin, 2 November 2026, 09.00 WITA");
  });

  test("a kota writes to its wali kota", async () => {
    const report = composeMonthlyReport({ ...example, place: "Kota Bontang" });
    expect(readPaper(await renderMonthlyReport(report, frame)).text).toContain(
      "Kepada Wali Kota Bontang",
    );
  });

  test("the same figures give the same bytes", async () => {
    const draw = () => renderMonthlyReport(composeMonthlyReport(example), frame);
    expect((await draw()).equals(await draw())).toBe(true);
  });

  test("whatever the figures: two pages, and no number that is none", async () => {
    const anySums = fc
      .tuple(fc.nat(20_000), fc.nat(20_000), fc.nat(20_000), fc.nat(500), fc.nat(500))
      .map(([count, answered, inTime, promised, kept]) => ({
        ...sums(count, answered, Math.min(answered, inTime)),
        ...{ promised, kept: Math.min(kept, promised), lateAtEnd: count % 7 === 0 ? null : kept },
        ...(answered === 0 && { firstReply: { counted: 0, half: null, nineTenths: null } }),
      }));
    const name = fc.string({ minLength: 1, maxLength: 50, unit: "grapheme" });
    const place = fc.record({ code: fc.constant("64.02.01"), name, sums: anySums });
    const figures: fc.Arbitrary<MonthlyFigures> = fc.record({
      place: fc.constant("Kabupaten Paser"),
      month: fc.constant("2026-10"),
      running: fc.boolean(),
      year: fc
        .array(fc.option(anySums), { minLength: 12, maxLength: 12 })
        .map((all) => all.map((one, at) => ({ month: months[at] ?? "", sums: one }))),
      districts: fc.array(place, { maxLength: 60 }),
      topics: fc.array(
        fc.record({ code: fc.constant("a"), name, asked: fc.nat(9000), before: fc.nat(9000) }),
        { maxLength: 14 },
      ),
      poor: fc.record({ concerned: anySums, others: anySums }),
      silent: fc.record({
        ...{ since: fc.constant("2026-08"), villages: fc.nat(900), silent: fc.nat(900) },
        before: fc.nat(900),
        districts: fc.array(
          fc.record({ code: fc.constant("a"), name, villages: fc.nat(90), silent: fc.nat(90) }),
          { maxLength: 60 },
        ),
      }),
      shapes: fc.constantFrom([], example.shapes),
    });
    await fc.assert(
      fc.asyncProperty(figures, async (given) => {
        const report = composeMonthlyReport(given);
        const paper = readPaper(await renderMonthlyReport(report, frame));
        expect(paper.pageCount).toBe(2);
        const told = [
          report.summary,
          ...report.rows.flatMap((row) => Object.values(row)),
          paper.pages[0],
        ].join(" ");
        expect(told).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
      { numRuns: 25 },
    );
  });
});
