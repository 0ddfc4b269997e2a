// Folds the entries of one row into what the row must be now. Pure; a step that does not follow from the one before is told.
import { isDeepStrictEqual } from "node:util";

export type Shown = Readonly<Record<string, unknown>>;

export interface HistoryEntry {
  id: number;
  action: "baseline" | "insert" | "update" | "delete";
  before: Shown;
  after: Shown;
}

/** Columns in which two states differ, sorted; null stands for "there is no row". */
export function differingColumns(one: Shown | null, other: Shown | null): string[] {
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => !isDeepStrictEqual(one?.[name], other?.[name])).sort();
}

/**
 * The state that an entry leaves, given the state before it, and the columns in which the entry found something else than
 * that state: somebody changed the row behind the trail.
 */
export function takeStep(
  state: Shown | null,
  { action, before, after }: HistoryEntry,
): { state: Shown | null; odd: readonly string[] } {
  switch (action) {
    case "baseline": {
      // Taken anew when a migration adds or shows other columns: only what both know can be compared.
      const known = Object.keys(state ?? {}).filter((name) => name in after);
      const odd = known.filter((name) => !isDeepStrictEqual(state?.[name], after[name])).sort();
      return { state: after, odd };
    }
    case "insert":
      return { state: after, odd: [] };
    case "delete":
      return { state: null, odd: differingColumns(state, before) };
    case "update": {
      const next: Record<string, unknown> = { ...state };
      for (const name of Object.keys(before)) delete next[name];
      Object.assign(next, after);
      const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      const odd = touched.filter((name) => !isDeepStrictEqual(state?.[name], before[name])).sort();
      return { state: next, odd };
    }
  }
}
