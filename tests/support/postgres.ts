// One real PostgreSQL for the whole run, with a migrated and filled template database that each test file clones.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installOffices } from "#modules/accounts/public.ts";
import { installCalendar } from "#modules/calendar/public.ts";
import { installRegions } from "#modules/regions/public.ts";
import { installTopics } from "#modules/topics/public.ts";
import { connectAdmin, openDatabase, roleUrl } from "#platform/database.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { migrationsFolder, projectFolder } from "#platform/folders.ts";
import { installData } from "#platform/install.ts";
import { prepareJobs } from "#platform/jobs.ts";
import { migrate } from "#platform/migrate.ts";
import { buildAssets, buildServer } from "../../scripts/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    assetsFolder: string;
  }
}

const rootRegion = "64";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "klik-test-"));
  const server = await startEmbeddedPostgres(folder, {
    tuning: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "200",
      // A vacuum in the template would keep it from being cloned.
      autovacuum: "off",
    },
  });
  const admin = await connectAdmin(server.adminUrl);
  await admin.query("create database template_klik");
  await admin.end();
  const templateUrl = server.adminUrl.replace(/\/postgres$/, "/template_klik");
  await migrate(templateUrl, migrationsFolder);
  const worker = openDatabase(roleUrl(templateUrl, "klik_worker"), 2);
  await prepareJobs(worker.pool);
  await worker.database.destroy();
  await installData(templateUrl, rootRegion, [
    async (owner) => void (await installRegions(owner, () => undefined, "2026-11-01")),
    installOffices,
    installCalendar,
    installTopics,
  ]);
  await closeTemplate(server.adminUrl);
  // Once for the whole run: tests that start the product would pull it from under each other's feet.
  await buildServer();
  await buildAssets();
  project.provide("adminUrl", server.adminUrl);
  project.provide("assetsFolder", join(projectFolder, "dist", "assets"));
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Nobody may be connected to a database that is cloned. */
async function closeTemplate(adminUrl: string): Promise<void> {
  const admin = await connectAdmin(adminUrl);
  await admin.query("alter database template_klik allow_connections false");
  await admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'template_klik'",
  );
  await admin.end();
}
