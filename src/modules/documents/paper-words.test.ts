// Numbers, dates, paper numbers and printable letters.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDate, writeDateInWords, writeNumberInWords } from "./numbers-in-words.ts";
import { findPatternMistake, formatPaperNumber, writeRomanMonth } from "./paper-number.ts";
import { findUnprintable, makePrintable } from "./printable-text.ts";

describe("numbers in words", () => {
  test.each([
    [0, "nol"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [20, "dua puluh"],
    [100, "seratus"],
    [111, "seratus sebelas"],
    [1000, "seribu"],
    [1100, "seribu seratus"],
    [1945, "seribu sembilan ratus empat puluh lima"],
    [2026, "dua ribu dua puluh enam"],
    [9999, "sembilan ribu sembilan ratus sembilan puluh sembilan"],
  ])("%i is %s", (value, words) => expect(writeNumberInWords(value)).toBe(words));

  test("all ten thousand differ and hold no stray blank or 'satu ratus'", () => {
    const all = Array.from({ length: 10_000 }, (_, value) => writeNumberInWords(value));
    expect(new Set(all).size).toBe(10_000);
    expect(
      all.filter((words) => /undefined| {2}|^ | $|satu (puluh|ratus|belas)|^satu ribu/.test(words)),
    ).toEqual([]);
  });

  test.each([-1, 10_000, 1.5, Number.NaN])("refuses %d", (value) => {
    expect(() => writeNumberInWords(value)).toThrow(RangeError);
  });

  test("writes dates", () => {
    expect(writeDate("2026-11-24")).toBe("24 November 2026");
    expect(writeDateInWords("2026-11-24")).toBe(
      "Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam",
    );
    expect(writeDateInWords("2028-02-29")).toContain("Selasa tanggal dua puluh sembilan");
  });

  test.each(["2026-02-29", "2026-13-01", "2026-1-1", "24-11-2026", "", "2026-11-24T10:00"])(
    "refuses %j",
    (date) => expect(() => writeDate(date)).toThrow("bukan tanggal"),
  );
});

describe("paper numbers", () => {
  const parts = { running: 17, romanMonth: "XI", year: 2026, unitCode: "KEC-LK" };

  test("fills a pattern", () => {
    expect(formatPaperNumber("{urut}/{kode}/{bulan_romawi}/{tahun}", parts)).toBe(
      "17/KEC-LK/XI/2026",
    );
    expect(formatPaperNumber("400.10.2/{urut:3}/{kode}/{tahun}", parts)).toBe(
      "400.10.2/017/KEC-LK/2026",
    );
    expect(formatPaperNumber("{urut:3}/{tahun}", { ...parts, running: 12345 })).toBe("12345/2026");
    expect(writeRomanMonth(4)).toBe("IV");
  });

  test.each([
    ["", "Tulis pola"],
    ["{urut}/{kode}", "{tahun}"],
    ["{kode}/{tahun}", "{urut}"],
    ["{urut}/{bulan}/{tahun}", "tidak dikenal"],
    ["{urut}/{urut}/{tahun}", "dua kali"],
    ["{urut}{tahun}", "pemisah"],
    ["{urut:9}/{tahun}", "Jumlah angka"],
    ["{urut}/{tahun:2}", "Jumlah angka"],
    ["{urut/{tahun}", "kurung kurawal"],
    ["{urut}/{tahun}}", "kurung kurawal"],
    ["{urut}/<b>/{tahun}", "hanya boleh"],
    [`{urut}/{tahun}/${"a".repeat(80)}`, "paling panjang"],
  ])("refuses %j and says why", (pattern, words) => {
    expect(findPatternMistake(pattern)).toContain(words);
    expect(() => formatPaperNumber(pattern, parts)).toThrow(words);
  });

  test("refuses parts that would forge another number", () => {
    expect(() => formatPaperNumber("{urut}/{kode}/{tahun}", { ...parts, unitCode: "A/1" })).toThrow(
      "Kode unit",
    );
    expect(() => formatPaperNumber("{urut}/{tahun}", { ...parts, running: 0 })).toThrow(RangeError);
  });

  test("two running numbers never share a paper number", () => {
    const running = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(running, running, fc.integer({ min: 1, max: 6 }), (one, two, width) => {
        fc.pre(one !== two);
        const pattern = `{urut:${width}}/{kode}/{tahun}`;
        const write = (value: number) => formatPaperNumber(pattern, { ...parts, running: value });
        expect(write(one)).not.toBe(write(two));
      }),
    );
  });
});

describe("printable text", () => {
  test("names what a paper cannot draw", () => {
    expect(findUnprintable("Baik 👍, 漢 dan ≥ 5 %? é")).toEqual(["👍", "漢"]);
    expect(makePrintable("Baik 👍, 漢 dan ≥ 5 %? é")).toBe("Baik [emoji], ? dan >= 5 %? é");
  });

  test("joins accents and drops steering marks", () => {
    expect(makePrintable("cafe\u0301 a\u0304 \u202eabc\u202c\u200b")).toBe("café a abc");
  });

  test("any text becomes letters of the built-in fonts, and plain text stays as it was", () => {
    const fontLetters = /^[\n\x20-\x7e\xa0-\xffƒ–—‘’‚“”„†‡•…€‰‹›ˆ™ŒœŠšŸŽž˜]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(makePrintable(text)).toMatch(fontLetters);
        expect(makePrintable(makePrintable(text))).toBe(makePrintable(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(makePrintable(text)).toBe(text);
      }),
    );
  });
});
