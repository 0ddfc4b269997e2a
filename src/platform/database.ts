// The only file that knows the driver. Opens pools as the app's own roles, which own nothing and cannot bypass row security.
import { createHmac } from "node:crypto";
import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import { prepareStatements } from "#platform/prepared.ts";
import type { DB } from "#platform/schema.ts";

export type Database = Kysely<DB>;
export type Db = Transaction<DB>;
export type AppRole = "klik_owner" | "klik_web" | "klik_worker";
export type AdminClient = pg.Client;
export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

const statementTimeoutMs = 15_000;
const dateOid = 1082;
const int8Oid = 20;
// A date is a day, not an instant: keep it as "2026-11-24".
pg.types.setTypeParser(dateOid, (text) => text);
pg.types.setTypeParser(int8Oid, Number);

/** Address of the same database for one of the app's roles. The password follows from the administrator's, so that several processes agree. */
export function roleUrl(adminUrl: string, role: AppRole, database?: string): string {
  const url = new URL(adminUrl);
  const password = rolePassword(adminUrl, role);
  url.username = role;
  url.password = password ?? "";
  if (database) url.pathname = `/${database}`;
  return url.toString();
}

/** Password of an app role, or null where the administrator needs none (trust or peer). */
export function rolePassword(adminUrl: string, role: AppRole): string | null {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  if (!secret) return null;
  return createHmac("sha256", secret).update(`klik-desa ${role}`).digest("base64url");
}

/**
 * Opens a pool for one role. `size` is the most connections it holds. Close it with `database.destroy()`. `prepared`: each
 * connection keeps the plans of statements that come again (docs/adr/0024).
 */
export function openDatabase(
  url: string,
  size: number,
  { prepared = false } = {},
): { database: Database; pool: Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
    // A server that has vanished says nothing: give up a little after it should have.
    query_timeout: statementTimeoutMs + 5_000,
    keepAlive: true,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "klik-desa",
  });
  // A dropped idle connection (database restart) is replaced at the next query; it must not end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const dialect = new PostgresDialect({ pool: prepared ? prepareStatements(pool) : pool });
  return { database: new Kysely<DB>({ dialect }), pool };
}

/** The pool of the pages, as klik_web: how they are asked is decided here. `size` is the most connections. */
export function openWebDatabase(url: string, size: number): { database: Database; pool: Pool } {
  return openDatabase(url, size, { prepared: true });
}

/** One connection as the administrator, for bootstrapping and bulk loading. The caller ends it. */
export async function connectAdmin(url: string): Promise<AdminClient> {
  const client = new pg.Client({ connectionString: url, application_name: "klik-desa setup" });
  // A lost connection fails the statement that runs, or the next one; the event alone must not end the process.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/**
 * One connection as the owner of the tables, for installs and maintenance. `command` says in one short phrase what acts:
 * the audit trail notes it beside each change, and takes a change of the owner's without one for made by hand.
 */
export async function connectOwner(adminUrl: string, command: string): Promise<AdminClient> {
  const owner = await connectAdmin(roleUrl(adminUrl, "klik_owner"));
  await owner.query("select set_config('klik.command', $1, false)", [command]);
  return owner;
}

/** True when the error says that a unique rule named `constraint` was broken (any, when not given). */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code !== "23505") return false;
  return constraint === undefined || error.constraint === constraint;
}
