// Row security of regions, roles and of what DPMD sets for its clinic: read by everybody, kept by the admin of the branch.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { scope } from "./scopes.ts";
import { hatOf, insertRow, type Row, type World } from "./world.ts";

const regencies: Record<string, string> = { kukar: "64.02", paser: "64.01" };
const admins = scope(`
  admin: kukar
  admin-paser: paser
`);

/** Written by nobody but migrations and installs. */
const official = (table: string, key: string): Classification => ({
  key,
  arrange: async ({ owner }) => {
    const { rows } = await owner.query<{ key: string }>(
      `select ${key} as key from ${table} limit 1`,
    );
    const keys: Record<string, string> = {};
    if (rows[0]) keys.any = rows[0].key;
    return keys;
  },
  grants: "select",
  worker: "select",
  workerSees: true,
  read: "everyone",
});

interface SettingTable {
  table: string;
  key?: string;
  row: (world: World, region: string) => Row;
  set: string;
  /** Inserts into rows that are there already are judged by row security before the key. */
  exists?: boolean;
  where?: string;
}

function settingTable({
  table,
  key = "id::text",
  row,
  set,
  exists,
  where,
}: SettingTable): Classification {
  const full = (world: World, place: string): Row => ({
    ...(key === "id::text" && { id: randomUUID() }),
    ...row(world, regencies[place] ?? ""),
  });
  return {
    key,
    arrange: async (world) => {
      const keys: Record<string, string> = {};
      for (const place of Object.keys(regencies)) {
        const made = full(world, place);
        if (!exists) await insertRow(world.owner, table, made);
        keys[place] = exists ? (regencies[place] ?? "") : String(made.id ?? made.office_id);
      }
      return keys;
    },
    grants: "select, insert, update, delete",
    worker: "select",
    workerSees: true,
    read: "everyone",
    inserts: [{ places: Object.keys(regencies), row: full, allowed: admins }],
    update: { set, allowed: admins },
    remove: { allowed: admins, where },
  };
}

export const clinicTables: Readonly<Record<string, Classification>> = {
  roles: official("roles", "code"),
  regions: official("regions", "code"),
  region_code_changes: official("region_code_changes", "old_code"),
  region_boundaries: {
    ...official("region_boundaries", "region_code"),
    arrange: async ({ owner }) => {
      const row = { region_code: "64.02.02", rings: "[[1,1,9,1,9,9]]", points: 3, source: "Uji" };
      await insertRow(owner, "region_boundaries", { ...row, label_x: 5, label_y: 5 });
      return { any: row.region_code };
    },
  },
  working_hours: settingTable({
    table: "working_hours",
    row: (_world, region) => ({
      region_code: region,
      weekday: 7,
      opens: Math.floor(Math.random() * 1000),
      closes: 1300,
    }),
    set: "closes = 1439",
  }),
  holidays: settingTable({
    table: "holidays",
    row: (_world, region) => ({
      scope: region,
      day: `20${Math.floor(30 + Math.random() * 60)}-01-0${1 + Math.floor(Math.random() * 9)}`,
      name: "Hari uji",
      kind: "daerah",
      certain: true,
    }),
    set: "name = 'Diubah'",
  }),
  clock_targets: settingTable({
    table: "clock_targets",
    row: (_world, region) => ({
      region_code: region,
      version: 1000 + Math.floor(Math.random() * 1_000_000),
      level: "kecamatan",
      priority: 1,
      first_reply_minutes: 60,
      resolution_minutes: 600,
      valid_from: "2030-01-01",
    }),
    set: "first_reply_minutes = 90",
  }),
  clinic_settings: settingTable({
    table: "clinic_settings",
    key: "region_code::text",
    row: (_world, region) => ({ region_code: region }),
    set: "version = 99",
    exists: true,
  }),
  office_subjects: settingTable({
    table: "office_subjects",
    key: "office_id::text",
    row: (world, region) => ({
      office_id: hatOf(world, region === "64.02" ? "dinkes" : "inspektorat-paser").office,
      topic_code: world.topic,
      region_code: region,
    }),
    set: "region_code = region_code",
  }),
  answer_templates: settingTable({
    table: "answer_templates",
    row: (_world, region) => ({ region_code: region, title: "Contoh", body: "Isi jawaban" }),
    set: "version = 99",
  }),
  topics: {
    ...official("topics", "code"),
    // One tree for the installation: every admin words it.
    grants:
      "select, update(active, duty_letter, hint, name, sdgs, second_signature, triage, version)",
    update: { set: "version = 99", allowed: scope("admin admin-paser: any") },
  },
  camat_duties: {
    ...official("camat_duties", "letter"),
    grants: "select, insert",
    inserts: [
      {
        places: ["new_year"],
        row: () => ({ year: 2099, letter: "a", duty: "Tugas", basis: "Dasar" }),
        allowed: scope("admin admin-paser: new_year"),
      },
    ],
  },
};
