// Backup and restore as the terminal asks for them: which database, which folder, and words about what was done.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "#platform/config.ts";
import {
  type EmbeddedServer,
  reachEmbeddedPostgres,
  startEmbeddedPostgres,
} from "#platform/embedded-postgres.ts";
import { openFileStore } from "#platform/files/open-store.ts";
import { unfinishedRestoreMark } from "#platform/install.ts";
import { openBackup } from "./checking.ts";
import { BackupError, type BackupSource, makeBackup } from "./making.ts";
import type { Manifest } from "./manifest.ts";
import { restoreBackup } from "./restoring.ts";

type Say = (line: string) => void;

/**
 * Backs the installation of these settings up into `target`: a new file, or an existing folder that gets one named after
 * the instant. Works beside a running app and changes nothing. Throws BackupError when the backup is not whole.
 */
export async function runBackup(
  config: Config,
  target: string,
  more: Pick<BackupSource, "now" | "readAuditHead">,
  say: Say,
): Promise<string> {
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  const file = isFolder ? join(target, nameAfter(more.now)) : target;
  const embedded = config.databaseUrl ? null : await reachEmbeddedPostgres(config.dataFolder);
  try {
    const adminUrl = config.databaseUrl ?? embedded?.adminUrl ?? "";
    const files = await openFileStore(config);
    const manifest = await makeBackup(
      { adminUrl, files, rootRegion: config.rootRegion, ...more },
      file,
    );
    // A backup counts when it has been read back.
    await (await openBackup(file)).close();
    say(`Backed up ${summarise(manifest)} to ${file}, ${inMegabytes(statSync(file).size)}.`);
    const { damaged } = manifest.files;
    if (damaged.length > 0)
      throw new BackupError(
        `${file} holds all that is there, but ${damaged.length} files are missing or changed in the store: ${damaged.slice(0, 5).join(", ")}`,
      );
    return file;
  } finally {
    await embedded?.stop();
  }
}

/**
 * Restores the backup `file` into `folder`, which must not exist or be empty and is the KLIK_DATA of the next start; the
 * rows go to DATABASE_URL where it is set. Throws BackupError; then nothing is left of the attempt.
 */
export async function runRestore(
  config: Config,
  file: string,
  folder: string,
  say: Say,
): Promise<void> {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new BackupError(`${folder} is not empty. Nothing was changed; name a new folder.`);
  const backup = await openBackup(file);
  const { manifest } = backup;
  say(`${file} is whole: ${manifest.madeAt}, version ${manifest.product}, ${summarise(manifest)}.`);
  const existed = existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mark = join(folder, unfinishedRestoreMark);
  writeFileSync(mark, "");
  let embedded: EmbeddedServer | null = null;
  try {
    embedded = config.databaseUrl ? null : await startEmbeddedPostgres(folder);
    const files = await openFileStore({ ...config, dataFolder: folder });
    await restoreBackup(backup, config.databaseUrl ?? embedded?.adminUrl ?? "", files);
    await embedded?.stop();
    rmSync(mark);
  } catch (error) {
    await embedded?.stop();
    if (embedded) rmSync(embedded.cluster, { recursive: true, force: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    if (!existed) rmSync(folder, { recursive: true });
    throw error;
  } finally {
    await backup.close();
  }
  tellRestored(manifest, folder, say);
}

function tellRestored(manifest: Manifest, folder: string, say: Say): void {
  for (const { name, rows } of manifest.tables.filter((table) => table.rows > 0))
    say(`  ${name}: ${rows} rows, as in the backup`);
  say(`Restored ${summarise(manifest)}. Start with KLIK_DATA=${folder}.`);
  if (manifest.auditHead) say(`Head of the audit chain: ${manifest.auditHead}.`);
  if (manifest.jobs.rows > 0)
    say(`${manifest.jobs.rows} background jobs wait and will run: rehearse without KLIK_SMTP.`);
  const { damaged } = manifest.files;
  if (damaged.length > 0)
    say(`${damaged.length} files were missing or changed before the backup: ${damaged.join(", ")}`);
}

function summarise({ tables, files, jobs }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables with ${rows} rows, ${files.count} files (${inMegabytes(files.bytes)}), ${jobs.rows} waiting jobs`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function nameAfter(now: Date): string {
  return `klik-desa-${now.toISOString().slice(0, 19).replaceAll(":", "")}Z.tar`;
}
