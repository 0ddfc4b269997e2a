// Who reads figures: whoever serves or oversees villages. Villages and agencies look at their own cases instead.
import type { Actor, Role } from "#platform/actor.ts";

export const figureReaders: readonly Role[] = [
  "admin_kabupaten",
  "kepala_dinas",
  "kabid",
  "koordinator",
  "pimpinan",
  "satgas",
  "camat",
  "inspektorat",
  "provinsi",
];

/** Who writes and receives the monthly report: DPMD and the leaders of the regency. */
export const monthlyReportReaders = [
  "admin_kabupaten",
  "kepala_dinas",
  "kabid",
  "koordinator",
  "pimpinan",
] as const satisfies readonly Role[];

/** Who judges which villages are remote: the regency's admin, as with every other setting of the clinic. */
export const remotenessJudges = ["admin_kabupaten"] as const satisfies readonly Role[];

/** Names behind the work are for those who lead or do it; the province counts offices only. */
export function seesPersons(actor: Pick<Actor, "reach">): boolean {
  return actor.reach !== "province";
}
