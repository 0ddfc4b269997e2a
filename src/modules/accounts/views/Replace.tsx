// Changing the holder of a post: the old hat ends, the new one begins the day after; the cases stay with the office.
import { Button, Buttons } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Assignment } from "../assignments.ts";
import { IdentityFields, type Values } from "./Seat.tsx";

export interface ReplacePageProps {
  frame: PageFrame;
  hat: Assignment;
  openCases: number;
  /** Known people of the same place who may take the post over. */
  candidates: readonly { id: string; name: string; title: string }[];
  values: Values;
  errors: readonly FieldError[];
  submissionId: string;
}

export function ReplacePage(props: ReplacePageProps) {
  const { frame, hat, openCases, candidates, values, errors, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title={`Ganti ${hat.title}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={`Ganti ${hat.title}`}
          over={`${hat.office_name} · ${hat.region_name}`}
          lead={`Sekarang dipegang ${hat.person_name}.`}
          back={{ href: `/admin/orang/${hat.person_id}`, label: hat.person_name }}
        />
      }
    >
      <ErrorSummary errors={errors} />
      <Notice tone="info">
        {openCases > 0
          ? `${openCases} kasus terbuka tetap di kantor ini dan langsung terlihat oleh penggantinya.`
          : "Kasus tetap milik kantor: penggantinya melihat semuanya sejak hari pertama."}
      </Notice>
      <Form action={`/admin/orang/${hat.person_id}/pengganti`} submissionId={submissionId}>
        <HiddenField name="assignment" value={hat.id} />
        {candidates.length > 0 && (
          <Select
            name="successor"
            label="Pengganti yang sudah punya akun"
            placeholder="Orang baru, tulis namanya di bawah"
            options={candidates.map(({ id, name, title }) => ({
              value: id,
              label: `${name} (${title})`,
            }))}
            value={values.successor}
            error={errorOf(errors, "successor")}
            required={false}
          />
        )}
        <IdentityFields values={values} errors={errors} />
        <TextField
          name="title"
          label="Sebutan jabatannya"
          value={values.title}
          error={errorOf(errors, "title")}
          required
        />
        <DateField
          name="starts"
          label="Hari pertama pengganti bertugas"
          hint="Pejabat lama bertugas sampai sehari sebelumnya."
          value={values.starts}
          error={errorOf(errors, "starts")}
          required
        />
        <Buttons>
          <Button>Ganti pejabat</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
