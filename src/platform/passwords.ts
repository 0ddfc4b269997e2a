// Slow hashes of passwords (argon2id, RFC 9106), and the time-based codes of staff (RFC 6238).
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Secret, TOTP } from "otpauth";

const hash = promisify(argon2);
// OWASP's second choice: 19 MiB, two passes, one lane. One sign-in costs about 30 ms on a small server.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const totpPeriodSeconds = 30;

/** Hashes a password. The result holds its own salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hash("argon2id", {
    message: Buffer.from(password.normalize("NFKC")),
    nonce,
    ...cost,
  });
  return `argon2id$${cost.memory}$${cost.passes}$${nonce.toString("base64url")}$${tag.toString("base64url")}`;
}

/** True when the password is the one of this hash. Spends the same time on a malformed or missing hash. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, memory, passes, nonce, tag] = (stored ?? dummyHash).split("$");
  const known = Buffer.from(tag ?? "", "base64url");
  const tried = await hash("argon2id", {
    message: Buffer.from(password.normalize("NFKC")),
    nonce: Buffer.from(nonce ?? "", "base64url"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: cost.parallelism,
    tagLength: known.length,
  });
  return timingSafeEqual(tried, known) && stored !== null;
}

const dummyHash = `argon2id$${cost.memory}$${cost.passes}$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(32).toString("base64url")}`;

/** A new TOTP secret in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, username: string): string {
  return totp(secret, username).toString();
}

/** The time step that `code` belongs to, or null. A step at or before `lastStep` has been used and is refused. */
export function judgeTotp(
  secret: string,
  code: string,
  lastStep: number,
  now: Date,
): number | null {
  const delta = totp(secret, "").validate({
    token: code.replace(/\s/g, ""),
    window: 1,
    timestamp: now.getTime(),
  });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / totpPeriodSeconds) + delta;
  return step > lastStep ? step : null;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Klik Desa",
    label,
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: totpPeriodSeconds,
  });
}
