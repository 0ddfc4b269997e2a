// Row security of requests about one's own data, and of the rules that everybody may read.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { nobody, scope } from "./scopes.ts";
import { type Hat, hatOf, insertRow, type Row, type World } from "./world.ts";

const askers = ["kaur", "lurah", "sekdes-paser"] as const;
const request = (world: World, place: string, hat: Hat): Row => ({
  id: randomUUID(),
  person_id: hatOf(world, place).person,
  region_code: hatOf(world, place).region,
  kind: "erasure",
  wish: "Hapus akun saya",
  state: "open",
  recorded_by: hat.name === place ? null : hat.person || null,
  asked_at: "2026-11-02",
  due_at: "2026-11-05",
});
const administered = scope(`
  admin: kaur lurah
  admin-paser: sekdes-paser
`);

const requests: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of askers) {
      const row = request(world, place, hatOf(world, place));
      await insertRow(world.owner, "data_requests", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert, update(decided_at, decided_by, reason, state, version)",
  worker: "",
  workerSees: false,
  read: { ...administered, kaur: ["kaur"], lurah: ["lurah"], "sekdes-paser": ["sekdes-paser"] },
  inserts: [
    {
      places: askers,
      row: request,
      allowed: {
        ...administered,
        kaur: ["kaur"],
        lurah: ["lurah"],
        "sekdes-paser": ["sekdes-paser"],
      },
    },
    {
      name: "into another regency",
      places: ["kaur"],
      row: (world, place, hat) => ({ ...request(world, place, hat), region_code: "64.03" }),
      allowed: nobody,
    },
    {
      name: "already decided",
      places: ["kaur"],
      row: (world, place, hat) => ({ ...request(world, place, hat), state: "done" }),
      allowed: nobody,
    },
  ],
  update: { set: "reason = 'Alasan'", allowed: administered },
};

export const personalDataTables: Readonly<Record<string, Classification>> = {
  data_requests: requests,
  retention_rules: {
    key: "code",
    arrange: async () => ({ sessions: "sessions" }),
    grants: "select",
    worker: "select",
    workerSees: true,
    read: "everyone",
  },
};
