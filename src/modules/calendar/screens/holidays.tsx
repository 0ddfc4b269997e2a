// Holidays of a regency: national ones stand, estimated ones are confirmed, local ones are added and taken away.
// A day that has passed stays as it was, because due times were counted by it.
import type { Actor } from "#platform/actor.ts";
import { notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { holidayForm, pickForm } from "../forms.ts";
import { localDate } from "../schedule.ts";
import { addHoliday, confirmHoliday, listHolidays, removeHoliday } from "../settings.ts";
import { HolidaysPage } from "../views/Holidays.tsx";

const told: Readonly<Record<string, string>> = {
  tambah: "Hari libur tersimpan. Jam tidak berjalan pada hari itu.",
  pasti: "Hari libur dipastikan. Jam tidak berjalan pada hari itu.",
  hapus: "Hari libur dihapus. Jam berjalan seperti biasa pada hari itu.",
};

export function showHolidays(c: Request, actor: Actor): Promise<Response> {
  return showHolidaysPage(c, actor, {}, []);
}

async function showHolidaysPage(
  c: Request,
  actor: Actor,
  values: Record<string, string>,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const today = localDate(now);
  const thisYear = Number(today.slice(0, 4));
  const asked = Number.parseInt(c.req.query("tahun") ?? values.day?.slice(0, 4) ?? "", 10);
  const year = asked >= 2000 && asked <= 2100 ? asked : thisYear;
  const days = await listHolidays(db, actor.region, year);
  const own = new Set(days.filter(({ scope }) => scope === actor.region).map(({ day }) => day));
  return showPage(
    c,
    <HolidaysPage
      frame={frameOf(c)}
      year={year}
      years={[thisYear - 1, thisYear, thisYear + 1]}
      days={days.map((day) => {
        const local = day.scope === actor.region;
        return {
          ...day,
          // A confirmed estimate stands twice: the national guess and the regency's own certain day.
          hidden: !local && !day.certain && own.has(day.day),
          mayConfirm: !day.certain && day.day >= today,
          mayRemove: local && day.certain && day.day >= today,
        };
      })}
      values={values}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function addLocalHoliday(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, holidayForm);
  const { value } = form;
  if (!value) return showHolidaysPage(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "hari-libur", async () => {
        if (value.day < localDate(now))
          throw new WrongInput(
            "day",
            "Hari ini sudah lewat. Batas waktu waktu itu tidak diubah lagi.",
          );
        if (!(await addHoliday(db, actor.region, { ...value, kind: "daerah" }, now)))
          throw new WrongInput("day", "Tanggal ini sudah menjadi hari libur daerah.");
        return `/admin/hari-libur?tahun=${value.day.slice(0, 4)}&kabar=tambah`;
      }),
    (errors) => showHolidaysPage(c, actor, form.values, errors),
  );
}

function onDay(
  name: string,
  word: string,
  deed: (c: Request, actor: Actor, id: string) => Promise<boolean>,
) {
  return async (c: Request, actor: Actor): Promise<Response> => {
    const form = await readForm(c, pickForm);
    const { value } = form;
    if (!value) return showHolidaysPage(c, actor, form.values, form.errors);
    return submitOnce(c, form, name, async () => {
      if (!(await deed(c, actor, value.pick))) throw notFound();
      const year = Number.parseInt(form.values.year ?? "", 10);
      return `/admin/hari-libur?${year ? `tahun=${year}&` : ""}kabar=${word}`;
    });
  };
}

export const confirmDay = onDay("hari-libur-pasti", "pasti", (c, actor, id) =>
  confirmHoliday(c.var.db, actor.region, id, c.var.now),
);

export const removeDay = onDay("hari-libur-hapus", "hapus", (c, actor, id) =>
  removeHoliday(c.var.db, actor.region, id, localDate(c.var.now)),
);
