// What all row writers share: where rows go, who writes them, and the instant that the data set ends at.
import type { Value } from "./copy.ts";
import type { Office, Person } from "./people.ts";
import type { Prose } from "./prose.ts";
import type { Chance } from "./random.ts";
import { day, type Story } from "./story.ts";
import type { TableName } from "./tables.ts";

export interface Writer {
  /** Adds a row, its values in the order of `tables`. */
  put(table: TableName, row: readonly Value[]): void;
  chance: Chance;
  prose: Prose;
  /** Codes of the topics and how a pick of them is skewed. */
  pickTopic: () => string;
  now: number;
  /** Running numbers by series, as `number_series` will hold them. */
  series: Map<string, number>;
}

export interface ToldCase {
  story: Story;
  number: string;
  subject: string;
  asker: Person | null;
  answerer: Person | null;
  state: string;
  mergedInto: string | null;
}

export const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

export function takeNumber(series: Map<string, number>, name: string): number {
  const next = (series.get(name) ?? 0) + 1;
  series.set(name, next);
  return next;
}

/** Somebody of an office, or nobody where it has no people. */
export function someone(chance: Chance, office: Office): Person | null {
  return office.people.length > 0 ? chance.pick(office.people) : null;
}

/** One line of history. */
export function event(
  writer: Writer,
  { story }: ToldCase,
  kind: string,
  at: number,
  by: Person | null,
): void {
  const title = by ? `${by.title}, ${by.officeName}` : "otomatis";
  writer.put("case_events", [
    writer.chance.id(at),
    story.id,
    kind,
    false,
    by?.id ?? null,
    by?.name ?? "Klik Desa",
    title,
    "{}",
    new Date(at),
  ]);
}

/** News for an office: read after a while, mailed at once. */
export function notify(
  writer: Writer,
  { story, subject }: ToldCase,
  officeId: string,
  title: string,
  at: number,
): void {
  const { chance, now } = writer;
  const readAt = at + chance.span(day / 6, 1.2);
  const isRead = readAt < now;
  const body = story.isReport ? "" : subject;
  writer.put("notifications", [
    chance.id(at),
    officeId,
    title,
    body,
    `/konsultasi/${story.id}`,
    new Date(at),
    isRead ? new Date(readAt) : null,
    isRead ? "Petugas" : null,
    new Date(at),
  ]);
}
