// Simplifies outlines so that neighbours still meet: rings are cut where borders part, and each piece between two such places is
// simplified alone, always in the same direction. A border that two regions share point for point stays shared.

/** Rings of one region as x, y, x, y … without the repeated last point. */
export type Rings = readonly (readonly number[])[];

type Point = number;
const base = 1_000_000;

/** Simplifies all regions together; `tolerance` in grid units. Rings too small to be seen go, but each region keeps its largest. */
export function simplifyOutlines(regions: readonly Rings[], tolerance: number): number[][][] {
  const lines = regions.map((rings) => rings.map(toPoints));
  const meets = findMeetings(lines.flat());
  return lines.map((rings) => {
    const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
    return rings.flatMap((ring) => {
      const simple = simplifyRing(ring, meets, tolerance);
      const isSeen = simple.length >= 3 && areaOf(simple) >= tolerance * tolerance;
      if (isSeen) return [toNumbers(simple)];
      return ring === largest ? [toNumbers(simple.length >= 3 ? simple : ring)] : [];
    });
  });
}

/** The outline of several regions as one: a border that two of them share point for point falls away. */
export function joinOutlines(regions: readonly Rings[]): number[][] {
  const edges = new Set<string>();
  for (const ring of regions.flat().map(toPoints)) {
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from;
      const edge = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (!edges.delete(edge)) edges.add(edge);
    }
  }
  return traceRings(edges).map(toNumbers);
}

/** How many of a hundred points are shared with another region: tells how well neighbours fit. */
export function countShared(regions: readonly Rings[]): number {
  const owners = new Map<Point, number>();
  const shared = new Set<Point>();
  for (const [region, rings] of regions.entries()) {
    for (const point of rings.flatMap(toPoints)) {
      const owner = owners.get(point);
      if (owner === undefined) owners.set(point, region);
      else if (owner !== region) shared.add(point);
    }
  }
  return owners.size === 0 ? 0 : Math.round((shared.size / owners.size) * 100);
}

/** A point far inside the largest ring, by trying a lattice: where a word has most room. */
export function findLabel(rings: Rings): [number, number] {
  const ring = rings.map(toPoints).toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
  const [xs, ys] = [ring.map(xOf), ring.map(yOf)];
  const [left, top] = [smallest(xs), smallest(ys)];
  const [wide, tall] = [-smallest(xs.map((x) => -x)) - left, -smallest(ys.map((y) => -y)) - top];
  let best: [number, number] = [Math.round(left + wide / 2), Math.round(top + tall / 2)];
  let most = -1;
  const steps = 16;
  for (let column = 1; column < steps; column += 1) {
    for (let row = 1; row < steps; row += 1) {
      const [x, y] = [left + (wide * column) / steps, top + (tall * row) / steps];
      const room = roomAt(ring, x, y);
      if (room > most) [most, best] = [room, [Math.round(x), Math.round(y)]];
    }
  }
  return best;
}

/** Distance to the nearest edge, squared; less than nought outside. A word is wide, so height counts double. */
function roomAt(ring: readonly Point[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from;
    const [ax, ay, bx, by] = [xOf(from), yOf(from), xOf(to), yOf(to)];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    nearest = Math.min(nearest, distanceTo(ax, 2 * ay, bx, 2 * by, x, 2 * y));
  }
  return inside ? nearest : -1;
}

interface Meeting {
  low: Point;
  high: Point;
  parts: boolean;
}

/** For each point whether borders part there: somewhere it has other neighbours. */
function findMeetings(rings: readonly Point[][]): Map<Point, Meeting> {
  const meets = new Map<Point, Meeting>();
  for (const ring of rings) {
    for (const [index, point] of ring.entries()) {
      const before = ring.at(index - 1) ?? point;
      const after = ring[(index + 1) % ring.length] ?? point;
      const [low, high] = before < after ? [before, after] : [after, before];
      const known = meets.get(point);
      if (!known) meets.set(point, { low, high, parts: false });
      else if (known.low !== low || known.high !== high) known.parts = true;
    }
  }
  return meets;
}

function simplifyRing(ring: Point[], meets: Map<Point, Meeting>, tolerance: number): Point[] {
  const cuts = ring.flatMap((point, index) => (meets.get(point)?.parts ? [index] : []));
  if (cuts.length < 2) {
    // A ring on its own begins at its smallest point, so that an island and the hole around it agree.
    const start = cuts[0] ?? ring.indexOf(smallest(ring));
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    return simplifyLoop(turned, tolerance);
  }
  return cuts.flatMap((cut, index) => {
    const next = cuts[(index + 1) % cuts.length] ?? cut;
    const piece =
      next > cut ? ring.slice(cut, next + 1) : [...ring.slice(cut), ...ring.slice(0, next + 1)];
    return simplifyPiece(piece, tolerance).slice(0, -1);
  });
}

function simplifyLoop(ring: Point[], tolerance: number): Point[] {
  const [start = 0, ...rest] = ring;
  const ordered = (rest[0] ?? 0) < (rest.at(-1) ?? 0) ? rest : rest.toReversed();
  let far = 0;
  for (const [index, point] of ordered.entries())
    if (spanOf(start, point) > spanOf(start, ordered[far] ?? start)) far = index;
  const there = thin([start, ...ordered.slice(0, far + 1)], tolerance);
  const back = thin([...ordered.slice(far), start], tolerance);
  return [...there, ...back.slice(1, -1)];
}

/** One border between two meetings, simplified from its smaller end whichever way it is walked. */
function simplifyPiece(piece: Point[], tolerance: number): Point[] {
  const [first = 0, last = 0] = [piece[0], piece.at(-1)];
  if (first === last) {
    const loop = simplifyLoop(piece.slice(0, -1), tolerance);
    return [...loop, first];
  }
  return first < last ? thin(piece, tolerance) : thin(piece.toReversed(), tolerance).toReversed();
}

/** Douglas and Peucker, without recursion: keeps what lies further than the tolerance from the line. */
function thin(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, until] = span;
    const [a = 0, b = 0] = [line[from], line[until]];
    let [far, most] = [-1, tolerance * tolerance];
    for (let index = from + 1; index < until; index += 1) {
      const point = line[index] ?? 0;
      const distance = distanceTo(xOf(a), yOf(a), xOf(b), yOf(b), xOf(point), yOf(point));
      if (distance > most) [far, most] = [index, distance];
    }
    if (far < 0) continue;
    kept[far] = 1;
    spans.push([from, far], [far, until]);
  }
  return line.filter((_, index) => kept[index]);
}

/** Follows edges until they close; every point has an even number of them. */
function traceRings(edges: ReadonlySet<string>): Point[][] {
  const open = new Map<Point, Set<Point>>();
  const link = (from: Point, to: Point) => open.set(from, (open.get(from) ?? new Set()).add(to));
  for (const edge of edges) {
    const [from = 0, to = 0] = edge.split(" ").map(Number);
    link(from, to);
    link(to, from);
  }
  const rings: Point[][] = [];
  for (const [start, ends] of open) {
    while (ends.size > 0) {
      const ring: Point[] = [];
      let at = start;
      do {
        ring.push(at);
        const next: Point = open.get(at)?.values().next().value ?? start;
        open.get(at)?.delete(next);
        open.get(next)?.delete(at);
        at = next;
      } while (at !== start);
      if (ring.length >= 3) rings.push(ring);
    }
  }
  return rings;
}

function toPoints(ring: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2)
    points.push((ring[at] ?? 0) * base + (ring[at + 1] ?? 0));
  return points;
}

function toNumbers(points: readonly Point[]): number[] {
  return points.flatMap((point) => [xOf(point), yOf(point)]);
}

function xOf(point: Point): number {
  return Math.floor(point / base);
}

function yOf(point: Point): number {
  return point % base;
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function spanOf(a: Point, b: Point): number {
  return (xOf(a) - xOf(b)) ** 2 + (yOf(a) - yOf(b)) ** 2;
}

function areaOf(ring: readonly Point[]): number {
  let double = 0;
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from;
    double += xOf(from) * yOf(to) - xOf(to) * yOf(from);
  }
  return Math.abs(double) / 2;
}

/** Squared distance of a point from a stretch of line. */
function distanceTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const at = Math.min(1, Math.max(0, along));
  return (x - ax - at * (bx - ax)) ** 2 + (y - ay - at * (by - ay)) ** 2;
}
