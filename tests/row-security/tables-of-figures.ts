// Row security of the figures: sums and facts for those who serve or oversee a branch; marks for the worker alone.
import type { Classification } from "./classification.ts";
import { nobody, scope } from "./scopes.ts";
import { caseOf } from "./tables-of-cases.ts";
import { type CasePlace, casePlaces, hatOf, insertRow, type Row, type World } from "./world.ts";

/** Reports of wrongdoing have no facts. */
const countedPlaces = casePlaces.filter((place) => place !== "restricted" && place !== "handed");

async function add(
  world: World,
  table: string,
  rows: Readonly<Record<string, Row>>,
  key: (row: Row) => string,
): Promise<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const [place, row] of Object.entries(rows)) {
    await insertRow(world.owner, table, row);
    keys[place] = key(row);
  }
  return keys;
}

const fact = (world: World, place: CasePlace): Row => ({
  consultation_id: caseOf(world, place).id,
  region_code: caseOf(world, place).region,
  counted_in: caseOf(world, place).region,
  topic_code: world.topic,
  office_id: hatOf(world, "satgas").office,
  concerns_poor: false,
  reached_province: place === "province",
  asked_at: "2026-11-01",
  asked_month: "2026-11",
});
const caseFigures: Classification = {
  key: "consultation_id::text",
  arrange: (world) =>
    add(
      world,
      "case_figures",
      Object.fromEntries(countedPlaces.map((place) => [place, fact(world, place)])),
      (row) => String(row.consultation_id),
    ),
  grants: "select",
  worker: "select, insert, update, delete",
  workerSees: true,
  read: scope(`
    satgas camat: home institution neighbour province
    satgas2: district referred
    koordinator kadis kabid admin pimpinan inspektorat: home institution neighbour province district referred
    provinsi: province
    satgas-paser admin-paser inspektorat-paser: regency
  `),
};

const cells: Record<string, Row> = {
  village: { level: "village", region_code: "64.02.02.2003" },
  district: { level: "district", region_code: "64.02.02" },
  person: { level: "district", region_code: "64.02.02", slice: "person", key: "seseorang" },
  otherDistrict: { level: "district", region_code: "64.02.06" },
  regency: { level: "regency", region_code: "64.02" },
  otherRegency: { level: "regency", region_code: "64.01" },
  province: { level: "province", region_code: "64" },
};
const figureCells: Classification = {
  key: "region_code || ' ' || slice",
  arrange: (world) =>
    add(
      world,
      "figure_cells",
      Object.fromEntries(
        Object.entries(cells).map(([place, cell]) => [
          place,
          { slice: "all", month: "2026-11", key: "", asked: 1, ...cell },
        ]),
      ),
      (row) => `${String(row.region_code)} ${String(row.slice)}`,
    ),
  grants: "select",
  worker: "select, insert, delete",
  workerSees: true,
  read: scope(`
    satgas camat: village district person
    satgas2: otherDistrict
    koordinator kadis kabid admin pimpinan inspektorat: village district person otherDistrict regency
    provinsi: village district otherDistrict regency otherRegency province
    admin-paser inspektorat-paser: otherRegency
  `),
};

const figureMarks: Classification = {
  key: "district",
  arrange: async (world) => {
    // What arranging other tables has left.
    await world.owner.query("delete from figure_marks");
    return add(world, "figure_marks", { any: { district: "64.02.02", month: "2026-11" } }, (row) =>
      String(row.district),
    );
  },
  grants: "",
  worker: "select, insert, delete",
  workerSees: true,
  read: nobody,
};

const figureState: Classification = {
  key: "only_row::text",
  arrange: async () => ({ any: "true" }),
  grants: "select",
  worker: "select, update(counted_until)",
  workerSees: true,
  read: scope(`
    satgas satgas2 camat koordinator kadis kabid admin pimpinan inspektorat provinsi: any
    satgas-paser admin-paser inspektorat-paser: any
  `),
};

const villages: Record<string, string> = {
  home: "64.02.02.2003",
  district: "64.02.06.1001",
  regency: "64.01.01.2009",
};
const remoteVillage = (_world: World, place: string): Row => ({
  region_code: villages[place] ?? "",
  noted_by: "Admin",
  noted_at: "2026-11-01",
});
const judges = scope(`
  admin: home district
  admin-paser: regency
`);
const remoteVillages: Classification = {
  key: "region_code",
  arrange: (world) =>
    add(
      world,
      "remote_villages",
      Object.fromEntries(
        Object.keys(villages).map((place) => [place, remoteVillage(world, place)]),
      ),
      (row) => String(row.region_code),
    ),
  grants: "select, insert, delete",
  worker: "select",
  workerSees: true,
  read: scope(`
    satgas camat: home
    satgas2: district
    koordinator kadis kabid admin pimpinan inspektorat: home district
    provinsi: home district regency
    satgas-paser admin-paser inspektorat-paser: regency
    dinkes dinsos hukum: home district
  `),
  inserts: [{ places: Object.keys(villages), row: remoteVillage, allowed: judges }],
  remove: { allowed: judges },
};

/** The marks come last: arranging what is counted leaves some. */
export const figureTables: Readonly<Record<string, Classification>> = {
  case_figures: caseFigures,
  figure_cells: figureCells,
  figure_state: figureState,
  remote_villages: remoteVillages,
  figure_marks: figureMarks,
};
