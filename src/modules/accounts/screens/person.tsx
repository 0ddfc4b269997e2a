// One person's page: hats, account, name and contact; closing and opening the account.
import type { Actor } from "#platform/actor.ts";
import { Conflict, forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writeInstant, writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { type LinkLine, listLinks } from "../access-links.ts";
import { countOpenCases, isStanding, listAssignments } from "../assignments.ts";
import { deedForm } from "../forms.ts";
import {
  changePerson,
  loadPerson,
  mayAdminister,
  type PersonRow,
  readAccountState,
  setPersonActive,
} from "../people.ts";
import { identityForm } from "../people-forms.ts";
import { mayGrant } from "../policy.ts";
import { PersonPage } from "../views/Person.tsx";
import type { Values } from "../views/Seat.tsx";
import { phoneTaken, usernameTaken } from "./free-name.ts";
import { orShow } from "#platform/wrong-input.ts";

const told: Readonly<Record<string, string>> = {
  tersimpan: "Nama dan kontak tersimpan.",
  jabatan: "Jabatan baru tersimpan. Berlaku sejak tanggal mulainya.",
  berakhir: "Jabatan diakhiri. Kasusnya tetap di kantor.",
  diganti: "Pejabat diganti. Buat tautan undangan bila ia belum punya kata sandi.",
  ditutup: "Akun ditutup. Semua sesinya berakhir.",
  dibuka: "Akun dibuka kembali.",
};

/** Loads a person of whom this hat may manage at least one post; anybody else is not there. */
export async function loadManaged(c: Request, actor: Actor): Promise<PersonRow> {
  const person = await loadPerson(c.var.db, c.req.param("id") ?? "");
  const hats = await listAssignments(c.var.db, person.id);
  if (!hats.some((hat) => mayGrant(actor, hat))) throw notFound();
  return person;
}

/** Refuses what touches a whole account when a part of it is another's to manage. */
export async function requireWholeAccount(c: Request, person: PersonRow): Promise<void> {
  if (await mayAdminister(c.var.db, person.id)) return;
  throw forbidden(
    "Akun ini bukan wewenang Anda seluruhnya: pemiliknya Anda sendiri, atau memegang jabatan lain yang diurus Admin Kabupaten.",
  );
}

export async function showPerson(c: Request, actor: Actor): Promise<Response> {
  return showPersonPage(c, actor, await loadManaged(c, actor), {}, []);
}

export async function showPersonPage(
  c: Request,
  actor: Actor,
  person: PersonRow,
  sent: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const today = localDate(now);
  const assignments = await listAssignments(db, person.id);
  const hats = [];
  for (const hat of assignments) {
    const standing = isStanding(hat, today);
    const mine = mayGrant(actor, hat) && person.id !== actor.personId;
    const openCases = standing && mine ? await countOpenCases(db, hat.office_id) : 0;
    hats.push({ ...hat, standing, mine, openCases });
  }
  const account = (await mayAdminister(db, person.id))
    ? await readAccountState(db, person.id)
    : null;
  const zone = zoneOfRegion(actor.region);
  const { name, username, phone, email } = person;
  return showPage(
    c,
    <PersonPage
      frame={frameOf(c)}
      person={person}
      hats={hats}
      account={account}
      links={
        account ? (await listLinks(db, person.id)).map((link) => describeLink(link, c, actor)) : []
      }
      lastSeen={account?.last_seen_at ? writeNear(account.last_seen_at, now, zone) : "Belum pernah"}
      values={{ name, username, phone: phone ?? "", email: email ?? "", ...sent }}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      today={today}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function describeLink(link: LinkLine, c: Request, actor: Actor): { words: string } {
  const zone = zoneOfRegion(actor.region);
  const what = link.purpose === "invitation" ? "Undangan" : "Tautan atur ulang";
  const by = link.issued_by_name ? ` oleh ${link.issued_by_name}` : "";
  const state = link.used_at
    ? "sudah dipakai atau diganti"
    : link.expires_at <= c.var.now
      ? "lewat waktu"
      : `berlaku sampai ${writeInstant(link.expires_at, zone)}`;
  return { words: `${what} dibuat ${writeNear(link.issued_at, c.var.now, zone)}${by}: ${state}.` };
}

export async function changeIdentity(c: Request, actor: Actor): Promise<Response> {
  const person = await loadManaged(c, actor);
  await requireWholeAccount(c, person);
  const form = await readForm(c, identityForm);
  const { value } = form;
  if (!value) return showPersonPage(c, actor, person, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "orang", async () => {
        const { version, name, username, phone = null, email = null } = value;
        const change = { name, username, phone, email };
        const wrong = await changePerson(c.var.db, person.id, version, change);
        if (wrong === "phone") throw phoneTaken();
        if (wrong === "username") throw usernameTaken();
        if (wrong === "stale")
          throw new Conflict("Data orang ini sudah diubah orang lain.", {
            mine: describeIdentity(form.values),
            theirs: describeIdentity(person),
            href: `/admin/orang/${person.id}`,
          });
        return `/admin/orang/${person.id}?kabar=tersimpan`;
      }),
    (errors) => showPersonPage(c, actor, person, form.values, errors),
  );
}

function describeIdentity(facts: {
  name?: string;
  username?: string;
  phone?: string | null;
  email?: string | null;
}): Record<string, string> {
  const { name = "", username = "", phone, email } = facts;
  return { Nama: name, "Nama pengguna": username, "Nomor HP": phone ?? "", Surel: email ?? "" };
}

/** Closing and opening are one deed with two names, so that history and address say which. */
export function setActive(active: boolean) {
  return async (c: Request, actor: Actor): Promise<Response> => {
    const person = await loadManaged(c, actor);
    await requireWholeAccount(c, person);
    const form = await readForm(c, deedForm);
    const word = active ? "dibuka" : "ditutup";
    return submitOnce(c, form, `orang-${word}`, async () => {
      await setPersonActive(c.var.db, person.id, active);
      return `/admin/orang/${person.id}?kabar=${word}`;
    });
  };
}
