// Row security of files for download.
import { randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { nobody } from "./scopes.ts";
import { type Hat, hatOf, insertRow, type Row, type World } from "./world.ts";

// A file for download: its owner's, under the hat that asked.
const download = (world: World, place: string, hat: Hat): Row => ({
  id: randomUUID(),
  person_id: hatOf(world, place).person,
  assignment_id: hatOf(world, place).assignment,
  region_code: hat.region || hatOf(world, place).region,
  sheet: "konsultasi",
  format: "csv",
  title: "Daftar konsultasi",
  state: "waiting",
  asked_at: "2026-11-02",
  rows_total: 1,
});
const owners = { sekdes: ["sekdes"], koordinator: ["koordinator"], inspektorat: ["inspektorat"] };
const exports: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of Object.keys(owners)) {
      const row = download(world, place, hatOf(world, place));
      await insertRow(world.owner, "exports", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert, update(state)",
  worker:
    "select, update(attempts, beat_at, bytes, expires_at, file_key, finished_at, holds_restricted, reason, rows_done, runner, sha256, state), delete",
  workerSees: true,
  read: owners,
  inserts: [
    { places: Object.keys(owners), row: download, allowed: owners },
    {
      name: "from elsewhere",
      places: ["sekdes"],
      row: (world, place, hat) => ({
        ...download(world, place, hat),
        region_code: world.cases.regency.region,
      }),
      allowed: nobody,
    },
  ],
  update: { set: "state = 'cancelled'", allowed: owners },
};

export const downloadTables: Readonly<Record<string, Classification>> = { exports };
