// What a cell of the sums counts, and how spans of working time are told apart. The names are columns of figure_cells.
// Invariant: buckets are spans (above the edge before, up to its own edge), so "at most so long" is exact, never an estimate.
import { type RawBuilder, sql } from "kysely";

/** The longest time of each bucket in working minutes; the last bucket has no end. Office days count 450 minutes, as in the words. */
const bucketEdges: readonly number[] =
  "5 15 30 45 60 120 180 240 300 360 420 450 900 1350 1800 2250 3150 4500 6750 9000 13500 27000 54000"
    .split(" ")
    .map(Number);
export const bucketCount = bucketEdges.length + 1;

/** The bucket, from 1, that a time in working minutes falls into. */
export function bucketOf(minutes: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`width_bucket(${minutes} - 1, ${bucketEdges}::int[]) + 1`;
}

const scores = [1, 2, 3, 4, 5] as const;
const buckets = Array.from({ length: bucketCount }, (_, index) => index + 1);
type Counted = [name: string, condition: RawBuilder<unknown>];

/** Columns of figure_cells and which moments each counts, over the columns of `moments` (cells.ts). */
export const measures: readonly Counted[] = [
  ["asked", sql`kind = 'asked'`],
  ["asked_poor", sql`kind = 'asked' and poor = 'ya'`],
  ["replied", sql`kind = 'replied'`],
  ["answered", sql`kind = 'answered'`],
  ["in_time", sql`kind = 'answered' and kept`],
  ["closed", sql`kind = 'closed'`],
  ["escalated", sql`kind = 'escalated'`],
  ["late_end", sql`kind = 'late'`],
  ["promised", sql`kind = 'promised'`],
  ["kept", sql`kind = 'promised' and kept`],
  ...scores.map((n): Counted => [`score_${n}`, sql`kind = 'rated' and bucket = ${n}`]),
  ["sent", sql`kind = 'sent'`],
  ["accepted", sql`kind = 'sent' and state in ('accepted', 'advised')`],
  ["refused", sql`kind = 'sent' and state = 'refused'`],
  ["advised", sql`kind = 'sent' and state = 'advised'`],
  ["advised_in_time", sql`kind = 'sent' and state = 'advised' and kept`],
  ...buckets.map((n): Counted => [`reply_${n}`, sql`kind = 'replied' and bucket = ${n}`]),
  ...buckets.map((n): Counted => [`closing_${n}`, sql`kind = 'closed' and bucket = ${n}`]),
];

/** Names of the measures as columns, of `table` where one is named. */
export function listMeasures(table?: string): RawBuilder<unknown> {
  return sql.join(measures.map(([name]) => sql.ref(table ? `${table}.${name}` : name)));
}

/** A row of sums as the database gives it: every measure, null for nought. */
export type RawSums = Record<string, number | string | null>;

/** How long something took: counted cases by bucket, and the times that half and nine tenths of them did not exceed. */
export interface Spread {
  counted: number;
  /** Working minutes that half of them did not exceed; null for none, Infinity beyond the last edge. */
  half: number | null;
  nineTenths: number | null;
}

/** Sums of a place, a span of months, a slice. */
export interface Sums {
  asked: number;
  askedPoor: number;
  replied: number;
  answered: number;
  /** Of those: none of their limits had passed. */
  inTime: number;
  closed: number;
  /** Went up by themselves because a limit had passed. */
  escalated: number;
  /** Late when the last month that has ended was over; null while no month of the span has. */
  lateAtEnd: number | null;
  /** Follow-ups whose term has come, and those of them proven by it. */
  promised: number;
  kept: number;
  /** Ratings by score, one to five. */
  scores: readonly [number, number, number, number, number];
  /** Referrals sent in these months, and what became of them. */
  sent: number;
  accepted: number;
  refused: number;
  advised: number;
  advisedInTime: number;
  firstReply: Spread;
  closing: Spread;
}

/** Reads a row of raw sums. `ended`: whether a month of the span has ended. */
export function readSums(row: RawSums, ended: boolean): Sums {
  const count = (name: string) => Number(row[name] ?? 0);
  return {
    asked: count("asked"),
    askedPoor: count("asked_poor"),
    replied: count("replied"),
    answered: count("answered"),
    inTime: count("in_time"),
    closed: count("closed"),
    escalated: count("escalated"),
    lateAtEnd: ended ? count("late_end") : null,
    promised: count("promised"),
    kept: count("kept"),
    scores: scores.map((n) => count(`score_${n}`)) as unknown as Sums["scores"],
    sent: count("sent"),
    accepted: count("accepted"),
    refused: count("refused"),
    advised: count("advised"),
    advisedInTime: count("advised_in_time"),
    firstReply: readSpread(buckets.map((n) => count(`reply_${n}`))),
    closing: readSpread(buckets.map((n) => count(`closing_${n}`))),
  };
}

/** Sums of nothing. */
export function noSums(ended: boolean): Sums {
  return readSums({}, ended);
}

/** From counts by bucket to the times that half and nine tenths did not exceed. */
export function readSpread(counts: readonly number[]): Spread {
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const reach = (share: number): number | null => {
    if (counted === 0) return null;
    let sum = 0;
    for (const [index, count] of counts.entries()) {
      sum += count;
      if (sum >= counted * share) return bucketEdges[index] ?? Infinity;
    }
    return Infinity;
  };
  return { counted, half: reach(0.5), nineTenths: reach(0.9) };
}
