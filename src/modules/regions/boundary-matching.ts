// Which region a feature of somebody's map means: by its official code, else by its name within its parent.
// Invariant: never a guess. A code that its own name contradicts, or a name that fits twice, is refused with the reason.
import { isInBranch } from "#platform/actor.ts";
import type { BoundaryFeature } from "./geojson.ts";

export interface KnownRegion {
  code: string;
  name: string;
  level: "province" | "regency" | "district" | "village";
}

/** Outside: a region that this installation does not serve; maps of a whole province are full of them. */
export type Match = { code: string; by: "code" | "name" } | { refusal: string; outside?: true };

/** All regions of the branch, and all provinces and regencies. */
export interface RegionIndex {
  byCode: ReadonlyMap<string, KnownRegion>;
  /** Level and plain name → regions. */
  byName: ReadonlyMap<string, readonly KnownRegion[]>;
  /** Former code → today's. */
  moved: ReadonlyMap<string, string>;
  /** The branch that this installation serves: "64.02", or "ID" for all. */
  root: string;
}

const levels = ["province", "regency", "district", "village"] as const;

// As the geospatial agency (BIG), the ministry, BPS and hobby maps call them; the surest first.
const codeNames = [
  /^(kde?pum|kdcpum|kdpkab|kdppum|kode_?kemendagri|kemendagri)$/,
  /^(kode|code|kode_?wilayah|kd_?wil|wadmkd_?kode)$/,
  /^(kode|kd|id|code)_?(desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi)(_?\w+)?$/,
  /kode|code|^kd/,
];
const levelNames: Record<(typeof levels)[number], RegExp> = {
  province: /^(wadmpr|provinsi|nm_?prov\w*|nama_?prov\w*|province|name_1)$/,
  regency: /^(wadmkk|kabupaten|kab_?kota|kabkot|nm_?kab\w*|nama_?kab\w*|regency|name_2)$/,
  district: /^(wadmkc|kecamatan|nm_?kec\w*|nama_?kec\w*|district|name_3)$/,
  village:
    /^(wadmkd|desa|kelurahan|desa_?kel\w*|nm_?(desa|kel)\w*|nama_?(desa|kel)\w*|village|name_4)$/,
};
const ownNames = /^(nama|name|namobj|nm|nama_?wilayah|label)$/;

export function indexRegions(
  regions: readonly KnownRegion[],
  moved: ReadonlyMap<string, string>,
  root: string,
): RegionIndex {
  const byName = new Map<string, KnownRegion[]>();
  for (const region of regions) {
    const key = `${region.level} ${plain(region.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), region]);
  }
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return { byCode, byName, moved, root };
}

/** Finds the region of a feature. */
export function matchFeature({ properties }: BoundaryFeature, index: RegionIndex): Match {
  const names = readNames(properties);
  const code = readCode(properties, index);
  const deepest = levels.findLast((level) => names.has(level));
  const own = names.get("own") ?? (deepest && names.get(deepest));
  if (code) {
    // A village whose own code is missing must not become its kecamatan.
    const isParent = deepest && levels.indexOf(deepest) > depthOf(code);
    const isElsewhere = !isInBranch(code, index.root) && !isInBranch(index.root, code);
    if (isElsewhere || (!isParent && !isInBranch(code, index.root)))
      return { refusal: `${code} lies outside ${index.root}`, outside: true };
    const region = index.byCode.get(code);
    if (region && !isParent) return judgeCode(region, own, index);
  }
  if (!own)
    return { refusal: code ? "names a parent only" : "has neither an official code nor a name" };
  return matchName(own, deepest, names, code, index);
}

/** 0 for a province's code, 3 for a village's. */
function depthOf(code: string): number {
  return code.split(".").length - 1;
}

function judgeCode(region: KnownRegion, own: string | undefined, index: RegionIndex): Match {
  const others = own ? (index.byName.get(`${region.level} ${plain(own)}`) ?? []) : [];
  const contradicts = others.length > 0 && !others.includes(region);
  const nearby = others.some(({ code }) => isInBranch(code, index.root));
  if (contradicts && nearby && plain(region.name) !== plain(own ?? ""))
    return {
      refusal: `its code ${region.code} is ${region.name}, its name says ${own}: not an official code?`,
    };
  return { code: region.code, by: "code" };
}

function matchName(
  own: string,
  deepest: (typeof levels)[number] | undefined,
  names: ReadonlyMap<string, string>,
  parent: string | undefined,
  index: RegionIndex,
): Match {
  const asked = deepest ? [deepest] : levels;
  const branch = parent && isInBranch(parent, index.root) ? parent : index.root;
  const fitting = asked
    .flatMap((level) => index.byName.get(`${level} ${plain(own)}`) ?? [])
    .filter(({ code }) => isInBranch(code, index.root) && isInBranch(code, branch))
    .filter((region) => fitsParents(region, names, index));
  const [region, second] = fitting;
  if (!region) return { refusal: `no region of ours is called ${own} there` };
  if (second) return { refusal: `${fitting.length} regions are called ${own}: its code is needed` };
  const hasParent = levels.some((level) => level !== deepest && names.has(level)) || parent;
  if (!hasParent && index.root === "ID")
    return { refusal: `${own} comes without a code and without a parent` };
  return { code: region.code, by: "name" };
}

function fitsParents(
  region: KnownRegion,
  names: ReadonlyMap<string, string>,
  { byCode }: RegionIndex,
): boolean {
  const depth = levels.indexOf(region.level);
  return levels.slice(0, depth).every((level, at) => {
    const told = names.get(level);
    const parent = byCode.get(region.code.slice(0, 2 + at * 3));
    return !told || !parent || plain(parent.name) === plain(told);
  });
}

function readNames(properties: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, value] of properties) {
    if (!/[a-z]{2}/i.test(value)) continue;
    for (const level of levels) if (levelNames[level].test(key)) names.set(level, value);
    if (ownNames.test(key) && !names.has("own")) names.set("own", value);
  }
  return names;
}

/** The deepest code that exists, from the surest property that holds one. Today's code for a former one. */
function readCode(properties: ReadonlyMap<string, string>, index: RegionIndex): string | undefined {
  for (const named of codeNames) {
    const codes = [...properties].flatMap(([key, value]) => {
      const code = named.test(key) ? readDotted(value) : null;
      const known = code && (isKnown(code, index) ? code : index.moved.get(code));
      return known ? [known] : [];
    });
    const deepest = codes.sort((a, b) => b.length - a.length)[0];
    if (deepest) return deepest;
  }
  return undefined;
}

/** Of the places that this installation does not serve it knows the regencies only. */
function isKnown(code: string, { byCode, root }: RegionIndex): boolean {
  return byCode.has(code) || (!isInBranch(code, root) && byCode.has(code.slice(0, 5)));
}

/** "6402012001" and "64.02.01.2001" alike. */
function readDotted(value: string): string | null {
  const digits = value.replaceAll(".", "");
  if (!/^\d+$/.test(digits) || ![2, 4, 6, 10].includes(digits.length)) return null;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter(Boolean)
    .join(".");
}

/** Letters and figures only: "Sanga-Sanga" is "Sanga Sanga", "KAB. PASER" is "Paser". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /^(provinsi|kabupaten|kab\.?|kota administrasi|kecamatan|kec\.|desa|kelurahan|kel\.) /,
      "",
    )
    .replace(/[^a-z0-9]/g, "");
}
