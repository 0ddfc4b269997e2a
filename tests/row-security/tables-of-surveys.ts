// Row security of the survey: rounds are public, tickets are the office's and DPMD's, answers are nobody's.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { scope } from "./scopes.ts";
import { hatOf, insertRow, type Row, type World } from "./world.ts";

const managers = ["koordinator", "kadis", "kabid", "admin"];
const regencies: Record<string, string> = { kukar: "64.02", paser: "64.01" };

const round = (_world: World, place: string): Row => ({
  id: randomUUID(),
  region_code: regencies[place],
  year: 2027,
  opens_on: "2027-01-01",
  closes_on: "2027-12-31",
  opened_by: "Nama, Jabatan",
});
const rounds: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of Object.keys(regencies)) {
      const row = round(world, place);
      await insertRow(world.owner, "survey_rounds", { ...row, year: 2026 });
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "select",
  workerSees: true,
  read: "everyone",
  inserts: [
    {
      places: Object.keys(regencies),
      row: round,
      allowed: {
        ...Object.fromEntries(managers.map((name) => [name, ["kukar"]])),
        "admin-paser": ["paser"],
      },
    },
  ],
};

const columns =
  "answered_on, entered_by, id, issued_at, number, office_id, region_code, reminded_at, told_at, unit_office_id, way, year";
const asked = ["sekdes", "lurah", "sekdes-paser"];
const ticket = (world: World, place: string): Row => ({
  id: randomUUID(),
  year: 2026,
  office_id: hatOf(world, place).office,
  region_code: hatOf(world, place).region,
  unit_office_id: hatOf(world, place === "lurah" ? "satgas2" : "satgas").office,
  number: randomUUID().slice(0, 14).toUpperCase(),
  issued_at: "2026-11-02",
});
const tickets: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of asked) {
      const row = ticket(world, place);
      await insertRow(world.owner, "survey_tickets", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: `select(${columns}), update(token_hash)`,
  worker: `select(${columns.replace("entered_by, ", "")}), insert, update(reminded_at, told_at)`,
  workerSees: true,
  read: scope(`
    sekdes kades operator kaur: sekdes
    lurah: lurah
    sekdes-paser: sekdes-paser
    koordinator kadis kabid admin: sekdes lurah
    admin-paser: sekdes-paser
  `),
  update: {
    set: "token_hash = sha256(id::text::bytea)",
    allowed: scope(`
      koordinator kadis kabid admin: sekdes lurah
      admin-paser: sekdes-paser
    `),
  },
};

const answers: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const row = {
      id: randomUUID(),
      year: 2026,
      unit_office_id: hatOf(world, "satgas").office,
      region_code: "64.02.02",
      scores: "{1,2,3,4,1,2,3,4,1}",
    };
    await insertRow(world.owner, "survey_answers", row);
    return { kukar: row.id };
  },
  grants: "",
  worker: "",
  workerSees: false,
  read: {},
};

export const surveyTables: Readonly<Record<string, Classification>> = {
  survey_rounds: rounds,
  survey_tickets: tickets,
  survey_answers: answers,
};
