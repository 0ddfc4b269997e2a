// Chance that falls the same way at every start: the demo of today is the demo of tomorrow, only later.
import { createHash } from "node:crypto";

export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in this share of cases, 0 to 1. */
  happens(share: number): boolean;
  /** A number from 0 to below 1. */
  next(): number;
}

/** A row of chances that depends on nothing but `seed`. */
export function openChance(seed: string): Chance {
  let state = createHash("sha256").update(seed).digest().readUInt32BE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (list) => {
      const picked = list[between(0, list.length - 1)];
      if (picked === undefined) throw new Error("Nothing to pick from.");
      return picked;
    },
    happens: (share) => next() < share,
  };
}

/** The same list in an order by chance. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const chance = openChance(seed);
  return list
    .map((item) => ({ item, key: chance.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A UUID that follows from a name, so that a later start finds what an earlier one made. */
export function idOf(name: string): string {
  const bytes = createHash("sha256").update(`klik-desa contoh ${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [0, 8, 12, 16, 20].map((at, i, all) => hex.slice(at, all[i + 1] ?? 32)).join("-");
}
