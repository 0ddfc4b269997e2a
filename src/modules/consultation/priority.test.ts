import fc from "fast-check";
import { expect, test } from "vitest";
import { judgePriority } from "./priority.ts";

const level = fc.integer({ min: 1, max: 3 });

test("an emergency of the whole village comes first, the ordinary question of one person last", () => {
  expect(judgePriority(3, 3)).toBe(1);
  expect(judgePriority(2, 3)).toBe(2);
  expect(judgePriority(2, 2)).toBe(3);
  expect(judgePriority(1, 1)).toBe(4);
});

test("more urgency or more impact never lowers the priority", () => {
  fc.assert(
    fc.property(level, level, level, level, (urgency, impact, more, wider) => {
      const higher = judgePriority(Math.max(urgency, more), Math.max(impact, wider));
      expect(higher).toBeLessThanOrEqual(judgePriority(urgency, impact));
    }),
  );
});
