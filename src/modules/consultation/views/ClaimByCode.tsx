// Claiming a case with the code on a printed receipt.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface ClaimByCodeProps {
  frame: PageFrame;
  submissionId: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
}

export function ClaimByCodePage({ frame, submissionId, values, errors }: ClaimByCodeProps) {
  return (
    <Shell frame={frame} title="Punya tanda terima?" failed={errors.length > 0}>
      <p class="lead">
        Tulis kode yang tercetak di tanda terima. Kasusnya lalu menjadi milik Anda.
      </p>
      <ErrorSummary errors={errors} />
      <Form action="/konsultasi/klaim" submissionId={submissionId}>
        <TextField
          name="code"
          label="Kode tanda terima"
          hint="Misalnya K7QM-3F2A. Huruf besar atau kecil sama saja."
          value={values.code}
          error={errorOf(errors, "code")}
          size="medium"
          spellcheck={false}
          required
        />
        <Buttons>
          <Button>Ambil kasus saya</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
