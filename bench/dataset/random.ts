// Chance that can be repeated: the same seed gives the same data set, on every machine.
export interface Chance {
  /** From 0 up to, not including, 1. */
  float(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  happens(share: number): boolean;
  /** A span whose middle is `median`, with a long tail above; `spread` is the deviation of its logarithm. */
  span(median: number, spread: number): number;
  /** `length` hexadecimal digits. */
  hex(length: number): string;
  /** A time-ordered UUID (version 7) of an instant. */
  id(at: number): string;
}

const bytes = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, "0"));

/** sfc32, which passes the usual batteries and needs no big numbers. */
export function makeChance(seed: number): Chance {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 20; i += 1) next();
  const float = () => next() / 4_294_967_296;
  const quad = () => bytes[next() & 0xffff] as string;
  const hex = (length: number) => {
    let text = "";
    while (text.length < length) text += quad();
    return text.slice(0, length);
  };
  return {
    float,
    int: (below) => Math.floor(float() * below),
    pick: (list) => list[Math.floor(float() * list.length)] as never,
    happens: (share) => float() < share,
    span: (median, spread) => median * Math.exp(spread * normal(float)),
    hex,
    id: (at) => {
      const ms = Math.floor(at).toString(16).padStart(12, "0");
      return `${ms.slice(0, 8)}-${ms.slice(8)}-7${hex(3)}-${"89ab"[next() & 3]}${hex(3)}-${hex(12)}`;
    },
  };
}

function normal(float: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float());
}

/** Picks an index with the given weights, in logarithmic time. */
export function makeWeighted(weights: readonly number[], chance: Chance): () => number {
  const sums: number[] = [];
  let total = 0;
  for (const weight of weights) sums.push((total += weight));
  return () => {
    const wanted = chance.float() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
