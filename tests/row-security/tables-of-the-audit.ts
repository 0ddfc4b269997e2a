// Row security of the audit trail: written by triggers only, read by Inspektorat and the regency's admin.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { nobody, only, sees } from "./scopes.ts";
import { casePlaces, insertRow, type Row, type World } from "./world.ts";

const auditors = only(sees, ["admin", "inspektorat", "admin-paser", "inspektorat-paser"]);

const entries: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of casePlaces) {
      // The trigger wrote it when the world was made.
      const { rows } = await world.owner.query<{ id: string }>(
        "select id::text from audit_entries where table_name = 'consultations' and row_key = $1",
        [world.cases[place].id],
      );
      ids[place] = rows[0]?.id ?? "";
    }
    const { rows } = await world.owner.query<{ id: string }>(
      "select min(id)::text as id from audit_entries where region_code is null",
    );
    return { ...ids, nowhere: rows[0]?.id ?? "" };
  },
  grants: "select",
  worker: "select",
  workerSees: true,
  read: auditors,
};

const links: Classification = {
  key: "position::text",
  arrange: async (world) => {
    await insertRow(world.owner, "audit_links", { position: 1, entry_id: 1, hash: zeros });
    return { one: "1" };
  },
  grants: "",
  worker: "select",
  workerSees: true,
  read: nobody,
};

const zeros = `\\x${"00".repeat(32)}`;
const seals: Classification = {
  key: "position::text",
  arrange: async (world) => {
    await insertRow(world.owner, "audit_seals", {
      position: 1,
      entries: 1,
      hash: zeros,
      at: "2026-11-02",
      last_id: 1,
      until_tx: "1",
      settled_id: 1,
      ground: "uji",
      moved: false,
    });
    return { one: "1" };
  },
  grants: "select",
  worker: "select",
  workerSees: true,
  read: Object.fromEntries(Object.keys(auditors).map((hat) => [hat, ["one"]])),
};

const oversightRead = (world: World, place: string, person: string): Row => ({
  id: randomUUID(),
  person_id: person || null,
  title: "Auditor, Inspektorat",
  region_code: world.cases[place as (typeof casePlaces)[number]].region,
  subject_kind: "consultation",
  subject_id: world.cases[place as (typeof casePlaces)[number]].id,
  consultation_id: world.cases[place as (typeof casePlaces)[number]].id,
  at: "2026-11-02",
});
const oversightReads: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of casePlaces) {
      const row = oversightRead(world, place, world.hats.inspektorat?.person ?? "");
      await insertRow(world.owner, "oversight_reads", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "",
  workerSees: false,
  read: only(sees, ["admin", "kadis", "inspektorat", "admin-paser", "inspektorat-paser"]),
  inserts: [
    {
      places: casePlaces,
      row: (world, place, hat) => oversightRead(world, place, hat.person),
      allowed: only(sees, ["inspektorat", "inspektorat-paser"]),
    },
    {
      name: "in another name",
      places: ["home"],
      row: (world) => oversightRead(world, "home", world.hats.sekdes?.person ?? ""),
      allowed: nobody,
    },
  ],
};

export const auditTables: Readonly<Record<string, Classification>> = {
  audit_entries: entries,
  audit_links: links,
  audit_seals: seals,
  audited_tables: {
    key: "name",
    arrange: async () => ({}),
    grants: "",
    worker: "",
    workerSees: false,
    read: nobody,
  },
  oversight_reads: oversightReads,
};
