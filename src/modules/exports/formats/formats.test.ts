import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { SheetColumn, SheetRow, SheetValue } from "#platform/sheets.ts";
import { openCsv } from "./csv.ts";
import { openJsonLines } from "./json-lines.ts";
import type { SheetHead, SheetWriter } from "./writer.ts";
import { openXlsx } from "./xlsx.ts";

const columns: readonly SheetColumn[] = [
  { key: "perihal", head: "Perihal" },
  { key: "jumlah", head: "Jumlah", kind: "number" },
  { key: "tanggal", head: "Tanggal", kind: "date" },
  { key: "jam", head: "Jam", kind: "time" },
  { key: "rentan", head: "Rentan", kind: "yes" },
];
const head: SheetHead = {
  title: "Daftar: uji [1]",
  lines: [],
  columns,
  day: "2026-11-03",
  office: "Kantor",
};
const row: SheetRow = ["Dana; desa", 3.5, "2026-11-24", "2026-11-24 10:00", true];
const hostile = ["=1+1", "+62", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '"; =1', "<b>&</b>"];

async function make(open: (of: SheetHead) => SheetWriter, rows: readonly SheetRow[]) {
  const writer = open(head);
  for (const one of rows) await writer.add([one]);
  return writer.end();
}

describe("XLSX", () => {
  test("is read back as it was written: text, numbers, days and times", async () => {
    const [heads, first, empty] = await readSheet(
      await make(openXlsx, [row, [null, null, null, null, false]]),
    );
    expect(heads).toEqual(["Perihal", "Jumlah", "Tanggal", "Jam", "Rentan"]);
    expect(first).toEqual([
      "Dana; desa",
      3.5,
      new Date("2026-11-24T00:00:00Z"),
      new Date("2026-11-24T10:00:00Z"),
      "ya",
    ]);
    expect(empty).toEqual([null, null, null, null, "tidak"]);
  });

  test("holds no formula, whatever is typed", async () => {
    const content = await make(
      openXlsx,
      hostile.map((text) => [text, null, null, null, null]),
    );
    const rows = await readSheet(content, { trim: false });
    // A reader of XML takes a bare carriage return for a line end.
    const read = rows.slice(1).map(([text]) => String(text).replaceAll("\n", "\r"));
    expect(read).toEqual(hostile);
    expect(content.includes("<f>")).toBe(false);
  });

  test("any text comes back, but for signs that XML cannot hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (texts) => {
          const kept = texts.map((text) => `.${text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "")}.`);
          const rows = await readSheet(
            await make(
              openXlsx,
              texts.map((text) => [`.${text}.`, null, null, null, null]),
            ),
          );
          expect(rows.slice(1).map(([text]) => String(text).replace(/\p{Cc}/gu, ""))).toEqual(kept);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a thousand rows and more than 26 columns stand in their places", async () => {
    const wide: SheetColumn[] = Array.from({ length: 30 }, (_, at) => ({
      key: `k${at}`,
      head: `Kepala ${at}`,
      kind: "number",
    }));
    const writer = openXlsx({ ...head, columns: wide });
    const rows = Array.from({ length: 1000 }, (_, at) =>
      wide.map((__, column) => at * 100 + column),
    );
    await writer.add(rows.slice(0, 500));
    await writer.add(rows.slice(500));
    expect((await readSheet(await writer.end())).slice(1)).toEqual(rows);
  });
});

describe("CSV", () => {
  test("opens in Indonesian Excel: mark, semicolons, decimal commas", async () => {
    const text = (await make(openCsv, [row])).toString();
    expect(text).toBe(
      '\uFEFFPerihal;Jumlah;Tanggal;Jam;Rentan\r\n"Dana; desa";3,5;2026-11-24;2026-11-24 10:00;ya\r\n',
    );
  });

  test("no cell begins like a formula, and every text is found again", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(...hostile),
      fc.string({
        unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", ";", '"', "a"),
        maxLength: 8,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (texts) => {
        const content = await make(
          openCsv,
          texts.map((text) => [text, null, null, null, null]),
        );
        const cells = parseCsv(content.toString().slice(1)).slice(1);
        expect(cells.map(([text]) => text?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ""))).toEqual(
          texts,
        );
        for (const [text = ""] of cells) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});

test("JSON Lines names each value by its column", async () => {
  const text = (await make(openJsonLines, [row, ["a\nb", null, null, null, false]])).toString();
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, SheetValue>);
  expect(lines).toEqual([
    {
      perihal: "Dana; desa",
      jumlah: 3.5,
      tanggal: "2026-11-24",
      jam: "2026-11-24 10:00",
      rentan: true,
    },
    { perihal: "a\nb", jumlah: null, tanggal: null, jam: null, rentan: false },
  ]);
});

/** A reader of its own, after RFC 4180 with semicolons. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [cells, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ";") [cells, cell] = [[...cells, cell], ""];
    else if (!quoted && sign === "\r" && text[at + 1] === "\n") {
      rows.push([...cells, cell]);
      [cells, cell, at] = [[], "", at + 1];
    } else cell += sign;
  }
  return rows;
}
