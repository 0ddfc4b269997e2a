// The files that people asked for: asked under a hat, made by one run at a time, fetched under the same hat until they go.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId } from "#platform/ids.ts";
import type { SheetFormat } from "#platform/sheets.ts";
import { limits } from "./limits.ts";

export type ExportState =
  | "waiting"
  | "running"
  | "ready"
  | "failed"
  | "cancelled"
  | "removed"
  | "expired";

export interface Export {
  id: string;
  person_id: string;
  assignment_id: string;
  sheet: string;
  format: SheetFormat;
  title: string;
  filter: string;
  state: ExportState;
  asked_at: Date;
  rows_total: number;
  rows_done: number;
  finished_at: Date | null;
  expires_at: Date | null;
  file_key: string | null;
  bytes: number | null;
  sha256: string | null;
  holds_restricted: boolean;
  reason: string;
}

const columns = [
  ...(["id", "person_id", "assignment_id", "sheet", "format", "title", "filter", "state"] as const),
  ...(["asked_at", "rows_total", "rows_done", "finished_at", "expires_at"] as const),
  ...(["file_key", "bytes", "sha256", "holds_restricted", "reason"] as const),
];

const dayMs = 86_400_000;
const mostListed = 50;

/** A file as it was stored. */
export interface StoredBytes {
  file_key: string;
  bytes: number;
  sha256: string;
  rows: number;
  holds_restricted: boolean;
}

export interface NewExport {
  id: string;
  sheet: string;
  format: SheetFormat;
  title: string;
  filter: string;
  rows_total: number;
}

/** Writes what was asked for; with `stored` it is ready at once, else it waits for the job. */
export async function addExport(
  db: Db,
  actor: Actor,
  asked: NewExport,
  now: Date,
  stored: StoredBytes | null,
): Promise<void> {
  await db
    .insertInto("exports")
    .values({
      ...asked,
      person_id: actor.personId,
      assignment_id: actor.assignmentId,
      region_code: actor.region,
      asked_at: now,
      state: "waiting",
      ...(stored && readyFields(stored, now)),
    })
    .execute();
}

function readyFields({ rows, ...stored }: StoredBytes, now: Date) {
  return {
    ...stored,
    state: "ready" as const,
    rows_done: rows,
    finished_at: now,
    expires_at: new Date(now.getTime() + limits.keptDays * dayMs),
  };
}

/** The files of this hat, newest first. */
export async function listExports(db: Db): Promise<Export[]> {
  const rows = await db
    .selectFrom("exports")
    .select(columns)
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
    .limit(mostListed)
    .execute();
  return rows as Export[];
}

/** How many files of this hat are being made, and how many lie ready. */
export async function countExports(db: Db): Promise<{ open: number; ready: number }> {
  return db
    .selectFrom("exports")
    .select((e) => [
      e.fn.countAll<number>().filterWhere("state", "in", ["waiting", "running"]).as("open"),
      e.fn.countAll<number>().filterWhere("state", "=", "ready").as("ready"),
    ])
    .executeTakeFirstOrThrow();
}

/** The file of this id if it was asked for under this hat; else the same 404 as for none. */
export async function loadExport(db: Db, id: string): Promise<Export> {
  if (!isId(id)) throw notFound();
  const row = await db
    .selectFrom("exports")
    .select(columns)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row as Export;
}

/** Calls a file off that is not made yet, or gives up one that is ready; its bytes go with the next sweep. */
export async function giveUp(db: Db, id: string): Promise<void> {
  await db
    .updateTable("exports")
    .set({ state: sql`case when state = 'ready' then 'removed' else 'cancelled' end` })
    .where("id", "=", id)
    .where("state", "in", ["waiting", "running", "ready"])
    .execute();
}

/** What a run has taken upon itself. */
export interface Claim extends Export {
  runner: string;
  file_key: string;
  /** Bytes that a run before it may have left. */
  leftKey: string | null;
}

/**
 * Takes the oldest file that waits, or whose run fell silent, for `runner`. Null when there is none, or when another run
 * works: one at a time, so that pages stay quick.
 */
export async function claimNext(
  db: Db,
  runner: string,
  fileKey: string,
  now: Date,
): Promise<Claim | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended('exports', 0))`.execute(db);
  const silentSince = new Date(now.getTime() - limits.silentMs);
  const { rows } = await sql<{ id: string; left_key: string | null }>`
    select id, file_key as left_key from exports
    where (state = 'waiting' or state = 'running' and beat_at < ${silentSince}) and attempts < ${limits.attempts}
      and not exists (select 1 from exports r where r.state = 'running' and r.beat_at >= ${silentSince})
    order by asked_at, id limit 1`.execute(db);
  const next = rows[0];
  if (!next) return null;
  const row = await db
    .updateTable("exports")
    .set({
      state: "running",
      runner,
      file_key: fileKey,
      beat_at: now,
      rows_done: 0,
      attempts: sql`attempts + 1`,
    })
    .where("id", "=", next.id)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { ...(row as Export), runner, file_key: fileKey, leftKey: next.left_key };
}

/** Notes how far a run is. False when it was called off or replaced: then it stops. */
export function noteProgress(db: Db, claim: Claim, rows: number, now: Date): Promise<boolean> {
  return change(db, claim, { rows_done: rows, beat_at: now });
}

/** Makes the file ready. False when it was called off or replaced meanwhile. */
export function finish(db: Db, claim: Claim, stored: StoredBytes, now: Date): Promise<boolean> {
  return change(db, claim, readyFields(stored, now));
}

/** Ends a run without a file; `reason` is a sentence for the owner. */
export function fail(db: Db, claim: Claim, reason: string, now: Date): Promise<boolean> {
  return change(db, claim, { state: "failed", reason, finished_at: now });
}

/** Gives a file back that a run could not make, to be tried again from the beginning. */
export function putBack(db: Db, claim: Claim): Promise<boolean> {
  return change(db, claim, { state: "waiting", rows_done: 0 });
}

/** Only the run that holds the claim moves the row. */
async function change(
  db: Db,
  { id, runner }: Claim,
  set: Partial<Omit<Export, "id">> & { beat_at?: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("exports")
    .set(set)
    .where("id", "=", id)
    .where("runner", "=", runner)
    .where("state", "=", "running")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
