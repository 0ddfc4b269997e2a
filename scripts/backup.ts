// Backs an installation up: `npm run backup -- FILE_OR_FOLDER`, with the settings of the service, while it runs or not.
// Writes one file of mode 0600 with all rows and files; ends with a code other than 0 when anything is not as it should be.
import { runBackup } from "#platform/backup/commands.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig, SettingError } from "#platform/config.ts";
import type { AdminClient } from "#platform/database.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The head of the chain, which tells later whether a restored trail is the one that was backed up. */
async function readAuditHead(owner: AdminClient): Promise<string | null> {
  const known = await owner.query("select to_regclass('public.audit_seals') is not null as kept");
  if (!(known.rows[0] as { kept: boolean }).kept) return null;
  const { rows } = await owner.query<{ head: string }>(
    "select position || ' ' || encode(hash, 'hex') as head from audit_seals order by position desc limit 1",
  );
  return rows[0]?.head ?? null;
}

try {
  const [target] = process.argv.slice(2);
  if (!target) throw new SettingError("Usage: npm run backup -- FILE_OR_FOLDER");
  await runBackup(readConfig(process.env), target, { now: systemClock(), readAuditHead }, say);
} catch (error) {
  process.stderr.write(`BACKUP FAILED: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
