// Settings of a regency's clinic: how long a closed case may be opened again, who reads reports, how much may be sent.
import type { Actor } from "#platform/actor.ts";
import { Conflict } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { clinicForm } from "../forms.ts";
import { localDate } from "../schedule.ts";
import { changeClinic, listOfficerCandidates, readClinic } from "../settings.ts";
import { ClinicPage } from "../views/Clinic.tsx";

type Values = Record<string, string>;

export function showClinic(c: Request, actor: Actor): Promise<Response> {
  return showClinicPage(c, actor, null, []);
}

async function showClinicPage(
  c: Request,
  actor: Actor,
  sent: Values | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const clinic = await readClinic(db, actor.region);
  return showPage(
    c,
    <ClinicPage
      frame={frameOf(c)}
      candidates={await listOfficerCandidates(db, actor.region, localDate(now))}
      values={
        sent ?? {
          version: String(clinic.version),
          reopen_days: String(clinic.reopen_days),
          uploads: String(clinic.uploads_per_village_day_mb),
          officer: clinic.integrity_officer_id ?? "",
        }
      }
      errors={errors}
      saved={c.req.query("kabar") === "tersimpan"}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function saveClinic(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, clinicForm);
  const { value } = form;
  if (!value) return showClinicPage(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "klinik", async () => {
        const candidates = await listOfficerCandidates(db, actor.region, localDate(now));
        const nameOf = (id: string | null | undefined) =>
          candidates.find((one) => one.id === id)?.name ?? "belum ditunjuk";
        if (value.officer && !candidates.some(({ id }) => id === value.officer))
          throw new WrongInput("officer", "Pilih orang yang menjabat di Dinas PMD hari ini.");
        const change = {
          reopen_days: value.reopen_days,
          uploads_per_village_day_mb: value.uploads,
          integrity_officer_id: value.officer ?? null,
        };
        if (!(await changeClinic(db, actor.region, value.version, change))) {
          const theirs = await readClinic(db, actor.region);
          throw new Conflict("Pengaturan klinik sudah diubah orang lain.", {
            mine: describe(change, nameOf),
            theirs: describe(theirs, nameOf),
            href: "/admin/klinik",
          });
        }
        return "/admin/klinik?kabar=tersimpan";
      }),
    (errors) => showClinicPage(c, actor, form.values, errors),
  );
}

function describe(
  settings: {
    reopen_days: number;
    uploads_per_village_day_mb: number;
    integrity_officer_id: string | null;
  },
  nameOf: (id: string | null) => string,
): Values {
  return {
    "Masa buka kembali": `${settings.reopen_days} hari`,
    "Batas unggahan": `${settings.uploads_per_village_day_mb} MB`,
    "Pejabat integritas": nameOf(settings.integrity_officer_id),
  };
}
