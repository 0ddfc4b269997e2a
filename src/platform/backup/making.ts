// Makes a backup of a database and its files into one file, while the clinic works: every table as it was at one instant.
// The file gets its name only when all of it is on the disk; what failed leaves no file that looks like a backup.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type FileHandle, link, open, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { copyOut } from "#platform/copy.ts";
import { type AdminClient, connectAdmin, roleUrl } from "#platform/database.ts";
import { FileMissing, type FileStore } from "#platform/files/store.ts";
import { migrationsFolder, projectFolder } from "#platform/folders.ts";
import { listStoredFiles, type NamedFile, isStillNamed } from "./named-files.ts";
import { listSequences, listTables, speakPlainly, type StoredTable } from "./inventory.ts";
import {
  fileName,
  formatName,
  formatVersion,
  jobsName,
  type Manifest,
  manifestHashName,
  manifestName,
  partName,
  readmeName,
  readmeText,
  type TableRecord,
} from "./manifest.ts";
import { appendEntry, endArchive } from "./tar.ts";
import { readWaitingJobs } from "./waiting-jobs.ts";

const partBytes = 8_000_000;
const pack = promisify(gzip);

/** A backup that cannot be made or read; the message goes to the terminal as it stands. */
export class BackupError extends Error {
  override name = "BackupError";
}

export interface BackupSource {
  adminUrl: string;
  files: FileStore;
  rootRegion: string;
  now: Date;
  /** Reads the head of the audit log's chain, in the snapshot that is backed up. */
  readAuditHead?: (owner: AdminClient) => Promise<string | null>;
}

/**
 * Writes the backup to `target`, which must not exist, with mode 0600. Throws BackupError with one sentence, and then leaves
 * nothing there. `damaged` in what it gives lists files that rows name and the store does not have as they should be.
 */
export async function makeBackup(source: BackupSource, target: string): Promise<Manifest> {
  if (await stat(target).catch(() => null))
    throw new BackupError(`${target} is there already; a backup never replaces a file.`);
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, "wx", 0o600);
  try {
    const manifest = await writeArchive(source, handle);
    await handle.chmod(0o600);
    await handle.sync();
    await handle.close();
    // A link, not a rename: a file that appeared meanwhile is not replaced.
    await link(unfinished, target);
    await syncFolder(dirname(target));
    return manifest;
  } finally {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
  }
}

async function writeArchive(source: BackupSource, handle: FileHandle): Promise<Manifest> {
  const append = (name: string, content: Uint8Array) =>
    appendEntry(handle, name, content, source.now);
  await append(readmeName, Buffer.from(readmeText));
  const { named, ...content } = await inOneSnapshot(source, async (owner, worker) => {
    const tables: TableRecord[] = [];
    for (const table of await listTables(owner))
      tables.push(await writeTable(owner, table, append));
    const lines = await readWaitingJobs(worker);
    const jobs = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    await append(jobsName, jobs);
    return {
      tables,
      jobs: { rows: lines.length, sha256: hashOf(jobs) },
      sequences: await listSequences(owner),
      migrations: await readMigrations(owner),
      postgres: await readVersion(owner),
      auditHead: (await source.readAuditHead?.(owner)) ?? null,
      named: await listStoredFiles(owner),
    };
  });
  const manifest: Manifest = {
    format: formatName,
    formatVersion,
    madeAt: source.now.toISOString(),
    product: readProductVersion(),
    rootRegion: source.rootRegion,
    ...content,
    files: await writeFiles(source, named, append),
  };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await append(manifestName, text);
  await append(manifestHashName, Buffer.from(`${hashOf(text)}  ${manifestName}\n`));
  await endArchive(handle);
  return manifest;
}

type Append = (name: string, content: Uint8Array) => Promise<void>;

/** Both roles read the same instant: the worker's own tables belong to nobody else. */
async function inOneSnapshot<T>(
  { adminUrl }: BackupSource,
  read: (owner: AdminClient, worker: AdminClient) => Promise<T>,
): Promise<T> {
  const owner = await connectAdmin(roleUrl(adminUrl, "klik_owner"));
  const worker = await connectAdmin(roleUrl(adminUrl, "klik_worker"));
  try {
    await speakPlainly(owner);
    await speakPlainly(worker);
    await owner.query("begin isolation level repeatable read read only");
    const { rows } = await owner.query<{ id: string }>("select pg_export_snapshot() as id");
    await worker.query("begin isolation level repeatable read read only");
    await worker.query(`set transaction snapshot '${rows[0]?.id}'`);
    const known = await owner.query("select to_regclass('public.migrations') as at");
    if ((known.rows[0] as { at: string | null }).at === null)
      throw new BackupError("This database holds no Klik Desa: there is nothing to back up.");
    return await read(owner, worker);
  } finally {
    await owner.end();
    await worker.end();
  }
}

async function writeTable(
  owner: AdminClient,
  table: StoredTable,
  append: Append,
): Promise<TableRecord> {
  const hash = createHash("sha256");
  const record = { name: table.name, columns: table.columns, rows: 0, bytes: 0, parts: 0 };
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    record.parts += 1;
    await append(partName(table.name, record.parts), await pack(Buffer.concat(waiting)));
    waiting = [];
    waitingBytes = 0;
  };
  for await (const chunk of copyOut(owner, table.copyOut)) {
    hash.update(chunk);
    record.rows += countRows(chunk);
    record.bytes += chunk.length;
    waiting.push(chunk);
    waitingBytes += chunk.length;
    if (waitingBytes >= partBytes) await flush();
  }
  if (waitingBytes > 0) await flush();
  return { ...record, sha256: hash.digest("hex") };
}

/** In COPY's text form a line break ends a row; one inside a value is written as two characters. */
export function countRows(chunk: Buffer): number {
  let rows = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
  return rows;
}

/** Files are only ever added or erased: those of the snapshot are still there, or nobody names them any more. */
async function writeFiles(
  source: BackupSource,
  named: readonly NamedFile[],
  append: Append,
): Promise<Manifest["files"]> {
  const hash = createHash("sha256");
  const total = { count: 0, bytes: 0 };
  const damaged: string[] = [];
  const owner = await connectAdmin(roleUrl(source.adminUrl, "klik_owner"));
  try {
    for (const file of named) {
      const bytes = await source.files.read(file.key).catch((error: unknown) => {
        if (error instanceof FileMissing) return null;
        throw error;
      });
      if (!bytes) {
        if (await isStillNamed(owner, file)) damaged.push(file.key);
        continue;
      }
      const sha256 = hashOf(bytes);
      if (file.sha256 !== null && file.sha256 !== sha256) damaged.push(file.key);
      await append(fileName(file.key), bytes);
      hash.update(fileLine(file.key, bytes.length, sha256));
      total.count += 1;
      total.bytes += bytes.length;
    }
  } finally {
    await owner.end();
  }
  return { ...total, sha256: hash.digest("hex"), damaged };
}

/** What the hash over all files is made of. */
export function fileLine(key: string, bytes: number, sha256: string): string {
  return `${key} ${bytes} ${sha256}\n`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function readMigrations(owner: AdminClient): Promise<Manifest["migrations"]> {
  const { rows } = await owner.query<{ name: string }>("select name from migrations order by name");
  return rows.map(({ name }) => ({ name, sha256: hashMigration(name) }));
}

/** Hash of a migration of this version. Throws BackupError when this version has none of that name. */
export function hashMigration(name: string): string {
  try {
    return hashOf(readFileSync(join(migrationsFolder, name)));
  } catch (cause) {
    throw new BackupError(`This version does not know the migration ${name}: use a newer one.`, {
      cause,
    });
  }
}

async function readVersion(owner: AdminClient): Promise<string> {
  const { rows } = await owner.query<{ server_version: string }>("show server_version");
  return rows[0]?.server_version ?? "";
}

function readProductVersion(): string {
  const text = readFileSync(join(projectFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
