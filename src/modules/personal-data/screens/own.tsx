// The reader's own data: a page, a file, and a request about it. Nothing here names anybody else.
import type { Actor } from "#platform/actor.ts";
import { notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { ownRequestForm } from "../forms.ts";
import { readOwnData } from "../own-data.ts";
import { addRequest, listOwnRequests } from "../requests.ts";
import { listRetentionRules } from "../retention.ts";
import { OwnDataPage } from "../views/OwnData.tsx";
import { PublicRulesPage } from "../views/PublicRules.tsx";

export async function showRules(c: Request): Promise<Response> {
  const rules = await listRetentionRules(c.var.db);
  return showPage(c, <PublicRulesPage frame={frameOf(c)} rules={rules} />);
}

export function showOwnData(c: Request): Promise<Response> {
  return showOwnPage(c, {}, []);
}

async function showOwnPage(
  c: Request,
  values: Record<string, string>,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now, actor, person } = c.var;
  const data = await readOwnData(db);
  if (!data || !person) throw notFound();
  keepOffPhone(c);
  const page = (
    <OwnDataPage
      frame={frameOf(c)}
      data={data}
      requests={await listOwnRequests(db, person.personId)}
      mayAsk={actor !== null}
      zone={zoneOfRegion(actor?.region ?? "64")}
      values={values}
      errors={errors}
      saved={c.req.query("kabar") === "diterima"}
      submissionId={newSubmissionId(now)}
    />
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}

export async function takeOwnData(c: Request): Promise<Response> {
  const data = await readOwnData(c.var.db);
  if (!data) throw notFound();
  keepOffPhone(c);
  const name = `data-saya-${localDate(c.var.now)}.json`;
  return c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="${name}"`,
    "x-content-type-options": "nosniff",
  });
}

export async function askForOwn(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, ownRequestForm);
  const { value } = form;
  if (!value) return showOwnPage(c, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "permintaan-data", async () => {
        const wanted = { personId: actor.personId, ...value };
        if (!(await addRequest(c.var.db, actor, wanted, c.var.now)))
          throw new WrongInput("kind", "Permintaan seperti ini masih menunggu keputusan.");
        return "/akun/data?kabar=diterima";
      }),
    (errors) => showOwnPage(c, form.values, errors),
  );
}
