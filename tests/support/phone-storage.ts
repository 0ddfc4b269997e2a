// What lies on a phone: read, and what an older build left there, put into a fresh browser: its database as it was made then, and its drafts. The stores
// are written out in the file itself; no code of today helps to make them.
import type { Page } from "playwright-core";

/** tests/fixtures/outbox-*.json. "PERSON" and "HAT" stand for whoever takes the queue over. */
export interface FrozenQueue {
  /** Base64: the key of the person, as the server kept it. */
  key: string;
  database: {
    name: string;
    version: number;
    stores: {
      name: string;
      keyPath: string | string[];
      indexes: { name: string; keyPath: string }[];
    }[];
  };
  /** Store → rows; bytes as `{ "$bytes": "base64" }` (an array) or `{ "$buffer": "base64" }`. */
  rows: Record<string, unknown[]>;
  localStorage: Record<string, string>;
  expected: { subject: string; code: string; photos: number }[];
  draft: { question: string; submissionId: string };
}

/** Writes a frozen queue into the browser of `page`, which must stand on a page of the app. */
export async function seedPhone(
  page: Page,
  frozen: FrozenQueue,
  owner: { person: string; hat: string },
): Promise<void> {
  const text = JSON.stringify(frozen)
    .replaceAll('"PERSON"', JSON.stringify(owner.person))
    .replaceAll("klik-draf:PERSON:", `klik-draf:${owner.person}:`)
    .replaceAll('"HAT"', JSON.stringify(owner.hat));
  await page.evaluate(writePhone, text);
}

/** Runs in the browser. */
async function writePhone(text: string): Promise<void> {
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const frozen = JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$bytes" in value) return bytesOf(String(value.$bytes));
    if ("$buffer" in value) return bytesOf(String(value.$buffer)).buffer;
    return value;
  }) as FrozenQueue;
  for (const [name, value] of Object.entries(frozen.localStorage))
    localStorage.setItem(name, value);
  await new Promise<void>((done, fail) => {
    const { name, version, stores } = frozen.database;
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => {
      for (const store of stores) {
        const made = request.result.createObjectStore(store.name, { keyPath: store.keyPath });
        for (const index of store.indexes) made.createIndex(index.name, index.keyPath);
      }
    });
    request.addEventListener("error", () => fail(new Error("The phone could not be written.")));
    request.addEventListener("success", () => {
      const turn = request.result.transaction(Object.keys(frozen.rows), "readwrite");
      for (const [store, rows] of Object.entries(frozen.rows))
        for (const row of rows) turn.objectStore(store).put(row);
      turn.addEventListener("complete", () => {
        request.result.close();
        done();
      });
    });
  });
}

/** Everything in the phone's database, as text. */
export async function readRaw(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open("klik-kotak");
        request.addEventListener("success", () => {
          const all = request.result.transaction("kiriman").objectStore("kiriman").getAll();
          all.addEventListener("success", () => {
            request.result.close();
            done(JSON.stringify(all.result));
          });
        });
      }),
  );
}

/** How many keys of other people lie on the phone. */
export async function readKeys(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const request = indexedDB.open("klik-kotak");
        request.addEventListener("success", () => {
          const all = request.result.transaction("kunci").objectStore("kunci").getAllKeys();
          all.addEventListener("success", () => {
            request.result.close();
            done(all.result.filter((key) => key !== document.body.dataset.person).length);
          });
        });
      }),
  );
}
