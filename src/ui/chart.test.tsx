import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { BarChart, type ChartData, Histogram, MonthChart } from "./Chart.tsx";
import { drawBars } from "./chart/bars.ts";
import type { Drawing, Mark } from "./chart/drawing.ts";
import { drawHistogram } from "./chart/histogram.ts";
import { drawMap } from "./chart/map.ts";
import { drawMonths } from "./chart/months.ts";
import { type MapData, RegionMap } from "./Map.tsx";

const hostile = `"><script>alert(1)</script>'&<img src=x onerror=alert(1)>`;
const districts: ChartData = {
  of: "Kecamatan",
  series: ["Tepat waktu"],
  write: (value) => `${value}%`,
  rows: Array.from({ length: 20 }, (_, index) => ({
    label: `Tenggarong Seberang ${index}`,
    values: [index * 5],
    href: `/konsultasi?tampil=all&wilayah=64.02.${String(index).padStart(2, "0")}`,
  })),
};
const months: ChartData = {
  of: "Bulan",
  series: ["Masuk", "Dijawab"],
  rows: Array.from({ length: 24 }, (_, index) => ({
    label: `Bulan ${index}`,
    short: "Agu",
    values: [index * 7, index === 3 ? null : index * 5],
    href: `/angka?lihat=baru&bulan=2026-${index}`,
  })),
};

const charts = {
  bars: <BarChart title={hostile} data={districts} max={100} />,
  stack: <BarChart title={hostile} data={months} stacked />,
  months: <MonthChart title={hostile} data={months} target={{ value: 90, words: hostile }} />,
  spread: <Histogram title={hostile} data={{ ...districts, rows: districts.rows.slice(0, 8) }} />,
};

describe.each(Object.entries(charts))("%s", (_name, chart) => {
  const html = renderToString(chart);
  const picture = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? "";
  const table = /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? "";

  test("a whole regency, or two years, weighs less than 10 kB", () => {
    expect(picture.length).toBeGreaterThan(500);
    expect(picture.length).toBeLessThan(10_000);
  });

  test("the picture is silent and takes no tab stop; its table says and links the same", () => {
    expect(picture).toContain('aria-hidden="true"');
    const links = [...picture.matchAll(/<a href="([^"]+)"([^>]*)>/g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, href, more] of links) {
      expect(more).toContain('tabindex="-1"');
      expect(table).toContain(`href="${href}"`);
    }
  });

  test("no inline style, no open attribute", () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
  });
});

test("a value that was not counted is a dash in picture and table, never nought", () => {
  const data = { of: "Kecamatan", series: ["A"], rows: [{ label: "X", values: [null] }] };
  const html = renderToString(<BarChart title="T" data={data} />);
  expect(html.match(/>–</g)).toHaveLength(2);
  expect(html).not.toContain(">0<");
});

test("a month without a value leaves a gap in the line", () => {
  const row = (value: number | null) => ({ label: "M", values: [value] });
  const data = { of: "Bulan", series: ["A"], rows: [row(1), row(2), row(null), row(4), row(5)] };
  const line = drawMonths(data).pieces.flatMap(({ marks }) => marks);
  const path = line.find((mark) => mark.ink === "line");
  expect(path && "path" in path && path.path.match(/M/g)).toHaveLength(2);
});

test("bars are as long as their values", () => {
  const row = (value: number) => ({ label: "K", values: [value] });
  const data = { of: "Kecamatan", series: ["A"], rows: [row(50), row(100)] };
  const lengths = drawBars(data, { max: 100 }).pieces.map(
    ({ marks }) => spanOf(marks.find(({ ink }) => ink === "solid")).right - 0,
  );
  const start = spanOf(drawBars(data, { max: 100 }).pieces[0]?.marks[1]).left;
  expect((lengths[1] ?? 0) - start).toBeCloseTo(2 * ((lengths[0] ?? 0) - start), 0);
});

describe("whatever the figures, marks are numbers and stay inside the picture", () => {
  const value = fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  );
  const anyData = fc.integer({ min: 1, max: 3 }).chain((series) =>
    fc.record({
      of: fc.string(),
      series: fc.array(fc.string({ maxLength: 30 }), { minLength: series, maxLength: series }),
      rows: fc.array(
        fc.record({
          label: fc.string({ maxLength: 80 }),
          values: fc.array(value, { minLength: series, maxLength: series }),
        }),
        { maxLength: 24 },
      ),
    }),
  );
  const target = fc.option(fc.record({ value: fc.nat(200), words: fc.constant("target") }));

  test.each([
    ["bars", (data: ChartData, more: object) => drawBars(data, more)],
    ["stack", (data: ChartData, more: object) => drawBars(data, { ...more, stacked: true })],
    ["months", (data: ChartData, more: object) => drawMonths(data, more)],
    ["spread", (data: ChartData) => drawHistogram({ ...data, rows: data.rows.slice(0, 8) })],
  ])("%s", (_name, drawIt) => {
    fc.assert(
      fc.property(anyData, target, (data, line) => {
        expectInside(drawIt(data, line ? { target: line } : {}));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the map", () => {
  const square = (x: number, y: number, side = 100) => [
    ...[x, y, x + side, y, x + side, y + side, x, y + side],
  ];
  const names = Array.from({ length: 20 }, (_, index) => `Muara ${index}`);
  const data: MapData = {
    of: "Kecamatan",
    measure: "Tepat waktu",
    write: (value) => `${value}%`,
    classes: [
      { from: 0, words: "di bawah 70%" },
      { from: 70, words: "70% atau lebih" },
    ],
    regions: names.map((name, index) => ({
      ...{ code: `${index}`, name, value: index === 3 ? null : 60 + index },
      href: `/konsultasi?wilayah=${index}`,
    })),
    shapes: names.slice(1).map((_, index) => ({
      code: `${index + 1}`,
      rings: [square((index % 5) * 100, Math.floor(index / 5) * 100)],
      label: [(index % 5) * 100 + 50, Math.floor(index / 5) * 100 + 50] as const,
    })),
  };
  const html = renderToString(<RegionMap title={hostile} data={data} />);
  const picture = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? "";

  test("shades each region by its class, writes its value upon it and links to its list", () => {
    expect(picture.length).toBeLessThan(10_000);
    expect(picture.match(/<a /g)).toHaveLength(19);
    expect(picture.match(/class="shade-1"/g)).toHaveLength(8 + 1);
    expect(picture.match(/class="shade-2"/g)).toHaveLength(10 + 1);
    expect(picture.match(/class="blank"/g)).toHaveLength(1 + 1);
    for (const value of ["61%", "69%", "70%", "79%"]) expect(picture).toContain(`>${value}<`);
  });

  test("a region without a shape is named and stands in the table", () => {
    expect(html).toContain("hanya dalam tabel: Muara 0.");
    const links = /<table[\s\S]*<\/table>/.exec(html)?.[0].match(/href="/g);
    expect(links).toHaveLength(20);
  });

  test("without any boundaries there is only the table, open", () => {
    const bare = renderToString(<RegionMap title="T" data={{ ...data, shapes: [] }} />);
    expect(bare).toContain("<table");
    expect(bare).not.toMatch(/<svg class="drawing|<details/);
  });

  test("values never lie over one another, and every mark stays inside", () => {
    const crowd = fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 60 })), {
      ...{ minLength: 1, maxLength: 40 },
    });
    fc.assert(
      fc.property(crowd, (places) => {
        const drawing = drawMap({
          ...data,
          regions: places.map((_, index) => ({ code: `${index}`, name: "X", value: index })),
          shapes: places.map(([x, y, side], index) => ({
            code: `${index}`,
            rings: [square(x, y, side)],
            label: [x + side / 2, y + side / 2] as const,
          })),
        });
        expectInside(drawing!);
        const texts = drawing!.pieces
          .flatMap(({ marks }) => marks)
          .filter((mark) => mark.ink === "onshade")
          .flatMap((mark) => ("text" in mark ? [mark] : []));
        if (places.length === 1) expect(texts).toHaveLength(1);
        for (const [index, one] of texts.entries())
          for (const other of texts.slice(index + 1))
            expect(Math.abs(one.x - other.x) > 16 || Math.abs(one.y - other.y) >= 22).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

function expectInside({ width, height, pieces }: Drawing): void {
  expect(Number.isFinite(width) && Number.isFinite(height)).toBe(true);
  for (const mark of pieces.flatMap(({ marks }) => marks)) {
    const { left, right, top, bottom } = spanOf(mark);
    for (const edge of [left, right, top, bottom]) expect(Number.isFinite(edge)).toBe(true);
    expect(left).toBeGreaterThanOrEqual(-0.1);
    expect(right).toBeLessThanOrEqual(width + 8);
    expect(top).toBeGreaterThanOrEqual(-0.1);
    expect(bottom).toBeLessThanOrEqual(height + 0.1);
  }
}

/** The corners that a mark names: absolute starts and lines, boxes by their sides. */
function spanOf(mark: Mark | undefined): Record<"left" | "right" | "top" | "bottom", number> {
  if (!mark) throw new Error("no such mark");
  if ("text" in mark) return { left: mark.x, right: mark.x, top: mark.y, bottom: mark.y };
  const box = /^M(\S+) (\S+)h(\S+)v(\S+)h/.exec(mark.path)?.slice(1).map(Number);
  if (box) {
    const [x = NaN, y = NaN, wide = NaN, tall = NaN] = box;
    return { left: x, right: x + wide, top: y, bottom: y + tall };
  }
  const corners = [...mark.path.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)];
  const xs = corners.map(([, x]) => Number(x));
  const ys = corners.map(([, , y]) => Number(y));
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
