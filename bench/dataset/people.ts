// Places with their offices as installed, and made-up people in them: who asks, who answers, who leads.
import type pg from "pg";
import type { Chance } from "./random.ts";
import { familyNames, givenNames } from "./words.ts";

export interface Person {
  id: string;
  name: string;
  username: string;
  role: string;
  title: string;
  region: string;
  officeId: string;
  officeName: string;
}
export interface Office {
  id: string;
  name: string;
  region: string;
  people: Person[];
}
export interface Village {
  code: string;
  office: Office;
  satgas: Office;
  dpmd: Office;
  province: Office;
  agencies: Office[];
}
export interface Places {
  villages: Village[];
  offices: Map<string, Office>;
}

const agencies = [
  "Dinas Pekerjaan Umum",
  "Dinas Sosial",
  "Dinas Kesehatan",
  "Badan Keuangan Daerah",
];

/** Adds the agencies of every regency, which no installation brings along, and reads all offices by place. */
export async function readPlaces(owner: pg.Client, chance: Chance, at: number): Promise<Places> {
  const { rows: regencies } = await owner.query<{ region_code: string }>(
    "select region_code from offices where kind = 'dpmd' order by region_code",
  );
  for (const { region_code } of regencies) {
    for (const name of agencies) {
      await owner.query(
        "insert into offices (id, kind, name, region_code) values ($1, 'agency', $2, $3)",
        [chance.id(at), name, region_code],
      );
    }
  }
  const { rows } = await owner.query<{
    id: string;
    kind: string;
    name: string;
    region_code: string;
  }>("select id, kind, name, region_code from offices order by region_code, kind, name");
  const offices = new Map<string, Office>();
  const found = new Map<string, Office[]>();
  for (const { id, kind, name, region_code } of rows) {
    const office = { id, name, region: region_code, people: [] };
    offices.set(id, office);
    const key = `${kind} ${region_code}`;
    found.set(key, [...(found.get(key) ?? []), office]);
  }
  return { villages: joinVillages(found), offices };
}

function joinVillages(found: Map<string, Office[]>): Village[] {
  const one = (kind: string, code: string) => found.get(`${kind} ${code}`)?.[0];
  const villages: Village[] = [];
  for (const [key, [office]] of found) {
    const [kind, code = ""] = key.split(" ");
    if (!office || (kind !== "pemdes" && kind !== "kelurahan")) continue;
    const satgas = one("satgas", code.slice(0, 8));
    const dpmd = one("dpmd", code.slice(0, 5));
    const province = one("province", code.slice(0, 2));
    if (!satgas || !dpmd || !province) continue;
    const helpers = found.get(`agency ${code.slice(0, 5)}`) ?? [];
    villages.push({ code, office, satgas, dpmd, province, agencies: helpers });
  }
  return villages;
}

const posts: Record<string, readonly (readonly [role: string, title: string])[]> = {
  pemdes: [
    ["kepala_desa", "Kepala Desa"],
    ["sekdes", "Sekretaris Desa"],
  ],
  kelurahan: [
    ["lurah", "Lurah"],
    ["operator", "Operator Kelurahan"],
  ],
  satgas: [
    ["satgas", "Anggota Satgas"],
    ["satgas", "Anggota Satgas"],
    ["satgas", "Ketua Satgas"],
  ],
  kecamatan: [["camat", "Camat"]],
  dpmd: [
    ["admin_kabupaten", "Admin Klik Desa"],
    ["kepala_dinas", "Kepala DPMD"],
    ["kabid", "Kepala Bidang Pemerintahan Desa"],
    ["koordinator", "Koordinator Klik Desa"],
    ["koordinator", "Koordinator Klik Desa"],
  ],
  inspectorate: [["inspektorat", "Auditor"]],
  legal: [["bagian_hukum", "Analis Hukum"]],
  leader: [["pimpinan", "Bupati"]],
  agency: [["narasumber", "Narasumber"]],
  province: [["provinsi", "Pembina Provinsi"]],
};

const moreStaff = [
  ["operator", "Operator Desa"],
  ["perangkat", "Kaur Keuangan"],
] as const;

/** Peoples every office, then adds village staff until there are `atLeast`. */
export async function makePeople(
  owner: pg.Client,
  { offices, villages }: Places,
  chance: Chance,
  atLeast: number,
  at: number,
): Promise<Person[]> {
  const { rows } = await owner.query<{ id: string; kind: string }>(
    "select id, kind from offices order by id",
  );
  const people: Person[] = [];
  const add = (office: Office, role: string, title: string) => {
    const person = {
      id: chance.id(at),
      name: `${chance.pick(givenNames)} ${chance.pick(familyNames)}`,
      username: `${role.replaceAll("_", "")}-${office.people.length + 1}.${office.region}`,
      role,
      title,
      region: office.region,
      officeId: office.id,
      officeName: office.name,
    };
    if (role === "narasumber") person.username = `narasumber.${people.length}.${office.region}`;
    office.people.push(person);
    people.push(person);
  };
  for (const { id, kind } of rows) {
    const office = offices.get(id);
    for (const [role, title] of posts[kind] ?? []) if (office) add(office, role, title);
  }
  while (people.length < atLeast) {
    const { office } = chance.pick(villages);
    const [role, title] = chance.pick(moreStaff);
    add(office, role, title);
  }
  return people;
}
