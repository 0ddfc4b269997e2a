// Remote villages beside the others, and the page on which the regency's admin says which are remote.
import { type Actor, branchRange, isInBranch } from "#platform/actor.ts";
import { notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listRegions, writePlace } from "#modules/regions/public.ts";
import { readSlices } from "../figures.ts";
import { remoteForm } from "../forms.ts";
import { readLook } from "../look.ts";
import { noSums } from "../measures.ts";
import { remotenessJudges } from "../policy.ts";
import { countRemote, forgetRemote, listJudgedVillages, noteRemote } from "../remote-villages.ts";
import { DistancePage, JudgingPage } from "../views/DistancePage.tsx";
import { readControls } from "./controls.ts";

export async function showDistance(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const asked = await readLook(db, actor, (name) => c.req.query(name), now);
  const look = { ...asked, topicGroup: undefined };
  const { from, until } = branchRange(look.place);
  const counts = await countRemote(db, from, until);
  const sums = await readSlices(db, look.place, look.period, "remote");
  const none = noSums(look.period.lastEnded !== null);
  return showPage(
    c,
    <DistancePage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/jarak")}
      villages={[...counts.values()].reduce((sum, count) => sum + count, 0)}
      remote={sums.get("ya") ?? none}
      others={sums.get("tidak") ?? none}
      mayJudge={remotenessJudges.some((role) => role === actor.role)}
    />,
  );
}

export async function showJudging(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const districts = await listRegions(db, actor.region, "district", 100);
  const asked = c.req.query("wilayah");
  const district = districts.find(({ code }) => code === asked)?.code ?? districts[0]?.code ?? "";
  return showPage(
    c,
    <JudgingPage
      frame={frameOf(c)}
      districts={districts.map((one) => ({ value: one.code, label: writePlace(one) }))}
      district={district}
      villages={await listJudgedVillages(db, district)}
      saved={c.req.query("kabar") === "tersimpan"}
      submissionId={newSubmissionId(now)}
    />,
  );
}

/** Only what was ticked or cleared on this form changes: what somebody else noted meanwhile stays. */
export async function saveJudging(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, remoteForm);
  const { value } = form;
  if (!value || !isInBranch(value.wilayah, actor.region)) throw notFound();
  return submitOnce(c, form, "desa-jauh", async () => {
    const known = new Set((await listJudgedVillages(db, value.wilayah)).map(({ code }) => code));
    const ticked = new Set((value.desa ?? []).filter((code) => known.has(code)));
    const before = new Set((value.semula ?? []).filter((code) => known.has(code)));
    await noteRemote(
      db,
      [...ticked].filter((code) => !before.has(code)),
      actor.personName,
      now,
    );
    await forgetRemote(
      db,
      [...before].filter((code) => !ticked.has(code)),
    );
    return `/angka/desa-jauh?wilayah=${value.wilayah}&kabar=tersimpan`;
  });
}
