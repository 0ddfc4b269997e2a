// Brings outlines of regions in for the maps: `npm run boundaries:import -- [--dry-run] [--source NAME] [--as-of YYYY-MM-DD] FILE…`
// Files are GeoJSON in degrees; features are matched by official code, else by name within their parent. Ends in a sheet that
// accounts for all of them. Safe to repeat: what the files do not name keeps its shape.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import {
  boundaryLimits,
  importBoundaries,
  type ReconciliationSheet,
} from "#modules/regions/public.ts";
import { readConfig, SettingError } from "#platform/config.ts";
import { connectAdmin, roleUrl } from "#platform/database.ts";
import { openDatabaseServer } from "#platform/install.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = 60;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      source: { type: "string" },
      "as-of": { type: "string" },
    },
  });
  if (positionals.length === 0)
    throw new SettingError(
      "Usage: npm run boundaries:import -- [--dry-run] [--source NAME] [--as-of YYYY-MM-DD] FILE…",
    );
  const asOf = values["as-of"] ?? null;
  if (asOf && (!/^\d{4}-\d\d-\d\d$/.test(asOf) || Number.isNaN(Date.parse(asOf))))
    throw new SettingError(`--as-of ${asOf} is not a day such as 2026-08-20.`);
  const files = positionals.map(readFile);
  const source = (values.source ?? files.map(({ name }) => name).join(", ")).slice(0, 200);
  const config = readConfig(process.env);
  const opened = await openDatabaseServer(config);
  const owner = await connectAdmin(roleUrl(opened.adminUrl, "klik_owner"));
  try {
    const dryRun = values["dry-run"];
    const how = { root: config.rootRegion, source, asOf, dryRun };
    tell(await importBoundaries(owner, files, how), dryRun);
  } finally {
    await owner.end();
    await opened.embedded?.stop();
  }
}

function readFile(path: string): { name: string; text: string } {
  if (!existsSync(path)) throw new SettingError(`There is no file ${path}.`);
  if (statSync(path).size > boundaryLimits.fileBytes)
    throw new SettingError(
      `${path} is larger than ${boundaryLimits.fileBytes / 1e6} MB. Split it.`,
    );
  return { name: basename(path), text: readFileSync(path, "utf8") };
}

function tell(sheet: ReconciliationSheet, dryRun: boolean): void {
  const byName = sheet.taken.filter(({ by }) => by === "name");
  const merged = sheet.taken.filter(({ parts }) => parts > 1);
  tellPart(
    "Refused",
    sheet.refused.map(({ place, reason }) => `${place}: ${reason}`),
  );
  tellPart(
    "Taken by name, not by code",
    byName.map(({ code, name }) => `${code} ${name}`),
  );
  tellPart(
    "Made of several features",
    merged.map(({ code, name, parts }) => `${code} ${name} (${parts})`),
  );
  tellPart("Kecamatan drawn from their villages", sheet.joined);
  tellPart(
    "Regions of ours without a shape",
    sheet.missing.map(({ code, name }) => `${code} ${name}`),
  );
  const { before, after } = sheet.points;
  say(`Points: ${before} read, ${after} kept. Shared with a neighbour: ${sheet.sharedPercent} %`);
  const merges = merged.reduce((sum, { parts }) => sum + parts - 1, 0);
  say(
    `Features: ${sheet.features} read = ${sheet.taken.length} regions taken + ${merges} merged into them + ${sheet.refused.length} refused + ${sheet.outside} of other regions`,
  );
  if (dryRun) say("A trial: nothing was changed.");
}

function tellPart(title: string, lines: readonly string[]): void {
  say(`${title}: ${lines.length}`);
  for (const line of lines.slice(0, shown)) say(`  ${line}`);
  if (lines.length > shown) say(`  … and ${lines.length - shown} more`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
