// Row security of what phones leave behind: their keys, and unsent work that was handed over.
import { randomBytes, randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { scope } from "./scopes.ts";
import { hatOf, insertRow, type Row, type World } from "./world.ts";

const at = "2026-11-02";
const authors = ["sekdes", "lurah"];

const key = (world: World, place: string): Row => ({
  person_id: hatOf(world, place).person,
  key: `\\x${randomBytes(32).toString("hex")}`,
  made_at: at,
});
const outboxKeys: Classification = {
  key: "person_id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of authors) {
      const row = key(world, place);
      await insertRow(world.owner, "outbox_keys", row);
      ids[place] = String(row.person_id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "",
  workerSees: false,
  read: { sekdes: ["sekdes"], bare: ["sekdes"], lurah: ["lurah"] },
  inserts: [
    {
      places: ["kades", "bpd"],
      row: key,
      allowed: { kades: ["kades"], bpd: ["bpd"] },
    },
  ],
};

const supervisors = scope(`
  satgas: sekdes
  satgas2: lurah
  koordinator admin: sekdes lurah
`);
const unsentWork: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of authors) {
      const author = hatOf(world, place);
      const id = randomUUID();
      await insertRow(world.owner, "unsent_work", {
        id,
        region_code: author.region,
        person_id: author.person,
        person_name: "Nama",
        title: "Jabatan",
        kind: "pertanyaan",
        path: "/tanya",
        content: {},
        files: 0,
        written_at: at,
        handed_at: at,
      });
      ids[place] = id;
    }
    return ids;
  },
  grants: "select, update(settled_at, settled_by)",
  worker: "",
  workerSees: false,
  read: { ...supervisors, sekdes: ["sekdes"], bare: ["sekdes"], lurah: ["lurah"] },
  update: { set: "settled_by = 'Nama'", allowed: supervisors },
};

export const outboxTables: Readonly<Record<string, Classification>> = {
  outbox_keys: outboxKeys,
  unsent_work: unsentWork,
};
