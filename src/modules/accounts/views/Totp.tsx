// Setting the code app in three steps: scan, read, confirm.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface TotpPageProps {
  frame: PageFrame;
  secret: string;
  /** Picture for the app, `data:` URI. */
  qr: string;
  /** A code is in use already: the password is asked for. */
  replaces: boolean;
  /** This person cannot work without a code. */
  needed: boolean;
  errors: readonly FieldError[];
  submissionId: string;
}

export function TotpPage(props: TotpPageProps) {
  const { frame, secret, qr, replaces, needed, errors, submissionId } = props;
  return (
    <Shell frame={frame} title="Pasang kode dari HP" failed={errors.length > 0} hidden>
      <ErrorSummary errors={errors} />
      {needed && !replaces && (
        <Notice tone="wait">
          Petugas kecamatan dan kabupaten masuk dengan kata sandi dan kode. Pasang dahulu, satu kali
          saja.
        </Notice>
      )}
      <ol class="history">
        <li>
          1. Buka aplikasi pembuat kode di HP Anda (misalnya Aegis atau Google Authenticator).
        </li>
        <li>2. Pindai gambar ini dari aplikasi itu.</li>
        <li>3. Tulis 6 angka yang tampil di sana.</li>
      </ol>
      <p>
        <img src={qr} width="200" height="200" alt="Kode QR untuk aplikasi pembuat kode" />
      </p>
      <Disclosure summary="Tidak dapat memindai?">
        <p>
          Pilih «masukkan kunci» di aplikasi, lalu ketik:{" "}
          <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </Disclosure>
      <Form action="/akun/kode" submissionId={submissionId}>
        <HiddenField name="secret" value={secret} />
        <TextField
          name="code"
          label="Kode 6 angka"
          inputMode="numeric"
          autoComplete="one-time-code"
          size="short"
          error={errorOf(errors, "code")}
          required
        />
        {replaces && (
          <TextField
            name="current"
            label="Kata sandi Anda"
            hint="Karena kode yang lama akan diganti."
            type="password"
            autoComplete="current-password"
            error={errorOf(errors, "current")}
            required
          />
        )}
        <Buttons>
          <Button>Pasang kode</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
