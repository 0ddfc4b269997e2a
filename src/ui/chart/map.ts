// A map of regions: each with the shade of its class and its value in words, and a key. Shapes come in a common grid
// (see RegionShape), so any set of them can be drawn together; what is too small to be seen is left out.
import {
  box,
  chartWidth,
  type Drawing,
  guessWidth,
  type Ink,
  type Mark,
  type Piece,
  smallSize,
  textSize,
  words,
} from "./drawing.ts";

/** The outline of a region in whole grid units, x to the east, y to the south. */
export interface RegionShape {
  code: string;
  /** Closed rings as x, y, x, y …; holes and islands alike, filled by the even-odd rule. */
  rings: readonly (readonly number[])[];
  /** A point well inside, where words may stand. */
  label: readonly [number, number];
}

export interface MapData {
  /** Head of the naming column: "Kecamatan". */
  of: string;
  /** What is shown: "Tepat waktu". */
  measure: string;
  regions: readonly MapRegion[];
  /** Regions without a shape stand in the table only. */
  shapes: readonly RegionShape[];
  /** At most four classes from the lowest on: a value belongs to the last one whose `from` it reaches. */
  classes: readonly MapClass[];
  /** How a value is written: "92%". Short: it stands on the map. */
  write?: (value: number) => string;
}

export interface MapRegion {
  code: string;
  name: string;
  /** Null where there was nothing to count. */
  value: number | null;
  /** The list behind the value. */
  href?: string;
}

export interface MapClass {
  from: number;
  /** "70–84%" */
  words: string;
}

// Drawn at twice the size of charts, so that whole numbers are fine enough: half the bytes of decimals.
const fine = 2;
const margin = 2 * fine;
const leastStep = 2 * fine;
const leastIsland = 5 * fine;
const tallest = 1.3;
const wordSize = smallSize * fine;
const keySize = textSize * fine;
const shades: readonly Ink[] = ["shade-1", "shade-2", "shade-3", "shade-4"];

interface View {
  width: number;
  height: number;
  place: (x: number, y: number) => [number, number];
}

/** Draws the regions that have a shape; null when none has. */
export function drawMap(data: MapData): Drawing | null {
  const width = chartWidth * fine;
  const shapes = new Map(data.shapes.map((shape) => [shape.code, shape]));
  const drawn = data.regions.flatMap((region) => {
    const shape = shapes.get(region.code);
    return shape ? [{ region, shape }] : [];
  });
  const view = fitView(
    drawn.map(({ shape }) => shape),
    width,
  );
  if (!view) return null;
  const pieces = drawn.map(({ region, shape }): Piece => {
    const marks: Mark[] = [{ path: outline(shape, view), ink: shadeOf(data, region.value) }];
    const title = `${region.name}: ${writeMapValue(data, region.value)}`;
    return { marks, title, ...(region.href && { href: region.href }) };
  });
  const names = placeWords(data, drawn, view);
  const key = drawMapKey(data, width, view.height + 12 * fine);
  const height = view.height + 12 * fine + key.height;
  return { width, height, pieces: [...pieces, ...names, ...key.pieces] };
}

export function writeMapValue(data: MapData, value: number | null): string {
  if (value === null) return "–";
  return data.write ? data.write(value) : value.toLocaleString("id-ID");
}

function shadeOf({ classes }: MapData, value: number | null): Ink {
  if (value === null) return "blank";
  return (
    shades[
      Math.max(
        0,
        classes.findLastIndex(({ from }) => value >= from),
      )
    ] ?? "shade-4"
  );
}

/** All shapes as large as the width allows, and not much taller than wide. */
function fitView(shapes: readonly RegionShape[], width: number): View | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of shapes.flatMap(({ rings }) => rings)) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      left = Math.min(left, ring[at] ?? left);
      right = Math.max(right, ring[at] ?? right);
      top = Math.min(top, ring[at + 1] ?? top);
      bottom = Math.max(bottom, ring[at + 1] ?? bottom);
    }
  }
  if (!(right > left && bottom > top)) return null;
  const room = width - 2 * margin;
  const scale = Math.min(room / (right - left), (room * tallest) / (bottom - top));
  const indent = margin + (room - (right - left) * scale) / 2;
  return {
    width,
    height: Math.ceil((bottom - top) * scale + 2 * margin),
    place: (x, y) => [
      Math.round(indent + (x - left) * scale),
      Math.round(margin + (y - top) * scale),
    ],
  };
}

/** Steps that cannot be seen are left out, and islands, unless the region has nothing else. */
function outline({ rings }: RegionShape, view: View): string {
  const paths = rings.map((ring) => traceRing(ring, view)).sort((a, b) => b.size - a.size);
  return paths
    .filter(({ size }, index) => index === 0 || size >= leastIsland)
    .map(({ path }) => path)
    .join("");
}

/** Relative steps between whole numbers; a place that two regions share falls on the same one in both. */
function traceRing(ring: readonly number[], { place }: View): { path: string; size: number } {
  const [startX, startY] = place(ring[0] ?? 0, ring[1] ?? 0);
  let [x, y, size] = [startX, startY, 0];
  let path = `M${x} ${y}l`;
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const [toX, toY] = place(ring[at] ?? 0, ring[at + 1] ?? 0);
    if (Math.hypot(toX - x, toY - y) < leastStep) continue;
    path += `${path.endsWith("l") || toX < x ? "" : " "}${toX - x}${toY < y ? "" : " "}${toY - y}`;
    [x, y] = [toX, toY];
    size = Math.max(size, Math.abs(x - startX), Math.abs(y - startY));
  }
  // What is too small for a shape is still a place.
  return { path: size === 0 ? box(startX - 2, startY - 2, 4, 4) : `${path}z`, size };
}

interface Taken {
  x: number;
  y: number;
  half: number;
}

/** Values at the labels where they fit: a little moved or left out where two would overlap. The table has them all. */
function placeWords(
  data: MapData,
  drawn: readonly { region: MapRegion; shape: RegionShape }[],
  view: View,
): Piece[] {
  const taken: Taken[] = [];
  const tries = [0, -9, 9].map((by) => by * fine);
  return drawn.flatMap(({ region, shape }): Piece[] => {
    const text = writeMapValue(data, region.value);
    const half = guessWidth(text, wordSize) / 2 + fine;
    const [x, y] = view.place(...shape.label);
    if (!hasRoom(shape, view, half)) return [];
    const inside = Math.min(Math.max(x, half), view.width - half);
    const free = tries.find((by) => {
      const clash = (other: Taken) =>
        Math.abs(other.x - inside) < other.half + half && Math.abs(other.y - y - by) < wordSize;
      return y + by > wordSize && !taken.some(clash);
    });
    if (free === undefined) return [];
    taken.push({ x: inside, y: y + free, half });
    const how = { size: wordSize, anchor: "middle", ink: "onshade" } as const;
    return [{ marks: [words(text, inside, y + free + 4 * fine, how)] }];
  });
}

/** A word much larger than its region would seem to speak of the neighbours. */
function hasRoom({ rings }: RegionShape, { place }: View, half: number): boolean {
  return rings.some((ring) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x, y] = place(ring[at] ?? 0, ring[at + 1] ?? 0);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    return right - left >= half && bottom - top >= wordSize * 0.6;
  });
}

/** A swatch and its words for each class, and one for what was not counted, when there is such a region. */
function drawMapKey(
  data: MapData,
  width: number,
  top: number,
): { pieces: Piece[]; height: number } {
  const entries: { ink: Ink; text: string }[] = data.classes.map((one, index) => ({
    ink: shades[index] ?? "shade-4",
    text: one.words,
  }));
  if (data.regions.some(({ value }) => value === null))
    entries.push({ ink: "blank", text: "tidak ada" });
  const column = Math.max(...entries.map(({ text }) => guessWidth(text, keySize) + 40 * fine), 1);
  const columns = Math.max(1, Math.floor(width / column));
  const pieces = entries.map(({ ink, text }, index): Piece => {
    const x = (index % columns) * column;
    const y = top + Math.floor(index / columns) * 21 * fine;
    const swatch = box(x + fine, y + fine, 18 * fine, 13 * fine);
    const label = words(text, x + 25 * fine, y + 12 * fine, { size: keySize });
    return { marks: [{ path: swatch, ink }, label] };
  });
  return { pieces, height: Math.ceil(entries.length / columns) * 21 * fine };
}
