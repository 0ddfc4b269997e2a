// Verifies the audit trail: `npm run audit:verify [-- POSITION:HASH]`, with the settings of the service. Names each changed,
// missing or inserted entry and each row that differs from what its entries say. POSITION:HASH is a head kept elsewhere.
// Ends with code 1 when anything was found.
import { type TrailHead, verifyTrail, writeFinding } from "#modules/audit/public.ts";
import { readConfig, SettingError } from "#platform/config.ts";
import { connectOwner } from "#platform/database.ts";
import { reachEmbeddedPostgres } from "#platform/embedded-postgres.ts";

const shown = 200;
const say = (line: string) => process.stdout.write(`${line}\n`);

function readHead(text: string | undefined): TrailHead | undefined {
  if (!text) return undefined;
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!position || !hash) throw new SettingError("Usage: npm run audit:verify [-- POSITION:HASH]");
  return { position: Number(position), hash };
}

async function main(text: string | undefined): Promise<void> {
  const kept = readHead(text);
  const config = readConfig(process.env);
  // Beside a running clinic or without one, and without bringing the schema to another version.
  const embedded = config.databaseUrl ? null : await reachEmbeddedPostgres(config.dataFolder);
  const owner = await connectOwner(config.databaseUrl ?? embedded?.adminUrl ?? "", "audit:verify");
  try {
    let told = 0;
    const verdict = await verifyTrail(
      owner,
      (finding) => {
        told += 1;
        if (told <= shown) say(writeFinding(finding));
      },
      kept,
    );
    const { entries, seals, tables, rows, findings, head } = verdict;
    if (findings > shown) say(`… and ${findings - shown} more findings`);
    if (head) say(`Head of the chain, to be kept elsewhere: ${head.position}:${head.hash}`);
    say(
      `Verified ${entries} entries under ${seals} seals and ${rows} rows of ${tables} tables: ${findings} findings.`,
    );
    if (findings > 0) process.exitCode = 1;
  } finally {
    await owner.end();
    await embedded?.stop();
  }
}

try {
  await main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
