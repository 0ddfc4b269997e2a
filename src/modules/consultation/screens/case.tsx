// The page of a case, and what is done on it without leaving it: reply, rate, take, be present.
import type { Actor } from "#platform/actor.ts";
import { Conflict, forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import {
  AttachmentList,
  describeUploadRoom,
  judgeFiles,
  savesData,
  storeJudged,
} from "#modules/attachments/public.ts";
import { noteOversight, noteReading } from "#modules/audit/public.ts";
import { explainDue, writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { PaperList } from "#modules/documents/public.ts";
import { FollowUpList } from "#modules/follow-ups/public.ts";
import { shareOnWhatsapp } from "#modules/notifications/public.ts";
import { replyToCase } from "../answering.ts";
import { type CasePage, readCasePage } from "../case-page.ts";
import { claimWithCode } from "../claims.ts";
import { listClosings, rateClosing } from "../closings.ts";
import { type Consultation, loadCase } from "../consultations.ts";
import { claimByCodeForm, plainForm, rateForm, replyForm } from "../forms.ts";
import { claimCase, releaseCase } from "../holding.ts";
import { listMessages } from "../messages.ts";
import { mayClaim, mayRate, mayReply } from "../policy.ts";
import { listOthersHere, notePresence } from "../presence.ts";
import { readReopenDays } from "../settings.ts";
import { writeSmsSummary } from "../sms-summary.ts";
import { timeCase } from "../timing.ts";
import { CaseView } from "../views/Case.tsx";
import { ClaimByCodePage } from "../views/ClaimByCode.tsx";
import { DuePage } from "../views/Due.tsx";
import { warnOfPersonalData } from "./ask.tsx";

/** The one door of every page about a case: loads it, and leaves a trace where it is restricted. */
export async function openCase(c: Request, actor: Actor): Promise<Consultation> {
  const kase = await loadCase(c.var.db, c.req.param("id") ?? "");
  if (kase.restricted) keepOffPhone(c);
  if (kase.restricted && kase.asker_person_id !== actor.personId) {
    await noteReading(c, { kind: "consultation", id: kase.id });
  }
  await noteOversight(c, "consultation", kase.id);
  return kase;
}

export async function showCase(c: Request, actor: Actor): Promise<Response> {
  return renderCase(c, actor, await openCase(c, actor));
}

async function renderCase(
  c: Request,
  actor: Actor,
  kase: Consultation,
  tried: { values: Record<string, string>; errors: { field: string; message: string }[] } = {
    values: {},
    errors: [],
  },
): Promise<Response> {
  const { db, now } = c.var;
  if (actor.staff && c.req.method === "GET")
    c.var.leaveBehind.push((later) => notePresence(later, actor, kase.id, now));
  const page = await readCasePage(db, actor, kase, now);
  const room = await describeUploadRoom(db, kase.region_code, now);
  return showPage(
    c,
    <CaseView
      frame={frameOf(c)}
      actor={actor}
      page={page}
      now={now}
      submissionId={newSubmissionId(now)}
      attachments={<AttachmentList attachments={page.attachments} savesData={savesData(c)} />}
      followUps={<FollowUpList followUps={page.followUps} now={now} />}
      papers={<PaperList papers={page.papers} actor={actor} copies={page.attachments} />}
      uploadRoom={room.words}
      sms={writeSms(page, now)}
      reopenDays={await readReopenDays(db, kase.region_code)}
      tried={tried}
    />,
    tried.errors.length > 0 ? 422 : 200,
  );
}

function writeSms({ kase, followUps }: CasePage, now: Date): { text: string; whatsapp: string } {
  const open = followUps.filter(({ state }) => state === "open" || state === "returned");
  const text = writeSmsSummary(
    {
      number: kase.number,
      restricted: kase.restricted,
      state: kase.state,
      office: kase.handling_office_name,
      due: kase.resolution_due,
      zone: zoneOfRegion(kase.region_code),
      openFollowUps: open.length,
      firstFollowUpOn: open.map(({ due_on }) => due_on).toSorted()[0] ?? null,
    },
    now,
  );
  return { text, whatsapp: shareOnWhatsapp(text) };
}

/** Why a case is due when it is: start, pauses, holidays, rule, version. */
export async function showDue(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  const timing = await timeCase(c.var.db, kase, c.var.now);
  const zone = zoneOfRegion(kase.region_code);
  return showPage(
    c,
    <DuePage
      frame={frameOf(c)}
      kase={kase}
      firstReply={explainDue(timing.firstReply, zone)}
      resolution={explainDue(timing.resolution, zone)}
      repliedAt={kase.first_replied_at ? writeNear(kase.first_replied_at, c.var.now, zone) : null}
    />,
  );
}

export async function sendReply(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  if (!mayReply(actor, kase)) throw forbidden("Hanya pihak penanya yang membalas di sini.");
  const form = await readForm(c, replyForm);
  const files = await judgeFiles(
    c,
    { regionCode: kase.region_code, subjectId: kase.id, submissionId: form.submissionId },
    form.files,
  );
  const errors = [
    ...form.errors,
    ...files.errors,
    ...warnOfPersonalData(form.values).map(warnInReply),
  ];
  if (!form.value || errors.length > 0)
    return renderCase(c, actor, kase, { values: form.values, errors });
  const { body } = form.value;
  return submitOnce(c, form, "balasan", async () => {
    const messageId = await replyToCase(c.var.db, actor, kase, body, c.var.now);
    await storeJudged(
      c,
      { subjectKind: "consultation", subjectId: kase.id, regionCode: kase.region_code, messageId },
      files.judged,
    );
    return `/konsultasi/${kase.id}#pesan-${messageId}`;
  });
}

function warnInReply(warning: string) {
  return {
    field: "body",
    message: `Periksa dahulu: ${warning}. Hapus, atau centang “Tetap kirim”.`,
  };
}

export async function sendRating(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  if (!mayRate(actor, kase))
    throw forbidden("Penilaian diberikan pihak penanya setelah kasus ditutup.");
  const form = await readForm(c, rateForm);
  const { value } = form;
  if (!value) return renderCase(c, actor, kase, form);
  return submitOnce(c, form, "penilaian", async () => {
    const closing = (await listClosings(c.var.db, kase.id)).find((one) => one.reopened_at === null);
    if (!closing) throw notFound();
    await rateClosing(c.var.db, actor, kase, closing.id, value, c.var.now);
    return `/konsultasi/${kase.id}#nilai`;
  });
}

export async function takeCase(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  if (!mayClaim(actor, kase))
    throw forbidden("Kasus ini sudah di tangan Anda, atau bukan untuk kantor Anda.");
  const form = await readForm(c, plainForm);
  return submitOnce(c, form, "pegang", async () => {
    const taken = await claimCase(c.var.db, actor, kase, c.var.now, form.value?.version);
    if (!taken) await throwStale(c, kase, form.values);
    return `/konsultasi/${kase.id}`;
  });
}

export async function putBack(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  if (kase.holder_id !== actor.personId) throw forbidden("Kasus ini tidak di tangan Anda.");
  const form = await readForm(c, plainForm);
  return submitOnce(c, form, "lepas", async () => {
    await releaseCase(c.var.db, actor, kase, c.var.now);
    return "/antrean";
  });
}

/** Somebody changed the case meanwhile: their last words beside mine, nothing overwritten. */
export async function throwStale(
  c: Request,
  kase: Consultation,
  mine: Record<string, string>,
): Promise<never> {
  const newest = await loadCase(c.var.db, kase.id);
  const last = (await listMessages(c.var.db, kase.id)).at(-1);
  throw new Conflict("Kasus ini berubah sejak Anda membukanya.", {
    mine,
    theirs: {
      Pemegang: newest.holder_name ?? "belum ada",
      ...(last && { "Tulisan terakhir": `${last.author_name}: ${last.body}` }),
    },
    href: `/konsultasi/${kase.id}`,
  });
}

/** Says that this person has the case open, and who else has. Answers scripts; pages show the same without them. */
export async function bePresent(c: Request, actor: Actor): Promise<Response> {
  const kase = await loadCase(c.var.db, c.req.param("id") ?? "");
  if (!actor.staff) throw forbidden("Hanya untuk petugas.");
  await notePresence(c.var.db, actor, kase.id, c.var.now);
  return c.json({ others: await listOthersHere(c.var.db, actor, kase.id, c.var.now) });
}

export function showClaimByCode(c: Request): Response {
  return showPage(
    c,
    <ClaimByCodePage
      frame={frameOf(c)}
      submissionId={newSubmissionId(c.var.now)}
      values={{}}
      errors={[]}
    />,
  );
}

export async function sendClaimByCode(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, claimByCodeForm);
  const id = form.value && (await claimWithCode(c.var.db, actor, form.value.code, c.var.now));
  if (id) return c.redirect(`/konsultasi/${id}`, 303);
  const errors = form.value
    ? [
        {
          field: "code",
          message: "Kode ini tidak cocok, sudah dipakai, atau bukan dari desa Anda.",
        },
      ]
    : form.errors;
  return showPage(
    c,
    <ClaimByCodePage
      frame={frameOf(c)}
      submissionId={form.submissionId}
      values={form.values}
      errors={errors}
    />,
    422,
  );
}
