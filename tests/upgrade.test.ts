// From each release to today: its own data restored at its own level, migrated, started, opened. Nobody's rows go missing.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hashTable, openBackup } from "#platform/backup/checking.ts";
import { runRestore } from "#platform/backup/commands.ts";
import { speakPlainly } from "#platform/backup/inventory.ts";
import type { Manifest } from "#platform/backup/manifest.ts";
import { readConfig } from "#platform/config.ts";
import { copyOut } from "#platform/copy.ts";
import { connectAdmin } from "#platform/database.ts";
import { reachEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import { migrationsFolder, projectFolder } from "#platform/folders.ts";
import { openDatabaseServer } from "#platform/install.ts";
import { listMigrations } from "#platform/migrate.ts";
import { startAppProcess } from "./machines/app-process.ts";
import { askUntilAcknowledged, openSession, takeSmallPhoto } from "./machines/asker.ts";
import type { PageToOpen } from "./releases/fill.ts";
import { plainQuestion } from "./support/clinic.ts";
import { testPassword } from "./support/people.ts";
import { findTrailFaults } from "./support/trail.ts";

const releases = join(projectFolder, "tests", "releases");
const versions = readdirSync(releases).filter((name) => /^\d/.test(name));
const room = mkdtempSync(join(tmpdir(), "klik-upgrade-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** What migrations change on purpose in tables of before; every line says why. */
const changedSince: Record<string, string> = {
  "public.migrations": "each applied migration has its row",
};

/** Rows and hash of the columns that a release knew, as they stand now. */
async function readOldColumns(adminUrl: string, { tables }: Manifest) {
  const admin = await connectAdmin(adminUrl);
  await speakPlainly(admin);
  const read: Record<string, { rows: number; sha256: string }> = {};
  for (const { name, columns } of tables) {
    const { rows } = await admin.query<{ order: string }>(
      `select coalesce(string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place), 't::text collate "C"') as "order"
       from pg_index i, unnest(i.indkey::int2[]) with ordinality k(attnum, place), pg_attribute a
       where i.indrelid = $1::regclass and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.attnum`,
      [name],
    );
    const order = rows[0]?.order ?? "1";
    const copy = `copy (select ${columns.join(", ")} from ${name} t order by ${order}) to stdout`;
    read[name] = await hashTable(copyOut(admin, copy));
  }
  await admin.end();
  return read;
}

describe.each(versions)("release %s", (version) => {
  const folder = join(room, version);
  const file = join(releases, version, "data.tar");

  test("its rows are all there after every migration since", { timeout: 120_000 }, async () => {
    const config = readConfig({ KLIK_ROOT: "64", KLIK_DATA: folder });
    await runRestore(config, file, folder, () => undefined);
    const backup = await openBackup(file);
    await backup.close();
    const { manifest } = backup;
    expect(manifest.product).toBe(version);
    const opened = await openDatabaseServer(config);
    const admin = await connectAdmin(opened.adminUrl);
    const { rows } = await admin.query<{ name: string }>("select name from migrations order by 1");
    await admin.end();
    expect(rows.map(({ name }) => name)).toEqual(listMigrations(migrationsFolder));
    const now = await readOldColumns(opened.adminUrl, manifest);
    await opened.embedded?.stop();
    const lost = manifest.tables.filter(
      ({ name, rows: before, sha256 }) =>
        !(name in changedSince) && (now[name]?.rows !== before || now[name]?.sha256 !== sha256),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect(manifest.tables.reduce((sum, { rows: count }) => sum + count, 0)).toBeGreaterThan(500);
  });

  test(
    "today's product starts on it, shows its pages and takes a question",
    { timeout: 120_000 },
    async () => {
      const app = await startAppProcess({
        KLIK_DATA: folder,
        KLIK_ROOT: "64",
        KLIK_DEMO: "1",
        KLIK_DEMO_PASSWORD: testPassword,
      });
      const base = `http://localhost:${app.port}`;
      const pages = JSON.parse(
        readFileSync(join(releases, version, "pages.json"), "utf8"),
      ) as PageToOpen[];
      const sessions = new Map<string, string>();
      for (const { as, path, says } of pages) {
        const cookie = sessions.get(as) ?? (await openSession(base, as, testPassword));
        sessions.set(as, cookie);
        const answer = await fetch(`${base}${path}`, { headers: { cookie } });
        expect(answer.status, `${as} ${path}`).toBe(200);
        expect((await answer.text()).includes(says), `${as} ${path} says ${says}`).toBe(true);
      }
      const cookie = sessions.get("sekdes") ?? "";
      const rich = pages.find(({ as, path }) => as === "sekdes" && path.startsWith("/konsultasi/"));
      const html = await (await fetch(`${base}${rich?.path}`, { headers: { cookie } })).text();
      const photo = /href="(\/lampiran\/[^"]+)"/.exec(html)?.[1];
      expect((await fetch(`${base}${photo}`, { headers: { cookie } })).status).toBe(200);
      const question = { ...plainQuestion, isian_tahun_anggaran: "2026" };
      const asked = await askUntilAcknowledged(
        base,
        cookie,
        question,
        await takeSmallPhoto(1),
        () => false,
      );
      expect(asked?.attempts).toBe(1);
      await app.kill("SIGTERM");
      expect(app.written()).not.toMatch(/"level":"error"/);
      const server = await reachEmbeddedPostgres(folder);
      expect(await findTrailFaults(server.adminUrl)).toEqual([]);
      await server.stop();
    },
  );
});

test("there is a release to come from", () => {
  expect(versions).toContain("0.1.0");
});
