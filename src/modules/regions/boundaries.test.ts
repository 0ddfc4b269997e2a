import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RegionMap } from "#ui/Map.tsx";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { importBoundaries, listShapes, type ReconciliationSheet } from "./boundaries.ts";
import { BoundaryFileError } from "./geojson.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(() => house.owner.query("delete from region_boundaries"));

const square = (lon: number, lat: number, side = 0.2) => [
  [
    ...[
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
    ],
    ...[
      [lon, lat + side],
      [lon, lat],
    ],
  ],
];
const polygon = (lon: number, lat: number) => ({ type: "Polygon", coordinates: square(lon, lat) });
const feature = (properties: object, geometry: unknown = polygon(116.9, -0.5)) => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: "FeatureCollection", features });

const how = { root: "64.02", source: "Uji", asOf: null, dryRun: false };

function importText(text: string, more: Partial<typeof how> = {}): Promise<ReconciliationSheet> {
  return importBoundaries(house.owner, [{ name: "uji.geojson", text }], { ...how, ...more });
}

async function countRows(): Promise<number> {
  const { rows } = await house.owner.query<{ n: number }>(
    "select count(*)::int as n from region_boundaries",
  );
  return rows[0]?.n ?? 0;
}

function shapesOf(branch: string, level: "district" | "village") {
  return house.house.database.transaction().execute((db) => listShapes(db, branch, level));
}

describe("finds the region of a feature", () => {
  test.for([
    ["a dotted code", { kode: "64.02.02" }, "64.02.02", "code"],
    ["an undotted number", { KODE_KEC: 640202 }, "64.02.02", "code"],
    [
      "a village code of the geospatial agency",
      { KDEPUM: "64.02.02.2004", WADMKC: "Loa Kulu" },
      "64.02.02.2004",
      "code",
    ],
    ["a village code without dots", { kode_desa: "6402022004" }, "64.02.02.2004", "code"],
    ["a former code", { kode: "64.02.08.2013", nama: "Sumber Sari" }, "64.02.19.2007", "code"],
    [
      "a name within its kecamatan",
      { WADMKD: "Loa Kulu Kota", WADMKC: "Loa Kulu", WADMKK: "Kutai Kartanegara" },
      "64.02.02.2004",
      "name",
    ],
    ["a name written otherwise", { NAMOBJ: "Kecamatan SANGA-SANGA" }, "64.02.15", "name"],
    [
      "a village name under its parent's code",
      { kode: "64.02.02", desa: "Loa Kulu Kota" },
      "64.02.02.2004",
      "name",
    ],
  ] as const)("%s", async ([, properties, code, by]) => {
    const sheet = await importText(collection(feature(properties)));
    expect(sheet.taken).toMatchObject([{ code, by }]);
  });

  test.for([
    [
      "a code that its name contradicts (BPS counts otherwise)",
      { kode: "64.02.02", nama: "Loa Janan" },
      "not an official code?",
    ],
    ["a name that fits three times", { desa: "Sumber Sari" }, "3 regions are called Sumber Sari"],
    [
      "a name that fits nowhere",
      { WADMKD: "Loa Kulu Kota", WADMKC: "Tabang" },
      "no region of ours is called",
    ],
    ["neither code nor name", { luas: 640202 }, "neither an official code nor a name"],
    ["its province only", { kode: "64", desa: "Jalan Buntu" }, "no region of ours is called"],
    ["an unknown code", { kode: "64.02.99" }, "neither an official code nor a name"],
  ] as const)("refuses %s", async ([, properties, reason]) => {
    const good = feature({ kode: "64.02.01" }, polygon(115, 0));
    const sheet = await importText(collection(feature(properties), good));
    expect(sheet.taken.map(({ code }) => code)).toEqual(["64.02.01"]);
    expect(sheet.refused).toHaveLength(1);
    expect(sheet.refused[0]?.reason).toContain(reason);
    expect(sheet.refused[0]?.place).toBe("uji.geojson, feature 1");
  });
});

test("the sheet accounts for every feature and every region of ours", async () => {
  const sheet = await importText(
    collection(
      feature({ kode: "64.02.01" }, polygon(115, 0)),
      feature({ kode: "64.02.02" }, polygon(116, 0)),
      feature({ kode: "64.02.02" }, polygon(117, 0)),
      feature({ kode: "64.01.01" }, polygon(118, 0)),
      feature({ kode: "64.02.03" }, { type: "Point", coordinates: [1, 2] }),
      feature({ kode: "64.02.04" }, null),
      feature({ kode: "64.02.05" }, { type: "Polygon", coordinates: square(-0.5, 116.9) }),
      feature({ kode: "64.02.06" }, { type: "Polygon", coordinates: square(500_000, 9_950_000) }),
      feature({ kode: "64.02.07" }, { type: "Polygon", coordinates: square(116, 0, 0.00001) }),
      null,
    ),
  );
  expect(sheet.features).toBe(10);
  expect(sheet.taken).toEqual([
    { code: "64.02.01", name: "Muara Muntai", by: "code", parts: 1 },
    { code: "64.02.02", name: "Loa Kulu", by: "code", parts: 2 },
  ]);
  expect(sheet.outside).toBe(1);
  expect(sheet.refused.map(({ reason }) => reason)).toEqual([
    'is a "Point", only Polygon and MultiPolygon can be drawn',
    "has no geometry",
    "has latitude before longitude; GeoJSON wants longitude first",
    "lies outside Indonesia (500000, 9950000); positions must be degrees (WGS 84)",
    "is smaller than a hundred metres across",
    "is not a GeoJSON feature",
  ]);
  expect(sheet.missing).toHaveLength(18);
  expect(await countRows()).toBe(2);
});

test.for([
  ["an empty collection", collection(), "holds no feature at all. Nothing was changed."],
  ["a file that is cut off", collection(feature({})).slice(0, 90), "is not JSON, or is cut off"],
  ["an empty file", "", "is not JSON, or is cut off"],
  ["a zip archive", "PK\u0003\u0004", "is a zip archive"],
  ["TopoJSON", '{"type":"Topology"}', "is TopoJSON"],
  ["a bare geometry", '{"type":"Polygon","coordinates":[]}', "is not a GeoJSON FeatureCollection"],
  [
    "only strangers",
    collection(feature({ kode: "64.01.01" })),
    "None of 1 features could be taken",
  ],
] as const)("%s is an alarm, and nothing is changed", async ([, text, words]) => {
  await importText(collection(feature({ kode: "64.02.02" })));
  await expect(importText(text)).rejects.toThrow(words);
  await expect(importText(text)).rejects.toThrow(BoundaryFileError);
  expect(await countRows()).toBe(1);
});

test("a trial accounts like an import and changes nothing", async () => {
  const text = collection(feature({ kode: "64.02.02" }));
  const trial = await importText(text, { dryRun: true });
  expect(await countRows()).toBe(0);
  expect(await importText(text)).toEqual(trial);
  expect(await countRows()).toBe(1);
});

test("an import repeated replaces; what a file does not name keeps its shape", async () => {
  await importText(
    collection(feature({ kode: "64.02.01" }, polygon(115, 0)), feature({ kode: "64.02.02" })),
  );
  await importText(collection(feature({ kode: "64.02.02" }, polygon(117, 0))), { source: "Baru" });
  const shapes = await shapesOf("64.02", "district");
  expect(shapes.map(({ code, source }) => [code, source])).toEqual([
    ["64.02.01", "Uji"],
    ["64.02.02", "Baru"],
  ]);
  expect(shapes[1]?.rings).toEqual([
    [594000, 179600, 594000, 180000, 594400, 180000, 594400, 179600],
  ]);
});

test("a kecamatan is drawn from its villages until it has a boundary of its own", async () => {
  const villages = collection(
    feature({ kode: "64.02.02.2003" }, polygon(116, 0)),
    feature({ kode: "64.02.02.2004" }, polygon(116.2, 0)),
  );
  expect((await importText(villages)).joined).toEqual(["64.02.02"]);
  const [joined] = await shapesOf("64.02", "district");
  expect(joined?.rings).toHaveLength(1);
  expect(Math.max(...(joined?.rings[0] ?? [])) - 592000).toBe(800);

  await importText(collection(feature({ kode: "64.02.02" }, polygon(117, 0))));
  expect((await importText(villages)).joined).toEqual([]);
  const [own] = await shapesOf("64.02", "district");
  expect(own?.rings[0]?.[0]).toBe(594000);
});

test("whatever the file holds: a sheet or a sentence, never a crash", async () => {
  const position = fc.oneof(
    fc.tuple(fc.double({ min: 95, max: 141 }), fc.double({ min: -11, max: 6 })),
    fc.array(fc.oneof(fc.double(), fc.constant(null), fc.string()), { maxLength: 3 }),
  );
  const geometry = fc.oneof(
    fc.record({
      type: fc.constantFrom("Polygon", "MultiPolygon", "Point", 7),
      coordinates: fc.oneof(
        fc.array(fc.array(position, { maxLength: 8 }), { maxLength: 3 }),
        fc.array(fc.array(fc.array(position, { maxLength: 8 }), { maxLength: 2 }), {
          maxLength: 2,
        }),
        fc.jsonValue(),
      ),
    }),
    fc.jsonValue(),
  );
  const properties = fc.dictionary(
    fc.constantFrom("kode", "nama", "desa", "WADMKC", "kode_desa", "__proto__"),
    fc.oneof(fc.constantFrom("64.02.02", 640203, "Loa Kulu", "64.02.02.2004"), fc.jsonValue()),
  );
  const features = fc.array(
    fc.oneof(fc.record({ type: fc.constant("Feature"), properties, geometry }), fc.jsonValue()),
    { maxLength: 6 },
  );
  const text = fc.oneof(
    features.map((list) => JSON.stringify({ type: "FeatureCollection", features: list })),
    fc.json(),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      try {
        const sheet = await importText(given, { dryRun: true });
        const merged = sheet.taken.reduce((sum, { parts }) => sum + parts, 0);
        expect(merged + sheet.refused.length + sheet.outside).toBe(sheet.features);
      } catch (error) {
        if (!(error instanceof BoundaryFileError)) throw error;
      }
    }),
    { numRuns: 60 },
  );
  expect(await countRows()).toBe(0);
}, 120_000);

const shared = process.env.KLIK_SHARED ? join(process.env.KLIK_SHARED, "data/02-batas") : "";
test.skipIf(!existsSync(shared))(
  "real boundaries of a regency: all taken, and a map of its kecamatan under 10 kB (skipped without KLIK_SHARED)",
  async () => {
    const read = (name: string) => readFileSync(join(shared, name), "utf8");
    const districts = await importText(read("kecamatan_64.geojson"));
    expect(districts.taken).toHaveLength(20);
    expect(districts).toMatchObject({ features: 105, outside: 85, refused: [], missing: [] });
    const villages = await importText(read("desa_kelurahan_64.02.geojson"));
    expect(villages.taken).toHaveLength(237);
    expect(villages).toMatchObject({ refused: [], missing: [], joined: [] });
    const shapes = await shapesOf("64.02", "district");
    const regions = districts.taken.map(({ code, name }, index) => ({
      ...{ code, name, value: 50 + index, href: `/konsultasi?tampil=all&wilayah=${code}` },
    }));
    const classes = [{ from: 0, words: "semua" }];
    const data = { of: "Kecamatan", measure: "Tepat waktu", classes, regions, shapes };
    const html = renderToString(RegionMap({ title: "Peta", data }));
    const picture = /<svg class="drawing[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
    expect(picture.length).toBeGreaterThan(4000);
    expect(picture.length).toBeLessThan(10_000);
  },
);
