// Reads GeoJSON that nobody vouches for: every part is judged before it is used, and a refusal says what to do.
// Invariant: what comes out lies in Indonesia, in whole grid units, within the limits.

/** One unit is 1/2000 degree, some 55 metres: finer than any map of ours, coarse enough that neighbours meet. */
const unitsPerDegree = 2000;
const indonesia = { west: 94, east: 142, south: -12, north: 7 };

export const boundaryLimits = {
  fileBytes: 300_000_000,
  features: 100_000,
  points: 2_000_000,
  ringsOfFeature: 5000,
  textLength: 200,
} as const;

/** A file that cannot be used at all, in a sentence for the person at the terminal. */
export class BoundaryFileError extends Error {
  override name = "BoundaryFileError";
}

export interface BoundaryFeature {
  /** "kecamatan.geojson, feature 12" */
  place: string;
  /** Properties that are short texts or whole numbers, as text. */
  properties: ReadonlyMap<string, string>;
  /** Rings without the repeated last point; null with the reason when the geometry cannot be used. */
  rings: number[][] | null;
  reason: string;
}

/** The features of one file. Throws `BoundaryFileError` when the file is none, empty, or over a limit. */
export function readBoundaryFile(name: string, text: string): BoundaryFeature[] {
  const found = parse(name, text);
  if (found.type === "Topology")
    throw new BoundaryFileError(`${name} is TopoJSON. Convert it to GeoJSON first.`);
  if (found.type !== "FeatureCollection" || !Array.isArray(found.features))
    throw new BoundaryFileError(
      `${name} is not a GeoJSON FeatureCollection (its type is ${tell(found.type)}).`,
    );
  if (found.features.length === 0)
    throw new BoundaryFileError(`${name} holds no feature at all. Nothing was changed.`);
  if (found.features.length > boundaryLimits.features)
    throw new BoundaryFileError(`${name} holds more than ${boundaryLimits.features} features.`);
  let points = 0;
  return found.features.map((feature: unknown, index: number) => {
    const read = readFeature(`${name}, feature ${index + 1}`, feature);
    points += (read.rings ?? []).reduce((sum, ring) => sum + ring.length / 2, 0);
    if (points > boundaryLimits.points)
      throw new BoundaryFileError(
        `${name} holds more than ${boundaryLimits.points} points. Split it, or simplify it first.`,
      );
    return read;
  });
}

function parse(name: string, text: string): Record<string, unknown> {
  if (text.startsWith("PK"))
    throw new BoundaryFileError(`${name} is a zip archive. Unpack it and give the GeoJSON inside.`);
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = (error as Error).message.slice(0, 120);
    throw new BoundaryFileError(`${name} is not JSON, or is cut off: ${why}`);
  }
  if (!isRecord(found)) throw new BoundaryFileError(`${name} is not a GeoJSON FeatureCollection.`);
  return found;
}

function readFeature(place: string, feature: unknown): BoundaryFeature {
  const properties = new Map<string, string>();
  const refuse = (reason: string) => ({ place, properties, rings: null, reason });
  if (!isRecord(feature)) return refuse("is not a GeoJSON feature");
  for (const [key, value] of Object.entries(
    isRecord(feature.properties) ? feature.properties : {},
  )) {
    const isText = typeof value === "string" && value.length <= boundaryLimits.textLength;
    if (isText || Number.isSafeInteger(value))
      properties.set(key.toLowerCase(), String(value).trim());
  }
  const read = readGeometry(feature.geometry);
  return typeof read === "string" ? refuse(read) : { place, properties, rings: read, reason: "" };
}

/** The rings of a polygon, or why there are none. */
function readGeometry(geometry: unknown): number[][] | string {
  if (!isRecord(geometry)) return "has no geometry";
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon")
    return `is a ${tell(type)}, only Polygon and MultiPolygon can be drawn`;
  const polygons: unknown[] = type === "Polygon" ? [coordinates] : asArray(coordinates);
  const rings = polygons.flatMap(asArray);
  if (rings.length === 0) return "has an empty geometry";
  if (rings.length > boundaryLimits.ringsOfFeature)
    return `has more than ${boundaryLimits.ringsOfFeature} rings`;
  const read: number[][] = [];
  for (const ring of rings) {
    const line = readRing(ring);
    if (typeof line === "string") return line;
    if (line.length >= 6) read.push(line);
  }
  return read.length > 0 ? read : "is smaller than a hundred metres across";
}

/** A ring in grid units without repeated points; fewer than three points when it is too small to be seen. */
function readRing(ring: unknown): number[] | string {
  const positions = asArray(ring);
  if (positions.length < 4) return "has a ring of fewer than four positions";
  const line: number[] = [];
  for (const position of positions) {
    const [lon, lat] = asArray(position) as unknown[];
    if (!isDegrees(lon) || !isDegrees(lat)) return "has a position that is not two numbers";
    const { west, east, south, north } = indonesia;
    if (lon < west || lon > east || lat < south || lat > north) {
      const swapped = lat >= west && lat <= east && lon >= south && lon <= north;
      return swapped
        ? "has latitude before longitude; GeoJSON wants longitude first"
        : `lies outside Indonesia (${lon}, ${lat}); positions must be degrees (WGS 84)`;
    }
    const [x, y] = toGrid(lon, lat);
    if (line.at(-2) !== x || line.at(-1) !== y) line.push(x, y);
  }
  if (line[0] === line.at(-2) && line[1] === line.at(-1)) line.splice(-2);
  return line;
}

/** Degrees to grid units: x to the east from 180° W, y to the south from 90° N. */
function toGrid(lon: number, lat: number): [number, number] {
  return [Math.round((lon + 180) * unitsPerDegree), Math.round((90 - lat) * unitsPerDegree)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isDegrees(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function tell(type: unknown): string {
  return typeof type === "string" ? `"${type.slice(0, 40)}"` : "missing";
}
