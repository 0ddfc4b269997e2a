// Who may do what with the survey. The satgas is judged: it sees sums, and neither tickets nor printed forms.
import type { Actor, Role } from "#platform/actor.ts";

/** DPMD: opens the round, sees who has answered, makes links, enters printed forms. Migration 0012 says the same. */
export const managerRoles = [
  "admin_kabupaten",
  "koordinator",
  "kepala_dinas",
  "kabid",
] as const satisfies readonly Role[];

/** Hats that see the index of the units in their reach. */
export const readerRoles = [
  ...managerRoles,
  "satgas",
  "camat",
  "pimpinan",
  "inspektorat",
  "provinsi",
] as const satisfies readonly Role[];

/** Hats that answer for their office. */
export const askerRoles = [
  "kepala_desa",
  "lurah",
  "sekdes",
  "operator",
  "perangkat",
  "bpd",
  "lkd",
  "bumdes",
] as const satisfies readonly Role[];

export function isManager({ role }: Pick<Actor, "role">): boolean {
  return (managerRoles as readonly Role[]).includes(role);
}

export function isReader({ role }: Pick<Actor, "role">): boolean {
  return (readerRoles as readonly Role[]).includes(role);
}
