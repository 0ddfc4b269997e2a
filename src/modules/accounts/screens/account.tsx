// The own account: hats, contact, password, code app, devices. A changed password ends all sessions and opens a new one here.
import QRCode from "qrcode";
import { Conflict, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { isId } from "#platform/ids.ts";
import { newTotpSecret, totpAddress } from "#platform/passwords.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { readAddress } from "../cookie.ts";
import { changePasswordForm, contactForm, deedForm, totpForm } from "../forms.ts";
import { listHats } from "../hats.ts";
import { changeOwnPassword, confirmTotp, knowsPassword } from "../own-account.ts";
import { changePerson, loadPerson, readAccountState } from "../people.ts";
import { endSession, isThrottled, listDevices, noteFailure } from "../sessions.ts";
import { AccountPage } from "../views/Account.tsx";
import { TotpPage } from "../views/Totp.tsx";
import { beginSession } from "./door.tsx";
import { phoneTaken } from "./free-name.ts";
import { orShow } from "#platform/wrong-input.ts";

const told: Readonly<Record<string, string>> = {
  kontak: "Nomor HP dan surel tersimpan.",
  sandi: "Kata sandi baru berlaku. Semua perangkat lain sudah dikeluarkan.",
  perangkat: "Perangkat itu sudah dikeluarkan.",
  kode: "Kode dari HP terpasang. Mulai sekarang kami menanyakannya setiap Anda masuk.",
};

export async function showAccount(c: Request): Promise<Response> {
  return showAccountPage(c, {}, []);
}

async function showAccountPage(
  c: Request,
  sent: Record<string, string>,
  errors: readonly FieldError[],
  status: 200 | 422 | 429 = errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { db, now, actor } = c.var;
  const { personId, sessionId } = signedIn(c);
  const person = await loadPerson(db, personId);
  const zone = actor ? zoneOfRegion(actor.region) : "WITA";
  const devices = await listDevices(db, now);
  return showPage(
    c,
    <AccountPage
      frame={frameOf(c)}
      person={person}
      hats={await listHats(db, personId, localDate(now))}
      account={await readAccountState(db, personId)}
      devices={devices.map((device) => ({
        id: device.id,
        name: device.device,
        here: device.id === sessionId,
        words: `Masuk ${writeNear(device.started_at, now, zone)}, terakhir dipakai ${writeNear(device.seen_at, now, zone)}`,
      }))}
      values={{ phone: person.phone ?? "", email: person.email ?? "", ...sent }}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      staff={actor?.staff ?? false}
      submissionId={newSubmissionId(now)}
    />,
    status,
  );
}

function signedIn(c: Request): { personId: string; sessionId: string } {
  if (!c.var.person) throw notFound();
  return c.var.person;
}

export async function changeContact(c: Request): Promise<Response> {
  const { personId } = signedIn(c);
  const form = await readForm(c, contactForm);
  const { value } = form;
  if (!value) return showAccountPage(c, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "kontak", async () => {
        const { version, phone = null, email = null } = value;
        const wrong = await changePerson(c.var.db, personId, version, { phone, email });
        if (wrong === "phone") throw phoneTaken();
        if (wrong === "stale") {
          const person = await loadPerson(c.var.db, personId);
          throw new Conflict("Kontak Anda sudah diubah dari tempat lain.", {
            mine: { "Nomor HP": form.values.phone ?? "", Surel: form.values.email ?? "" },
            theirs: { "Nomor HP": person.phone ?? "", Surel: person.email ?? "" },
            href: "/akun",
          });
        }
        return "/akun?kabar=kontak";
      }),
    (errors) => showAccountPage(c, form.values, errors),
  );
}

/** The throttle of sign-in counts here too: a phone left open must not become a place to guess passwords. */
export async function changePassword(c: Request): Promise<Response> {
  const { db, now, actor } = c.var;
  const { personId } = signedIn(c);
  const form = await readForm(c, changePasswordForm);
  const { value } = form;
  if (!value) return showAccountPage(c, {}, form.errors);
  const keys = { account: `sandi:${personId}`, address: `alamat:${readAddress(c)}` };
  if (await isThrottled(db, keys, now))
    return showAccountPage(
      c,
      {},
      [{ field: "current", message: "Terlalu banyak percobaan. Tunggu seperempat jam." }],
      429,
    );
  if (!(await knowsPassword(db, personId, value.current))) {
    await noteFailure(db, keys, now);
    const message = "Kata sandi yang sekarang tidak cocok.";
    return showAccountPage(c, {}, [{ field: "current", message }]);
  }
  await changeOwnPassword(db, value.password, now);
  const target = await beginSession(c, personId, actor?.assignmentId);
  return c.redirect(target === "/beranda" ? "/akun?kabar=sandi" : target, 303);
}

export async function endDevice(c: Request): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const form = await readForm(c, deedForm);
  return submitOnce(c, form, "perangkat", async () => {
    if (!isId(id) || !(await endSession(c.var.db, id))) throw notFound();
    return "/akun?kabar=perangkat";
  });
}

export function showTotp(c: Request): Promise<Response> {
  return showTotpPage(c, newTotpSecret(), []);
}

/** The secret travels in the form until a code confirms it: a page that was only looked at leaves nothing behind. */
async function showTotpPage(
  c: Request,
  secret: string,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const { personId } = signedIn(c);
  const person = await loadPerson(db, personId);
  const account = await readAccountState(db, personId);
  keepOffPhone(c);
  return showPage(
    c,
    <TotpPage
      frame={frameOf(c)}
      secret={secret}
      qr={await QRCode.toDataURL(totpAddress(secret, person.username), { margin: 2, width: 400 })}
      replaces={Boolean(account?.totp_confirmed_at)}
      needed={Boolean(account?.totp_needed) && !c.var.house.config.demo}
      errors={errors}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function setTotp(c: Request): Promise<Response> {
  const { db, now, actor } = c.var;
  const { personId } = signedIn(c);
  const { values, value, errors } = await readForm(c, totpForm);
  const known = /^[A-Z2-7]{16,64}$/.test(values.secret ?? "") ? values.secret : undefined;
  const secret = known ?? newTotpSecret();
  if (!value) return showTotpPage(c, secret, errors);
  const account = await readAccountState(db, personId);
  if (account?.totp_confirmed_at) {
    const keys = { account: `sandi:${personId}`, address: `alamat:${readAddress(c)}` };
    const mayTry = !(await isThrottled(db, keys, now));
    if (!mayTry || !(await knowsPassword(db, personId, value.current ?? ""))) {
      await noteFailure(db, keys, now);
      const message = "Tulis kata sandi Anda untuk mengganti kode yang sudah terpasang.";
      return showTotpPage(c, secret, [{ field: "current", message }]);
    }
  }
  if (!(await confirmTotp(db, secret, value.code, now))) {
    const message = "Kodenya tidak cocok. Tunggu angka berikutnya di HP Anda, lalu coba lagi.";
    return showTotpPage(c, secret, [{ field: "code", message }]);
  }
  await beginSession(c, personId, actor?.assignmentId);
  return c.redirect(actor ? "/akun?kabar=kode" : "/beranda", 303);
}
