// Targets of each level and priority in working hours, and the versions before.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { targetField, targetLevels, targetPriorities, type TargetStep } from "../forms.ts";
import type { Level } from "../schedule.ts";
import type { TargetVersion } from "../settings.ts";
import { writePaperDate, writeWorkingTime } from "../words.ts";

export const levelNames: Readonly<Record<Level, string>> = {
  kecamatan: "Satgas kecamatan",
  kabupaten: "Kabupaten",
  provinsi: "Provinsi",
  rujukan: "Rujukan ke instansi",
};

const stepNames: Readonly<Record<TargetStep, string>> = {
  awal: "Tanggapan pertama, jam kerja",
  selesai: "Penyelesaian, jam kerja",
};

export interface TargetsPageProps {
  frame: PageFrame;
  versions: readonly TargetVersion[];
  /** The version that applies today. */
  applies: number;
  today: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
  saved: boolean;
  submissionId: string;
}

export function TargetsPage(props: TargetsPageProps) {
  const { frame, versions, applies, today, values, errors, saved, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title="Target waktu"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Target waktu"
          back={{ href: "/admin", label: "Pengaturan" }}
          lead={applies > 0 ? `Versi ${applies} berlaku hari ini.` : "Belum ada target."}
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Target baru tersimpan. Berlaku untuk kasus yang masuk sejak tanggal mulainya; kasus yang
          sudah masuk memakai target lama.
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Section title="Versi baru">
        <Form action="/admin/target-waktu" submissionId={submissionId}>
          <HiddenField name="version" value={values.version ?? "0"} />
          <DateField
            name="valid_from"
            label="Berlaku untuk kasus yang masuk sejak"
            min={today}
            value={values.valid_from}
            error={errorOf(errors, "valid_from")}
            required
          />
          {targetLevels.map((level) => (
            <Level level={level} values={values} errors={errors} />
          ))}
          <Buttons>
            <Button>Simpan versi baru</Button>
          </Buttons>
        </Form>
      </Section>
      <Section title="Semua versi" count={versions.length}>
        {versions.map((version) => (
          <Version version={version} applies={version.version === applies} />
        ))}
      </Section>
    </Shell>
  );
}

function Level(props: {
  level: Level;
  values: Record<string, string>;
  errors: readonly FieldError[];
}) {
  const { level, values, errors } = props;
  const own = errors.some(({ field }) => field.startsWith(`${level}_`));
  return (
    <Disclosure summary={levelNames[level]} open={own || level === "kecamatan"}>
      {targetPriorities.map((priority) => (
        <fieldset class="field">
          <legend class="label">Prioritas {priority}</legend>
          <div class="form">
            {(["awal", "selesai"] as const).map((step) => {
              const field = targetField(level, priority, step);
              return (
                <TextField
                  name={field}
                  label={stepNames[step]}
                  inputMode="decimal"
                  size="short"
                  value={values[field]}
                  error={errorOf(errors, field)}
                  required
                />
              );
            })}
          </div>
        </fieldset>
      ))}
    </Disclosure>
  );
}

function Version({ version, applies }: { version: TargetVersion; applies: boolean }) {
  const words = `Versi ${version.version}, sejak ${writePaperDate(version.valid_from, "WITA")}`;
  return (
    <Disclosure summary={applies ? `${words} (berlaku hari ini)` : words}>
      <Table
        caption={words}
        hideCaption
        rows={version.rows}
        columns={[
          { head: "Tingkat", cell: ({ level }) => levelNames[level] },
          { head: "Prioritas", cell: ({ priority }) => priority, numeric: true },
          {
            head: "Tanggapan pertama",
            cell: (row) => writeWorkingTime(row.first_reply_minutes),
          },
          { head: "Penyelesaian", cell: (row) => writeWorkingTime(row.resolution_minutes) },
        ]}
      />
    </Disclosure>
  );
}
