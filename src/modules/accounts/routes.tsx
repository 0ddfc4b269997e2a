// The screens of accounts: the door, the hat, the way out.
import { defineRoutes, type Request } from "#platform/routes.ts";
import { newSubmissionId, readForm } from "#platform/forms.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { dropSession, giveSession, readAddress, readDevice, readSession } from "./cookie.ts";
import { chooseHatForm, signInForm } from "./forms.ts";
import { listHats } from "./hats.ts";
import { changeHat, closeSession, signIn } from "./sessions.ts";
import { demoNames } from "./demo-names.ts";
import { HatsPage } from "./views/Hats.tsx";
import { SignInPage } from "./views/SignIn.tsx";

export const routes = defineRoutes("accounts");

routes.get("/masuk", { who: "public" }, (c) => {
  if (c.var.actor) return c.redirect("/beranda", 303);
  return showSignIn(c, { ke: c.req.query("ke") ?? "" });
});

routes.post("/masuk", { who: "public" }, async (c) => {
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
      return c.redirect(outcome.mustSetTotp ? "/akun/kode" : safeTarget(ke), 303);
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
});

routes.post("/keluar", { who: "public" }, async (c) => {
  const token = readSession(c);
  if (token) await closeSession(c.var.db, token);
  dropSession(c);
  return c.redirect("/", 303);
});

routes.get("/jabatan", { who: "person" }, async (c) => {
  const person = c.var.person;
  const hats = person ? await listHats(c.var.db, person.personId, localDate(c.var.now)) : [];
  return showPage(
    c,
    <HatsPage
      frame={frameOf(c)}
      hats={hats}
      current={c.var.actor?.assignmentId ?? null}
      submissionId={newSubmissionId(c.var.now)}
    />,
  );
});

routes.post("/jabatan", { who: "person" }, async (c) => {
  const form = await readForm(c, chooseHatForm);
  const token = readSession(c);
  if (form.value && token) {
    const renewed = await changeHat(c.var.db, token, form.value.assignment, c.var.now);
    if (renewed) {
      giveSession(c, renewed);
      return c.redirect("/beranda", 303);
    }
  }
  return c.redirect("/jabatan", 303);
});

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
