// Keeps the data of this release for its successors: `npm run release:data`. Writes tests/releases/VERSION; never again for
// a version that is out. Named so that only the command's own settings of vitest find it.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeBackup } from "#platform/backup/making.ts";
import { projectFolder } from "#platform/folders.ts";
import { openTestHouse } from "../support/house.ts";
import { fillRelease } from "./fill.ts";

const largestBytes = 400_000;

test("the data of this release", { timeout: 300_000 }, async () => {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(projectFolder, "tests", "releases", version);
  expect(existsSync(folder), `${folder} must not be there yet`).toBe(false);
  const house = await openTestHouse();
  const pages = await fillRelease(house);
  mkdirSync(folder);
  const { adminUrl } = house;
  const source = { adminUrl, files: house.house.files, rootRegion: "64", now: house.house.clock() };
  const target = join(folder, "data.tar");
  const { tables } = await makeBackup(source, target);
  writeFileSync(join(folder, "pages.json"), `${JSON.stringify(pages, null, 2)}\n`);
  const empty = tables.filter(({ rows }) => rows === 0).map(({ name }) => name);
  console.log(
    `${target}: ${statSync(target).size} bytes. Tables without a row: ${empty.join(", ")}`,
  );
  expect(statSync(target).size).toBeLessThan(largestBytes);
  await house.close();
});
