// The clinic that a release leaves behind for its successors: a case in every state, every setting used once, few places.
import { expect } from "vitest";
import type { TestHouse } from "../support/house.ts";
import { fillClinic } from "../support/stories.ts";
import { Visitor } from "../support/visitor.ts";

export interface PageToOpen {
  as: string;
  path: string;
  /** Words that stand on it. */
  says: string;
}

const kept = (column: string) =>
  `(${column} in ('64', '64.01', '64.02') or ${column} ~ '^64\\.(01\\.01|02\\.02|02\\.06)')`;

/** Fills the house through its front door; gives pages that every later version must show. */
export async function fillRelease(house: TestHouse): Promise<PageToOpen[]> {
  await useSettings(house);
  await new Visitor(house).post("/masuk", { login: "sekdes", password: "salah-sekali" });
  const clinic = await fillClinic(house);
  await house.owner.query(
    `insert into region_code_changes (old_code, new_code, noted_on, reason)
     values ('64.02.02.2099', '64.02.02.2003', '2025-01-01', 'Perubahan kode resmi')`,
  );
  await dropDistantPlaces(house);
  return [
    { as: "sekdes", path: "/beranda", says: "Loa Kulu" },
    { as: "sekdes", path: clinic.richCase, says: "Insentif kader posyandu dari mana" },
    { as: "sekdes", path: clinic.letter, says: "Surat" },
    { as: "satgas", path: "/antrean", says: "Antrean" },
    { as: "satgas", path: clinic.unratedCase, says: "Selesai, belum dinilai" },
    { as: "koordinator", path: "/konsultasi", says: "Konsultasi" },
    { as: "admin", path: "/admin/satgas/64.02.02", says: "138/SK-12/2026" },
    { as: "inspektorat", path: "/konsultasi", says: "Konsultasi" },
  ];
}

async function useSettings(house: TestHouse): Promise<void> {
  const camat = await Visitor.signedIn(house, "camat");
  const satgasPage = "/admin/satgas/64.02.02";
  const decree = {
    number: "138/SK-12/2026",
    issued_on: "2026-01-05",
    valid_from: "2026-01-10",
    valid_until: "2026-12-31",
  };
  expect((await camat.post(`${satgasPage}/sk`, decree)).text).toContain("SK tersimpan");
  const member = { person: await idOf(house, "satgas"), position: "Ketua", coordinator: "ya" };
  await camat.post(`${satgasPage}/anggota`, member);
  const day = { weekday: "3", opens: "09:00", closes: "12:00", place: "Kantor Camat" };
  await camat.post(`${satgasPage}/hari-layanan`, day);
  const satgas = await Visitor.signedIn(house, "satgas");
  const leave = {
    starts: "2026-11-15",
    ends: "2026-11-20",
    reason: "Cuti tahunan",
    standIn: await idOf(house, "satgas1b"),
  };
  expect((await satgas.post("/cuti", leave)).text).toContain("Cuti tersimpan");
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where kind = 'agency' and name = 'Dinas Kesehatan' and region_code = '64.02'",
  );
  const admin = await Visitor.signedIn(house, "admin");
  const office = {
    name: "Dinas Kesehatan",
    address: "Jalan Contoh 1",
    letterhead: "Dinas Kesehatan",
    pattern: "{urut:3}/{kode}/{bulan_romawi}/{tahun}",
    code: "DINKES",
    active: "ya",
    version: "1",
    subjects: ["lkd_posyandu_stunting"],
  };
  const saved = await admin.post(`/admin/kantor/${rows[0]?.id}`, office);
  expect(saved.text).toContain("Kantor tersimpan.");
}

async function idOf(house: TestHouse, username: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from people where username = $1",
    [username],
  );
  return rows[0]?.id ?? "";
}

/** 91,599 regions would be most of the file; three kecamatan tell as much. */
async function dropDistantPlaces({ owner }: TestHouse): Promise<void> {
  await owner.query(
    `delete from offices o where not ${kept("region_code")}
     and not exists (select 1 from assignments a where a.office_id = o.id)`,
  );
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select conrelid::regclass::text as "table", attname as "column"
     from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where contype = 'f' and confrelid = 'regions'::regclass and conrelid not in ('regions'::regclass, 'offices'::regclass)`,
  );
  for (const { table, column } of rows)
    await owner.query(`delete from ${table} where not ${kept(column)}`);
  await owner.query(`delete from regions where not ${kept("code")}`);
}
