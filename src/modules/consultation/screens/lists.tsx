// Lists of cases: the queue of an office, all cases of a hat, referrals, answers that wait for a second signature.
import type { Actor } from "#platform/actor.ts";
import { forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listOfficePeople } from "#modules/accounts/public.ts";
import { listTopics } from "#modules/topics/public.ts";
import { readCaseFilter } from "../case-query.ts";
import { closeCase } from "../closings.ts";
import { changeCase, loadCase } from "../consultations.ts";
import { bulkForm } from "../forms.ts";
import { recordEvent } from "../history.ts";
import { assignCase } from "../holding.ts";
import {
  type CaseFilter,
  listAwaitingSignature,
  listCases,
  listQueue,
  listReferred,
} from "../lists.ts";
import { mayAssign, mayClose, mayReclassify } from "../policy.ts";
import { CaseListPage } from "../views/CaseList.tsx";
import { QueuePage } from "../views/QueuePage.tsx";
import { ReferralsPage, SignaturesPage } from "../views/Waiting.tsx";

function readFilter(c: Request, preset: CaseFilter["state"]): CaseFilter {
  return readCaseFilter((name) => c.req.query(name), preset);
}

export async function showQueue(c: Request, actor: Actor): Promise<Response> {
  const filter = readFilter(c, "open");
  const { db, now } = c.var;
  const { lines, more } = await listQueue(db, actor, filter, now);
  const page = (
    <QueuePage
      frame={frameOf(c)}
      actor={actor}
      lines={lines}
      more={more}
      filter={filter}
      now={now}
      topics={await listTopics(db)}
      colleagues={await listOfficePeople(db, actor.officeId)}
      submissionId={newSubmissionId(now)}
      done={Number(c.req.query("selesai")) || 0}
    />
  );
  return showPage(c, page);
}

export async function showCases(c: Request, actor: Actor): Promise<Response> {
  const filter = readFilter(c, "all");
  const { db, now } = c.var;
  const { lines, more } = await listCases(db, actor, filter, now);
  const page = (
    <CaseListPage
      frame={frameOf(c)}
      actor={actor}
      lines={lines}
      more={more}
      filter={filter}
      now={now}
      topics={await listTopics(db)}
    />
  );
  return showPage(c, page);
}

export async function showReferrals(c: Request, actor: Actor): Promise<Response> {
  const page = readFilter(c, "open").page ?? 1;
  const { lines, more } = await listReferred(c.var.db, actor, page);
  return showPage(
    c,
    <ReferralsPage frame={frameOf(c)} lines={lines} more={more} page={page} now={c.var.now} />,
  );
}

export async function showSignatures(c: Request, actor: Actor): Promise<Response> {
  const lines = await listAwaitingSignature(c.var.db, actor);
  return showPage(c, <SignaturesPage frame={frameOf(c)} lines={lines} now={c.var.now} />);
}

/** One deed on many cases of the queue: what this hat may not do on one of them is left as it was, and counted. */
export async function sendBulk(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, bulkForm);
  const { value } = form;
  if (!value) return c.redirect("/antrean", 303);
  const people = await listOfficePeople(c.var.db, actor.officeId);
  const to = people.find((person) => person.id === value.to);
  if (value.deed === "assign" && !to) throw forbidden("Pilih rekan dari kantor Anda.");
  if (value.deed === "tag" && !value.tag) throw forbidden("Tulis tandanya dahulu.");
  return submitOnce(c, form, "antrean", async () => {
    let done = 0;
    for (const id of value.cases)
      done += (await doOne(c, actor, id, value.deed, to, value.tag)) ? 1 : 0;
    return `/antrean?selesai=${done}`;
  });
}

async function doOne(
  c: Request,
  actor: Actor,
  id: string,
  deed: "assign" | "tag" | "close",
  to: { id: string; name: string } | undefined,
  tag: string,
): Promise<boolean> {
  const { db, now } = c.var;
  const kase = await loadCase(db, id);
  if (kase.restricted) throw notFound();
  if (deed === "assign" && to && mayAssign(actor, kase)) {
    await assignCase(db, actor, kase, to, now);
    return true;
  }
  if (
    deed === "tag" &&
    mayReclassify(actor, kase) &&
    !kase.tags.includes(tag) &&
    kase.tags.length < 10
  ) {
    await changeCase(db, id, { tags: [...kase.tags, tag] });
    await recordEvent(db, actor, id, "tagged", now, { tag });
    return true;
  }
  if (deed === "close" && mayClose(actor, kase)) {
    return Boolean(
      await closeCase(
        db,
        actor,
        kase,
        { form: "tanpa_surat", summary: "Ditutup bersama kasus lain dari antrean." },
        now,
      ),
    );
  }
  return false;
}
