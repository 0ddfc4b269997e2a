// How the types of the tables are generated: one set of options for the script that writes and the test that verifies.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "#platform/folders.ts";

const options = [
  ["--dialect", "postgres"],
  ["--out-file", join(projectFolder, "src/platform/schema.ts")],
  // The job library keeps its own tables.
  ["--exclude-pattern", "graphile_worker.*"],
  // A date is a day, not an instant.
  ["--type-mapping", '{"date":"string"}'],
].flat();

/** Generates src/platform/schema.ts from the database at `url`, or only compares it when `verify` is set (status 1: differs). */
export function runCodegen(url: string, verify = false): { status: number; output: string } {
  const command = join(projectFolder, "node_modules/kysely-codegen/dist/cli/bin.js");
  const result = spawnSync(
    process.execPath,
    [command, "--url", url, ...options, ...(verify ? ["--verify"] : [])],
    {
      encoding: "utf8",
      cwd: projectFolder,
      timeout: 60_000,
    },
  );
  return { status: result.status ?? 1, output: `${result.stdout}${result.stderr}` };
}
