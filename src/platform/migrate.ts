// Brings a database to today's schema: roles first, then the plain SQL files in order, each once, forward only.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AdminClient,
  type AppRole,
  connectAdmin,
  rolePassword,
  roleUrl,
} from "#platform/database.ts";

const lockKey = 6402;
const appRoles: readonly AppRole[] = ["klik_owner", "klik_web", "klik_worker"];

/**
 * Creates the app's roles where missing and applies every migration of `folder` that is not yet applied, all as klik_owner;
 * `only` these where given (a restore stops at the level of its backup). `adminUrl` must be allowed to create roles. Gives
 * the names of the files applied now. Safe with several processes at once.
 */
export async function migrate(
  adminUrl: string,
  folder: string,
  only: readonly string[] = listMigrations(folder),
): Promise<string[]> {
  const admin = await connectAdmin(adminUrl);
  try {
    await admin.query("select pg_advisory_lock($1)", [lockKey]);
    await createRoles(admin, adminUrl);
    const owner = await connectAdmin(roleUrl(adminUrl, "klik_owner"));
    try {
      return await applyFiles(owner, folder, only);
    } finally {
      await owner.end();
    }
  } finally {
    await admin.end();
  }
}

async function createRoles(admin: AdminClient, adminUrl: string): Promise<void> {
  for (const role of appRoles) {
    const known = await admin.query("select 1 from pg_roles where rolname = $1", [role]);
    if (known.rowCount === 0) await admin.query(`create role ${role} login`);
    const password = rolePassword(adminUrl, role);
    if (password) await admin.query(`alter role ${role} password '${password}'`);
  }
  const { rows } = await admin.query<{ name: string }>("select current_database() as name");
  const database = admin.escapeIdentifier(rows[0]?.name ?? "");
  await admin.query(`grant all on database ${database} to klik_owner`);
  await admin.query(`grant create on database ${database} to klik_worker`);
  await admin.query("grant all on schema public to klik_owner");
  await admin.query("grant usage on schema public to klik_web, klik_worker");
}

async function applyFiles(
  owner: AdminClient,
  folder: string,
  only: readonly string[],
): Promise<string[]> {
  await owner.query(
    "create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())",
  );
  await owner.query("alter table migrations enable row level security");
  const { rows } = await owner.query<{ name: string }>("select name from migrations");
  const done = new Set(rows.map((row) => row.name));
  const waiting = listMigrations(folder).filter((name) => only.includes(name) && !done.has(name));
  for (const name of waiting) {
    await owner.query("begin");
    await owner.query("select set_config('klik.command', $1, true)", [`migration ${name}`]);
    try {
      await owner.query(readFileSync(join(folder, name), "utf8"));
      await owner.query("insert into migrations (name) values ($1)", [name]);
      await owner.query("commit");
    } catch (error) {
      await owner.query("rollback");
      throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
    }
  }
  return waiting;
}

/** Names of the migration files in the order in which they apply. */
export function listMigrations(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}
