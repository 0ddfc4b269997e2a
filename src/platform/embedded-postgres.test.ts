// The embedded server under every user that may start it. Root has two ways, and both must find what the other left.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { connectAdmin } from "#platform/database.ts";
import { chooseRunner, type RootWay } from "#platform/embedded-as-root.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.ts";

const isRoot = process.getuid?.() === 0;
const rubbish: string[] = [];
afterAll(() => rubbish.forEach((path) => rmSync(path, { recursive: true, force: true })));

function makeFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), "klik-embedded-"));
  chmodSync(folder, mode);
  rubbish.push(folder);
  return folder;
}

/** Starts on the folder, runs one statement, stops; gives what was said. */
async function visit(folder: string, rootWay: RootWay | undefined, statement: string) {
  const said: string[] = [];
  const tuning = { fsync: "off" };
  const server = await startEmbeddedPostgres(folder, {
    tuning,
    rootWay,
    say: (line) => said.push(line),
  });
  try {
    const admin = await connectAdmin(server.adminUrl);
    const { rows } = await admin.query<{ n: number }>(statement);
    await admin.end();
    return { said, rows };
  } finally {
    await server.stop();
  }
}

const make = "create table marks as select 7 as n";
const read = "select n from marks";

describe("as an ordinary user of a folder that others may enter", () => {
  test("keeps its database there, across starts and ways", { timeout: 60_000 }, async () => {
    const folder = makeFolder(0o755);
    await visit(folder, isRoot ? "user" : undefined, make);
    expect(existsSync(join(folder, "postgres", "PG_VERSION"))).toBe(true);
    expect(statSync(join(folder, "postgres")).uid === 0).toBe(false);
    const again = await visit(folder, undefined, read);
    expect(again.rows).toEqual([{ n: 7 }]);
    const back = await visit(folder, isRoot ? "user" : undefined, read);
    expect(back).toEqual({ said: [], rows: [{ n: 7 }] });
  });
});

describe("in a folder that is closed to others", () => {
  test("root goes elsewhere, and says where", { timeout: 60_000 }, async () => {
    const folder = makeFolder(0o700);
    const { said } = await visit(folder, isRoot ? "user" : undefined, make);
    if (isRoot) {
      const place = /\/var\/lib\/klik-desa\/database-\w+/.exec(said.join("\n"))?.[0] ?? "";
      rubbish.push(place);
      expect(statSync(place).uid).toBeGreaterThan(0);
    }
    const again = await visit(folder, undefined, read);
    expect(again.rows).toEqual([{ n: 7 }]);
  });

  test("a database that root's ordinary user cannot reach is not given up silently", () => {
    const folder = makeFolder(0o700);
    mkdirSync(join(folder, "postgres"));
    writeFileSync(join(folder, "postgres", "PG_VERSION"), "18");
    const bin = makeFolder(0o755);
    writeFileSync(join(bin, "postgres"), "not a database", { mode: 0o755 });
    const choose = () => chooseRunner(folder, bin, () => undefined, "user");
    if (isRoot)
      expect(choose).toThrow(/^KLIK_DATA holds a database that the user \w+ cannot reach/);
    else expect(choose().cluster).toBe(join(folder, "postgres"));
  });

  test("binaries out of reach are copied, once, and it says where", () => {
    const folder = makeFolder(0o700);
    const bin = join(folder, "native", "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "postgres"), "not a database", { mode: 0o755 });
    const said: string[] = [];
    const choose = () => chooseRunner(makeFolder(0o755), bin, (line) => said.push(line), "user");
    const first = choose().binaries;
    if (!isRoot) return expect(first).toBe(bin);
    rubbish.push(join(first, ".."));
    expect(first).toMatch(/^\/var\/lib\/klik-desa\/binaries-\w+\/bin$/);
    expect(choose().binaries).toBe(first);
    expect(said).toEqual([expect.stringContaining("Copied the database's binaries to /var/lib")]);
  });
});
