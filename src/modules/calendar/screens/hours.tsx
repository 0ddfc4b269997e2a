// The working hours that the clock counts, set by the regency's admin for the whole regency.
import type { Actor } from "#platform/actor.ts";
import { Conflict } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { dayParts, hourField, hoursForm } from "../forms.ts";
import { type HourRow, listHours, setHours, writeHours } from "../settings.ts";
import { HoursPage } from "../views/Hours.tsx";
import { weekdayNames, writeMinuteOfDay } from "../words.ts";

type Values = Record<string, string>;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function showHours(c: Request, actor: Actor): Promise<Response> {
  return showHoursPage(c, actor, null, []);
}

async function showHoursPage(
  c: Request,
  actor: Actor,
  sent: Values | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const hours = await listHours(c.var.db, actor.region);
  return showPage(
    c,
    <HoursPage
      frame={frameOf(c)}
      values={sent ?? toValues(hours)}
      errors={errors}
      saved={c.req.query("kabar") === "tersimpan"}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function toValues(hours: readonly HourRow[]): Values {
  const values: Values = { base: writeHours(hours) };
  for (const weekday of weekdays) {
    const spans = hours.filter((hour) => hour.weekday === weekday);
    const minutes = spans.slice(0, 2).flatMap(({ opens, closes }) => [opens, closes]);
    minutes.forEach((minute, index) => {
      const part = dayParts[index];
      if (part) values[hourField(weekday, part)] = writeMinuteOfDay(minute).replace(".", ":");
    });
  }
  return values;
}

export async function saveHours(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, hoursForm);
  const { value } = form;
  if (!value) return showHoursPage(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "jam-kerja", async () => {
        const hours = readHours(value);
        const standing = await listHours(c.var.db, actor.region);
        if (writeHours(standing) !== value.base)
          throw new Conflict("Jam kerja sudah diubah orang lain.", {
            mine: describeHours(hours),
            theirs: describeHours(standing),
            href: "/admin/jam-kerja",
          });
        await setHours(c.var.db, actor.region, hours, c.var.now);
        return "/admin/jam-kerja?kabar=tersimpan";
      }),
    (errors) => showHoursPage(c, actor, form.values, errors),
  );
}

/** Hours in order, each span whole, at least one in the week: a week without any would stop every clock for good. */
function readHours(value: Record<string, number | string | undefined>): HourRow[] {
  const hours: HourRow[] = [];
  for (const weekday of weekdays) {
    const [a, b, c, d] = dayParts.map(
      (part) => value[hourField(weekday, part)] as number | undefined,
    );
    const name = weekdayNames[weekday - 1];
    let earliest = 0;
    for (const [opens, closes, part] of [
      [a, b, "pagi_tutup"],
      [c, d, "siang_tutup"],
    ] as const) {
      if (opens === undefined && closes === undefined) continue;
      const field = hourField(weekday, part);
      if (opens === undefined || closes === undefined)
        throw new WrongInput(
          field,
          `${name}: isi jam buka dan jam tutupnya, atau kosongkan keduanya.`,
        );
      if (closes <= opens || opens < earliest)
        throw new WrongInput(
          field,
          `${name}: jam tutup harus setelah jam buka, siang setelah pagi.`,
        );
      hours.push({ weekday, opens, closes });
      earliest = closes;
    }
  }
  if (hours.length > 0) return hours;
  throw new WrongInput(hourField(1, "pagi_buka"), "Isi paling sedikit satu hari kerja.");
}

function describeHours(hours: readonly HourRow[]): Values {
  return Object.fromEntries(
    weekdays.map((weekday) => [
      weekdayNames[weekday - 1] ?? "",
      hours
        .filter((hour) => hour.weekday === weekday)
        .map(({ opens, closes }) => `${writeMinuteOfDay(opens)}–${writeMinuteOfDay(closes)}`)
        .join(" dan ") || "tutup",
    ]),
  );
}
