// Backs an installation up: `npm run backup -- FILE_OR_FOLDER`, with the settings of the service, while it runs or not.
// Writes one file of mode 0600 with all rows and files; ends with a code other than 0 when anything is not as it should be.
import { readTrailHead } from "#modules/audit/public.ts";
import { runBackup } from "#platform/backup/commands.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig, SettingError } from "#platform/config.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const [target] = process.argv.slice(2);
  if (!target) throw new SettingError("Usage: npm run backup -- FILE_OR_FOLDER");
  await runBackup(
    readConfig(process.env),
    target,
    { now: systemClock(), readAuditHead: readTrailHead },
    say,
  );
} catch (error) {
  process.stderr.write(`BACKUP FAILED: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
