// Leave: one's own with a stand-in, and who is away in a branch.
import type { Actor } from "#platform/actor.ts";
import { forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writePaperDate } from "#modules/calendar/public.ts";
import {
  addLeave,
  endLeave,
  findLeave,
  findOverlap,
  listLeavesOfBranch,
  listOwnLeaves,
} from "../leaves.ts";
import { leaveForm, pickForm } from "../office-forms.ts";
import { mayEndLeave } from "../policy.ts";
import { listOfficePeople } from "../stand-ins.ts";
import { LeaveOverviewPage, OwnLeavePage } from "../views/Leave.tsx";
import { orShow, WrongInput } from "#platform/wrong-input.ts";

const told: Readonly<Record<string, string>> = {
  tersimpan: "Cuti tersimpan. Pengganti Anda menerima pekerjaan yang datang pada hari-hari itu.",
  selesai: "Cuti diakhiri.",
};

export function showOwnLeave(c: Request, actor: Actor): Promise<Response> {
  return showOwnPage(c, actor, {}, []);
}

async function showOwnPage(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const today = localDate(now);
  const colleagues = await listOfficePeople(db, actor.officeId, today);
  return showPage(
    c,
    <OwnLeavePage
      frame={frameOf(c)}
      me={actor.personId}
      leaves={await listOwnLeaves(db, actor.personId)}
      colleagues={colleagues.filter(({ id }) => id !== actor.personId)}
      today={today}
      values={values}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function takeLeave(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, leaveForm);
  const { value } = form;
  if (!value) return showOwnPage(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "cuti", async () => {
        await requireFreeDays(c, actor, value);
        const leave = {
          person_id: actor.personId,
          stand_in_id: value.standIn,
          region_code: actor.region,
          starts_on: value.starts,
          ends_on: value.ends,
          reason: value.reason,
        };
        await addLeave(c.var.db, leave, c.var.now);
        return "/cuti?kabar=tersimpan";
      }),
    (errors) => showOwnPage(c, actor, form.values, errors),
  );
}

const longestLeaveDays = 366;

/** Days to come, not taken yet, with a colleague of the office who is at work on all of them. */
async function requireFreeDays(
  c: Request,
  actor: Actor,
  { starts, ends, standIn }: { starts: string; ends: string; standIn: string },
): Promise<void> {
  const { db, now } = c.var;
  const today = localDate(now);
  if (starts < today) throw new WrongInput("starts", "Cuti mulai paling cepat hari ini.");
  if (Date.parse(ends) - Date.parse(starts) > longestLeaveDays * 86_400_000)
    throw new WrongInput("ends", "Satu cuti paling lama satu tahun.");
  const colleagues = await listOfficePeople(db, actor.officeId, today);
  const chosen = colleagues.find(({ id }) => id === standIn);
  if (!chosen || chosen.id === actor.personId)
    throw new WrongInput("standIn", "Pilih pengganti dari kantor Anda sendiri.");
  if (await findOverlap(db, actor.personId, starts, ends))
    throw new WrongInput(
      "starts",
      "Anda sudah punya cuti pada hari-hari itu. Akhiri dahulu yang lama.",
    );
  const away = await findOverlap(db, standIn, starts, ends);
  if (away)
    throw new WrongInput(
      "standIn",
      `${chosen.name} sendiri cuti ${writePaperDate(away.starts_on, "WITA")} sampai ${writePaperDate(away.ends_on, "WITA")}. Pilih orang lain.`,
    );
}

export async function showLeaveOverview(c: Request, actor: Actor): Promise<Response> {
  const leaves = await listLeavesOfBranch(c.var.db, actor.region, localDate(c.var.now));
  return showPage(
    c,
    <LeaveOverviewPage
      frame={frameOf(c)}
      leaves={leaves.map((leave) => ({ ...leave, mayEnd: mayEndLeave(actor, leave) }))}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      submissionId={newSubmissionId(c.var.now)}
    />,
  );
}

/** Ends a leave before its last day; `home` is the page that the form stood on. */
export function finishLeave(home: "/cuti" | "/admin/cuti") {
  return async (c: Request, actor: Actor): Promise<Response> => {
    const form = await readForm(c, pickForm);
    const { value } = form;
    if (!value) throw notFound();
    return submitOnce(c, form, "cuti-akhir", async () => {
      const leave = await findLeave(c.var.db, value.pick);
      if (!leave) throw notFound();
      if (!mayEndLeave(actor, leave))
        throw forbidden("Cuti ini diakhiri oleh orangnya sendiri, Camat, atau Admin Kabupaten.");
      await endLeave(c.var.db, leave.id, c.var.now);
      return `${home}?kabar=selesai`;
    });
  };
}
