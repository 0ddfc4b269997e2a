// A seat is a role at a place, with the offices that hold its posts. Found only inside the branch of who gives it.
import type { Actor, Role } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";
import { findRegion, listRegions, type Region, writePlace } from "#modules/regions/public.ts";
import { listOfficesAt, type Office } from "./offices.ts";
import {
  isSeatOf,
  listGrantableRoles,
  mayAddOffice,
  mayGrant,
  roleNames,
  roleRules,
  type Seat as Level,
} from "./policy.ts";

export interface Seat {
  role: Role;
  region: Region;
  /** "Desa Jembayan" */
  place: string;
  offices: Office[];
  /** Kind of the office that may be entered together with the hat; null where offices are standing ones. */
  newOfficeKind: string | null;
}

export interface SeatMistake {
  field: "peran" | "tempat";
  message: string;
}

export function isSeat(found: Seat | SeatMistake): found is Seat {
  return "region" in found;
}

/** The seat of a role at a place, or why there is none, in a sentence for the form. */
export async function findSeat(
  db: Db,
  actor: Actor,
  role: string,
  code: string,
): Promise<Seat | SeatMistake> {
  const known = listGrantableRoles(actor).find((candidate) => candidate === role);
  if (!known) return { field: "peran", message: "Pilih peran dari daftar." };
  const region = await findRegion(db, code);
  if (!region || !mayGrant(actor, { role: known, region_code: region.code }))
    return { field: "tempat", message: "Pilih tempat tugas dari daftar." };
  const place = writePlace(region);
  if (!isSeatOf(known, region.level))
    return {
      field: "tempat",
      message: `${roleNames[known]} bertugas di ${levelWords[roleRules[known].seat]}, bukan di ${place}.`,
    };
  const offices = await listOfficesAt(db, roleRules[known].offices, region.code);
  const newOfficeKind = roleRules[known].offices.find((kind) => mayAddOffice(actor, kind)) ?? null;
  if (offices.length === 0 && newOfficeKind === null)
    return {
      field: "tempat",
      message: `Di ${place} tidak ada kantor untuk ${roleNames[known]}. Pilih peran atau tempat lain.`,
    };
  return { role: known, region, place, offices, newOfficeKind };
}

const levelWords: Readonly<Record<Level, string>> = {
  village: "desa atau kelurahan",
  district: "kecamatan",
  regency: "kabupaten",
  province: "provinsi",
  any: "kabupaten, kecamatan, atau desa",
};

export interface PlaceGroup {
  group: string;
  options: { value: string; label: string }[];
}

/** Every place for which this hat may give some role: grouped by kecamatan for a choice on one page. */
export async function listSeatPlaces(db: Db, actor: Actor): Promise<PlaceGroup[]> {
  const option = (region: Region) => ({ value: region.code, label: writePlace(region) });
  const regencies = await listRegions(db, actor.region, "regency");
  if (actor.role === "provinsi")
    return [{ group: "Kabupaten dan kota", options: regencies.map(option) }];
  const districts = await listRegions(db, actor.region, "district");
  const villages = await listRegions(db, actor.region, "village");
  const byDistrict = districts.map((district) => ({
    group: writePlace(district),
    options: villages.filter(({ parent_code }) => parent_code === district.code).map(option),
  }));
  if (actor.role !== "admin_kabupaten") return byDistrict;
  return [
    { group: "Kabupaten", options: regencies.map(option) },
    { group: "Kecamatan", options: districts.map(option) },
    ...byDistrict,
  ];
}

/** Enters an office, such as a new Posyandu, at a place. Row security refuses kinds that this hat may not enter. */
export async function addOffice(
  db: Db,
  office: { kind: string; name: string; region_code: string },
  now: Date,
): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("offices")
    .values({ id, ...office })
    .execute();
  return id;
}
