// Where the project lies, whether it runs from source or from the bundle in dist/.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json. */
export const projectFolder = findProject(import.meta.dirname);

/** The plain SQL files that make the schema. */
export const migrationsFolder = join(projectFolder, "database", "migrations");

function findProject(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from) throw new Error("package.json was not found above this file.");
  return findProject(above);
}
