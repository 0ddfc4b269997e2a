// What the address of the list says: part, state, kecamatan, page. Anything else falls back to the whole.
import { type Actor, isInBranch } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { Request } from "#platform/routes.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { listRegions } from "#modules/regions/public.ts";
import { type ListFilter, type Part, partStates, servesBranch } from "./lists.ts";

const lastPage = 100;

/** Who verifies begins with what there is to verify. */
export function readFilter(c: Request, actor: Actor, counts: Record<Part, number>): ListFilter {
  const begins = actor.staff && actor.reach === "branch" && counts.verifikasi > 0;
  return readQuery((name) => c.req.query(name), actor, begins ? "verifikasi" : "perlu", c.var.now);
}

/** The filter that the address names; `preset` is the part where it names none. */
export function readQuery(
  query: (name: string) => string | undefined,
  actor: Actor,
  preset: Part,
  now: Date,
): ListFilter {
  const chosen = readPart(query("bagian")) ?? preset;
  const only = query("keadaan") ?? "";
  const district = query("kecamatan") ?? "";
  return {
    part: chosen,
    only: isOnly(chosen, only) ? only : null,
    district:
      /^\d\d\.\d\d\.\d\d$/.test(district) && isInBranch(district, actor.region) ? district : null,
    today: localDate(now, zoneOfRegion(actor.region)),
  };
}

function readPart(text: string | undefined): Part | null {
  return text === "perlu" || text === "verifikasi" || text === "selesai" ? text : null;
}

function isOnly(part: Part, text: string): text is NonNullable<ListFilter["only"]> {
  if (text === "late") return part === "perlu";
  return (partStates[part] as readonly string[]).includes(text);
}

export function readPage(c: Request): number {
  const page = Number(c.req.query("hal") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}

/** The kecamatan to narrow the list to, for hats of a regency. */
export async function listDistricts(
  db: Db,
  actor: Actor,
): Promise<{ code: string; name: string }[]> {
  const isRegency = servesBranch(actor) && /^\d\d\.\d\d$/.test(actor.region);
  return isRegency ? listRegions(db, actor.region, "district", 100) : [];
}
