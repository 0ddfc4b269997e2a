import { expect, test } from "vitest";
import { openPaperList } from "./paper-list.ts";
import { readPaper } from "../../../tests/support/paper-reading.ts";

test("a list across many pages repeats its head and loses no row, however the batches fall", async () => {
  const list = openPaperList({
    title: "Daftar konsultasi",
    lines: ["Lewat batas"],
    office: "DPMD",
    day: "2026-11-03",
    columns: [
      { head: "Nomor", width: 0.2 },
      { head: "Perihal", width: 0.8 },
    ],
  });
  const rows = Array.from({ length: 120 }, (_, at) => [
    `KD-${at}.`,
    `Perihal ${at} `.repeat((at % 9) + 1),
  ]);
  await list.add(rows.slice(0, 37));
  await list.add([]);
  await list.add(rows.slice(37));
  const { pages, text } = readPaper(await list.end());
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain("Nomor");
  for (const [number] of rows) expect(text).toContain(number);
  expect(text).toContain("Lewat batas");
  expect(text).toContain(`Halaman 1 dari ${pages.length}`);
});
