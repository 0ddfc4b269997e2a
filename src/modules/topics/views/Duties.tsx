// The duties of the camat, list by list, and the form for a new year's.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { DutyList } from "../duty-lists.ts";
import { dutyField, dutyLetters, meaningField } from "../forms.ts";

export interface DutiesPageProps {
  frame: PageFrame;
  lists: readonly DutyList[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  saved: boolean;
  submissionId: string;
}

export function DutiesPage(props: DutiesPageProps) {
  const { frame, lists, errors, saved } = props;
  return (
    <Shell
      frame={frame}
      title="Tugas camat"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Tugas camat"
          back={{ href: "/admin", label: "Pengaturan" }}
          lead="Konsultasi juga dihitung menurut tugas camat terhadap desa. Daftar lama tetap, supaya laporan lama tetap terbaca."
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Daftar baru tersimpan.
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {lists.map((list, index) => (
        <Disclosure
          summary={`Daftar ${list.year}, ${list.duties[0]?.basis ?? ""}`}
          open={index === 0 && errors.length === 0}
        >
          <Table
            caption={`Tugas camat ${list.year}`}
            hideCaption
            rows={list.duties}
            columns={[
              { head: "Huruf", cell: ({ letter }) => letter },
              { head: "Tugas", cell: ({ duty }) => duty },
              { head: "Penjelasan", cell: ({ remark }) => remark },
            ]}
          />
        </Disclosure>
      ))}
      <NewList {...props} />
    </Shell>
  );
}

function NewList({ values, errors, submissionId }: DutiesPageProps) {
  return (
    <Section title="Daftar tahun baru">
      <Disclosure summary="Isi daftar baru" open={errors.length > 0}>
        <Form action="/admin/tugas-camat" submissionId={submissionId}>
          <TextField
            name="year"
            label="Tahun mulai berlaku"
            inputMode="numeric"
            size="short"
            value={values.year}
            error={errorOf(errors, "year")}
            required
          />
          <TextField
            name="basis"
            label="Dasar hukum"
            hint="Misalnya: PP 43/2014 pasal 154 ayat (2)."
            value={values.basis}
            error={errorOf(errors, "basis")}
            required
          />
          {dutyLetters.map((letter) => (
            <fieldset class="field">
              <legend class="label">Huruf {letter}</legend>
              <div class="form">
                <TextField
                  name={dutyField(letter)}
                  label={`Tugas ${letter}`}
                  value={values[dutyField(letter)]}
                  error={errorOf(errors, dutyField(letter))}
                  required
                />
                <TextField
                  name={meaningField(letter)}
                  label={`Penjelasan ${letter}`}
                  value={values[meaningField(letter)]}
                  error={errorOf(errors, meaningField(letter))}
                  required={false}
                />
              </div>
            </fieldset>
          ))}
          <Buttons>
            <Button>Simpan daftar baru</Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Section>
  );
}
