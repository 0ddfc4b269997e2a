import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handOverMovedCases } from "#modules/consultation/public.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { readOfficialList } from "./official-list.ts";
import { findRegion } from "./regions.ts";
import { updateRegions } from "./update.ts";
import { writePlace } from "./public.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const list = readOfficialList();

test("all 91,599 official regions are there, with their kinds", async () => {
  const { rows } = await house.owner.query<{ kind: string; n: number }>(
    "select kind, count(*)::int as n from regions group by kind",
  );
  const counts = Object.fromEntries(rows.map((row) => [row.kind, row.n]));
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(91_599);
  expect(counts).toMatchObject({ provinsi: 38, kabupaten: 416, kota: 98, kecamatan: 7285 });
  const kukar = list.filter((region) => region.code.startsWith("64.02."));
  expect(kukar.filter((region) => region.level === "district")).toHaveLength(20);
  expect(kukar.filter((region) => region.kind === "desa")).toHaveLength(193);
  expect(kukar.filter((region) => region.kind === "kelurahan")).toHaveLength(44);
});

const shared = process.env.KLIK_SHARED
  ? join(process.env.KLIK_SHARED, "data/01-wilayah/wilayah_2025_cahyadsn.csv")
  : "";
test.skipIf(!existsSync(shared))(
  "the list agrees with the second source, code for code (skipped without KLIK_SHARED)",
  () => {
    const others = readFileSync(shared, "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(",")[0]);
    expect(new Set(list.map((region) => region.code))).toEqual(new Set(others));
  },
);

test("an old code of Kota Bangun leads to the village in Kota Bangun Darat", async () => {
  const region = await house.house.database
    .transaction()
    .execute((db) => findRegion(db, "64.02.08.2013"));
  expect(region?.code).toBe("64.02.19.2007");
  expect(region && writePlace(region)).toBe("Desa Sumber Sari");
});

test("every kecamatan has a satgas, also one without any desa", async () => {
  const { rows } = await house.owner.query<{ name: string }>(
    "select name from offices where kind = 'satgas' and region_code in ('64.02.14', '64.02.15') order by name",
  );
  expect(rows.map((row) => row.name)).toEqual([
    "Satgas Kecamatan Muara Jawa",
    "Satgas Kecamatan Sanga Sanga",
  ]);
});

test("a split: the village takes its cases along, renames and unmatched are told, nothing referred to is deleted", async () => {
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const fields: Record<string, string> = {
    topic: "produk_hukum.jenis",
    subject: "Beda perdes dan perkades",
    question: "Apa beda perdes dan perkades untuk tarif lapangan?",
    urgency: "biasa",
    impact: "kelompok",
  };
  let page = await sekdes.post("/tanya", fields);
  for (const [, name] of page.html.matchAll(/name="(isian_[^"]+)"/g))
    if (name) fields[name] = "2026";
  if (page.status === 422) page = await sekdes.post("/tanya", fields);
  expect(page.text).toContain("Pertanyaan terkirim");

  const newer = list
    .filter((region) => region.code !== "64.02.02.2015" && region.code !== "11.01.01.2001")
    .map((region) =>
      region.code === "64.02.02.2003"
        ? { ...region, code: "64.02.01.2099", parentCode: "64.02.01" }
        : region,
    )
    .map((region) =>
      region.code === "64.02.02.2004" ? { ...region, name: "Loa Kulu Baru" } : region,
    );
  const change = { oldCode: "64.02.02.2003", newCode: "64.02.01.2099", reason: "Uji pemekaran" };
  const update = await updateRegions(house.owner, newer, "2026-11-10", [change]);

  expect(update.moved).toEqual([{ from: "64.02.02.2003", to: "64.02.01.2099" }]);
  expect(update.renamed).toEqual([
    { code: "64.02.02.2004", from: "Loa Kulu Kota", to: "Loa Kulu Baru" },
  ]);
  expect(update.unmatched).toContainEqual({ code: "64.02.02.2015", name: "Jongkang", kept: true });
  expect(update.unmatched).toContainEqual({
    code: "11.01.01.2001",
    name: "Keude Bakongan",
    kept: false,
  });
  const cases = await house.owner.query("select region_code from consultations");
  expect(cases.rows).toEqual([{ region_code: "64.02.01.2099" }]);
  expect((await sekdes.get("/konsultasi")).text).toContain("Beda perdes dan perkades");
  expect(await handOverMovedCases(house.owner, update.moved)).toBe(1);
  const handler = await house.owner.query(
    "select o.region_code from consultations c join offices o on o.id = c.handling_office_id",
  );
  expect(handler.rows).toEqual([{ region_code: "64.02.01" }]);
  const old = await house.house.database
    .transaction()
    .execute((db) => findRegion(db, "64.02.02.2003"));
  expect(old?.code).toBe("64.02.01.2099");
});
