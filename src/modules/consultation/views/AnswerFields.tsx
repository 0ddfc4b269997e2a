// The fields of an answer: text, legal basis as data, and a recommendation that becomes a follow-up.
import { errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, TextArea, TextField } from "#ui/Field.tsx";
import { Disclosure, Section } from "#ui/Page.tsx";
import { PlainText } from "#ui/Timeline.tsx";
import type { Consultation } from "../consultations.ts";
import type { FilledTemplate } from "../templates.ts";

export const maxCitationRows = 6;

export interface AnswerFieldsProps {
  kase: Consultation;
  values: Record<string, string>;
  errors: readonly FieldError[];
  extra: readonly FilledTemplate[];
}

export function AnswerFields({ kase, values, errors, extra }: AnswerFieldsProps) {
  return (
    <>
      {extra.length > 0 && (
        <Disclosure summary={`Contoh jawaban (${extra.length})`} icon="book">
          {extra.map((template) => (
            <Disclosure summary={template.title}>
              <copy-template data-target="f-body">
                <PlainText text={template.body} />
              </copy-template>
            </Disclosure>
          ))}
        </Disclosure>
      )}
      <TextArea
        name="body"
        label="Jawaban"
        value={values.body}
        error={errorOf(errors, "body")}
        rows={10}
        maxLength={20_000}
        large
        required
        {...(kase.second_signature && {
          hint: "Topik ini memerlukan tanda tangan kedua sebelum terkirim.",
        })}
      />
      <Section title="Dasar hukum">
        <CitationRow row={1} values={values} errors={errors} />
        <CitationRow row={2} values={values} errors={errors} />
        <Disclosure summary="Tambah dasar hukum" open={Boolean(values.regulation_3)}>
          {[3, 4, 5, 6].map((row) => (
            <CitationRow row={row} values={values} errors={errors} />
          ))}
        </Disclosure>
      </Section>
      <Section title="Saran tindak lanjut">
        <TextArea
          name="action"
          label="Tindakan"
          value={values.action}
          error={errorOf(errors, "action")}
          rows={2}
          maxLength={1000}
          required={false}
        />
        <TextField
          name="person_title"
          label="Siapa (jabatan)"
          value={values.person_title}
          error={errorOf(errors, "person_title")}
          maxLength={160}
          required={false}
        />
        <DateField
          name="due_on"
          label="Paling lambat"
          value={values.due_on}
          error={errorOf(errors, "due_on")}
          required={false}
        />
      </Section>
    </>
  );
}

function CitationRow({
  row,
  values,
  errors,
}: {
  row: number;
  values: Record<string, string>;
  errors: readonly FieldError[];
}) {
  const field = (name: string) => ({
    name: `${name}_${row}`,
    value: values[`${name}_${row}`],
    error: errorOf(errors, `${name}_${row}`),
  });
  return (
    <fieldset class="citation">
      <legend class="sr">Dasar hukum {row}</legend>
      <TextField
        {...field("regulation")}
        label="Peraturan"
        hint={row === 1 ? "Misalnya: Permendagri 20/2018" : undefined}
        maxLength={120}
      />
      <TextField {...field("article")} label="Pasal" size="short" maxLength={20} />
      <TextField {...field("paragraph")} label="Ayat" size="short" maxLength={20} />
      <TextField
        {...field("year")}
        label="Untuk tahun"
        size="short"
        inputMode="numeric"
        maxLength={4}
      />
    </fieldset>
  );
}
