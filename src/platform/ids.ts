// Identifiers: time-ordered row ids, secrets for links and sessions, codes that can be read out on the telephone.
import { createHash, randomBytes, randomInt } from "node:crypto";

const speakable = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A UUID of version 7 (RFC 9562): sorts by time, unguessable in its last 74 bits. */
export function newId(now: Date = new Date()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [0, 8, 12, 16, 20].map((at, i, all) => hex.slice(at, all[i + 1] ?? 32)).join("-");
}

/** True for the text form of a UUID: anything else never reaches a query. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** A secret of 256 bits for a cookie or a link. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 of a secret, as the database keeps it. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A code of `groups` groups of four characters without look-alikes, such as K7QM-3F2A. */
export function newSpeakableCode(groups: number): string {
  const group = () =>
    Array.from({ length: 4 }, () => speakable[randomInt(speakable.length)]).join("");
  return Array.from({ length: groups }, group).join("-");
}
