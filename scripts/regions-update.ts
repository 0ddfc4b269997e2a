// Applies a newer official list of regions: `npm run regions:update [-- FOLDER [CHANGES.csv]]`. Without a folder, the list of the
// installed idn-area-data. CHANGES.csv holds lines old_code,new_code,reason for villages whose code moved.
import { existsSync, readFileSync } from "node:fs";
import { installOffices } from "#modules/accounts/public.ts";
import { localDate } from "#modules/calendar/public.ts";
import { handOverMovedCases } from "#modules/consultation/moved-villages.ts";
import {
  type CodeChange,
  knownCodeChanges,
  readOfficialList,
  type RegionUpdate,
  updateRegions,
} from "#modules/regions/public.ts";
import { branchRange } from "#platform/actor.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig, SettingError } from "#platform/config.ts";
import { connectOwner } from "#platform/database.ts";
import { openDatabaseServer } from "#platform/install.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = 40;

async function main(folder: string | undefined, changesFile: string | undefined): Promise<void> {
  const config = readConfig(process.env);
  if (folder && !existsSync(folder)) throw new SettingError(`There is no folder ${folder}.`);
  const list = readOfficialList(folder);
  const changes = [...knownCodeChanges, ...readChanges(changesFile)];
  const opened = await openDatabaseServer(config);
  const owner = await connectOwner(opened.adminUrl, "regions:update");
  try {
    const update = await updateRegions(owner, list, localDate(systemClock()), changes);
    const { from, until } = branchRange(config.rootRegion);
    await installOffices(owner, from, until);
    tell(update);
    say(
      `Open cases handed to the satgas of their new kecamatan: ${await handOverMovedCases(owner, update.moved)}`,
    );
  } finally {
    await owner.end();
    await opened.embedded?.stop();
  }
}

function readChanges(file: string | undefined): CodeChange[] {
  if (!file) return [];
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => /^[\d.]+,[\d.]+/.test(line))
    .map((line) => {
      const [oldCode = "", newCode = "", reason = "Perubahan kode resmi"] = line.split(",");
      return { oldCode, newCode, reason };
    });
}

function tell(update: RegionUpdate): void {
  tellPart("Added", update.added);
  tellPart(
    "Renamed",
    update.renamed.map(({ code, from, to }) => `${code} ${from} → ${to}`),
  );
  tellPart(
    "Moved",
    update.moved.map(({ from, to }) => `${from} → ${to}`),
  );
  tellPart(
    "Left unmatched",
    update.unmatched.map(
      ({ code, name, kept }) =>
        `${code} ${name} (${kept ? "kept, retired: something refers to it" : "removed: nothing referred to it"})`,
    ),
  );
}

function tellPart(title: string, lines: readonly string[]): void {
  say(`${title}: ${lines.length}`);
  for (const line of lines.slice(0, shown)) say(`  ${line}`);
  if (lines.length > shown) say(`  … and ${lines.length - shown} more`);
}

try {
  await main(process.argv[2], process.argv[3]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
