// Outlines of regions: brought in from GeoJSON by the tables' owner in one transaction, read by every map.
// Each import ends in a sheet that accounts for every feature of the files and every region of ours.
import { branchRange, isInBranch } from "#platform/actor.ts";
import type { AdminClient, Db } from "#platform/database.ts";
import {
  indexRegions,
  type KnownRegion,
  type Match,
  matchFeature,
  type RegionIndex,
} from "./boundary-matching.ts";
import { BoundaryFileError, type BoundaryFeature, readBoundaryFile } from "./geojson.ts";
import { countShared, findLabel, joinOutlines, simplifyOutlines } from "./outlines.ts";

/** Siblings fill one map: what is smaller than this part of it is not seen on a telephone. */
const visiblePart = 1 / 450;

type Level = KnownRegion["level"];

export interface BoundarySource {
  name: string;
  text: string;
}

export interface BoundaryImport {
  /** The branch that this installation serves; "ID" for the nation. */
  root: string;
  /** Whom to name under a map: "Badan Informasi Geospasial". */
  source: string;
  /** Day of the boundaries "YYYY-MM-DD"; null when unknown. */
  asOf: string | null;
  /** Reads, judges and accounts, but changes nothing. */
  dryRun: boolean;
}

export interface ReconciliationSheet {
  features: number;
  taken: { code: string; name: string; by: "code" | "name"; parts: number }[];
  refused: { place: string; reason: string }[];
  /** Features of regions that this installation does not serve. */
  outside: number;
  /** Kecamatan drawn from their villages, for want of a boundary of their own. */
  joined: string[];
  /** Regions of the levels in the files that have no shape now. */
  missing: KnownRegion[];
  /** Points before and after simplifying. */
  points: { before: number; after: number };
  /** Of a hundred points, how many a neighbour shares: below 90 small gaps are to be expected. */
  sharedPercent: number;
}

interface Outline {
  code: string;
  level: Level;
  by: "code" | "name";
  parts: number;
  file: string;
  rings: number[][];
}

/**
 * Imports the files in one transaction as the tables' owner; what they do not name keeps its shape. Throws `BoundaryFileError`
 * when a file is unusable or nothing at all could be taken; then nothing was changed.
 */
export async function importBoundaries(
  owner: AdminClient,
  files: readonly BoundarySource[],
  how: BoundaryImport,
): Promise<ReconciliationSheet> {
  const features = files.flatMap(({ name, text }) => readBoundaryFile(name, text));
  const index = await readIndex(owner, how.root);
  const { outlines, refused, outside } = matchAll(features, index);
  if (outlines.length === 0) {
    const first = refused[0] ?? outside[0];
    const why = first ? ` The first: ${first.place}: ${first.reason}.` : "";
    throw new BoundaryFileError(
      `None of ${features.length} features could be taken, nothing was changed.${why}`,
    );
  }
  const simple = simplifyAll(outlines);
  await owner.query("begin");
  try {
    for (const outline of simple) await keep(owner, outline, how, false);
    const joined = await joinVillages(owner, index, how);
    const missing = await listMissing(owner, index, new Set(outlines.map(({ level }) => level)));
    await owner.query(how.dryRun ? "rollback" : "commit");
    return {
      features: features.length,
      taken: outlines.map(({ code, by, parts }) => ({
        code,
        name: nameOf(index, code),
        by,
        parts,
      })),
      refused,
      outside: outside.length,
      joined,
      missing,
      points: { before: countPoints(outlines), after: countPoints(simple) },
      sharedPercent: countShared(outlines.map(({ rings }) => rings)),
    };
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}

async function readIndex(owner: AdminClient, root: string): Promise<RegionIndex> {
  const { from, until } = branchRange(root);
  const regions = await owner.query<KnownRegion>(
    `select code, name, level from regions where retired_on is null
       and (code >= $1 and code < $2 or level in ('province', 'regency'))`,
    [from, until],
  );
  const moved = await owner.query<{ old_code: string; new_code: string }>(
    "select old_code, new_code from region_code_changes",
  );
  return indexRegions(
    regions.rows,
    new Map(moved.rows.map((row) => [row.old_code, row.new_code])),
    root,
  );
}

/** Parts of one region in one file belong together; a second file may not add to what the first one gave. */
function matchAll(features: readonly BoundaryFeature[], index: RegionIndex) {
  const outlines = new Map<string, Outline>();
  const refused: ReconciliationSheet["refused"] = [];
  const outside: ReconciliationSheet["refused"] = [];
  for (const feature of features) {
    const { place, rings, reason } = feature;
    const match: Match = rings ? matchFeature(feature, index) : { refusal: reason };
    if ("refusal" in match) {
      (match.outside ? outside : refused).push({ place, reason: match.refusal });
      continue;
    }
    const file = place.slice(0, place.lastIndexOf(","));
    const known = outlines.get(match.code);
    if (known && known.file !== file) {
      refused.push({ place, reason: `${match.code} was taken from ${known.file} already` });
    } else if (known) {
      const drawn = new Set(known.rings.map(String));
      known.rings.push(...(rings ?? []).filter((ring) => !drawn.has(String(ring))));
      known.parts += 1;
    } else {
      const level = index.byCode.get(match.code)?.level ?? "village";
      outlines.set(match.code, { ...match, level, parts: 1, file, rings: [...(rings ?? [])] });
    }
  }
  return { outlines: [...outlines.values()], refused, outside };
}

/** Siblings are simplified together, as fine as the map of their parent can show. */
function simplifyAll(outlines: readonly Outline[]): Outline[] {
  const families = Map.groupBy(outlines, ({ code }) => code.slice(0, code.lastIndexOf(".") + 1));
  return [...families.values()].flatMap((family) => {
    const simple = simplifyOutlines(
      family.map(({ rings }) => rings),
      visiblePart * measureExtent(family),
    );
    return family.map((outline, at) => ({ ...outline, rings: simple[at] ?? [] }));
  });
}

/** The longer side of the box around all of them. */
function measureExtent(family: readonly Pick<Outline, "rings">[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of family.flatMap(({ rings }) => rings)) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      [left, right] = [Math.min(left, ring[at] ?? 0), Math.max(right, ring[at] ?? 0)];
      [top, bottom] = [Math.min(top, ring[at + 1] ?? 0), Math.max(bottom, ring[at + 1] ?? 0)];
    }
  }
  return Math.max(right - left, bottom - top, 1);
}

async function keep(
  owner: AdminClient,
  { code, rings }: Pick<Outline, "code" | "rings">,
  { source, asOf }: BoundaryImport,
  joined: boolean,
): Promise<void> {
  const [x, y] = findLabel(rings);
  await owner.query(
    `insert into region_boundaries (region_code, rings, label_x, label_y, points, joined, source, as_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (region_code) do update set rings = excluded.rings, label_x = excluded.label_x, label_y = excluded.label_y,
       points = excluded.points, joined = excluded.joined, source = excluded.source, as_of = excluded.as_of`,
    [code, JSON.stringify(rings), x, y, countPoints([{ rings }]), joined, source, asOf],
  );
}

/** Draws each kecamatan without a boundary of its own from its villages. Gives the codes. */
async function joinVillages(
  owner: AdminClient,
  { root }: RegionIndex,
  how: BoundaryImport,
): Promise<string[]> {
  const { from, until } = branchRange(root);
  const { rows } = await owner.query<{ code: string; villages: number[][][] }>(
    `select left(v.region_code, 8) as code, jsonb_agg(v.rings order by v.region_code) as villages
     from region_boundaries v
     where length(v.region_code) = 13 and v.region_code >= $1 and v.region_code < $2
       and not exists (select 1 from region_boundaries d where d.region_code = left(v.region_code, 8) and not d.joined)
     group by 1 order by 1`,
    [from, until],
  );
  const joined = rows.map(({ code, villages }) => ({ code, rings: joinOutlines(villages) }));
  for (const outline of joined) await keep(owner, outline, how, true);
  return rows.map(({ code }) => code);
}

async function listMissing(
  owner: AdminClient,
  { byCode, root }: RegionIndex,
  touched: ReadonlySet<Level>,
): Promise<KnownRegion[]> {
  const { rows } = await owner.query<{ code: string }>(
    "select region_code as code from region_boundaries",
  );
  const drawn = new Set(rows.map(({ code }) => code));
  return [...byCode.values()]
    .filter(({ code }) => isInBranch(code, root))
    .filter(({ code, level }) => touched.has(level) && !drawn.has(code));
}

function countPoints(outlines: readonly Pick<Outline, "rings">[]): number {
  return outlines.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length / 2, 0);
}

function nameOf({ byCode }: RegionIndex, code: string): string {
  return byCode.get(code)?.name ?? code;
}

export interface RegionOutline {
  code: string;
  /** Closed rings x, y, x, y … in grid units; see `RegionShape` of ui/Map.tsx, which takes these as they are. */
  rings: number[][];
  label: [number, number];
  /** Whom to name under the map. */
  source: string;
}

/** The outlines of one level inside a branch, at most `limit`; none where no boundaries were imported. */
export async function listShapes(
  db: Db,
  branch: string,
  level: Level,
  limit = 1000,
): Promise<RegionOutline[]> {
  const { from, until } = branchRange(branch);
  const rows = await db
    .selectFrom("region_boundaries as b")
    .innerJoin("regions as g", "g.code", "b.region_code")
    .select(["b.region_code as code", "b.rings", "b.label_x", "b.label_y", "b.source"])
    .where("b.region_code", ">=", from)
    .where("b.region_code", "<", until)
    .where("g.level", "=", level)
    .where("g.retired_on", "is", null)
    .orderBy("b.region_code")
    .limit(limit)
    .execute();
  return rows.map(({ code, rings, label_x, label_y, source }) => ({
    code,
    source,
    label: [label_x, label_y],
    rings: rings as unknown as number[][],
  }));
}
