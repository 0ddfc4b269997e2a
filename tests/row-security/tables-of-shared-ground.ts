// Row security of follow-ups and papers.
import { randomBytes, randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { asks, nobody, scope, sees, union, without, works } from "./scopes.ts";
import { caseOf, handlerOf } from "./tables-of-cases.ts";
import { casePlaces, type Hat, hatOf, insertRow, type Row, type World } from "./world.ts";

const at = "2026-11-02";

export function followUp(world: World, place: string): Row {
  const kase = caseOf(world, place);
  return {
    id: randomUUID(),
    source_kind: "consultation",
    source_id: kase.id,
    source_label: "UJI",
    region_code: kase.region,
    office_id: kase.office,
    verifier_office_id: handlerOf(world, place).office,
    restricted: kase.restricted,
    action: "Memperbaiki",
    person_title: "Kaur Keuangan",
    due_on: "2026-12-01",
    state: "open",
    created_at: at,
    created_by: "Nama",
  };
}

async function addFollowUps(world: World): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const place of casePlaces) {
    const row = followUp(world, place);
    await insertRow(world.owner, "follow_ups", row);
    ids[place] = String(row.id);
  }
  return ids;
}

const followUps: Classification = {
  key: "id::text",
  arrange: addFollowUps,
  grants:
    "select, insert, update(proof_note, proven_at, proven_by, proven_by_id, return_reason, state, verified_at, verified_by, version)",
  worker: "select, update(reminded_at)",
  workerSees: true,
  read: sees,
  inserts: [
    { places: casePlaces, row: followUp, allowed: works },
    {
      name: "in another village",
      places: ["home"],
      row: (world) => ({ ...followUp(world, "home"), region_code: world.cases.regency.region }),
      allowed: nobody,
    },
    {
      name: "a restricted case's promise in the open",
      places: ["restricted"],
      row: (world) => ({ ...followUp(world, "restricted"), restricted: false }),
      allowed: nobody,
    },
  ],
  update: {
    set: "version = 99",
    allowed: union(
      without(works, ["provinsi", "inspektorat"]),
      asks,
      scope(`
        sekdes kades operator kaur bpd: home institution
        hukum: handed
      `),
    ),
  },
};

let steppedFollowUps: Record<string, string> = {};
const step = (_world: World, place: string, hat: Hat): Row => ({
  id: randomUUID(),
  follow_up_id: steppedFollowUps[place],
  kind: "proven",
  by_id: hat.person || null,
  by_name: "Nama",
  by_title: "Jabatan",
  at,
});
const followUpSteps: Classification = {
  key: "id::text",
  arrange: async (world) => {
    steppedFollowUps = await addFollowUps(world);
    const ids: Record<string, string> = {};
    for (const place of casePlaces) {
      const row = step(world, place, handlerOf(world, place));
      await insertRow(world.owner, "follow_up_steps", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "",
  workerSees: false,
  read: sees,
  inserts: [
    {
      places: casePlaces,
      row: step,
      allowed: without(sees, ["pimpinan", "inspektorat", "dinkes", "hukum", "inspektorat-paser"]),
    },
    {
      name: "in another name",
      places: ["home"],
      row: (world, place) => step(world, place, hatOf(world, "dinsos")),
      allowed: nobody,
    },
  ],
};

const paper = (world: World, place: string, hat: Hat): Row => ({
  id: randomUUID(),
  consultation_id: caseOf(world, place).id,
  kind: "surat_jawaban",
  number: randomUUID(),
  region_code: caseOf(world, place).region,
  printed_region_code: caseOf(world, place).region,
  office_id: hat.office || hatOf(world, "satgas").office,
  office_name: "Kantor",
  dated: at,
  content: {},
  file_key: randomUUID(),
  sha256: randomBytes(32).toString("hex"),
  bytes: 1,
  verify_code: randomUUID(),
  created_at: at,
});
const papers: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of casePlaces) {
      const row = paper(world, place, handlerOf(world, place));
      await insertRow(world.owner, "papers", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert, update(signed_copy_id, signed_sha256, withdrawn_at)",
  worker: "",
  workerSees: false,
  read: sees,
  inserts: [{ places: casePlaces, row: paper, allowed: works }],
  update: { set: "withdrawn_at = '2026-11-05'", allowed: works },
};

export const sharedTables: Readonly<Record<string, Classification>> = {
  follow_ups: followUps,
  follow_up_steps: followUpSteps,
  papers,
};
