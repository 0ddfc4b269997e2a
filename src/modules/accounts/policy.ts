// Who may manage whom: pure functions that screens and views ask alike. Migration 0003 (may_grant, may_administer) keeps
// the same rule in the database, so that a screen that forgets to ask changes nothing.
import { type Actor, isInBranch, type Role } from "#platform/actor.ts";

type Manager = Pick<Actor, "role" | "region" | "personId">;

/** Where a role has its seat: the level of the place that its hat names. */
export type Seat = "village" | "district" | "regency" | "province" | "any";

/** Kinds of office that hold the posts of a role; the first is the usual one. */
export interface RoleRule {
  seat: Seat;
  offices: readonly string[];
}

const inVillage = ["pemdes", "kelurahan"];

export const roleRules: Readonly<Record<Role, RoleRule>> = {
  admin_kabupaten: { seat: "regency", offices: ["dpmd"] },
  kepala_dinas: { seat: "regency", offices: ["dpmd"] },
  kabid: { seat: "regency", offices: ["bidang", "dpmd"] },
  koordinator: { seat: "regency", offices: ["dpmd"] },
  satgas: { seat: "district", offices: ["satgas"] },
  camat: { seat: "district", offices: ["kecamatan"] },
  narasumber: { seat: "regency", offices: ["agency"] },
  bagian_hukum: { seat: "regency", offices: ["legal"] },
  inspektorat: { seat: "regency", offices: ["inspectorate"] },
  pendamping: { seat: "any", offices: ["companion"] },
  kepala_desa: { seat: "village", offices: ["pemdes"] },
  lurah: { seat: "village", offices: ["kelurahan"] },
  sekdes: { seat: "village", offices: inVillage },
  operator: { seat: "village", offices: inVillage },
  perangkat: { seat: "village", offices: inVillage },
  bpd: { seat: "village", offices: ["bpd"] },
  lkd: { seat: "village", offices: ["lkd"] },
  bumdes: { seat: "village", offices: ["bumdes"] },
  pimpinan: { seat: "regency", offices: ["leader"] },
  provinsi: { seat: "province", offices: ["province"] },
};

const allRoles = Object.keys(roleRules) as Role[];

export const roleNames: Readonly<Record<Role, string>> = {
  admin_kabupaten: "Admin Kabupaten",
  kepala_dinas: "Kepala Dinas PMD",
  kabid: "Kepala Bidang DPMD",
  koordinator: "Koordinator Klik Desa",
  satgas: "Satgas Kecamatan",
  camat: "Camat",
  narasumber: "Narasumber OPD",
  bagian_hukum: "Bagian Hukum",
  inspektorat: "Inspektorat",
  pendamping: "Pendamping Desa",
  kepala_desa: "Kepala Desa",
  lurah: "Lurah",
  sekdes: "Sekretaris Desa",
  operator: "Operator Desa",
  perangkat: "Perangkat Desa",
  bpd: "BPD",
  lkd: "Pengurus LKD",
  bumdes: "Pengurus BUM Desa",
  pimpinan: "Pimpinan",
  provinsi: "Pembina Provinsi",
};

/** Hats that open the admin pages at all; each place inside asks for itself. */
export const adminRoles = [
  "admin_kabupaten",
  "koordinator",
  "kepala_dinas",
  "kabid",
  "camat",
  "satgas",
  "provinsi",
] as const satisfies readonly Role[];

/** Hats that manage people. */
export const peopleRoles = [
  "admin_kabupaten",
  "camat",
  "satgas",
  "provinsi",
] as const satisfies readonly Role[];

/** Hats that word and number the papers of offices. */
export const officeRoles = [
  "admin_kabupaten",
  "camat",
  "provinsi",
] as const satisfies readonly Role[];

/** Hats that look at the satgas of their branch. */
export const satgasRoles = [
  "admin_kabupaten",
  "koordinator",
  "kepala_dinas",
  "kabid",
  "camat",
  "satgas",
] as const satisfies readonly Role[];

/** Hats that see who is on leave in their branch. */
export const leaveOverviewRoles = [
  "admin_kabupaten",
  "koordinator",
  "kepala_dinas",
  "kabid",
  "camat",
] as const satisfies readonly Role[];

/** Hats that may take leave with a stand-in: all staff. */
export const staffRoles = [
  "admin_kabupaten",
  "kepala_dinas",
  "kabid",
  "koordinator",
  "satgas",
  "camat",
  "narasumber",
  "bagian_hukum",
  "inspektorat",
  "pimpinan",
  "provinsi",
] as const satisfies readonly Role[];

/** Roles that this hat may give: an admin all of its regency, camat and satgas those of villages, a province admins. */
export function listGrantableRoles(actor: Pick<Manager, "role">): readonly Role[] {
  switch (actor.role) {
    case "admin_kabupaten":
      return allRoles.filter((role) => role !== "provinsi");
    case "camat":
    case "satgas":
      return allRoles.filter((role) => roleRules[role].seat === "village");
    case "provinsi":
      return ["admin_kabupaten"];
    default:
      return [];
  }
}

/** Whether this hat may give or end a hat of this role at this place. */
export function mayGrant(
  actor: Pick<Manager, "role" | "region">,
  hat: { role: string; region_code: string },
): boolean {
  return (
    listGrantableRoles(actor).includes(hat.role as Role) &&
    isInBranch(hat.region_code, actor.region)
  );
}

/** Whether a place is where a role has its seat; a level that the role does not know is no place for it. */
export function isSeatOf(role: Role, level: string): boolean {
  const { seat } = roleRules[role];
  return seat === "any" ? level !== "province" : seat === level;
}

/** Offices that are entered by hand, with the levels of place at which they stand; the others stand from the start. */
export const officeLevels: Readonly<Record<string, readonly string[]>> = {
  agency: ["regency"],
  bidang: ["regency"],
  companion: ["regency", "district", "village"],
  lkd: ["village"],
  bumdes: ["village"],
};

/** Institutions of a village may be entered by whoever invites their officers; agencies by the admin. */
export function mayAddOffice(actor: Pick<Manager, "role">, kind: string): boolean {
  if (actor.role === "admin_kabupaten") return kind in officeLevels;
  return (actor.role === "camat" || actor.role === "satgas") && ["lkd", "bumdes"].includes(kind);
}

/** Letterhead, address and numbering: the admin for its regency, the camat in its kecamatan, the province for itself. */
export function mayEditOffice(
  actor: Pick<Manager, "role" | "region">,
  office: { region_code: string },
): boolean {
  if (actor.role === "provinsi") return office.region_code === actor.region;
  return (
    (actor.role === "admin_kabupaten" || actor.role === "camat") &&
    isInBranch(office.region_code, actor.region)
  );
}

/** Decree and duty days: the admin, and the camat who signs for its kecamatan. */
export function mayEditSatgas(actor: Pick<Manager, "role" | "region">, district: string): boolean {
  return (
    (actor.role === "admin_kabupaten" || actor.role === "camat") &&
    isInBranch(district, actor.region)
  );
}

/** Leave of another person may be ended by the admin and the camat; one's own always. */
export function mayEndLeave(
  actor: Manager,
  leave: { person_id: string; region_code: string },
): boolean {
  if (leave.person_id === actor.personId) return true;
  return mayEditSatgas(actor, leave.region_code);
}
