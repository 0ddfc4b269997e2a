// What a person does with the own account: password, code app. A changed password ends every session of the person.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { hashPassword, isPassword, judgeTotp } from "#platform/passwords.ts";

/** Whether this is the password of the signed-in person. */
export async function knowsPassword(db: Db, personId: string, password: string): Promise<boolean> {
  const { rows } = await sql<{ hash: string | null }>`
    select password_hash_of(${personId}) as hash`.execute(db);
  return isPassword(password, rows[0]?.hash ?? null);
}

/** Sets the signed-in person's password and ends all sessions, this one included. */
export async function changeOwnPassword(db: Db, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password);
  await sql`select change_own_password(${hash}, ${now})`.execute(db);
}

/** Confirms a code app by its first code. False when the code does not belong to the secret now. */
export async function confirmTotp(
  db: Db,
  secret: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const step = judgeTotp(secret, code, 0, now);
  if (step === null) return false;
  await sql`select set_own_totp(${secret}, ${step}, ${now})`.execute(db);
  return true;
}
