// The first page of somebody invited, and the way back in after a lost password: who you are here, and a password.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { AccessLink } from "../access-links.ts";

export interface SetPasswordPageProps {
  frame: PageFrame;
  action: string;
  link: AccessLink;
  errors: readonly FieldError[];
  submissionId: string;
}

export function SetPasswordPage({
  frame,
  action,
  link,
  errors,
  submissionId,
}: SetPasswordPageProps) {
  const invited = link.purpose === "invitation";
  return (
    <Shell
      frame={frame}
      title={invited ? "Selamat datang di Klik Desa" : "Buat kata sandi baru"}
      failed={errors.length > 0}
      hidden
    >
      <ErrorSummary errors={errors} />
      <p class="lead">
        {invited
          ? "Periksa nama dan jabatan Anda, lalu buat kata sandi sendiri."
          : "Kata sandi lama tidak berlaku lagi setelah ini, dan semua perangkat lain dikeluarkan."}
      </p>
      <DescriptionList
        facts={[
          { term: "Nama", detail: link.person_name },
          ...(link.title
            ? [{ term: "Jabatan", detail: `${link.title}, ${link.region_name ?? ""}` }]
            : []),
          { term: "Nama pengguna", detail: link.username },
        ]}
      />
      {invited && <p>Bukan Anda? Jangan teruskan, kembalikan kepada yang memberikannya.</p>}
      <Form action={action} submissionId={submissionId}>
        <NewPasswordFields errors={errors} />
        <Buttons>
          <Button>Simpan dan masuk</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}

export function NewPasswordFields({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      <TextField
        name="password"
        label="Kata sandi baru"
        hint="Paling sedikit 8 huruf. Kalimat pendek mudah diingat dan sulit ditebak."
        type="password"
        autoComplete="new-password"
        error={errorOf(errors, "password")}
        required
      />
      <TextField
        name="again"
        label="Ulangi kata sandi baru"
        type="password"
        autoComplete="new-password"
        error={errorOf(errors, "again")}
        required
      />
    </>
  );
}
