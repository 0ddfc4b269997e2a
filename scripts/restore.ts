// Restores a backup: `npm run restore -- FILE FOLDER`, into a folder that is new or empty, the KLIK_DATA of the next start;
// the rows go to DATABASE_URL where that is set, which must be empty too. The backup is only read.
import { resolve } from "node:path";
import { runRestore } from "#platform/backup/commands.ts";
import { readConfig, SettingError } from "#platform/config.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const [file, folder] = process.argv.slice(2);
  if (!file || !folder) throw new SettingError("Usage: npm run restore -- FILE FOLDER");
  await runRestore(readConfig(process.env), file, resolve(folder), say);
} catch (error) {
  process.stderr.write(`NOTHING WAS RESTORED: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
