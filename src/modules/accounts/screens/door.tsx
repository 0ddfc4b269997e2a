// The door: sign in, choose a hat, sign out; and where a session that has just begun goes first.
import { wearSession } from "#platform/actor.ts";
import { newSubmissionId, readForm } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { dropSession, giveSession, readAddress, readDevice, readSession } from "../cookie.ts";
import { demoNames } from "../demo-names.ts";
import { chooseHatForm, signInForm } from "../forms.ts";
import { listHats } from "../hats.ts";
import { readAccountState } from "../people.ts";
import { changeHat, closeSession, openSession, signIn } from "../sessions.ts";
import { HatsPage } from "../views/Hats.tsx";
import { SignInPage } from "../views/SignIn.tsx";

export const codePath = "/akun/kode";

export function showDoor(c: Request): Response {
  if (c.var.actor) return c.redirect("/beranda", 303);
  return showSignIn(c, { ke: c.req.query("ke") ?? "" });
}

export async function enter(c: Request): Promise<Response> {
  const form = await readForm(c, signInForm);
  if (!form.value) return showSignIn(c, form.values, form.errors);
  const { login, password, code, ke } = form.value;
  const outcome = await signIn(c.var.db, {
    login,
    password,
    code: code ?? "",
    device: readDevice(c),
    address: readAddress(c),
    now: c.var.now,
    totpRequired: !c.var.house.config.demo,
  });
  switch (outcome.kind) {
    case "signed_in":
      giveSession(c, outcome.token);
      return c.redirect(outcome.mustSetTotp ? codePath : safeTarget(ke), 303);
    case "code_needed":
      return showSignIn(
        c,
        form.values,
        [{ field: "code", message: "Tulis kode 6 angka, lalu ulangi kata sandi Anda." }],
        true,
      );
    case "throttled":
      return showSignIn(
        c,
        form.values,
        [
          {
            field: "login",
            message: "Terlalu banyak percobaan. Tunggu seperempat jam, lalu coba lagi.",
          },
        ],
        false,
        429,
      );
    case "wrong":
      return showSignIn(
        c,
        form.values,
        [{ field: "login", message: "Nama pengguna, kata sandi, atau kodenya tidak cocok." }],
        Boolean(code),
      );
  }
}

export async function leave(c: Request): Promise<Response> {
  const token = readSession(c);
  if (token) await closeSession(c.var.db, token);
  dropSession(c);
  return c.redirect("/", 303);
}

export async function showHats(c: Request): Promise<Response> {
  const { person, actor, db, now } = c.var;
  if (person && !actor && (await isCodeDue(c, person.personId))) return c.redirect(codePath, 303);
  return showPage(
    c,
    <HatsPage
      frame={frameOf(c)}
      hats={person ? await listHats(db, person.personId, localDate(now)) : []}
      current={actor?.assignmentId ?? null}
      submissionId={newSubmissionId(now)}
    />,
  );
}

export async function putOnHat(c: Request): Promise<Response> {
  const form = await readForm(c, chooseHatForm);
  const token = readSession(c);
  const { person } = c.var;
  if (person && (await isCodeDue(c, person.personId))) return c.redirect(codePath, 303);
  if (form.value && token) {
    const renewed = await changeHat(c.var.db, token, form.value.assignment, c.var.now);
    if (renewed) {
      giveSession(c, renewed);
      return c.redirect("/beranda", 303);
    }
  }
  return c.redirect("/jabatan", 303);
}

/**
 * Opens a session on this device for a person who has just shown who he is, in place of any older one of the device;
 * gives the page to go to. Staff without a code get no hat before they have set one.
 */
export async function beginSession(
  c: Request,
  personId: string,
  assignmentId?: string,
): Promise<string> {
  const { db, now } = c.var;
  const older = readSession(c);
  if (older) await closeSession(db, older);
  const start = { device: readDevice(c), address: readAddress(c), now };
  const token = await openSession(db, personId, {
    ...start,
    ...(assignmentId && { assignmentId }),
  });
  await wearSession(db, token, now);
  if (!(await isCodeDue(c, personId))) {
    giveSession(c, token);
    return "/beranda";
  }
  await closeSession(db, token);
  giveSession(c, await openSession(db, personId, { ...start, bare: true }));
  return codePath;
}

/** Staff of kecamatan and above sign in with a code of their telephone; the demo does without. */
async function isCodeDue(c: Request, personId: string): Promise<boolean> {
  if (c.var.house.config.demo) return false;
  const state = await readAccountState(c.var.db, personId);
  return state !== null && state.totp_needed && state.totp_confirmed_at === null;
}

function showSignIn(
  c: Request,
  values: Record<string, string>,
  errors: readonly FieldError[] = [],
  askCode = false,
  status: 200 | 422 | 429 = errors.length > 0 ? 422 : 200,
): Response {
  const { ke = "", login = "" } = values;
  return showPage(
    c,
    <SignInPage
      frame={frameOf(c)}
      submissionId={newSubmissionId(c.var.now)}
      values={{ ke, login }}
      errors={errors}
      askCode={askCode}
      demoNames={c.var.house.config.demo ? demoNames : []}
    />,
    status,
  );
}

/** Only a path of our own: never another site, whatever the link said. */
function safeTarget(ke: string | undefined): string {
  return ke && /^\/(?![/\\])[\w\-./]*$/.test(ke) ? ke : "/beranda";
}
