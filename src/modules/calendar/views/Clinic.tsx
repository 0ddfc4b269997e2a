// Three settings of the clinic, each with what it does.
import { Button, Buttons } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface ClinicPageProps {
  frame: PageFrame;
  candidates: readonly { id: string; name: string; title: string }[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  saved: boolean;
  submissionId: string;
}

export function ClinicPage(props: ClinicPageProps) {
  const { frame, candidates, values, errors, saved, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title="Pengaturan klinik"
      failed={errors.length > 0}
      heading={
        <PageHeading title="Pengaturan klinik" back={{ href: "/admin", label: "Pengaturan" }} />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Pengaturan klinik tersimpan.
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Form action="/admin/klinik" submissionId={submissionId}>
        <HiddenField name="version" value={values.version ?? ""} />
        <TextField
          name="reopen_days"
          label="Masa buka kembali, hari"
          hint="Selama ini desa dapat membuka lagi kasus yang sudah ditutup."
          inputMode="numeric"
          size="short"
          value={values.reopen_days}
          error={errorOf(errors, "reopen_days")}
          required
        />
        <Select
          name="officer"
          label="Pejabat integritas"
          hint="Satu-satunya orang di Dinas PMD yang membaca laporan penyimpangan baru, di samping Inspektorat. Laporan yang sudah masuk tetap pada pejabat sebelumnya."
          placeholder="Belum ditunjuk"
          options={candidates.map(({ id, name, title }) => ({
            value: id,
            label: `${name}, ${title}`,
          }))}
          value={values.officer}
          error={errorOf(errors, "officer")}
          required={false}
        />
        <TextField
          name="uploads"
          label="Batas unggahan tiap desa sehari, MB"
          inputMode="numeric"
          size="short"
          value={values.uploads}
          error={errorOf(errors, "uploads")}
          required
        />
        <Buttons>
          <Button>Simpan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
