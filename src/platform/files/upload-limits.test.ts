import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeUpload, uploadAdvice, uploadLimits } from "./upload-limits.ts";

const empty = { caseFiles: 0, caseBytes: 0, villageDayBytes: 0 };
const million = 1_000_000;

describe("upload limits", () => {
  test.each([
    ["a first small file", million, {}, "allowed", ""],
    ["a file of exactly 10 MB", 10 * million, {}, "allowed", ""],
    ["a file above 10 MB", 10 * million + 1, {}, "refused", "paling besar 10 MB"],
    ["the seventh file", 1000, { caseFiles: 6 }, "allowed", ""],
    ["the eighth file", 1000, { caseFiles: 7 }, "warned", "Tinggal 2 berkas lagi"],
    ["the tenth file", 1000, { caseFiles: 9 }, "warned", "berkas terakhir"],
    ["the eleventh file", 1000, { caseFiles: 10 }, "refused", "sudah memuat 10 berkas"],
    ["80 % of a case", 2 * million, { caseBytes: 18 * million }, "warned", "tinggal 5 MB"],
    [
      "more than a case holds",
      8 * million,
      { caseBytes: 18 * million },
      "refused",
      "sisa ruang kasus ini 7 MB",
    ],
    [
      "80 % of a village's day",
      million,
      { villageDayBytes: 79 * million },
      "warned",
      "hari ini tinggal 20 MB",
    ],
    [
      "more than a village's day",
      million,
      { villageDayBytes: 99.5 * million },
      "refused",
      "lampirkan berkasnya besok",
    ],
  ])("%s", (_what, fileBytes, use, verdict, words) => {
    const judged = judgeUpload(fileBytes, { ...empty, ...use });
    expect(judged.verdict).toBe(verdict);
    if (judged.verdict !== "allowed") expect(judged.sentence).toContain(words);
  });

  test("what is let in never passes a limit", () => {
    const bytes = fc.integer({ min: 0, max: 30 * million });
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 40 }), (files) => {
        const use = { ...empty };
        for (const file of files) {
          if (judgeUpload(file, use).verdict === "refused") continue;
          use.caseFiles += 1;
          use.caseBytes += file;
          use.villageDayBytes += file;
        }
        expect(use.caseFiles).toBeLessThanOrEqual(uploadLimits.caseFiles);
        expect(use.caseBytes).toBeLessThanOrEqual(uploadLimits.caseBytes);
        expect(use.villageDayBytes).toBeLessThanOrEqual(uploadLimits.villageDayBytes);
      }),
    );
  });

  test("the advice names the numbers that hold", () => {
    expect(uploadAdvice).toContain("10 berkas, masing-masing sampai 10 MB");
  });
});
