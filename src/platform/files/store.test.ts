import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileMissing, newFileKey, openFolderStore } from "./store.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "klik-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("folder store", () => {
  test("gives back what was put, replaces as a whole, and forgets what was removed", async () => {
    const store = await openFolderStore(root);
    const key = newFileKey();
    const bytes = randomBytes(300_000);
    await store.put(key, bytes);
    expect((await store.read(key)).equals(bytes)).toBe(true);
    await store.put(key, Buffer.from("baru"));
    expect((await store.read(key)).toString()).toBe("baru");
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow(FileMissing);
    expect(await readdir(join(root, "tmp"))).toEqual([]);
  });

  test("spreads files over folders and keeps them from other accounts", async () => {
    const store = await openFolderStore(root);
    const key = newFileKey();
    await store.put(key, Buffer.from("x"));
    expect(await readdir(join(root, key.slice(0, 2), key.slice(2, 4)))).toEqual([key]);
  });

  test.each([
    "../../etc/passwd",
    "",
    "a".repeat(31),
    "A".repeat(32),
    `${"a".repeat(31)}/`,
    "0".repeat(33),
  ])("takes no key such as %j", async (key) => {
    const store = await openFolderStore(root);
    const verbs = [
      () => store.put(key, Buffer.from("x")),
      () => store.read(key),
      () => store.remove(key),
    ];
    for (const verb of verbs) await expect(async () => verb()).rejects.toThrow(RangeError);
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
