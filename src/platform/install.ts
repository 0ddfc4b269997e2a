// Opens the house: database, migrations, first data, in that order; the same at every start, quick when nothing is to do.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { branchRange } from "#platform/actor.ts";
import { type Config, SettingError } from "#platform/config.ts";
import { type AdminClient, connectOwner, roleUrl } from "#platform/database.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { migrationsFolder } from "#platform/folders.ts";
import { migrate } from "#platform/migrate.ts";

/** What a module puts into a new installation, as the tables' owner; must change nothing that is there. */
export type Install = (owner: AdminClient, from: string, until: string) => Promise<void>;

export interface OpenedDatabase {
  adminUrl: string;
  webUrl: string;
  workerUrl: string;
  embedded: EmbeddedServer | null;
}

/** Lies in a data folder for as long as a restore works in it. */
export const unfinishedRestoreMark = "restore-unfinished";

/**
 * Starts or reaches the database and brings it to today's schema. Throws SettingError on what a broken restore left.
 * `onLost` is called when the embedded server has ended and cannot be started anew.
 */
export async function openDatabaseServer(
  config: Config,
  onLost?: () => void,
): Promise<OpenedDatabase> {
  if (existsSync(join(config.dataFolder, unfinishedRestoreMark)))
    throw new SettingError(
      "KLIK_DATA holds a restore that was not finished: empty that folder and restore again.",
    );
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres(config.dataFolder, { onLost });
  const adminUrl = config.databaseUrl ?? embedded?.adminUrl ?? "";
  await migrate(adminUrl, migrationsFolder);
  return {
    adminUrl,
    webUrl: roleUrl(adminUrl, "klik_web"),
    workerUrl: roleUrl(adminUrl, "klik_worker"),
    embedded,
  };
}

const lockKey = 6403;

/** Runs the installs of the modules for the branch that this installation serves. Of two processes at once the second waits. */
export async function installData(
  adminUrl: string,
  rootRegion: string,
  installs: readonly Install[],
): Promise<void> {
  const owner = await connectOwner(adminUrl, "install");
  try {
    await owner.query("select pg_advisory_lock($1)", [lockKey]);
    const { from, until } = branchRange(rootRegion);
    for (const install of installs) await install(owner, from, until);
  } finally {
    await owner.end();
  }
}
