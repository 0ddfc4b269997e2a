// The people of the tests: at least one for every role, in two villages, two kecamatan, two regencies.
import { randomUUID } from "node:crypto";
import type { AdminClient } from "#platform/database.ts";
import { hashPassword } from "#platform/passwords.ts";

export const testPassword = "rahasia-uji-1";

interface TestPerson {
  username: string;
  role: string;
  region: string;
  /** Kind of the standing office at that place, or a name for an office made here. */
  office: string | { kind: string; name: string };
  title: string;
}

export const jembayan = "64.02.02.2003";
export const lohSumber = "64.02.02.2005";
export const loaKulu = "64.02.02";
export const tenggarong = "64.02.06";
export const kukar = "64.02";
export const paser = "64.01";

const dinkes = { kind: "agency", name: "Dinas Kesehatan" };
const dinsos = { kind: "agency", name: "Dinas Sosial" };

export const testPeople: readonly TestPerson[] = [
  {
    username: "sekdes",
    role: "sekdes",
    region: jembayan,
    office: "pemdes",
    title: "Sekretaris Desa",
  },
  {
    username: "kades",
    role: "kepala_desa",
    region: jembayan,
    office: "pemdes",
    title: "Kepala Desa",
  },
  {
    username: "operator",
    role: "operator",
    region: jembayan,
    office: "pemdes",
    title: "Operator Desa",
  },
  {
    username: "kaur",
    role: "perangkat",
    region: jembayan,
    office: "pemdes",
    title: "Kaur Keuangan",
  },
  { username: "bpd", role: "bpd", region: jembayan, office: "bpd", title: "Ketua BPD" },
  {
    username: "posyandu",
    role: "lkd",
    region: jembayan,
    office: { kind: "lkd", name: "Posyandu Melati" },
    title: "Ketua Posyandu",
  },
  {
    username: "bumdes",
    role: "bumdes",
    region: jembayan,
    office: { kind: "bumdes", name: "BUM Desa Maju" },
    title: "Direktur BUM Desa",
  },
  {
    username: "sekdes2",
    role: "sekdes",
    region: lohSumber,
    office: "pemdes",
    title: "Sekretaris Desa",
  },
  {
    username: "lurah",
    role: "lurah",
    region: "64.02.06.1001",
    office: "kelurahan",
    title: "Lurah",
  },
  {
    username: "satgas",
    role: "satgas",
    region: loaKulu,
    office: "satgas",
    title: "Koordinator Satgas",
  },
  {
    username: "satgas1b",
    role: "satgas",
    region: loaKulu,
    office: "satgas",
    title: "Anggota Satgas",
  },
  {
    username: "satgas2",
    role: "satgas",
    region: tenggarong,
    office: "satgas",
    title: "Koordinator Satgas",
  },
  { username: "camat", role: "camat", region: loaKulu, office: "kecamatan", title: "Camat" },
  {
    username: "pendamping",
    role: "pendamping",
    region: loaKulu,
    office: { kind: "companion", name: "Pendamping Loa Kulu" },
    title: "Pendamping Desa",
  },
  {
    username: "koordinator",
    role: "koordinator",
    region: kukar,
    office: "dpmd",
    title: "Koordinator Klik Desa",
  },
  {
    username: "kadis",
    role: "kepala_dinas",
    region: kukar,
    office: "dpmd",
    title: "Kepala Dinas PMD",
  },
  {
    username: "kabid",
    role: "kabid",
    region: kukar,
    office: { kind: "bidang", name: "Bidang Pemerintahan Desa" },
    title: "Kepala Bidang",
  },
  {
    username: "admin",
    role: "admin_kabupaten",
    region: kukar,
    office: "dpmd",
    title: "Admin Kabupaten",
  },
  { username: "dinkes", role: "narasumber", region: kukar, office: dinkes, title: "Narasumber" },
  { username: "dinsos", role: "narasumber", region: kukar, office: dinsos, title: "Narasumber" },
  {
    username: "hukum",
    role: "bagian_hukum",
    region: kukar,
    office: "legal",
    title: "Kepala Bagian Hukum",
  },
  {
    username: "inspektorat",
    role: "inspektorat",
    region: kukar,
    office: "inspectorate",
    title: "Auditor",
  },
  {
    username: "pimpinan",
    role: "pimpinan",
    region: kukar,
    office: "leader",
    title: "Sekretaris Daerah",
  },
  {
    username: "provinsi",
    role: "provinsi",
    region: "64",
    office: "province",
    title: "Pembina Provinsi",
  },
  {
    username: "sekdes-paser",
    role: "sekdes",
    region: "64.01.01.2009",
    office: "pemdes",
    title: "Sekretaris Desa",
  },
  {
    username: "satgas-paser",
    role: "satgas",
    region: "64.01.01",
    office: "satgas",
    title: "Koordinator Satgas",
  },
  {
    username: "admin-paser",
    role: "admin_kabupaten",
    region: paser,
    office: "dpmd",
    title: "Admin Kabupaten",
  },
  {
    username: "inspektorat-paser",
    role: "inspektorat",
    region: paser,
    office: "inspectorate",
    title: "Auditor",
  },
];

/** Adds them all with one password, as the tables' owner. Two hats: `satgas` is pendamping too. */
export async function addTestPeople(owner: AdminClient): Promise<void> {
  const hash = await hashPassword(testPassword);
  for (const person of testPeople) {
    const id = randomUUID();
    await owner.query(
      "insert into people (id, name, username, created_at) values ($1, $2, $3, now())",
      [id, `Nama ${person.username.replace(/[-0-9]/g, " ").trim()}`, person.username],
    );
    await owner.query(
      "insert into credentials (person_id, password_hash, changed_at) values ($1, $2, now())",
      [id, hash],
    );
    await assign(owner, id, person);
    if (person.username === "satgas") {
      await assign(owner, id, {
        ...person,
        role: "pendamping",
        office: { kind: "companion", name: "Pendamping Loa Kulu" },
        title: "Pendamping Desa",
      });
    }
  }
}

async function assign(owner: AdminClient, personId: string, person: TestPerson): Promise<void> {
  const office = await officeOf(owner, person);
  await owner.query(
    `insert into assignments (id, person_id, role, region_code, office_id, title, starts_on)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, '2024-01-01')`,
    [personId, person.role, person.region, office, person.title],
  );
}

async function officeOf(owner: AdminClient, { office, region }: TestPerson): Promise<string> {
  const [kind, name] = typeof office === "string" ? [office, null] : [office.kind, office.name];
  const found = await owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = $2 and ($3::text is null or name = $3)",
    [kind, region, name],
  );
  if (found.rows[0]) return found.rows[0].id;
  const made = await owner.query<{ id: string }>(
    "insert into offices (id, kind, name, region_code) values (gen_random_uuid(), $1, $2, $3) returning id",
    [kind, name, region],
  );
  return made.rows[0]?.id ?? "";
}
