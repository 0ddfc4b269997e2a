// What the address of the list of people says. The page and its download read it alike.
import { type Actor, isInBranch } from "#platform/actor.ts";
import type { PeopleFilter } from "./people.ts";
import { listGrantableRoles } from "./policy.ts";

/** The words of the address, and the filter that they mean for this hat. */
export function readPeopleQuery(
  query: (name: string) => string | undefined,
  actor: Actor,
): { words: { cari: string; peran: string; tempat: string }; filter: Omit<PeopleFilter, "page"> } {
  const words = {
    cari: query("cari")?.trim() ?? "",
    peran: query("peran") ?? "",
    tempat: query("tempat") ?? "",
  };
  const filter = {
    search: words.cari,
    role: words.peran,
    place: isInBranch(words.tempat, actor.region) ? words.tempat : "",
    roles: listGrantableRoles(actor),
    branch: actor.region,
  };
  return { words, filter };
}
