import fc from "fast-check";
import { expect, test } from "vitest";
import {
  writeDate,
  writeInstant,
  writeMinuteOfDay,
  writeNear,
  writePaperDate,
  writeRemaining,
  writeRupiah,
} from "./words.ts";

const at = (text: string): Date => new Date(`${text}:00+08:00`);

test("instants are written in the zone that is named", () => {
  expect(writeInstant(at("2026-11-24T10:00"), "WITA")).toBe("Selasa, 24 November 2026, 10.00 WITA");
  expect(writeInstant(at("2026-11-24T00:30"), "WIB")).toBe("Senin, 23 November 2026, 23.30 WIB");
  expect(writeInstant(at("2026-12-31T23:30"), "WIT")).toBe("Jumat, 1 Januari 2027, 00.30 WIT");
});

test("dates, also from a plain local date", () => {
  expect(writeDate(at("2026-08-17T10:00"), "WITA")).toBe("Senin, 17 Agustus 2026");
  expect(writeDate("2028-02-29", "WIB")).toBe("Selasa, 29 Februari 2028");
  expect(writePaperDate("2026-10-01", "WITA")).toBe("1 Oktober 2026");
  expect(() => writeDate("2027-02-29", "WIB")).toThrow(RangeError);
  expect(writeMinuteOfDay(810)).toBe("13.30");
});

test("near instants by local day, not by hours", () => {
  const now = at("2026-11-24T23:50");
  expect(writeNear(at("2026-11-24T10:00"), now, "WITA")).toBe("hari ini 10.00");
  expect(writeNear(at("2026-11-25T00:05"), now, "WITA")).toBe("besok 00.05");
  expect(writeNear(at("2026-11-23T10:00"), now, "WITA")).toBe("kemarin 10.00");
  expect(writeNear(at("2026-11-27T10:00"), now, "WITA")).toBe("27 Nov 10.00");
  expect(writeNear(at("2027-01-04T08:30"), now, "WITA")).toBe("4 Jan 2027 08.30");
});

test.each([
  [45, "sisa 45 menit kerja"],
  [60, "sisa 1 jam kerja"],
  [239, "sisa 3 jam kerja"],
  [449, "sisa 7 jam kerja"],
  [450, "sisa 1 hari kerja"],
  [1_100, "sisa 2 hari kerja"],
  [0, "tepat di batas waktu"],
  [-1, "lewat 1 menit kerja"],
  [-300, "lewat 5 jam kerja"],
  [-900, "lewat 2 hari kerja"],
])("%i working minutes", (minutes, words) => {
  expect(writeRemaining(minutes)).toBe(words);
});

test("the length of a working day is the office's own", () => {
  expect(writeRemaining(420, 420)).toBe("sisa 1 hari kerja");
  expect(writeRemaining(420, 450)).toBe("sisa 7 jam kerja");
});

test.each([
  [15_000_000, "Rp15.000.000"],
  [0, "Rp0"],
  [-0.001, "Rp0"],
  [999, "Rp999"],
  [-5_000, "-Rp5.000"],
  [1_250.5, "Rp1.250,50"],
  [9_007_199_254_740_993n, "Rp9.007.199.254.740.993"],
])("money %s", (amount, words) => {
  expect(writeRupiah(amount)).toBe(words);
});

test("money keeps every digit", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(Number(writeRupiah(amount).replaceAll(/[Rp.]/g, ""))).toBe(amount);
    }),
  );
});
