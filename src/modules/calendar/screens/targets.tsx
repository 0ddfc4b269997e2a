// Clock targets: a new version begins on its day and applies to cases asked from then on; older versions stay readable.
import type { Actor } from "#platform/actor.ts";
import { Conflict } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import {
  targetField,
  targetLevels,
  targetPriorities,
  targetsForm,
  type TargetStep,
} from "../forms.ts";
import { localDate } from "../schedule.ts";
import { addTargets, listTargetVersions, type TargetRow, type TargetVersion } from "../settings.ts";
import { levelNames, TargetsPage } from "../views/Targets.tsx";

type Values = Record<string, string>;

export function showTargets(c: Request, actor: Actor): Promise<Response> {
  return showTargetsPage(c, actor, null, []);
}

async function showTargetsPage(
  c: Request,
  actor: Actor,
  sent: Values | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const versions = await listTargetVersions(db, actor.region);
  const today = localDate(now);
  const applying = versions.find(({ valid_from }) => valid_from <= today);
  return showPage(
    c,
    <TargetsPage
      frame={frameOf(c)}
      versions={versions}
      applies={applying?.version ?? 0}
      today={today}
      values={sent ?? toValues(versions[0])}
      errors={errors}
      saved={c.req.query("kabar") === "tersimpan"}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function toValues(newest: TargetVersion | undefined): Values {
  const values: Values = { version: String(newest?.version ?? 0) };
  for (const row of newest?.rows ?? []) {
    const { level, priority } = row;
    values[targetField(level, priority, "awal")] = writeHours(row.first_reply_minutes);
    values[targetField(level, priority, "selesai")] = writeHours(row.resolution_minutes);
  }
  return values;
}

/** Minutes as hours with a comma: 450 is "7,5". */
function writeHours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
}

export async function addTargetVersion(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, targetsForm);
  const { value } = form;
  if (!value) return showTargetsPage(c, actor, form.values, form.errors);
  const { version, valid_from, ...fields } = value;
  return orShow(
    () =>
      submitOnce(c, form, "target-waktu", async () => {
        const rows = readRows(fields as Record<string, number>);
        const [newest] = await listTargetVersions(db, actor.region);
        if (valid_from < localDate(now))
          throw new WrongInput("valid_from", "Target baru berlaku paling cepat hari ini.");
        if (newest && version === newest.version && valid_from < newest.valid_from)
          throw new WrongInput(
            "valid_from",
            `Versi sebelumnya baru mulai ${newest.valid_from}. Pilih tanggal itu atau sesudahnya.`,
          );
        const stale = version !== (newest?.version ?? 0);
        if (stale || !(await addTargets(db, actor.region, version, valid_from, rows, now)))
          throw new Conflict("Target waktu sudah diganti orang lain.", {
            mine: describe(rows),
            theirs: describe(newest?.rows ?? []),
            href: "/admin/target-waktu",
          });
        return "/admin/target-waktu?kabar=tersimpan";
      }),
    (errors) => showTargetsPage(c, actor, form.values, errors),
  );
}

function readRows(fields: Record<string, number>): TargetRow[] {
  const read = (level: string, priority: number, step: TargetStep) =>
    fields[targetField(level, priority, step)] ?? 0;
  return targetLevels.flatMap((level) =>
    targetPriorities.map((priority) => {
      const first_reply_minutes = read(level, priority, "awal");
      const resolution_minutes = read(level, priority, "selesai");
      if (resolution_minutes < first_reply_minutes)
        throw new WrongInput(
          targetField(level, priority, "selesai"),
          `${levelNames[level]}, prioritas ${priority}: penyelesaian tidak boleh lebih cepat daripada tanggapan pertama.`,
        );
      return { level, priority, first_reply_minutes, resolution_minutes };
    }),
  );
}

function describe(rows: readonly TargetRow[]): Values {
  return Object.fromEntries(
    rows.map((row) => [
      `${levelNames[row.level]}, prioritas ${row.priority}`,
      `${writeHours(row.first_reply_minutes)} / ${writeHours(row.resolution_minutes)} jam kerja`,
    ]),
  );
}
