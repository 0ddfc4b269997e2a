// Row security of offices, of the decrees and clinic days that everybody reads, and of leave.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { scope, union } from "./scopes.ts";
import { hatOf, insertRow, type Row, type World } from "./world.ts";

const at = "2026-11-02";
const jembayan = "64.02.02.2003";

const servedPlaces: Record<string, string> = {
  home: "64.02.02",
  district: "64.02.06",
  regency: "64.01.01",
};
const chiefs = scope(`
  camat: home
  admin: home district
  admin-paser: regency
`);

/** Tables that everybody reads, that admin and camat keep for their branch. */
function servingTable(
  table: string,
  row: (world: World, place: string) => Row,
  more: Pick<Classification, "update" | "remove">,
): Classification {
  return {
    key: "id::text",
    arrange: async (world) => {
      const ids: Record<string, string> = {};
      for (const place of Object.keys(servedPlaces)) {
        const made = { ...row(world, place), id: randomUUID() };
        await insertRow(world.owner, table, made);
        ids[place] = made.id;
      }
      return ids;
    },
    grants: "select, insert, update, delete",
    worker: "select",
    workerSees: true,
    read: "everyone",
    inserts: [
      {
        places: Object.keys(servedPlaces),
        row: (world, place) => ({ ...row(world, place), id: randomUUID() }),
        allowed: chiefs,
      },
    ],
    ...more,
  };
}

const servingOffice: Record<string, string> = {
  home: "satgas",
  district: "satgas2",
  regency: "satgas-paser",
};
const served = (world: World, place: string): Row => ({
  office_id: hatOf(world, servingOffice[place] ?? "").office,
  region_code: servedPlaces[place],
});
const decree = (world: World, place: string): Row => ({
  ...served(world, place),
  number: "UJI/1",
  issued_on: at,
  valid_from: at,
  valid_until: "2027-01-01",
});

let decreeIds: Record<string, string> = {};
const decreeMembers = servingTable(
  "decree_members",
  (_world, place) => ({
    decree_id: decreeIds[place],
    region_code: servedPlaces[place],
    name: "Nama",
    position: "Anggota",
  }),
  { update: { set: "position = 'Diubah'", allowed: chiefs }, remove: { allowed: chiefs } },
);

const offices: Classification = {
  key: "id::text",
  arrange: async (world) =>
    Object.fromEntries(
      ["sekdes", "lurah", "dinkes", "sekdes-paser"].map((name) => [
        name,
        hatOf(world, name).office,
      ]),
    ),
  grants:
    "select, insert, update(active, address, letterhead_lines, name, paper_code, paper_number_pattern, version)",
  worker: "select",
  workerSees: true,
  read: "everyone",
  inserts: [
    {
      name: "an agency",
      places: ["64.02", "64.01"],
      row: (_world, place) => office("agency", place),
      allowed: scope(`
        admin: 64.02
        admin-paser: 64.01
        provinsi: 64.01 64.02
      `),
    },
    {
      name: "an institution",
      places: [jembayan, "64.02.06.1001", "64.01.01.2009"],
      row: (_world, place) => office("lkd", place),
      allowed: scope(`
        satgas camat: ${jembayan}
        satgas2: 64.02.06.1001
        admin: ${jembayan} 64.02.06.1001
        satgas-paser admin-paser: 64.01.01.2009
        provinsi: ${jembayan} 64.02.06.1001 64.01.01.2009
      `),
    },
  ],
  update: {
    set: "version = 99",
    allowed: scope(`
      camat: sekdes
      admin: sekdes lurah dinkes
      admin-paser: sekdes-paser
      provinsi: sekdes lurah dinkes sekdes-paser
    `),
  },
};

function office(kind: string, region: string): Row {
  return { id: randomUUID(), kind, name: "Kantor Uji", region_code: region };
}

const leave = (world: World, place: string): Row => ({
  id: randomUUID(),
  person_id: hatOf(world, servingOffice[place] ?? "").person,
  stand_in_id: hatOf(world, place === "home" ? "pendamping" : "pimpinan").person,
  region_code: servedPlaces[place],
  starts_on: at,
  ends_on: at,
  reason: "Cuti",
});
const keepsLeave = scope(`
  satgas: home
  satgas2: district
  satgas-paser: regency
`);
const leaves: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of Object.keys(servedPlaces)) {
      const row = leave(world, place);
      await insertRow(world.owner, "leaves", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert, update(ended_at, ends_on, reason, stand_in_id, starts_on)",
  worker: "select",
  workerSees: true,
  read: scope(`
    satgas camat pendamping: home
    satgas2: district
    kadis kabid koordinator admin: home district
    pimpinan: district regency
    provinsi: home district regency
    satgas-paser admin-paser: regency
  `),
  inserts: [
    {
      places: Object.keys(servedPlaces),
      row: leave,
      allowed: union(keepsLeave, chiefs),
    },
  ],
  update: { set: "reason = 'Diubah'", allowed: union(keepsLeave, chiefs) },
};

export const officeTables: Readonly<Record<string, Classification>> = {
  offices,
  decrees: servingTable("decrees", decree, {
    update: { set: "number = 'UJI/2'", allowed: chiefs },
    remove: { where: "number = 'UJI/1'", allowed: chiefs },
  }),
  decree_members: {
    ...decreeMembers,
    arrange: async (world) => {
      decreeIds = {};
      for (const place of Object.keys(servedPlaces)) {
        decreeIds[place] = randomUUID();
        const row = { ...decree(world, place), id: decreeIds[place], number: "INDUK/1" };
        await insertRow(world.owner, "decrees", row);
      }
      return decreeMembers.arrange(world);
    },
  },
  duty_days: servingTable(
    "duty_days",
    (world, place) => ({
      ...served(world, place),
      weekday: 7,
      opens: Math.floor(Math.random() * 1000),
      closes: 1200,
      place: "Balai",
    }),
    { update: { set: "note = 'Diubah'", allowed: chiefs }, remove: { allowed: chiefs } },
  ),
  leaves,
};
