// Latencies of one kind of call and what is said of them.
export interface Summary {
  count: number;
  errors: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

export class Timings {
  readonly #ms: number[] = [];
  #errors = 0;

  add(ms: number, isGood: boolean): void {
    this.#ms.push(ms);
    if (!isGood) this.#errors += 1;
  }

  summary(): Summary {
    const sorted = [...this.#ms].sort((a, b) => a - b);
    return {
      count: sorted.length,
      errors: this.#errors,
      p50: percentile(sorted, 0.5),
      p95: percentile(sorted, 0.95),
      p99: percentile(sorted, 0.99),
      max: sorted.at(-1) ?? 0,
    };
  }
}

/** The value that a share of the sorted ones does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
