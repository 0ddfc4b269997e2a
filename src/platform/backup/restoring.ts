// Puts a checked backup into a database that holds nothing: the schema as it was then, the rows, the files, the waiting jobs.
// Whatever fails leaves the target as empty as it was. What was restored is read back and compared before it counts.
import { copyIn, copyOut } from "#platform/copy.ts";
import { type AdminClient, connectAdmin, openDatabase, roleUrl } from "#platform/database.ts";
import type { FileStore } from "#platform/files/store.ts";
import { migrationsFolder } from "#platform/folders.ts";
import { prepareJobs } from "#platform/jobs.ts";
import { migrate } from "#platform/migrate.ts";
import { hashTable, type OpenedBackup } from "./checking.ts";
import { listSequences, listTables, speakPlainly, type StoredTable } from "./inventory.ts";
import { BackupError, hashMigration } from "./making.ts";
import type { Manifest } from "./manifest.ts";
import { addWaitingJobs } from "./waiting-jobs.ts";

/**
 * Restores into the empty database of `adminUrl` and into `files`. The schema stays at the backup's level; the next start
 * brings it to today's. Throws BackupError with one sentence, and then the database is as empty as before.
 */
export async function restoreBackup(
  backup: OpenedBackup,
  adminUrl: string,
  files: FileStore,
): Promise<void> {
  const { manifest } = backup;
  for (const { name, sha256 } of manifest.migrations)
    if (hashMigration(name) !== sha256)
      throw new BackupError(`The backup was made with another ${name} than this version has.`);
  await refuseUsedDatabase(adminUrl);
  try {
    await migrate(
      adminUrl,
      migrationsFolder,
      manifest.migrations.map(({ name }) => name),
    );
    await asRole(adminUrl, "klik_owner", (owner) => loadTables(owner, backup));
    for await (const { key, bytes } of backup.readFiles()) await files.put(key, bytes);
    await restoreJobs(adminUrl, await backup.readJobs());
  } catch (error) {
    await emptyAgain(adminUrl).catch(() => undefined);
    throw error;
  }
}

async function asRole<T>(
  adminUrl: string,
  role: "klik_owner" | "klik_worker",
  work: (client: AdminClient) => Promise<T>,
): Promise<T> {
  const client = await connectAdmin(roleUrl(adminUrl, role));
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Nothing of anybody's may lie there: a restore never goes over what exists. */
async function refuseUsedDatabase(adminUrl: string): Promise<void> {
  const admin = await connectAdmin(adminUrl);
  try {
    const { rows } = await admin.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm', 'S') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      order by 1 limit 1`);
    if (rows[0])
      throw new BackupError(
        `The database is not empty: ${rows[0].name} is there. Nothing was changed; restore into a new one.`,
      );
  } finally {
    await admin.end();
  }
}

async function loadTables(owner: AdminClient, backup: OpenedBackup): Promise<void> {
  const { manifest } = backup;
  await speakPlainly(owner);
  await owner.query("begin");
  const tables = await listTables(owner);
  checkTables(tables, manifest);
  const rules = await liftRules(owner);
  await owner.query(`truncate ${tables.map(({ name }) => quote(owner, name)).join(", ")}`);
  for (const table of tables) {
    const record = manifest.tables.find(({ name }) => name === table.name);
    if (record) await copyIn(owner, table.copyIn, backup.readTable(record));
  }
  for (const rule of rules) await owner.query(rule);
  await setSequences(owner, manifest);
  await compare(owner, tables, manifest);
  await refreshViews(owner);
  await owner.query("commit");
  await owner.query("analyze");
}

/** The same tables with the same columns, or the rows would land in wrong places. */
function checkTables(tables: readonly StoredTable[], manifest: Manifest): void {
  const print = (list: readonly Pick<StoredTable, "name" | "columns">[]) =>
    list.map(({ name, columns }) => `${name}(${columns.join(",")})`);
  const here = new Set(print(tables));
  const there = new Set(print(manifest.tables));
  const odd = [...here].find((one) => !there.has(one)) ?? [...there].find((one) => !here.has(one));
  if (odd) throw new BackupError(`The backup and its migrations do not agree about ${odd}.`);
}

/**
 * Takes foreign keys and triggers away while rows come in: they hold already, and the triggers have fired once. Gives the
 * statements that put them back; foreign keys are checked by that.
 */
async function liftRules(owner: AdminClient): Promise<string[]> {
  const { rows } = await owner.query<{ lift: string; back: string }>(`
    select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as lift,
      format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as back
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and pg_get_userbyid(t.relowner) = 'klik_owner'
    union all
    select format('alter table %s disable trigger %I', g.tgrelid::regclass, g.tgname),
      format('alter table %s enable %s trigger %I', g.tgrelid::regclass, case g.tgenabled when 'A' then 'always' else '' end, g.tgname)
    from pg_trigger g join pg_class t on t.oid = g.tgrelid
    where not g.tgisinternal and g.tgenabled in ('O', 'A') and pg_get_userbyid(t.relowner) = 'klik_owner'`);
  for (const { lift } of rows) await owner.query(lift);
  return rows.map(({ back }) => back);
}

async function setSequences(owner: AdminClient, manifest: Manifest): Promise<void> {
  const here = new Set((await listSequences(owner)).map(({ name }) => name));
  for (const { name, last } of manifest.sequences) {
    if (!here.has(name)) throw new BackupError(`The schema has no sequence ${name}.`);
    if (last !== null) await owner.query("select setval($1::regclass, $2)", [name, last]);
  }
}

/** Reads everything back: a restore that lost a row must not end well. */
async function compare(
  owner: AdminClient,
  tables: readonly StoredTable[],
  manifest: Manifest,
): Promise<void> {
  for (const table of tables) {
    const record = manifest.tables.find(({ name }) => name === table.name);
    const read = await hashTable(copyOut(owner, table.copyOut));
    if (read.rows !== record?.rows || read.sha256 !== record.sha256)
      throw new BackupError(
        `${table.name} was not restored as it was: ${read.rows} rows of ${record?.rows}.`,
      );
  }
}

async function refreshViews(owner: AdminClient): Promise<void> {
  const { rows } = await owner.query<{ refresh: string }>(`
    select format('refresh materialized view %I.%I', schemaname, matviewname) as refresh
    from pg_matviews where matviewowner = 'klik_owner' order by 1`);
  for (const { refresh } of rows) await owner.query(refresh);
}

function quote(owner: AdminClient, name: string): string {
  return name
    .split(".")
    .map((part) => owner.escapeIdentifier(part))
    .join(".");
}

async function restoreJobs(adminUrl: string, lines: readonly string[]): Promise<void> {
  const { database, pool } = openDatabase(roleUrl(adminUrl, "klik_worker"), 2);
  try {
    await prepareJobs(pool);
  } finally {
    await database.destroy();
  }
  await asRole(adminUrl, "klik_worker", (worker) => addWaitingJobs(worker, lines));
}

/** It was empty before, so all that the app's roles own here is ours to take away again. */
async function emptyAgain(adminUrl: string): Promise<void> {
  for (const role of ["klik_worker", "klik_owner"] as const)
    await asRole(adminUrl, role, (client) => client.query(`drop owned by ${role} cascade`));
}
