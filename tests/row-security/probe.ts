// Probes one table as one hat: deliberately unfiltered statements as klik_web, in a transaction that is rolled back.
import type { AdminClient } from "#platform/database.ts";
import { type Hat, insertText, type Row } from "./world.ts";

/** The settings that wear_session would make for this hat. */
export function wear(client: AdminClient, hat: Hat): string {
  const settings: Record<string, string> = {
    person: hat.person,
    assignment: hat.assignment,
    role: hat.role,
    reach: hat.reach,
    staff: hat.staff ? "yes" : "",
    region: hat.region,
    office: hat.office,
    day: "2026-11-03",
  };
  return Object.entries(settings)
    .map(([name, value]) => `set local klik.${name} = ${client.escapeLiteral(value)};`)
    .join(" ");
}

/**
 * Runs `inside` as `role` wearing `hat` and rolls everything back. `client` is the administrator's: the role is put on by
 * SET ROLE, so that the rows can be looked at afterwards as their owner, in the same transaction.
 */
export async function asRole<T>(
  client: AdminClient,
  role: "klik_web" | "klik_worker",
  hat: Hat,
  inside: () => Promise<T>,
): Promise<T> {
  await client.query(`begin; ${wear(client, hat)} set local role ${role}`);
  try {
    return await inside();
  } finally {
    await client.query("rollback");
  }
}

/**
 * Keys of all rows that an unfiltered select shows. Of a table that everybody reads, such as the list of all regions, only
 * the `wanted` ones.
 */
export async function readAll(
  client: AdminClient,
  table: string,
  key: string,
  wanted: readonly string[] | null = null,
): Promise<string[]> {
  const text = `select ${key} as key from ${table}`;
  const { rows } = wanted
    ? await client.query<{ key: string }>(`${text} where ${key} = any ($1)`, [wanted])
    : await client.query<{ key: string }>(text);
  return rows.map((row) => row.key);
}

/**
 * Keys of the rows that a blind statement touched: no where, no returning, so that no policy for select helps. Gives the
 * error's code instead when the statement was refused. Undoes what it did.
 */
export async function touchAll(
  client: AdminClient,
  role: "klik_web" | "klik_worker",
  statement: string,
  table: string,
  key: string,
): Promise<string[] | { refused: string }> {
  await client.query("savepoint touch");
  const before = await keysAsAdmin(client, role, table, key);
  const marks = new Map(before.map((row) => [row.key, row.mark]));
  const refused = await attempt(client, statement);
  if (refused) {
    await client.query("rollback to touch");
    return { refused };
  }
  const after = await keysAsAdmin(client, role, table, key);
  const kept = new Map(after.map((row) => [row.key, row.mark]));
  await client.query("rollback to touch");
  return before.map((row) => row.key).filter((one) => kept.get(one) !== marks.get(one));
}

async function keysAsAdmin(client: AdminClient, role: string, table: string, key: string) {
  await client.query("reset role");
  const { rows } = await client.query<{ key: string; mark: string }>(
    `select ${key} as key, ctid::text as mark from ${table}`,
  );
  await client.query(`set local role ${role}`);
  return rows;
}

/** Tries to insert one row; null when it was taken, else the error's code. Undone either way. */
export async function tryInsert(
  client: AdminClient,
  table: string,
  row: Row,
): Promise<string | null> {
  const refused = await attempt(client, `savepoint probe; ${insertText(client, table, row)}`);
  await client.query("rollback to probe");
  return refused;
}

async function attempt(client: AdminClient, statement: string): Promise<string | null> {
  return client.query(statement).then(
    () => null,
    (error: { code?: string }) => error.code ?? "unknown",
  );
}
