// Where attachments lie: a folder here, or an S3 bucket (s3-store.ts), behind the same four verbs.
// A put that returned has reached the disk under its final name; a crash leaves at most a temporary file, which the next start removes.
import { randomBytes } from "node:crypto";
import { constants, type FileHandle } from "node:fs/promises";
import { mkdir, open, readdir, rename, rm, stat, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Files by key. Keys come from `newFileKey`, never from a person. */
export interface FileStore {
  /** Stores the bytes for good, or throws; putting the same key again replaces it as a whole. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Reads the whole file. Throws `FileMissing` when there is none. */
  read(key: string): Promise<Buffer>;
  /** Removes the file; one that is already gone is no error. */
  remove(key: string): Promise<void>;
  /** Writes, reads and removes a probe; throws when the store cannot work. */
  check(): Promise<void>;
}

/** No file lies under this key. */
export class FileMissing extends Error {
  override name = "FileMissing";
}

const keyForm = /^[0-9a-f]{32}$/;
const temporaryFolder = "tmp";
const staleAfterMs = 3_600_000;
/** Nothing of ours is larger; a file that is was put there by somebody else. */
export const largestReadBytes = 64_000_000;

/** A key of 128 random bits as 32 hexadecimal digits: not to be guessed, and safe as a file name. */
export function newFileKey(): string {
  return randomBytes(16).toString("hex");
}

/** Opens a store in `root`, which is made when missing, and sweeps temporary files older than an hour. */
export async function openFolderStore(root: string): Promise<FileStore> {
  const base = resolve(root);
  await mkdir(join(base, temporaryFolder), { recursive: true, mode: 0o700 });
  await sweepTemporary(join(base, temporaryFolder));
  const store: FileStore = {
    put: (key, bytes) => putFile(base, key, bytes),
    read: (key) => readWhole(pathOf(base, key).file),
    remove: (key) => rm(pathOf(base, key).file, { force: true }),
    check: () => probe(store),
  };
  return store;
}

/** Throws RangeError for anything but a key of `newFileKey`: no name leads elsewhere in a store. */
export function checkFileKey(key: string): void {
  if (!keyForm.test(key)) throw new RangeError("Not a file key.");
}

/** Two levels of 256 folders keep each one short; the form of the key keeps the path inside the root. */
function pathOf(base: string, key: string): { folder: string; file: string } {
  checkFileKey(key);
  const folder = join(base, key.slice(0, 2), key.slice(2, 4));
  return { folder, file: join(folder, key) };
}

async function putFile(base: string, key: string, bytes: Uint8Array): Promise<void> {
  const { folder, file } = pathOf(base, key);
  const temporary = join(base, temporaryFolder, `${key}.${randomBytes(6).toString("hex")}`);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
  await syncFolder(folder);
  // A folder that is new itself has to be written into the ones above it.
  if (made !== undefined) {
    await syncFolder(join(folder, ".."));
    await syncFolder(base);
  }
}

async function readWhole(file: string): Promise<Buffer> {
  let handle: FileHandle;
  try {
    // A link in the store would lead out of it.
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP") throw new FileMissing("No such file.", { cause });
    throw cause;
  }
  try {
    const { size } = await handle.stat();
    if (size > largestReadBytes) throw new RangeError(`File of ${size} bytes.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Puts, reads and removes a small file; throws when one of these fails or gives other bytes back. */
export async function probe(store: FileStore): Promise<void> {
  const key = newFileKey();
  const bytes = randomBytes(64);
  try {
    await store.put(key, bytes);
    const back = await store.read(key);
    if (!back.equals(bytes)) throw new Error("The file store returned other bytes than were put.");
  } finally {
    await store.remove(key);
  }
}

async function sweepTemporary(folder: string): Promise<void> {
  const stale = Date.now() - staleAfterMs;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < stale) await unlink(path).catch(() => undefined);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
