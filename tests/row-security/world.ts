// The world that row security is probed in: a hat for every role, and cases inside and outside of each hat's scope.
import { randomUUID } from "node:crypto";
import type { AdminClient } from "#platform/database.ts";

/** User names of tests/support/people.ts, and three that wear no hat of the product. */
export const hatNames = [
  ...["sekdes", "kades", "operator", "kaur", "bpd", "posyandu", "bumdes", "sekdes2", "lurah"],
  ...["satgas", "satgas2", "camat", "pendamping", "koordinator", "kadis", "kabid", "admin"],
  ...["dinkes", "dinsos", "hukum", "inspektorat", "pimpinan", "provinsi"],
  ...["sekdes-paser", "satgas-paser", "admin-paser", "inspektorat-paser"],
  // Nobody signed in; sekdes signed in without a hat; the web role claiming the worker's scope.
  ...["nobody", "bare", "forger"],
] as const;
export type HatName = (typeof hatNames)[number];

export interface Hat {
  name: string;
  person: string;
  assignment: string;
  role: string;
  reach: string;
  staff: boolean;
  region: string;
  office: string;
}

/** Where a case stands, seen from the hats. */
export const casePlaces = [
  // Of the village office of Jembayan, Kecamatan Loa Kulu.
  "home",
  // Of a Posyandu in Jembayan.
  "institution",
  // Of the next village in the same kecamatan.
  "neighbour",
  // Of the next village, once with the province.
  "province",
  // Of another kecamatan.
  "district",
  // Of another kecamatan, referred to Dinas Kesehatan.
  "referred",
  // Of another regency.
  "regency",
  // A report of wrongdoing from Jembayan, by its Kaur Keuangan, named officer: the koordinator.
  "restricted",
  // Another one, handed over to Inspektorat and Bagian Hukum.
  "handed",
] as const;
export type CasePlace = (typeof casePlaces)[number];

export interface Case {
  id: string;
  region: string;
  office: string;
  restricted: boolean;
}

export interface World {
  hats: Record<string, Hat>;
  cases: Record<CasePlace, Case>;
  /** Referral of `referred` to Dinas Kesehatan, of `handed` to Inspektorat and to Bagian Hukum. */
  referrals: { dinkes: string; inspektorat: string; hukum: string };
  topic: string;
  owner: AdminClient;
}

const askers: Record<CasePlace, string> = {
  home: "sekdes",
  institution: "posyandu",
  neighbour: "sekdes2",
  province: "sekdes2",
  district: "lurah",
  referred: "lurah",
  regency: "sekdes-paser",
  restricted: "kaur",
  handed: "kaur",
};

export async function makeWorld(owner: AdminClient): Promise<World> {
  const hats = await readHats(owner);
  const { rows } = await owner.query<{ code: string }>(
    "select code from topics where parent_code is not null order by code limit 1",
  );
  const topic = rows[0]?.code ?? "";
  const cases = {} as Record<CasePlace, Case>;
  for (const place of casePlaces) cases[place] = await addCase(owner, hats, topic, place);
  const referrals = {
    dinkes: await refer(owner, hats, cases.referred, "satgas2", "dinkes"),
    inspektorat: await refer(owner, hats, cases.handed, "koordinator", "inspektorat"),
    hukum: await refer(owner, hats, cases.handed, "koordinator", "hukum"),
  };
  return { hats, cases, referrals, topic, owner };
}

async function readHats(owner: AdminClient): Promise<Record<string, Hat>> {
  const { rows } = await owner.query<Hat>(
    `select distinct on (p.username) p.username as name, p.id as person, a.id as assignment, a.role, r.reach, r.staff,
       a.region_code as region, a.office_id as office
     from people p join assignments a on a.person_id = p.id join roles r on r.code = a.role
     where p.username = any ($1) order by p.username, r.sort`,
    [hatNames],
  );
  const none = { assignment: "", role: "", reach: "", staff: false, region: "", office: "" };
  const known = Object.fromEntries(rows.map((row) => [row.name, row]));
  return {
    ...known,
    nobody: { name: "nobody", person: "", ...none },
    bare: { name: "bare", person: known.sekdes?.person ?? "", ...none },
    forger: { name: "forger", person: "", ...none, reach: "worker", staff: true },
  };
}

/** The hat of this name; throws when the test people do not hold it. */
export function hatOf(world: Pick<World, "hats">, name: string): Hat {
  const hat = world.hats[name];
  if (!hat) throw new Error(`There is no hat ${name}.`);
  return hat;
}

export function caseRow(world: Pick<World, "hats" | "topic">, place: CasePlace, filedBy?: string) {
  const asker = hatOf(world, askers[place]);
  const isReport = place === "restricted" || place === "handed";
  const satgas = asker.region.startsWith("64.01") ? "satgas-paser" : "satgas";
  return {
    id: randomUUID(),
    number: `UJI-${randomUUID()}`,
    receipt_code: randomUUID(),
    kind: isReport ? "report" : "consultation",
    restricted: isReport,
    region_code: asker.region,
    office_id: asker.office,
    asker_person_id: asker.person,
    asker_name: "Nama Penanya",
    asker_title: "Jabatan",
    filed_by: filedBy || null,
    channel: "web",
    topic_code: world.topic,
    subject: "Perihal",
    question: "Pertanyaan",
    urgency: 1,
    impact: 1,
    priority: 4,
    state: "working",
    level: place === "province" ? "provinsi" : "kecamatan",
    reached_province: place === "province",
    handling_office_id: hatOf(world, isReport ? "koordinator" : satgas).office,
    named_officer_id: isReport ? hatOf(world, "koordinator").person : null,
    asked_at: "2026-11-01",
    level_since: "2026-11-01",
    target_version: 1,
  };
}

async function addCase(
  owner: AdminClient,
  hats: Record<string, Hat>,
  topic: string,
  place: CasePlace,
): Promise<Case> {
  // Filed by whoever holds the counter of that place, so that guest book and claims have a filer.
  const filer = { district: "satgas2", referred: "satgas2", regency: "satgas-paser" }[
    place as string
  ];
  const filedBy = hats[filer ?? "satgas"]?.person;
  const isReport = place === "restricted" || place === "handed";
  const row = caseRow({ hats, topic }, place, isReport ? undefined : filedBy);
  await insertRow(owner, "consultations", row);
  return {
    id: row.id,
    region: row.region_code,
    office: row.office_id,
    restricted: row.restricted,
  };
}

async function refer(
  owner: AdminClient,
  hats: Record<string, Hat>,
  kase: Case,
  from: string,
  to: string,
): Promise<string> {
  const row = {
    id: randomUUID(),
    consultation_id: kase.id,
    region_code: kase.region,
    restricted: kase.restricted,
    from_office_id: hatOf({ hats }, from).office,
    to_office_id: hatOf({ hats }, to).office,
    sent_by_id: hatOf({ hats }, from).person,
    kind: kase.restricted ? "handover" : "referral",
    reason: "Alasan",
    state: "accepted",
    sent_at: "2026-11-01",
  };
  await insertRow(owner, "referrals", row);
  return row.id;
}

export type Row = Record<string, unknown>;

/** Inserts one row as the owner of the tables. */
export async function insertRow(owner: AdminClient, table: string, row: Row): Promise<void> {
  await owner.query(insertText(owner, table, row));
}

/** The statement that inserts a row, with its values written in, so that a probe is one round trip. */
export function insertText(client: AdminClient, table: string, row: Row): string {
  const columns = Object.keys(row).map((name) => client.escapeIdentifier(name));
  const values = Object.values(row).map((value) => {
    if (value === null || value === undefined) return "null";
    return client.escapeLiteral(typeof value === "object" ? JSON.stringify(value) : String(value));
  });
  return `insert into ${client.escapeIdentifier(table)} (${columns.join(", ")}) values (${values.join(", ")})`;
}
