// Requests about personal data as the admin of the regency sees, notes and decides them.
import { type Actor, branchRange } from "#platform/actor.ts";
import { Conflict, forbidden } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { zoneOfRegion } from "#modules/calendar/public.ts";
import { decisionForm, recordForm } from "../forms.ts";
import {
  addRequest,
  type DataRequest,
  decideRequest,
  findPersonByUsername,
  listRequests,
  loadRequest,
} from "../requests.ts";
import { RequestPage, RequestsPage } from "../views/Requests.tsx";
import { stateWords } from "../words.ts";

export function showRequests(c: Request, actor: Actor): Promise<Response> {
  return showList(c, actor, {}, []);
}

async function showList(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FieldError[],
): Promise<Response> {
  keepOffPhone(c);
  const page = (
    <RequestsPage
      frame={frameOf(c)}
      requests={await listRequests(c.var.db, branchRange(actor.region))}
      now={c.var.now}
      zone={zoneOfRegion(actor.region)}
      values={values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}

export async function recordRequest(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, recordForm);
  const { value } = form;
  if (!value) return showList(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "permintaan-data-orang", async () => {
        const { username, kind, wish } = value;
        const personId = await findPersonByUsername(c.var.db, username);
        if (!personId)
          throw new WrongInput(
            "username",
            "Tidak ada akun dengan nama pengguna itu yang seluruhnya Anda urus.",
          );
        if (!(await addRequest(c.var.db, actor, { personId, kind, wish }, c.var.now)))
          throw new WrongInput("kind", "Permintaan seperti ini masih menunggu keputusan.");
        return "/admin/data-pribadi";
      }),
    (errors) => showList(c, actor, form.values, errors),
  );
}

export async function showRequest(c: Request, actor: Actor): Promise<Response> {
  return showOne(c, actor, await loadDecidable(c, actor), {}, []);
}

/** One's own request is seen on the own page; here stand those of others. */
async function loadDecidable(c: Request, actor: Actor): Promise<DataRequest> {
  const request = await loadRequest(c.var.db, c.req.param("id") ?? "");
  if (request.person_id === actor.personId)
    throw forbidden("Permintaan Anda sendiri diputuskan admin lain.");
  return request;
}

function showOne(
  c: Request,
  actor: Actor,
  request: DataRequest,
  values: Record<string, string>,
  errors: readonly FieldError[],
): Response {
  keepOffPhone(c);
  const page = (
    <RequestPage
      frame={frameOf(c)}
      request={request}
      zone={zoneOfRegion(actor.region)}
      values={values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />
  );
  return showPage(c, page, errors.length > 0 ? 422 : 200);
}

export async function decide(c: Request, actor: Actor): Promise<Response> {
  const request = await loadDecidable(c, actor);
  const form = await readForm(c, decisionForm);
  const { value } = form;
  if (!value) return showOne(c, actor, request, form.values, form.errors);
  const { decision: state, reason, version } = value;
  return submitOnce(c, form, "keputusan-data", async () => {
    const decision = { state, reason, version };
    if (!(await decideRequest(c.var.db, actor, request, decision, c.var.now)))
      throw new Conflict(
        "Permintaan ini sudah diputuskan, atau akunnya tidak lagi seluruhnya Anda urus.",
        {
          mine: { Keputusan: stateWords[state], Alasan: reason },
          theirs: { Keadaan: stateWords[request.state], Alasan: request.reason },
          href: `/admin/data-pribadi/${request.id}`,
        },
      );
    return `/admin/data-pribadi/${request.id}`;
  });
}
