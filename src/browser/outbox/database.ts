// The outbox on the phone: items, their files, and the keys of those who are signed in. Shared by pages and service worker.
// The name and the meaning of the stores are for ever; a newer build adds a version, an older page then reads as it can.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ItemFile, OutboxItem } from "./items.ts";

interface OutboxSchema extends DBSchema {
  kiriman: { key: string; value: OutboxItem };
  berkas: { key: [string, number]; value: ItemFile; indexes: { kiriman: string } };
  kunci: { key: string; value: { person: string; key: CryptoKey } };
}
export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

const name = "klik-kotak";
const version = 1;

let opened: Promise<OutboxDatabase> | null = null;

export function openOutbox(): Promise<OutboxDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<OutboxDatabase> {
  const options = {
    upgrade(database: OutboxDatabase, from: number) {
      if (from < 1) {
        database.createObjectStore("kiriman", { keyPath: "id" });
        const files = database.createObjectStore("berkas", { keyPath: ["item", "n"] });
        files.createIndex("kiriman", "item");
        database.createObjectStore("kunci", { keyPath: "person" });
      }
    },
    // A newer build in another tab wants to change the stores: step aside.
    blocking(_from: number, _to: number | null, event: IDBVersionChangeEvent) {
      (event.target as unknown as { close(): void }).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  };
  try {
    return await openDB<OutboxSchema>(name, version, options);
  } catch (error) {
    // A page of an older build, kept as a copy, meets the stores of a newer one.
    if (error instanceof DOMException && error.name === "VersionError") {
      return openDB<OutboxSchema>(name, undefined, options);
    }
    throw error;
  }
}

export async function readItems(): Promise<OutboxItem[]> {
  const items = await (await openOutbox()).getAll("kiriman");
  return items.toSorted((one, other) => one.writtenAtMs - other.writtenAtMs);
}

export async function readItem(id: string): Promise<OutboxItem | undefined> {
  return (await openOutbox()).get("kiriman", id);
}

export async function readFiles(id: string): Promise<ItemFile[]> {
  return (await openOutbox()).getAllFromIndex("berkas", "kiriman", id);
}

/** Changes an item in one transaction; nothing happens when it is gone. */
export async function changeItem(
  id: string,
  change: Partial<OutboxItem>,
): Promise<OutboxItem | undefined> {
  const turn = (await openOutbox()).transaction("kiriman", "readwrite");
  const item = await turn.store.get(id);
  // Both are awaited together: a full phone refuses both.
  await Promise.all([item && turn.store.put({ ...item, ...change }), turn.done]);
  return item && { ...item, ...change };
}

export async function putItem(item: OutboxItem): Promise<void> {
  await (await openOutbox()).put("kiriman", item);
}

export async function putFile(file: ItemFile): Promise<void> {
  await (await openOutbox()).put("berkas", file);
}

export async function dropFiles(id: string): Promise<void> {
  const turn = (await openOutbox()).transaction("berkas", "readwrite");
  const keys = await turn.store.index("kiriman").getAllKeys(id);
  await Promise.all([...keys.map((key) => turn.store.delete(key)), turn.done]);
}

export async function dropItem(id: string): Promise<void> {
  await dropFiles(id);
  await (await openOutbox()).delete("kiriman", id);
}

/** Takes the keys of everybody else off the phone: what they left here cannot be opened until they sign in again. */
export async function forgetKeysBut(person: string | null): Promise<void> {
  const database = await openOutbox();
  for (const key of await database.getAllKeys("kunci")) {
    if (key !== person) await database.delete("kunci", key);
  }
}
