// Row security of what hangs on a case: report, guest book, notes, steps, closings, history, claims.
import { randomBytes, randomUUID } from "node:crypto";
import type { Classification, InsertProbe } from "./classification.ts";
import {
  also,
  asks,
  filed,
  only,
  type Scope,
  scope,
  sees,
  staff,
  union,
  without,
  works,
  advises,
} from "./scopes.ts";
import { caseOf, handlerOf, mayDoSomething } from "./tables-of-cases.ts";
import {
  type CasePlace,
  casePlaces,
  type Hat,
  hatOf,
  insertRow,
  type Row,
  type World,
} from "./world.ts";

const at = "2026-11-02";

interface CaseTable {
  table: string;
  /** Extra rows: name → what is different. The part before the dash is the case. */
  variants?: Readonly<Record<string, Row>>;
  places?: readonly string[];
  key?: string;
  row: (world: World, place: string, hat: Hat) => Row;
  inserts: Scope | readonly InsertProbe[];
  read?: Scope;
  grants: string;
  worker?: string;
  update?: Classification["update"];
}

function caseTable(of: CaseTable): Classification {
  const places = of.places ?? casePlaces;
  const key = of.key ?? "id::text";
  const full = (world: World, place: string, hat: Hat): Row => ({
    ...(key === "id::text" && { id: randomUUID() }),
    consultation_id: caseOf(world, place).id,
    ...of.row(world, place, hat),
  });
  return {
    key,
    grants: of.grants,
    worker: of.worker ?? "select, insert",
    workerSees: true,
    read: of.read ?? sees,
    update: of.update,
    inserts: Array.isArray(of.inserts)
      ? of.inserts
      : [{ places, row: full, allowed: of.inserts as Scope }],
    arrange: async (world) => {
      const keys: Record<string, string> = {};
      for (const place of [...places, ...Object.keys(of.variants ?? {})]) {
        const row = { ...full(world, place, handlerOf(world, place)), ...of.variants?.[place] };
        await insertRow(world.owner, of.table, row);
        keys[place] = String(row.id ?? row.consultation_id);
      }
      return keys;
    },
  };
}

const otherEnd: Record<CasePlace, CasePlace> = {
  home: "neighbour",
  institution: "home",
  neighbour: "home",
  province: "home",
  district: "referred",
  referred: "district",
  regency: "home",
  restricted: "handed",
  handed: "restricted",
};

export const tablesBesideCases: Readonly<Record<string, Classification>> = {
  report_details: caseTable({
    table: "report_details",
    key: "consultation_id::text",
    places: ["restricted", "handed"],
    row: () => ({
      reporter_address: "Alamat",
      reported_name: "Nama",
      reported_position: "Jabatan",
      reported_address: "Alamat",
      deed: "Perbuatan yang dilaporkan",
      facts: "Kejadian yang dilaporkan",
    }),
    grants: "select, insert",
    inserts: scope("kaur: restricted handed"),
  }),
  guest_book: caseTable({
    table: "guest_book",
    key: "consultation_id::text",
    row: () => ({ name: "Tamu", institution: "Desa", came_at: at }),
    grants: "select, insert",
    inserts: filed,
  }),
  notes: caseTable({
    table: "notes",
    row: (_world, _place, hat) => ({
      kind: "note",
      body: "Catatan",
      author_id: hat.person || null,
      author_name: "Nama",
      author_title: "Jabatan",
      author_office: "Kantor",
      written_at: at,
    }),
    grants: "select, insert",
    read: only(sees, staff),
    inserts: union(works, advises),
  }),
  escalations: caseTable({
    table: "escalations",
    row: (world) => ({
      direction: "up",
      from_office_id: hatOf(world, "satgas").office,
      to_office_id: hatOf(world, "koordinator").office,
      reason: "Alasan",
      by_name: "Nama",
      at,
    }),
    grants: "select, insert",
    inserts: works,
  }),
  pauses: caseTable({
    table: "pauses",
    row: () => ({ reason: "asker", began_at: at }),
    grants: "select, insert, update(ended_at)",
    worker: "select, insert, update(ended_at)",
    inserts: works,
    update: { set: "ended_at = '2026-11-05'", allowed: mayDoSomething },
  }),
  closings: caseTable({
    table: "closings",
    row: () => ({
      form: "tanpa_surat",
      summary: "Ringkasan",
      by_name: "Nama",
      by_title: "Jabatan",
      at,
    }),
    grants: "select, insert, update(reopen_reason, reopened_at)",
    inserts: works,
    update: { set: "reopened_at = '2026-11-05'", allowed: union(works, asks) },
  }),
  ratings: ratingsTable(),
  case_links: caseTable({
    table: "case_links",
    row: (world, place) => ({
      other_id: world.cases[otherEnd[place as CasePlace]].id,
      kind: "related",
      by_name: "Nama",
      at,
    }),
    grants: "select, insert, update(undone_at)",
    // Both ends must be seen.
    inserts: without(works, ["provinsi", "satgas-paser", "admin-paser"]),
    update: { set: "undone_at = '2026-11-05'", allowed: works },
  }),
  presences: caseTable({
    table: "presences",
    key: "consultation_id::text",
    row: (_world, _place, hat) => ({ person_id: hat.person || null, name: "Nama", seen_at: at }),
    grants: "select, insert, update(seen_at)",
    read: only(sees, staff),
    inserts: only(sees, staff),
    update: {
      set: "seen_at = '2026-11-05'",
      allowed: union(filed, scope("koordinator: restricted handed")),
    },
  }),
  case_events: caseTable({
    table: "case_events",
    variants: { "home-staff": { staff_only: true } },
    row: (_world, _place, hat) => ({
      kind: "noted",
      by_id: hat.person || null,
      by_name: "Nama",
      by_title: "Jabatan",
      at,
    }),
    grants: "select, insert",
    read: also(sees, { "home-staff": "home" }, staff),
    inserts: mayDoSomething,
  }),
  restricted_reads: caseTable({
    table: "restricted_reads",
    places: ["restricted", "handed"],
    row: (_world, _place, hat) => ({
      person_id: hat.person || null,
      name: "Nama",
      title: "Jabatan",
      at,
    }),
    grants: "select, insert",
    // The log of reading is for the named officer and Inspektorat, not for those who were read about.
    read: only(sees, ["koordinator", "inspektorat"]),
    inserts: sees,
  }),
  case_claims: caseTable({
    table: "case_claims",
    key: "consultation_id::text",
    row: () => ({ code_hash: `\\x${randomBytes(32).toString("hex")}`, created_at: at }),
    grants: "select(claimed_at, claimed_by, consultation_id, created_at), insert",
    worker: "",
    inserts: filed,
  }),
};

/** A rating hangs on a closing of its case. */
function ratingsTable(): Classification {
  const closings: Record<string, string> = {};
  const row = (world: World, place: string): Row => ({
    closing_id: closings[place],
    consultation_id: caseOf(world, place).id,
    score: 5,
    at,
  });
  return {
    key: "closing_id::text",
    grants: "select, insert",
    worker: "select, insert",
    workerSees: true,
    read: sees,
    inserts: [{ places: casePlaces, row, allowed: asks }],
    arrange: async (world) => {
      for (const place of casePlaces) {
        closings[place] = randomUUID();
        await insertRow(world.owner, "closings", {
          id: closings[place],
          consultation_id: caseOf(world, place).id,
          form: "tanpa_surat",
          summary: "Ringkasan",
          by_name: "Nama",
          by_title: "Jabatan",
          at,
          reopened_at: at,
        });
        await insertRow(world.owner, "ratings", row(world, place));
      }
      return { ...closings };
    },
  };
}
