// Reads a backup to its end and holds every byte against its manifest, before anybody writes anything.
import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { BackupError, countRows, fileLine, hashOf } from "./making.ts";
import {
  fileName,
  formatVersion,
  jobsName,
  type Manifest,
  manifestHashName,
  manifestName,
  parseManifest,
  partName,
  readmeName,
  type TableRecord,
} from "./manifest.ts";
import { listEntries, readEntry, TarBroken, type TarEntry } from "./tar.ts";

const largestPartBytes = 64_000_000;
const unpack = promisify(gunzip);

/** A backup that has been read whole and found sound. Close it. */
export interface OpenedBackup {
  manifest: Manifest;
  /** The unzipped parts of a table, in order. */
  readTable(table: TableRecord): AsyncGenerator<Buffer>;
  readJobs(): Promise<string[]>;
  readFiles(): AsyncGenerator<{ key: string; bytes: Buffer }>;
  close(): Promise<void>;
}

/** Opens and checks a backup. Throws BackupError with one sentence that says what is wrong with it. */
export async function openBackup(path: string): Promise<OpenedBackup> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new BackupError(`There is no file ${path}.`);
  if (!found.isFile()) throw new BackupError(`${path} is no file: name the backup itself.`);
  const archive = await openArchive(path);
  try {
    const manifest = await readManifest(archive, path);
    checkNames(archive, manifest, path);
    const backup = describe(archive, manifest);
    await checkContent(backup, path);
    return backup;
  } catch (error) {
    await archive.handle.close();
    if (error instanceof BackupError) throw error;
    const why = error instanceof TarBroken ? error.message : String(error);
    throw new BackupError(`${path} is damaged: ${why}.`, { cause: error });
  }
}

interface Archive {
  handle: FileHandle;
  entries: Map<string, TarEntry>;
}

async function openArchive(path: string): Promise<Archive> {
  try {
    const entries = await listEntries(path);
    return {
      handle: await open(path, "r"),
      entries: new Map(entries.map((entry) => [entry.name, entry])),
    };
  } catch (error) {
    if (!(error instanceof TarBroken)) throw error;
    throw new BackupError(`${path} is no whole backup of Klik Desa: ${error.message}.`, {
      cause: error,
    });
  }
}

function readNamed({ handle, entries }: Archive, name: string): Promise<Buffer> {
  const entry = entries.get(name);
  if (!entry) throw new TarBroken(`${name} is missing`);
  return readEntry(handle, entry);
}

async function readManifest(archive: Archive, path: string): Promise<Manifest> {
  if (!archive.entries.has(manifestName) || !archive.entries.has(manifestHashName))
    throw new BackupError(`${path} is no whole backup of Klik Desa: it has no manifest.`);
  const text = await readNamed(archive, manifestName);
  const expected = (await readNamed(archive, manifestHashName)).toString("utf8").slice(0, 64);
  if (hashOf(text) !== expected)
    throw new BackupError(`${path} is damaged: its manifest is not the one that was written.`);
  const manifest = parseManifest(text.toString("utf8"));
  if (!manifest) throw new BackupError(`${path} is no backup of Klik Desa.`);
  if (manifest.formatVersion > formatVersion)
    throw new BackupError(`${path} was made by a newer Klik Desa (${manifest.product}).`);
  return manifest;
}

/** Neither more nor less than the manifest says, files apart: those are counted by their hash. */
function checkNames({ entries }: Archive, manifest: Manifest, path: string): void {
  const expected = new Set([readmeName, jobsName, manifestName, manifestHashName]);
  for (const { name, parts } of manifest.tables)
    for (let part = 1; part <= parts; part += 1) expected.add(partName(name, part));
  const missing = [...expected].find((name) => !entries.has(name));
  if (missing) throw new BackupError(`${path} is damaged: ${missing} is missing.`);
  const strange = [...entries.keys()].find(
    (name) => !expected.has(name) && !/^files\/[0-9a-f]{32}$/.test(name),
  );
  if (strange) throw new BackupError(`${path} holds ${strange}, which is not part of a backup.`);
}

function describe(archive: Archive, manifest: Manifest): OpenedBackup {
  const keys = [...archive.entries.keys()]
    .filter((name) => name.startsWith(fileName("")))
    .map((name) => name.slice(fileName("").length))
    .sort();
  return {
    manifest,
    async *readTable(table) {
      for (let part = 1; part <= table.parts; part += 1) {
        const packed = await readNamed(archive, partName(table.name, part));
        yield await unpack(packed, { maxOutputLength: largestPartBytes });
      }
    },
    readJobs: async () =>
      (await readNamed(archive, jobsName)).toString("utf8").split("\n").filter(Boolean),
    async *readFiles() {
      for (const key of keys) yield { key, bytes: await readNamed(archive, fileName(key)) };
    },
    close: () => archive.handle.close(),
  };
}

async function checkContent(backup: OpenedBackup, path: string): Promise<void> {
  const { manifest } = backup;
  const mismatch = (what: string) =>
    new BackupError(`${path} is damaged: ${what} is not what was written.`);
  for (const table of manifest.tables) {
    const read = await hashTable(backup.readTable(table));
    if (read.sha256 !== table.sha256 || read.rows !== table.rows)
      throw mismatch(`the table ${table.name}`);
  }
  const jobs = await backup.readJobs();
  if (hashOf(Buffer.from(jobs.map((line) => `${line}\n`).join(""))) !== manifest.jobs.sha256)
    throw mismatch("the list of waiting jobs");
  const hash: Hash = createHash("sha256");
  for await (const { key, bytes } of backup.readFiles())
    hash.update(fileLine(key, bytes.length, hashOf(bytes)));
  if (hash.digest("hex") !== manifest.files.sha256) throw mismatch("a file of the store");
}

/** Rows and hash of a table in COPY's text form. */
export async function hashTable(
  chunks: AsyncIterable<Buffer>,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    rows += countRows(chunk);
  }
  return { rows, sha256: hash.digest("hex") };
}
