// Seven days, each with a morning and an afternoon; an empty day is closed.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { dayParts, hourField, type DayPart } from "../forms.ts";
import { weekdayNames } from "../words.ts";

export interface HoursPageProps {
  frame: PageFrame;
  values: Record<string, string>;
  errors: readonly FieldError[];
  saved: boolean;
  submissionId: string;
}

const partLabels: Readonly<Record<DayPart, string>> = {
  pagi_buka: "Pagi, buka",
  pagi_tutup: "Pagi, tutup",
  siang_buka: "Siang, buka",
  siang_tutup: "Siang, tutup",
};

export function HoursPage({ frame, values, errors, saved, submissionId }: HoursPageProps) {
  return (
    <Shell
      frame={frame}
      title="Jam kerja"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Jam kerja"
          back={{ href: "/admin", label: "Pengaturan" }}
          lead="Hanya jam ini yang dihitung untuk batas waktu jawaban. Hari tanpa jam berarti tutup."
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Jam kerja tersimpan. Berlaku untuk batas waktu yang dihitung sejak sekarang.
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Form action="/admin/jam-kerja" submissionId={submissionId}>
        <HiddenField name="base" value={values.base ?? ""} />
        {weekdayNames.map((name, index) => (
          <Section title={name}>
            <div class="form">
              {dayParts.map((part) => {
                const field = hourField(index + 1, part);
                return (
                  <DateField
                    kind="time"
                    name={field}
                    label={`${name}, ${partLabels[part].toLowerCase()}`}
                    value={values[field]}
                    error={errorOf(errors, field)}
                  />
                );
              })}
            </div>
          </Section>
        ))}
        <Buttons>
          <Button>Simpan jam kerja</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
