// Handing over what one may no longer send, and the page of those who receive it.
import type { Actor } from "#platform/actor.ts";
import { forbidden, notFound, Refusal } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { findOfficeAt } from "#modules/accounts/public.ts";
import { notifyOffice } from "#modules/notifications/public.ts";
import { settleForm, unsentForm } from "../forms.ts";
import { handOverUnsent, listUnsent, settleUnsentWork } from "../unsent-work.ts";
import { UnsentPage } from "../views/Unsent.tsx";

/** Sent by the phone's script from the outbox. */
export async function takeUnsent(c: Request): Promise<Response> {
  const form = await readForm(c, unsentForm);
  const { value } = form;
  if (!value) throw new Refusal(400, form.errors[0]?.message ?? "Kiriman ini tidak terbaca.");
  const { hat, kind, path, content, files, written_at: writtenAt } = value;
  const work = { id: form.submissionId, hat, kind, path, content, files, writtenAt };
  return submitOnce(c, form, "serahan", async () => {
    if (!(await handOverUnsent(c.var.db, work, c.var.now)))
      throw forbidden(
        "Kiriman ini tidak dapat diserahkan. Simpan ke berkas, lalu bawa ke satgas atau DPMD.",
      );
    await tellSatgas(c);
    return "/kotak-keluar";
  });
}

/** Without a hat there is no office to speak from; the page of the satgas shows it all the same. */
async function tellSatgas(c: Request): Promise<void> {
  const { actor, db, now } = c.var;
  if (actor?.reach !== "village" && actor?.reach !== "institution") return;
  const satgas = await findOfficeAt(db, "satgas", actor.region.slice(0, 8));
  if (!satgas) return;
  await notifyOffice(db, now, {
    officeId: satgas.id,
    title: "Kiriman yang tidak dapat dikirim diserahkan kepada Anda",
    body: `Dari ${actor.regionName}.`,
    href: "/kiriman-serahan",
  });
}

export async function showUnsent(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  return showPage(
    c,
    <UnsentPage
      frame={frameOf(c)}
      works={await listUnsent(db, actor)}
      now={now}
      newId={() => newSubmissionId(now)}
    />,
  );
}

export async function settleUnsent(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, settleForm);
  const { value } = form;
  if (!value) throw notFound();
  return submitOnce(c, form, "serahan_selesai", async () => {
    if (!(await settleUnsentWork(c.var.db, actor, value.work, c.var.now))) throw notFound();
    return "/kiriman-serahan";
  });
}
