// Offices: who asks, who serves, who is asked for advice. Every village, kecamatan and regency has its standing ones.
import type { AdminClient, Db } from "#platform/database.ts";

export interface Office {
  id: string;
  kind: string;
  name: string;
  region_code: string;
}

const columns = ["id", "kind", "name", "region_code"] as const;

/** The one office of a kind at a place (satgas of a kecamatan, DPMD of a regency), or undefined. */
export async function findOfficeAt(
  db: Db,
  kind: string,
  region: string,
): Promise<Office | undefined> {
  return db
    .selectFrom("offices")
    .select(columns)
    .where("kind", "=", kind)
    .where("region_code", "=", region)
    .where("active", "=", true)
    .executeTakeFirst();
}

export async function findOffice(db: Db, id: string): Promise<Office | undefined> {
  return db.selectFrom("offices").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Active offices of these kinds at one place, by name. */
export async function listOfficesAt(
  db: Db,
  kinds: readonly string[],
  region: string,
): Promise<Office[]> {
  return db
    .selectFrom("offices")
    .select(columns)
    .where("kind", "in", [...kinds])
    .where("region_code", "=", region)
    .where("active", "=", true)
    .orderBy("name")
    .limit(200)
    .execute();
}

/** Active offices that name this topic (or its group) among their subjects. */
export async function listOfficesOfTopic(
  db: Db,
  regency: string,
  topic: string,
): Promise<string[]> {
  const group = topic.split(".")[0] ?? topic;
  const rows = await db
    .selectFrom("office_subjects")
    .select("office_id")
    .where("region_code", "=", regency)
    .where("topic_code", "in", [topic, group])
    .limit(50)
    .execute();
  return rows.map((row) => row.office_id);
}

const standing = [
  ["village", "kind in ('desa', 'desa_adat')", "pemdes", "'Pemerintah Desa ' || name"],
  ["village", "kind = 'kelurahan'", "kelurahan", "'Kelurahan ' || name"],
  ["village", "kind in ('desa', 'desa_adat')", "bpd", "'BPD ' || name"],
  ["district", "true", "satgas", "'Satgas Kecamatan ' || name"],
  ["district", "true", "kecamatan", "'Kantor Kecamatan ' || name"],
  ["regency", "true", "dpmd", "'DPMD ' || name"],
  ["regency", "true", "inspectorate", "'Inspektorat ' || name"],
  ["regency", "true", "legal", "'Bagian Hukum ' || name"],
  ["regency", "true", "leader", "'Pimpinan ' || name"],
  ["province", "true", "province", "'DPMPD ' || name"],
] as const;

/** Makes the standing offices of a branch where missing; a province that lies above the branch is included. */
export async function installOffices(
  owner: AdminClient,
  from: string,
  until: string,
): Promise<void> {
  for (const [level, which, kind, name] of standing) {
    await owner.query(
      `insert into offices (id, kind, name, region_code)
       select gen_random_uuid(), $3, ${name}, code from regions
       where level = $4 and ${which} and retired_on is null and (code >= $1 and code < $2 or level = 'province' and $1 like code || '%')
       on conflict do nothing`,
      [from, until, kind, level],
    );
  }
}
