// Opening and closing sessions: throttled, the same answer for unknown accounts, a new token at each step up.
import { sql } from "kysely";
import { wearSession } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { hashToken, newId, newToken } from "#platform/ids.ts";
import { isPassword, judgeTotp } from "#platform/passwords.ts";

export const sessionDays = 30;
const windowMinutes = 15;
// A whole village office sits behind one address, so the address has far more room than the account.
const failuresPerAccount = 8;
const failuresPerAddress = 80;

export interface SignInTry {
  login: string;
  password: string;
  code: string;
  device: string;
  address: string;
  now: Date;
  /** TOTP for staff of kecamatan and above; off in the demo. */
  totpRequired: boolean;
}

export type SignInOutcome =
  | { kind: "signed_in"; token: string; mustSetTotp: boolean }
  | { kind: "wrong" }
  | { kind: "code_needed" }
  | { kind: "throttled" };

interface Credentials {
  person_id: string;
  password_hash: string | null;
  totp_secret: string | null;
  totp_confirmed_at: Date | null;
  totp_last_step: number;
  totp_needed: boolean;
}

/** Tries to sign in by user name or telephone. Failures are counted even though nothing else is written. */
export async function signIn(db: Db, tried: SignInTry): Promise<SignInOutcome> {
  const login = normaliseLogin(tried.login);
  const keys = { account: `akun:${login.slice(0, 80)}`, address: `alamat:${tried.address}` };
  if (await isThrottled(db, keys, tried.now)) return { kind: "throttled" };
  const { rows } =
    await sql<Credentials>`select * from find_credentials(${login}, ${tried.now})`.execute(db);
  const found = rows[0];
  const right = await isPassword(tried.password, found?.password_hash ?? null);
  if (!found || !right) return fail(db, keys, tried.now);
  const totpDue = tried.totpRequired && found.totp_needed;
  if (totpDue && found.totp_secret && found.totp_confirmed_at) {
    if (!tried.code) return { kind: "code_needed" };
    const step = judgeTotp(found.totp_secret, tried.code, found.totp_last_step, tried.now);
    if (step === null || !(await useTotpStep(db, found.person_id, step)))
      return fail(db, keys, tried.now);
  }
  await sql`select forgive_failures(${keys.account})`.execute(db);
  const mustSetTotp = totpDue && !found.totp_confirmed_at;
  const token = await openSession(db, found.person_id, { ...tried, bare: mustSetTotp });
  return { kind: "signed_in", token, mustSetTotp };
}

async function useTotpStep(db: Db, personId: string, step: number): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select use_totp_step(${personId}, ${step}) as used`.execute(db);
  return rows[0]?.used ?? false;
}

export interface SessionStart {
  device: string;
  address: string;
  now: Date;
  /** The hat to begin under; the person's first of today when absent. */
  assignmentId?: string;
  /** Begins without a hat: staff who must set their code first. */
  bare?: boolean;
}

/** Opens a session for a person and gives its token. */
export async function openSession(db: Db, personId: string, from: SessionStart): Promise<string> {
  const token = newToken();
  const until = new Date(from.now.getTime() + sessionDays * 86_400_000);
  await sql`select open_session(${newId(from.now)}, ${personId}, ${from.assignmentId ?? null}, ${hashToken(token)},
    ${from.device}, ${from.address}, ${from.now}, ${until}, ${from.bare ?? false})`.execute(db);
  return token;
}

/** Changes to another hat of the same person and renews the token. Null when the hat is not theirs today. */
export async function changeHat(
  db: Db,
  token: string,
  assignmentId: string,
  now: Date,
): Promise<string | null> {
  const renewed = newToken();
  const { rows } = await sql<{ changed: boolean }>`
    select change_hat(${hashToken(token)}, ${hashToken(renewed)}, ${assignmentId}, ${now}) as changed`.execute(
    db,
  );
  if (!rows[0]?.changed) return null;
  await wearSession(db, renewed, now);
  return renewed;
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await sql`select close_session(${hashToken(token)})`.execute(db);
}

export interface Device {
  id: string;
  device: string;
  started_at: Date;
  seen_at: Date;
}

/** The living sessions of the signed-in person, newest first. */
export async function listDevices(db: Db, now: Date): Promise<Device[]> {
  return db
    .selectFrom("sessions")
    .select(["id", "device", "started_at", "seen_at"])
    .where("expires_at", ">", now)
    .orderBy("seen_at", "desc")
    .limit(50)
    .execute();
}

/** Ends one session of the signed-in person. False when there is none of that id. */
export async function endSession(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A telephone number in any spelling becomes 62…; a user name its lower case. */
export function normaliseLogin(login: string): string {
  const digits = login.replace(/[\s().-]/g, "");
  if (/^(\+?62|0)8\d{7,12}$/.test(digits)) return digits.replace(/^(\+?62|0)/, "62");
  return login.trim().toLowerCase();
}

/** Whether too many tries have failed for this account or from this address in the last quarter of an hour. */
export async function isThrottled(
  db: Db,
  keys: { account: string; address: string },
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - windowMinutes * 60_000);
  const { rows } = await sql<{ key: string; failures: number }>`
    select * from count_failures(${[keys.account, keys.address]}, ${since})`.execute(db);
  return rows.some(
    ({ key, failures }) =>
      failures >= (key === keys.account ? failuresPerAccount : failuresPerAddress),
  );
}

/** Counts a failed try. */
export async function noteFailure(
  db: Db,
  keys: { account: string; address: string },
  now: Date,
): Promise<void> {
  await sql`select note_attempt(${[keys.account, keys.address]}, true, ${now})`.execute(db);
}

async function fail(
  db: Db,
  keys: { account: string; address: string },
  now: Date,
): Promise<SignInOutcome> {
  await noteFailure(db, keys, now);
  return { kind: "wrong" };
}
