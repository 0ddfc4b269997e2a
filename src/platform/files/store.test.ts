import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FauxqsServer, startFauxqs } from "fauxqs";
import { openS3Store } from "./s3-store.ts";
import { FileMissing, type FileStore, newFileKey, openFolderStore } from "./store.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "klik-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bucket = "lampiran";
let s3: FauxqsServer;
beforeAll(async () => {
  s3 = await startFauxqs({ port: 0, logger: false, init: { buckets: [bucket] } });
});
afterAll(() => s3.stop());
const s3Address = (name = bucket) => `http://kunci:rahasia@127.0.0.1:${s3.port}/${name}`;

const stores: [string, () => Promise<FileStore>][] = [
  ["folder store", () => openFolderStore(root)],
  ["S3 store", () => openS3Store(s3Address())],
];

describe.each(stores)("%s", (_, open) => {
  test("gives back what was put, replaces as a whole, and forgets what was removed", async () => {
    const store = await open();
    const key = newFileKey();
    const bytes = randomBytes(300_000);
    await store.put(key, bytes);
    expect((await store.read(key)).equals(bytes)).toBe(true);
    await store.put(key, Buffer.from("baru"));
    expect((await store.read(key)).toString()).toBe("baru");
    await store.put(key, Buffer.alloc(0));
    expect((await store.read(key)).byteLength).toBe(0);
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow(FileMissing);
  });

  test.each([
    "../../etc/passwd",
    "",
    "a".repeat(31),
    "A".repeat(32),
    `${"a".repeat(31)}/`,
    "0".repeat(33),
  ])("takes no key such as %j", async (key) => {
    const store = await open();
    const verbs = [
      () => store.put(key, Buffer.from("x")),
      () => store.read(key),
      () => store.remove(key),
    ];
    for (const verb of verbs) await expect(async () => verb()).rejects.toThrow(RangeError);
  });

  test("checks itself and leaves nothing behind", async () => {
    await expect((await open()).check()).resolves.toBeUndefined();
  });
});

test("an S3 store without its bucket, or without a server, fails its check", async () => {
  const nowhere = "http://kunci:rahasia@127.0.0.1:9/lampiran";
  for (const address of [s3Address("tidak-ada"), nowhere]) {
    await expect((await openS3Store(address)).check()).rejects.toThrow();
  }
});

describe("folder store", () => {
  test("leaves no temporary file behind", async () => {
    const store = await openFolderStore(root);
    await store.put(newFileKey(), randomBytes(3000));
    expect(await readdir(join(root, "tmp"))).toEqual([]);
  });

  test("spreads files over folders and keeps them from other accounts", async () => {
    const store = await openFolderStore(root);
    const key = newFileKey();
    await store.put(key, Buffer.from("x"));
    expect(await readdir(join(root, key.slice(0, 2), key.slice(2, 4)))).toEqual([key]);
  });

  test("does not follow a link out of the root", async () => {
    const store = await openFolderStore(root);
    const key = newFileKey();
    const folder = join(root, key.slice(0, 2), key.slice(2, 4));
    await mkdir(folder, { recursive: true });
    await symlink("/etc/hostname", join(folder, key));
    await expect(store.read(key)).rejects.toThrow(FileMissing);
  });

  test("sweeps temporary files of a crash, but not those of the moment", async () => {
    await mkdir(join(root, "tmp"), { recursive: true });
    await writeFile(join(root, "tmp", "old"), "x");
    await writeFile(join(root, "tmp", "new"), "x");
    const longAgo = new Date(Date.now() - 7_200_000);
    await utimes(join(root, "tmp", "old"), longAgo, longAgo);
    await openFolderStore(root);
    expect(await readdir(join(root, "tmp"))).toEqual(["new"]);
  });

  test("checks itself and fails loudly when it cannot write", async () => {
    const store = await openFolderStore(root);
    await store.check();
    await rm(root, { recursive: true });
    await writeFile(root, "now a file");
    await expect(store.check()).rejects.toThrow();
    await chmod(root, 0o600);
  });

  test("keys are never the same", () => {
    expect(new Set(Array.from({ length: 5000 }, newFileKey)).size).toBe(5000);
  });

  test("a killed process loses nothing that was acknowledged and leaves no half file", async () => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, "store-writer.ts"), root]);
    let said = "";
    writer.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const closed = new Promise((resolve) => writer.once("close", resolve));
    const patience = Date.now() + 15_000;
    while (said.split("\n").length < 25 && Date.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    writer.kill("SIGKILL");
    await closed;
    // Whole lines only: the kill may cut the last one.
    const acknowledged = said
      .split("\n")
      .slice(0, -1)
      .map((line) => line.split(" "));
    expect(acknowledged.length).toBeGreaterThanOrEqual(24);
    const store = await openFolderStore(root);
    for (const [key = "", hash] of acknowledged) {
      const bytes = await store.read(key);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
    }
  });
});
