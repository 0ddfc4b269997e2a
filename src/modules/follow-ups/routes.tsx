// The screens of follow-ups: one list for every office, one page a promise, and its four steps.
import type { Actor } from "#platform/actor.ts";
import { forbidden } from "#platform/errors.ts";
import { newSubmissionId, readForm, type SentForm, submitOnce } from "#platform/forms.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import { noteOversight, noteReading } from "#modules/audit/public.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import {
  AttachmentList,
  describeUploadRoom,
  judgeFiles,
  savesData,
  listAttachments,
  storeJudged,
} from "#modules/attachments/public.ts";
import { requireStep } from "./base-version.ts";
import { type FollowUp, listSteps, loadFollowUp } from "./follow-ups.ts";
import { cancelForm, proveForm, returnForm, verifyForm } from "./forms.ts";
import { countParts, listFollowUps } from "./lists.ts";
import { readFilter, readPage, listDistricts } from "./list-query.ts";
import { isPromiser, isVerifier, mayCancel, mayProve, mayReturn, mayVerify } from "./policy.ts";
import { cancelFollowUp, proveFollowUp, returnFollowUp, verifyFollowUp } from "./steps.ts";
import { FollowUpPage } from "./views/FollowUp.tsx";
import { FollowUpsPage } from "./views/FollowUps.tsx";

export const routes = defineRoutes("follow-ups");

const pageSize = 25;
const one = { who: "hat", objects: ["follow_up"] } as const;
const onlyPromiser =
  "Yang mengirim bukti adalah kantor yang berjanji, atau pendamping desa di wilayahnya.";
const onlyVerifier = "Yang memeriksa bukti adalah kantor yang tercatat sebagai pemeriksa.";

routes.get("/tindak-lanjut", { who: "hat" }, async (c, actor) => {
  const { db, now } = c.var;
  const counts = await countParts(db, actor);
  const filter = readFilter(c, actor, counts);
  const page = readPage(c);
  const found = await listFollowUps(db, actor, filter, {
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  });
  return showPage(
    c,
    <FollowUpsPage
      frame={frameOf(c)}
      followUps={found.slice(0, pageSize)}
      filter={filter}
      counts={counts}
      districts={await listDistricts(db, actor)}
      now={now}
      page={page}
      isMore={found.length > pageSize}
    />,
  );
});

routes.get("/tindak-lanjut/:id", one, async (c, actor) => showOne(c, actor, await load(c)));

routes.post("/tindak-lanjut/:id/bukti", one, async (c, actor) => {
  const followUp = await load(c);
  if (!isPromiser(actor, followUp)) throw forbidden(onlyPromiser);
  const form = await readForm(c, proveForm);
  const files = form.files.filter(({ field }) => field === "files");
  const regionCode = followUp.region_code;
  const target = { regionCode, subjectId: followUp.id, submissionId: form.submissionId };
  const { errors, judged } = await judgeFiles(c, target, files);
  const { value } = form;
  if (!value || errors.length > 0) return showTried(c, actor, followUp, form, errors);
  return submitOnce(c, form, "follow_up_proof", async () => {
    await requireStep(c, followUp, value.version, mayProve(actor, followUp), { Bukti: value.note });
    const { db, now } = c.var;
    const isDone = await proveFollowUp(db, actor, followUp, value.version, value.note, now);
    await requireStep(c, followUp, value.version, isDone, { Bukti: value.note });
    await storeJudged(c, { subjectKind: "follow_up", subjectId: followUp.id, regionCode }, judged);
    return hrefOf(followUp);
  });
});

routes.post("/tindak-lanjut/:id/verifikasi", one, async (c, actor) => {
  const followUp = await load(c);
  if (!isVerifier(actor, followUp)) throw forbidden(onlyVerifier);
  const form = await readForm(c, verifyForm);
  const { value } = form;
  if (!value) return showTried(c, actor, followUp, form);
  return submitOnce(c, form, "follow_up_verification", async () => {
    const mine = { Keputusan: "Terima bukti" };
    await requireStep(c, followUp, value.version, mayVerify(actor, followUp), mine);
    const isDone = await verifyFollowUp(c.var.db, actor, followUp, value.version, c.var.now);
    await requireStep(c, followUp, value.version, isDone, mine);
    return hrefOf(followUp);
  });
});

routes.post("/tindak-lanjut/:id/pengembalian", one, async (c, actor) => {
  const followUp = await load(c);
  if (!isVerifier(actor, followUp)) throw forbidden(onlyVerifier);
  const form = await readForm(c, returnForm);
  const { value } = form;
  if (!value) return showTried(c, actor, followUp, form);
  const { version, reason } = value;
  return submitOnce(c, form, "follow_up_return", async () => {
    const mine = { Keputusan: "Kembalikan", Alasan: reason };
    await requireStep(c, followUp, version, mayReturn(actor, followUp), mine);
    const isDone = await returnFollowUp(c.var.db, actor, followUp, version, reason, c.var.now);
    await requireStep(c, followUp, version, isDone, mine);
    return hrefOf(followUp);
  });
});

routes.post("/tindak-lanjut/:id/pembatalan", one, async (c, actor) => {
  const followUp = await load(c);
  if (!isVerifier(actor, followUp)) throw forbidden(onlyVerifier);
  const form = await readForm(c, cancelForm);
  const { value } = form;
  if (!value) return showTried(c, actor, followUp, form);
  const { version, cancel_reason: reason } = value;
  return submitOnce(c, form, "follow_up_cancellation", async () => {
    const mine = { Keputusan: "Batalkan", Alasan: reason };
    await requireStep(c, followUp, version, mayCancel(actor, followUp), mine);
    const isDone = await cancelFollowUp(c.var.db, actor, followUp, version, reason, c.var.now);
    await requireStep(c, followUp, version, isDone, mine);
    return hrefOf(followUp);
  });
});

function load(c: Request): Promise<FollowUp> {
  return loadFollowUp(c.var.db, c.req.param("id") ?? "");
}

function hrefOf(followUp: FollowUp): string {
  return `/tindak-lanjut/${followUp.id}`;
}

function showTried(
  c: Request,
  actor: Actor,
  followUp: FollowUp,
  form: SentForm<unknown>,
  fileErrors: SentForm<unknown>["errors"] = [],
): Promise<Response> {
  const errors = [...form.errors, ...fileErrors];
  return showOne(c, actor, followUp, { values: form.values, errors });
}

/** The page of a promise. On a restricted case the reading is noted like that of the case. */
async function showOne(
  c: Request,
  actor: Actor,
  followUp: FollowUp,
  tried: Parameters<typeof FollowUpPage>[0]["tried"] = { values: {}, errors: [] },
): Promise<Response> {
  const { db, now } = c.var;
  if (followUp.restricted) await noteReading(c, { kind: "follow_up", id: followUp.id });
  await noteOversight(c, "follow_up", followUp.id);
  const attachments = await listAttachments(db, followUp.id);
  const files = (
    <AttachmentList attachments={attachments} label="Berkas bukti" savesData={savesData(c)} />
  );
  const room = await describeUploadRoom(db, followUp.region_code, now);
  const status = tried.errors.length > 0 ? 422 : 200;
  return showPage(
    c,
    <FollowUpPage
      frame={frameOf(c)}
      actor={actor}
      followUp={followUp}
      steps={await listSteps(db, followUp.id)}
      files={attachments.length > 0 ? files : null}
      now={now}
      newId={() => newSubmissionId(now)}
      uploadRoom={room.nearlyFull ? room.words : ""}
      tried={tried}
    />,
    status,
  );
}
