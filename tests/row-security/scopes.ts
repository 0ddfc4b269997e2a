// Who is expected to reach which case, written out by hand: the law of domain and design, not a copy of the policies.
import type { HatName } from "./world.ts";

/** Hat → places. A hat that is not named reaches nothing. */
export type Scope = Readonly<Record<string, readonly string[]>>;

/** "sekdes kades: home institution", one line for several hats. */
export function scope(lines: string): Scope {
  const found: Record<string, string[]> = {};
  for (const line of lines.split("\n").map((text) => text.trim())) {
    if (!line) continue;
    const [hats = "", places = ""] = line.split(":");
    for (const hat of hats.trim().split(/\s+/)) {
      found[hat] = [...(found[hat] ?? []), ...places.trim().split(/\s+/)];
    }
  }
  return found;
}

export function union(...scopes: readonly Scope[]): Scope {
  const found: Record<string, string[]> = {};
  for (const one of scopes)
    for (const [hat, places] of Object.entries(one))
      found[hat] = [...(found[hat] ?? []), ...places];
  return found;
}

/** The same scope for these hats only. */
export function only(one: Scope, hats: readonly HatName[]): Scope {
  return Object.fromEntries(Object.entries(one).filter(([hat]) => hats.includes(hat as HatName)));
}

export function without(one: Scope, hats: readonly HatName[]): Scope {
  return Object.fromEntries(Object.entries(one).filter(([hat]) => !hats.includes(hat as HatName)));
}

/** Adds places that are seen by whoever sees another: a staff-only row beside a case. */
export function also(
  one: Scope,
  extra: Readonly<Record<string, string>>,
  hats: readonly HatName[],
) {
  return union(
    one,
    Object.fromEntries(
      Object.entries(only(one, hats)).map(([hat, places]) => [
        hat,
        Object.entries(extra).flatMap(([place, beside]) =>
          places.includes(beside) ? [place] : [],
        ),
      ]),
    ),
  );
}

export const nobody: Scope = {};

/** Staff: those who read internal notes. */
export const staff: readonly HatName[] = [
  ...(["satgas", "satgas2", "camat", "koordinator", "kadis", "kabid", "admin"] as const),
  ...(["dinkes", "dinsos", "hukum", "inspektorat", "pimpinan", "provinsi"] as const),
  ...(["satgas-paser", "admin-paser", "inspektorat-paser"] as const),
];

/** A village its own place, a kecamatan its branch, an agency what was referred to it, an institution its own. */
export const sees = scope(`
  sekdes kades operator bpd: home institution
  kaur: home institution restricted handed
  posyandu: institution
  sekdes2: neighbour province
  lurah: district referred
  satgas camat pendamping: home institution neighbour province
  satgas2: district referred
  kadis kabid admin pimpinan: home institution neighbour province district referred
  koordinator: home institution neighbour province district referred restricted handed
  inspektorat: home institution neighbour province district referred restricted handed
  dinkes: referred
  hukum: handed
  provinsi: province
  sekdes-paser satgas-paser admin-paser inspektorat-paser: regency
`);

/** Works on the case: answers, closes, escalates. Oversight only on what was handed over; leaders never. */
export const works = scope(`
  satgas camat: home institution neighbour province
  satgas2: district referred
  kadis kabid admin: home institution neighbour province district referred
  koordinator: home institution neighbour province district referred restricted handed
  inspektorat: handed
  provinsi: province
  satgas-paser admin-paser: regency
`);

/** Stands on the asking side: the office that asked, the person that reported, a pendamping of the branch. */
export const asks = scope(`
  sekdes kades operator: home
  kaur: home restricted handed
  posyandu: institution
  sekdes2: neighbour province
  lurah: district referred
  sekdes-paser: regency
  pendamping: home institution neighbour province
`);

/** Was asked for advice. */
export const advises = scope(`
  dinkes: referred
  hukum: handed
`);

/** Filed the case at the counter. */
export const filed = scope(`
  satgas: home institution neighbour province
  satgas2: district referred
  satgas-paser: regency
`);
