// The camat's eighteen duties by year: read, and a new year's list entered when a regulation changes them.
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { addDutyList, type DutyList, listDutyLists } from "../duty-lists.ts";
import { dutiesForm, dutyField, dutyLetters, meaningField } from "../forms.ts";
import { DutiesPage } from "../views/Duties.tsx";

type Values = Record<string, string>;

export function showDuties(c: Request): Promise<Response> {
  return showDutiesPage(c, null, []);
}

async function showDutiesPage(
  c: Request,
  sent: Values | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const lists = await listDutyLists(c.var.db);
  const preset = presetFrom(lists[0], Number(localDate(c.var.now).slice(0, 4)));
  return showPage(
    c,
    <DutiesPage
      frame={frameOf(c)}
      lists={lists}
      values={sent ?? preset}
      errors={errors}
      saved={c.req.query("kabar") === "tersimpan"}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

/** A new list begins as a copy of the newest, so that only what changed has to be written. */
function presetFrom(newest: DutyList | undefined, year: number): Values {
  const values: Values = { year: String(year) };
  for (const { letter, duty, remark } of newest?.duties ?? []) {
    values[dutyField(letter)] = duty;
    values[meaningField(letter)] = remark;
  }
  return values;
}

export async function addDuties(c: Request): Promise<Response> {
  const form = await readForm(c, dutiesForm);
  const { value } = form;
  if (!value) return showDutiesPage(c, form.values, form.errors);
  const { year, basis, ...fields } = value;
  const words = fields as Record<string, string | undefined>;
  return orShow(
    () =>
      submitOnce(c, form, "tugas-camat", async () => {
        const duties = dutyLetters.map((letter) => ({
          letter,
          duty: words[dutyField(letter)] ?? "",
          basis,
          remark: words[meaningField(letter)] ?? "",
        }));
        if (!(await addDutyList(c.var.db, { year, duties })))
          throw new WrongInput("year", `Daftar tahun ${year} sudah ada dan tidak diubah lagi.`);
        return "/admin/tugas-camat?kabar=tersimpan";
      }),
    (errors) => showDutiesPage(c, form.values, errors),
  );
}
