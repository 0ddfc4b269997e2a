// Structured log lines on standard output, without secrets: digits that look like a NIK or a phone number are masked.

export type LogFields = Record<string, string | number | boolean | null | undefined>;

/** Writes one JSON line. `event` names what happened; fields hold no personal data, and long digit runs are masked. */
export function log(level: "info" | "warn" | "error", event: string, fields: LogFields = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
  process.stdout.write(`${maskNumbers(line)}\n`);
}

/**
 * An error for the log: where it happened and what kind it is. A database error quotes the value that it refused, which may
 * be anybody's words, so of such a one only code, table and rule are told.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, table, constraint, severity } = error as Partial<
    Record<"code" | "table" | "constraint" | "severity", string>
  >;
  if (!severity) return error.stack ?? String(error);
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [`database ${code} ${table ?? ""} ${constraint ?? ""}`.trim(), ...frames].join("\n");
}

/** Replaces runs of 9 or more digits, which may be a NIK or a telephone number. */
export function maskNumbers(text: string): string {
  return text.replace(/\d{9,}/g, (digits) => `${digits.slice(0, 2)}…(${digits.length})`);
}
