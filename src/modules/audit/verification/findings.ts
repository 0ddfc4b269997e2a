// What a verification of the audit trail can find, and how it is told on a terminal: each finding names what and when.

export interface Finding {
  what:
    | "entry changed"
    | "entry missing"
    | "entry inserted"
    | "link missing"
    | "tail cut off"
    | "seal changed"
    | "head differs"
    | "trigger off"
    | "changed by hand"
    | "row changed"
    | "row inserted"
    | "row deleted";
  /** Table and key of the row, where a row is meant. */
  table?: string;
  key?: string;
  /** Columns that differ; empty where only columns with personal data or secrets can have changed. */
  columns?: readonly string[];
  /** When, as far as the trail tells. */
  when?: string;
  detail: string;
}

export interface TrailHead {
  position: number;
  /** Hexadecimal. */
  hash: string;
}

export interface Verdict {
  entries: number;
  seals: number;
  tables: number;
  rows: number;
  findings: number;
  /** The head of the chain; null before the first seal. */
  head: TrailHead | null;
}

/** One line of the terminal for a finding. */
export function writeFinding({ what, table, key, columns, when, detail }: Finding): string {
  const which = columns?.length === 0 ? ["a column that the trail hides"] : columns;
  const parts = [
    ...(table ? [`${table} ${key ?? ""}`.trimEnd()] : []),
    ...(which ?? []),
    ...(when ? [when] : []),
  ];
  return parts.length > 0 ? `${what}: ${parts.join(", ")} (${detail})` : `${what}: ${detail}`;
}
