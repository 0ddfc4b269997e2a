// User names and telephone numbers are one each in the whole house, also where their owners are out of sight.
import type { Request } from "#platform/routes.ts";
import { addPerson, suggestUsername } from "../people.ts";
import { WrongInput } from "#platform/wrong-input.ts";

/** Adds a person under the wished user name, or under the first free one made of the name. */
export async function addUnderFreeName(
  c: Request,
  person: { id: string; name: string; phone: string | null; email: string | null },
  wished?: string,
): Promise<void> {
  const base = wished ?? suggestUsername(person.name);
  // A random end instead of a count: that would tell how many namesakes other branches have.
  for (const end of ["", `.${person.id.slice(-4)}`, `.${person.id.slice(-12)}`]) {
    const taken = await addPerson(c.var.db, { ...person, username: base + end }, c.var.now);
    if (taken === null) return;
    if (taken === "phone") throw phoneTaken();
    if (wished !== undefined) throw usernameTaken();
  }
  throw usernameTaken();
}

export function usernameTaken(): WrongInput {
  return new WrongInput("username", "Nama pengguna ini sudah dipakai. Tulis yang lain.");
}

export function phoneTaken(): WrongInput {
  return new WrongInput(
    "phone",
    "Nomor HP ini sudah dipakai akun lain. Kosongkan bila HP-nya dipakai bersama.",
  );
}
