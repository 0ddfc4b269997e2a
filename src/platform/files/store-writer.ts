// Puts files without end and names each key once it is acknowledged: the child that store.test.ts kills.
import { createHash } from "node:crypto";
import { newFileKey, openFolderStore } from "./store.ts";

const store = await openFolderStore(process.argv[2] ?? "");
for (let round = 0; ; round++) {
  const key = newFileKey();
  const bytes = Buffer.alloc(50_000 + (round % 7) * 30_000, key);
  await store.put(key, bytes);
  process.stdout.write(`${key} ${createHash("sha256").update(bytes).digest("hex")}\n`);
}
