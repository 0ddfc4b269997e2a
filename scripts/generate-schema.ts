// Writes src/platform/schema.ts from a scratch database with every migration applied. Run it after changing a migration.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { migrationsFolder } from "#platform/folders.ts";
import { migrate } from "#platform/migrate.ts";
import { runCodegen } from "./schema-codegen.ts";

const folder = mkdtempSync(join(tmpdir(), "klik-schema-"));
const server = await startEmbeddedPostgres(folder, { tuning: { fsync: "off" } });
try {
  await migrate(server.adminUrl, migrationsFolder);
  const { status, output } = runCodegen(server.adminUrl);
  process.stdout.write(output);
  process.exitCode = status;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
