// Locks what waits on the phone under a key of its person. The key comes with the session and goes at signing out, so the
// next user of the phone cannot read it. On plain http the browser has no cipher: then it lies open, as drafts do.
import { openOutbox } from "./database.ts";
import type { Sealed } from "./items.ts";

const keyAddress = "/kotak-keluar/kunci";
const patienceMs = 8000;

/** The key of this person, from the phone, else from the server while the person is signed in; null when there is none. */
export async function findKey(person: string, mayAsk: boolean): Promise<CryptoKey | null> {
  // Undefined where the page did not come over a safe line.
  const cipher = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!cipher) return null;
  const database = await openOutbox();
  const kept = await database.get("kunci", person);
  if (kept) return kept.key;
  if (!mayAsk) return null;
  try {
    const answer = await fetch(keyAddress, {
      method: "POST",
      signal: AbortSignal.timeout(patienceMs),
    });
    const said = (await answer.json()) as { person: string; key: string };
    if (said.person !== person) return null;
    const bytes = Uint8Array.from(atob(said.key), (sign) => sign.charCodeAt(0));
    // Not extractable: a page can use it, nobody can carry it away.
    const key = await cipher.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    await database.put("kunci", { person, key });
    return key;
  } catch {
    return null;
  }
}

export async function sealBytes(
  key: CryptoKey | null,
  bytes: ArrayBuffer,
): Promise<Sealed<ArrayBuffer>> {
  if (!key) return { open: bytes };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Null when it is locked and the key is not here. */
export async function openBytes(
  key: CryptoKey | null,
  sealed: Sealed<ArrayBuffer>,
): Promise<ArrayBuffer | null> {
  if ("open" in sealed) return sealed.open;
  if (!key) return null;
  const { iv, data } = sealed;
  return crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data).catch(() => null);
}

export async function sealWords<Value>(
  key: CryptoKey | null,
  value: Value,
): Promise<Sealed<Value>> {
  if (!key) return { open: value };
  const sealed = await sealBytes(key, new TextEncoder().encode(JSON.stringify(value)).buffer);
  return sealed as Sealed<Value>;
}

export async function openWords<Value>(
  key: CryptoKey | null,
  sealed: Sealed<Value>,
): Promise<Value | null> {
  if ("open" in sealed) return sealed.open;
  const bytes = await openBytes(key, sealed);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Value);
}
