// Whether this process can do its work: database, migrations, worker, file store. Nothing here is secret.
import { sql } from "kysely";
import type { House } from "#platform/house.ts";
import { listMigrations } from "#platform/migrate.ts";
import { migrationsFolder } from "#platform/folders.ts";

export interface Health {
  well: boolean;
  database: boolean;
  migrations: boolean;
  worker: boolean;
  files: boolean;
}

/** Asks each part once. Never throws. */
export async function readHealth(house: House): Promise<Health> {
  const applied = await countMigrations(house).catch(() => null);
  const files = await house.files.check().then(
    () => true,
    () => false,
  );
  const parts = {
    database: applied !== null,
    migrations: applied === listMigrations(migrationsFolder).length,
    worker: house.workerWell(),
    files,
  };
  return { well: Object.values(parts).every(Boolean), ...parts };
}

async function countMigrations(house: House): Promise<number> {
  const { rows } = await sql<{ applied: number }>`select count_migrations() as applied`.execute(
    house.database,
  );
  return rows[0]?.applied ?? 0;
}
