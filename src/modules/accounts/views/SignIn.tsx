// The door: user name or telephone and password; staff add the code of their authenticator app.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface SignInPageProps {
  frame: PageFrame;
  submissionId: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
  askCode: boolean;
  /** Shown in the demo: names to sign in with. */
  demoNames: readonly { name: string; who: string }[];
}

export function SignInPage({
  frame,
  submissionId,
  values,
  errors,
  askCode,
  demoNames,
}: SignInPageProps) {
  return (
    <Shell frame={frame} title="Masuk" failed={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <Form action="/masuk" submissionId={submissionId}>
        {values.ke && <HiddenField name="ke" value={values.ke} />}
        <TextField
          name="login"
          label="Nama pengguna atau nomor telepon"
          value={values.login}
          error={errorOf(errors, "login")}
          autoComplete="username"
          spellcheck={false}
          required
        />
        <TextField
          name="password"
          label="Kata sandi"
          type="password"
          error={errorOf(errors, "password")}
          autoComplete="current-password"
          required
        />
        {askCode && (
          <TextField
            name="code"
            label="Kode 6 angka"
            hint="Dari aplikasi pembuat kode di HP Anda."
            inputMode="numeric"
            autoComplete="one-time-code"
            size="short"
            error={errorOf(errors, "code")}
            required
          />
        )}
        <Buttons>
          <Button>Masuk</Button>
        </Buttons>
      </Form>
      <p class="hint">
        Lupa kata sandi, atau belum punya akun? Minta tautan kepada satgas kecamatan Anda; satgas
        memintanya kepada admin kabupaten.
      </p>
      {demoNames.length > 0 && (
        <Notice tone="info" title="Coba dengan data contoh">
          <p>Kata sandinya tertulis di terminal saat Klik Desa dijalankan.</p>
          <ul>
            {demoNames.map(({ name, who }) => (
              <li>
                <code>{name}</code>: {who}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Shell>
  );
}
