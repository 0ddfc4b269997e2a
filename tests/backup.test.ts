// Backup and restore of a clinic in the middle of its work: all of it comes back, or a sentence says why nothing did.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBackup } from "#platform/backup/checking.ts";
import { runBackup, runRestore } from "#platform/backup/commands.ts";
import { keyColumnForm } from "#platform/backup/inventory.ts";
import { makeBackup } from "#platform/backup/making.ts";
import type { Manifest } from "#platform/backup/manifest.ts";
import { restoreBackup } from "#platform/backup/restoring.ts";
import { readConfig } from "#platform/config.ts";
import { reachEmbeddedPostgres } from "#platform/embedded-postgres.ts";
import type { FileStore } from "#platform/files/store.ts";
import { projectFolder } from "#platform/folders.ts";
import { enqueue } from "#platform/jobs.ts";
import { openSession } from "./machines/asker.ts";
import { startAppProcess } from "./machines/app-process.ts";
import { openTestHouse, type TestHouse, testNow } from "./support/house.ts";
import { testPassword } from "./support/people.ts";
import { askCase, fillClinic, type FullClinic } from "./support/stories.ts";
import { findTrailFaults } from "./support/trail.ts";
import { Visitor } from "./support/visitor.ts";
import {
  countReceipts,
  listWhatIsThere,
  newDatabase,
  readEverything,
  readRules,
} from "./support/whole-database.ts";

const config = readConfig({ KLIK_ROOT: "64" });
const room = mkdtempSync(join(tmpdir(), "klik-backup-"));
const at = (name: string) => join(room, name);
const silent = () => undefined;
let house: TestHouse;
let clinic: FullClinic;
let manifest: Manifest;
const whole = at("whole.tar");

beforeAll(async () => {
  house = await openTestHouse();
  clinic = await fillClinic(house);
  const job = `'remind', '{"n": 1.50}', run_at => '2030-01-01', job_key => 'once', priority => 3`;
  await sql`select graphile_worker.add_job(${sql.raw(job)})`.execute(house.worker);
  await house.house.database.transaction().execute((db) => enqueue(db, "mail", { to: "Æ\n\\N" }));
  await house.runTask("seal_audit");
  manifest = await backUp(whole);
}, 120_000);
afterAll(async () => {
  await house.close();
  rmSync(room, { recursive: true, force: true });
});

function backUp(target: string, files: FileStore = house.house.files): Promise<Manifest> {
  return makeBackup({ adminUrl: house.adminUrl, files, rootRegion: "64", now: testNow }, target);
}

describe("backup and restore", () => {
  test("all tables, files, jobs and the audit chain come back, and the clinic works on", async () => {
    const before = await readEverything(house.adminUrl);
    expect(Object.keys(before)).toHaveLength(manifest.tables.length + 1);
    expect(manifest.tables.length).toBeGreaterThan(45);
    for (const name of ["consultations", "attachments", "papers", "audit_links", "submissions"])
      expect(
        manifest.tables.find((table) => table.name === `public.${name}`)?.rows,
        name,
      ).toBeGreaterThan(0);
    expect(manifest.files.count).toBeGreaterThan(2);
    expect(manifest.files.damaged).toEqual([]);
    expect(manifest.jobs.rows).toBeGreaterThanOrEqual(2);
    expect(statSync(whole).mode & 0o777).toBe(0o600);

    const folder = at("restored");
    const said: string[] = [];
    await runRestore(config, whole, folder, (line) => said.push(line));
    expect(said.join("\n")).toContain("public.consultations: ");
    const server = await reachEmbeddedPostgres(folder);
    expect(await readEverything(server.adminUrl)).toEqual(before);
    expect(await readRules(server.adminUrl)).toEqual(await readRules(house.adminUrl));
    expect(await findTrailFaults(server.adminUrl)).toEqual([]);
    await server.stop();

    const app = await startAppProcess({ KLIK_DATA: folder, KLIK_ROOT: "64", KLIK_DEMO: "0" });
    const base = `http://localhost:${app.port}`;
    const cookie = await openSession(base, "sekdes", testPassword);
    const visitor = await Visitor.signedIn(house, "sekdes");
    const file =
      /href="(\/lampiran\/[^"]+)"/.exec((await visitor.get(clinic.richCase)).html)?.[1] ?? "none";
    for (const path of [
      "/beranda",
      "/konsultasi",
      clinic.richCase,
      clinic.unratedCase,
      clinic.letter,
      file,
    ]) {
      const answer = await fetch(`${base}${path}`, { headers: { cookie } });
      expect(answer.status, path).toBe((await visitor.fetch(path)).status);
      expect(answer.status, path).toBeLessThan(400);
    }
    const theirs = await fetch(`${base}${file}`, { headers: { cookie } });
    const ours = await visitor.fetch(file);
    expect(
      Buffer.from(await theirs.arrayBuffer()).equals(Buffer.from(await ours.arrayBuffer())),
    ).toBe(true);
    await app.kill("SIGTERM");
    expect(app.written()).not.toMatch(/"level":"error"/);
  }, 120_000);

  test("a backup made while people ask holds one instant: every receipt has its case", async () => {
    const over = new AbortController();
    const stop = over.signal;
    const sekdes = await Visitor.signedIn(house, "sekdes");
    const asking = (async () => {
      let asked = 0;
      for (; !stop.aborted; asked += 1) await askCase(sekdes);
      return asked;
    })();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const file = at("busy.tar");
    const busy = await backUp(file);
    over.abort();
    expect(await asking).toBeGreaterThan(1);
    const database = await newDatabase();
    const backup = await openBackup(file);
    // Foreign keys are checked again by the restore itself.
    await restoreBackup(backup, database, house.house.files);
    await backup.close();
    const receipts = await countReceipts(database);
    expect(receipts.asked).toBeGreaterThan(0);
    expect(receipts.whole).toBe(receipts.asked);
    expect(busy.files.damaged).toEqual([]);
  }, 60_000);
});

describe("what is no whole backup restores nothing", () => {
  const bytes = () => readFileSync(whole);

  async function expectRefused(name: string, content: Buffer, sentence: RegExp): Promise<void> {
    await writeFile(at(name), content);
    const folder = at(`${name}-target`);
    await expect(runRestore(config, at(name), folder, silent), name).rejects.toThrow(sentence);
    expect(existsSync(folder), name).toBe(false);
  }

  test("cut off anywhere", async () => {
    const { length } = bytes();
    for (const cut of [0, 300, length >> 10, length >> 1, length - 3000, length - 1025]) {
      await expectRefused(
        `cut-${cut}`,
        bytes().subarray(0, cut),
        /is no whole backup of Klik Desa: it (ends early|is no tar|has no)/,
      );
    }
    // Without its two empty blocks at the end it might go on.
    await expectRefused("tail.tar", bytes().subarray(0, length - 1024), /ends early/);
  });

  test("a byte changed in a table, a file, the jobs, the manifest", async () => {
    const { rows } = await house.owner.query<{ key: string }>(
      "select min(file_key) as key from attachments",
    );
    const key = rows[0]?.key;
    const places = [
      "tables/public.consultations",
      `files/${key}`,
      "jobs.jsonl\0",
      "manifest.json\0",
      "manifest.sha256\0",
    ];
    for (const name of places) {
      const copy = Buffer.from(bytes());
      const header = copy.indexOf(name);
      const inside = header + 512 + 30;
      copy[inside] = (copy[inside] ?? 0) ^ 1;
      await expectRefused(`flip-${places.indexOf(name)}`, copy, /^\S+ is (damaged|no backup)/);
    }
  });

  test("another file, another tar, nothing at all", async () => {
    await expectRefused("photo.jpg", randomBytes(90_000), /it is no tar archive\.$/);
    const foreign = Buffer.concat([
      bytes().subarray(0, bytes().indexOf("tables/public")),
      Buffer.alloc(1024),
    ]);
    await expectRefused("foreign.tar", foreign, /it has no manifest\.$/);
    await expect(runRestore(config, at("nowhere"), at("x"), silent)).rejects.toThrow(
      /^There is no file/,
    );
    await expect(runRestore(config, room, at("x"), silent)).rejects.toThrow(/is no file/);
  });
});

describe("a restore never goes over what exists", () => {
  test("a folder with anything in it, a database with any table", async () => {
    await expect(runRestore(config, whole, room, silent)).rejects.toThrow(
      /is not empty\. Nothing was changed/,
    );
    const before = await readEverything(house.adminUrl);
    const full = { ...config, databaseUrl: house.adminUrl };
    await expect(runRestore(full, whole, at("beside"), silent)).rejects.toThrow(
      /database is not empty.+Nothing was changed/,
    );
    expect(existsSync(at("beside"))).toBe(false);
    expect(await readEverything(house.adminUrl)).toEqual(before);
  });

  test("one that fails on the way leaves the database empty, and can be tried again", async () => {
    const database = await newDatabase();
    const backup = await openBackup(whole);
    const full = {
      ...house.house.files,
      put: () => Promise.reject(new Error("no space left on device")),
    };
    await expect(restoreBackup(backup, database, full)).rejects.toThrow(/no space/);
    expect(await listWhatIsThere(database)).toEqual([]);
    await restoreBackup(backup, database, house.house.files);
    await backup.close();
  }, 60_000);

  test("one that was killed is not started on", async () => {
    const folder = at("killed");
    const child = spawn(process.execPath, ["scripts/restore.ts", whole, folder], {
      cwd: projectFolder,
      env: { PATH: process.env.PATH ?? "" },
      stdio: "ignore",
    });
    while (!existsSync(join(folder, "files")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await once(child, "exit");
    const start = startAppProcess({ KLIK_DATA: folder, KLIK_DEMO: "0" });
    await expect(start).rejects.toThrow(
      /ended with 1: KLIK_DATA holds a restore that was not finished[^\n]+\n$/,
    );
    const orphan = Number(
      readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0],
    );
    process.kill(orphan, "SIGQUIT");
  }, 60_000);
});

describe("a failed backup never looks like a good one", () => {
  test("a store that fails leaves no file", async () => {
    const broken = {
      ...house.house.files,
      read: () => Promise.reject(new Error("the disk is gone")),
    };
    await expect(backUp(at("broken.tar"), broken)).rejects.toThrow("the disk is gone");
    expect(readdirSync(room).filter((name) => name.startsWith("broken"))).toEqual([]);
    await expect(backUp(whole), "nothing is replaced").rejects.toThrow(/is there already/);
  });

  test("a missing or changed file is named, and the command fails", async () => {
    const { rows } = await house.owner.query<{ file_key: string }>(
      "select file_key from attachments order by file_key limit 2",
    );
    const [lost = "", changed = ""] = rows.map(({ file_key: key }) => key);
    const kept = [
      await house.house.files.read(lost),
      await house.house.files.read(changed),
    ] as const;
    await house.house.files.remove(lost);
    await house.house.files.put(changed, Buffer.from("other"));
    const damaged = await backUp(at("damaged.tar"));
    expect(damaged.files.damaged).toEqual([lost, changed]);
    await house.house.files.put(lost, kept[0]);
    await house.house.files.put(changed, kept[1]);
    // The command reads the folder of its settings, where none of these files lies.
    const elsewhere = { ...config, databaseUrl: house.adminUrl, dataFolder: at("no-files") };
    const attempt = runBackup(elsewhere, at("incomplete.tar"), { now: testNow }, silent);
    await expect(attempt).rejects.toThrow(/files are missing or changed in the store/);
  });

  test("a folder without a database is not made one", async () => {
    const nowhere = { ...config, dataFolder: at("typo") };
    await expect(runBackup(nowhere, at("typo.tar"), { now: testNow }, silent)).rejects.toThrow(
      /holds no database/,
    );
    expect(existsSync(at("typo"))).toBe(false);
  });

  test("every column that ends in _key is known: a file's, or none", async () => {
    const { rows } = await house.owner.query<{ at: string }>(
      `select format('%s.%s', c.relname, a.attname) as at from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '_key$' order by 1`,
    );
    const columns = rows.map((row) => row.at);
    const others = columns.filter((name) => !keyColumnForm.test(name.split(".")[1] ?? ""));
    expect(columns).toContain("attachments.thumbnail_key");
    expect(others).toEqual(["audit_entries.row_key"]);
  });
});
