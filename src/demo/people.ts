// Puts the cast into the database as the tables' owner, in one transaction: all of it, or nothing.
import type { AdminClient } from "#platform/database.ts";
import {
  dressOffices,
  enrolDecrees,
  enrolLeave,
  enrolOffices,
  enrolPeople,
  enrolSubjects,
} from "#modules/accounts/public.ts";
import { localDate, nameIntegrityOfficer } from "#modules/calendar/public.ts";
import {
  type Cast,
  listHats,
  listNewOffices,
  listSubjects,
  type NameOf,
  satgasOf,
} from "./cast.ts";
import { idOf } from "./chance.ts";
import { readOffices } from "./crew.ts";
import type { Deal } from "./deals.ts";
import { type District, districts, loaKulu, regency } from "./places.ts";
import type { Seat } from "./posts.ts";
import { integrityOfficer } from "./report-scripts.ts";

const dayMs = 86_400_000;
const government = "Pemerintah Kabupaten Kutai Kartanegara";

export async function putInCast(
  owner: AdminClient,
  cast: Cast,
  deals: readonly Deal[],
  placeName: NameOf,
  now: Date,
): Promise<void> {
  await owner.query("begin");
  try {
    await enrolOffices(owner, listNewOffices(cast, deals));
    const officeOf = await readOffices(owner, regency);
    await enrolSubjects(owner, listSubjects(officeOf));
    await enrolPeople(owner, cast.people, listHats(cast, officeOf), now);
    await dressOffices(
      owner,
      districts.flatMap((district) => dressDistrict(district, officeOf, placeName)),
    );
    await enrolDecrees(
      owner,
      districts.map((district, i) => decreeOf(cast, district, i, officeOf, placeName, now)),
    );
    await nameIntegrityOfficer(owner, regency, idOf(integrityOfficer));
    await putOnLeave(owner, cast, now);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}

/** Satgas and kecamatan print the letterhead of their kecamatan; each numbers its own papers. */
function dressDistrict(
  { code, letters }: District,
  officeOf: (seat: Seat) => string,
  placeName: NameOf,
) {
  const name = placeName(code);
  const dress = (kind: string, agency: string, paperCode: string) => ({
    office_id: officeOf({ kind, region: code }),
    letterhead_lines: [government, agency],
    address: `Jalan Pelayanan Nomor 1, ${name}`,
    paper_code: paperCode,
    paper_number_pattern: "{urut:3}/{kode}/{bulan_romawi}/{tahun}",
  });
  return [
    dress("satgas", `Kecamatan ${name} – Satgas Klik Desa`, `KD-${letters}`),
    dress("kecamatan", `Kecamatan ${name}`, letters),
  ];
}

/** This year's decree: every satgas is formed until the last of December. */
function decreeOf(
  cast: Cast,
  { code, letters, weekdays }: District,
  i: number,
  officeOf: (seat: Seat) => string,
  placeName: NameOf,
  now: Date,
) {
  const year = localDate(now).slice(0, 4);
  const titles = [
    "Kepala Seksi Pemberdayaan Masyarakat dan Desa",
    "Kepala Seksi Pemerintahan",
    "Pengelola Data Kecamatan",
  ];
  const place = `Kantor Kecamatan ${placeName(code)}, ruang Klik Desa`;
  return {
    id: idOf(`sk ${code}`),
    office_id: officeOf({ kind: "satgas", region: code }),
    region_code: code,
    number: `100.3.3.3/${String(11 + i).padStart(2, "0")}/SK-${letters}/${year}`,
    issued_on: `${year}-01-05`,
    valid_from: `${year}-01-05`,
    valid_until: `${year}-12-31`,
    members: satgasOf(cast, code).map((username, position) => ({
      person_id: idOf(username),
      name: cast.people.find((person) => person.username === username)?.name ?? username,
      position: titles[position] ?? "Anggota",
      coordinator: position === 0,
    })),
    duty: weekdays.map((weekday) => ({
      weekday,
      opens: 8 * 60 + 30,
      closes: weekday === 5 ? 11 * 60 : 12 * 60,
      place,
      note: weekday === weekdays[0] ? "Bawa surat atau tangkapan layarnya bila ada." : "",
    })),
  };
}

/** A member of the satgas of Loa Kulu is on leave this week; the second member stands in. */
async function putOnLeave(owner: AdminClient, cast: Cast, now: Date): Promise<void> {
  const [, standIn, away] = satgasOf(cast, loaKulu);
  if (!standIn || !away) return;
  await enrolLeave(owner, {
    person_id: idOf(away),
    stand_in_id: idOf(standIn),
    region_code: loaKulu,
    starts_on: localDate(new Date(now.getTime() - dayMs)),
    ends_on: localDate(new Date(now.getTime() + 6 * dayMs)),
    reason: "Cuti tahunan",
  });
}
