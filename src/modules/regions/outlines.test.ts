import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countShared, findLabel, joinOutlines, simplifyOutlines } from "./outlines.ts";

const square = (x: number, y: number, side: number) => [
  ...[x, y, x + side, y, x + side, y + side, x, y + side],
];

/** Two neighbours with a crooked border between them: left and right of it, walked in opposite directions. */
function neighbours(border: readonly number[]): [number[][], number[][]] {
  const points = border.map((bend, index) => [500 + bend, index * 10]);
  const bottom = (border.length - 1) * 10;
  const left = [[0, 0], ...points, [0, bottom]].flat();
  const right = [...points.toReversed(), [1000, 0], [1000, bottom]].flat();
  return [[left], [right]];
}

// Steps of one size make points that lie equally far from a line: which of them is kept must not depend on the direction.
const crooked = fc.oneof(
  fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 60 }),
  fc.array(fc.constantFrom(0, 10), { minLength: 3, maxLength: 60 }),
);

test("neighbours keep one border, however it is simplified and whichever way it is walked", () => {
  fc.assert(
    fc.property(
      crooked,
      fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(9)),
      (border, tolerance) => {
        const [left, right] = simplifyOutlines(neighbours(border), tolerance);
        const inner = (rings: number[][] | undefined) =>
          pairs(rings?.[0] ?? []).filter(([x]) => x > 400 && x < 600);
        expect(inner(left)).toEqual(inner(right).toReversed());
        expect(joinOutlines([left ?? [], right ?? []])).toHaveLength(1);
      },
    ),
  );
});

test("no point of the old outline lies further away than the tolerance", () => {
  fc.assert(
    fc.property(crooked, fc.integer({ min: 1, max: 30 }), (border, tolerance) => {
      const [left] = neighbours(border);
      const [simple] = simplifyOutlines([left], tolerance);
      for (const [x, y] of pairs(left[0] ?? []))
        expect(distanceFrom(simple?.[0] ?? [], x, y)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

test("any rings: nothing is lost, nothing is made of air, and it ends", () => {
  const ring = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 60 });
  const even = ring.map((numbers) => numbers.slice(0, numbers.length - (numbers.length % 2)));
  fc.assert(
    fc.property(fc.array(fc.array(even, { minLength: 1, maxLength: 4 })), (regions) => {
      const simple = simplifyOutlines(regions, 2);
      expect(simple).toHaveLength(regions.length);
      for (const [at, rings] of simple.entries()) {
        expect(rings.length).toBeGreaterThan(0);
        const known = new Set(pairs((regions[at] ?? []).flat()).map(String));
        for (const point of pairs(rings.flat())) expect(known).toContain(String(point));
      }
      joinOutlines(regions);
      for (const rings of regions) expect(findLabel(rings).every(Number.isInteger)).toBe(true);
    }),
  );
});

describe("small parts", () => {
  test("specks go, the only part stays", () => {
    const [both, speck] = simplifyOutlines(
      [[square(0, 0, 100), square(200, 0, 2)], [square(300, 0, 2)]],
      6,
    );
    expect(both).toHaveLength(1);
    expect(speck).toHaveLength(1);
  });

  test("an island and the hole around it are simplified alike", () => {
    const lake = [40, 40, 50, 38, 60, 40, 61, 60, 40, 60];
    const turned = [60, 40, 50, 38, 40, 40, 40, 60, 61, 60];
    const [around, island] = simplifyOutlines([[square(0, 0, 100), lake], [turned]], 3);
    const hole = new Set(pairs(around?.[1] ?? []).map(String));
    expect(new Set(pairs(island?.[0] ?? []).map(String))).toEqual(hole);
  });
});

test("villages join to one outline; what they enclose without filling stays a hole", () => {
  const block = [square(0, 0, 10), square(10, 0, 10), square(0, 10, 10), square(10, 10, 10)];
  expect(joinOutlines(block.map((ring) => [ring]))).toHaveLength(1);
  const wreath = [0, 10, 20].flatMap((x) => [0, 10, 20].map((y) => [square(x, y, 10)]));
  expect(joinOutlines(wreath.filter((_, index) => index !== 4))).toHaveLength(2);
  expect(countShared(block.map((ring) => [ring]))).toBe(56);
});

test("a word stands inside, also in a horseshoe", () => {
  const horseshoe = [0, 0, 100, 0, 100, 100, 80, 100, 80, 20, 20, 20, 20, 100, 0, 100];
  const [x, y] = findLabel([horseshoe]);
  expect(y < 20 || x < 20 || x > 80).toBe(true);
});

function pairs(ring: readonly number[]): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => [
    ring[2 * at] ?? 0,
    ring[2 * at + 1] ?? 0,
  ]);
}

function distanceFrom(ring: readonly number[], x: number, y: number): number {
  const points = pairs(ring);
  return Math.min(
    ...points.map(([ax, ay], at) => {
      const [bx, by] = points[(at + 1) % points.length] ?? [ax, ay];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const on = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - on * (bx - ax), y - ay - on * (by - ay));
    }),
  );
}
