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
  round,
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

const margin = 2;
const leastStep = 1.2;
const leastIsland = 3;
const tallest = 1.3;
const shades: readonly Ink[] = ["shade-1", "shade-2", "shade-3", "shade-4"];

interface View {
  width: number;
  height: number;
  place: (x: number, y: number) => [number, number];
}

/** Draws the regions that have a shape; null when none has. */
export function drawMap(data: MapData, width = chartWidth): Drawing | null {
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
  const key = drawMapKey(data, width, view.height + 12);
  const height = round(view.height + 12 + key.height);
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
    height: round((bottom - top) * scale + 2 * margin),
    place: (x, y) => [indent + (x - left) * scale, margin + (y - top) * scale],
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

function traceRing(ring: readonly number[], { place }: View): { path: string; size: number } {
  const [startX, startY] = place(ring[0] ?? 0, ring[1] ?? 0).map(round) as [number, number];
  let [x, y, size] = [startX, startY, 0];
  let path = `M${x} ${y}l`;
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const [toX, toY] = place(ring[at] ?? 0, ring[at + 1] ?? 0);
    const [stepX, stepY] = [round(toX - x), round(toY - y)];
    if (Math.hypot(stepX, stepY) < leastStep) continue;
    path += `${path.endsWith("l") || stepX < 0 ? "" : " "}${short(stepX)}${stepY < 0 ? "" : " "}${short(stepY)}`;
    [x, y] = [round(x + stepX), round(y + stepY)];
    size = Math.max(size, Math.abs(x - startX), Math.abs(y - startY));
  }
  return { path: size === 0 ? "" : `${path}z`, size };
}

function short(step: number): string {
  return String(step).replace(/^(-?)0\./, "$1.");
}

interface Taken {
  x: number;
  y: number;
  half: number;
}

/** Values at the labels, moved a little or left out where two would overlap; the table has them all. */
function placeWords(
  data: MapData,
  drawn: readonly { region: MapRegion; shape: RegionShape }[],
  view: View,
): Piece[] {
  const taken: Taken[] = [];
  const tries = [0, -9, 9, -16, 16];
  return drawn.flatMap(({ region, shape }): Piece[] => {
    const text = writeMapValue(data, region.value);
    const half = guessWidth(text, smallSize) / 2 + 1;
    const [x, y] = view.place(...shape.label);
    const inside = Math.min(Math.max(x, half), view.width - half);
    const free = tries.find(
      (by) =>
        y + by > smallSize &&
        !taken.some(
          (other) =>
            Math.abs(other.x - inside) < other.half + half &&
            Math.abs(other.y - y - by) < smallSize,
        ),
    );
    if (free === undefined) return [];
    taken.push({ x: inside, y: y + free, half });
    const how = { size: smallSize, anchor: "middle", ink: "onshade" } as const;
    return [{ marks: [words(text, inside, y + free + 4, how)] }];
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
  const column = Math.max(...entries.map(({ text }) => guessWidth(text, textSize) + 40), 1);
  const columns = Math.max(1, Math.floor(width / column));
  const pieces = entries.map(({ ink, text }, index): Piece => {
    const x = (index % columns) * column;
    const y = top + Math.floor(index / columns) * 21;
    return { marks: [{ path: box(x + 1, y + 1, 18, 13), ink }, words(text, x + 25, y + 12)] };
  });
  return { pieces, height: Math.ceil(entries.length / columns) * 21 };
}
