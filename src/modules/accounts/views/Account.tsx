// The own account on one page: who I am here, how I sign in, where I am signed in.
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Hat } from "../hats.ts";
import type { AccountState, PersonRow } from "../people.ts";
import { NewPasswordFields } from "./SetPassword.tsx";

export interface AccountPageProps {
  frame: PageFrame;
  person: PersonRow;
  hats: readonly Hat[];
  account: AccountState | null;
  devices: readonly { id: string; name: string; here: boolean; words: string }[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  told: string | null;
  /** Wears a hat that may take leave. */
  staff: boolean;
  submissionId: string;
}

export function AccountPage(props: AccountPageProps) {
  const { frame, person, hats, staff, errors, told, submissionId } = props;
  return (
    <Shell frame={frame} title="Akun & perangkat" failed={errors.length > 0}>
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <DescriptionList
        facts={[
          { term: "Nama", detail: person.name },
          { term: "Nama pengguna", detail: person.username },
          ...hats.map((hat) => ({
            term: "Jabatan",
            detail: `${hat.title}, ${hat.region_name} (${hat.office_name})`,
          })),
        ]}
      />
      <Buttons>
        {hats.length > 1 && (
          <LinkButton kind="secondary" href="/jabatan">
            Ganti jabatan
          </LinkButton>
        )}
        <LinkButton kind="secondary" icon="download" href="/akun/data">
          Data saya
        </LinkButton>
        {staff && (
          <LinkButton kind="secondary" icon="calendar" href="/cuti">
            Cuti saya
          </LinkButton>
        )}
      </Buttons>
      <Contact {...props} />
      <Password {...props} />
      <Code {...props} />
      <Devices {...props} />
      <Form action="/keluar" submissionId={submissionId}>
        <Button kind="quiet" icon="logout">
          Keluar dari perangkat ini
        </Button>
      </Form>
    </Shell>
  );
}

function Contact({ person, values, errors, submissionId }: AccountPageProps) {
  return (
    <Section title="Kontak">
      <Form action="/akun/kontak" submissionId={submissionId}>
        <HiddenField name="version" value={values.version ?? String(person.version)} />
        <TextField
          name="phone"
          label="Nomor HP"
          hint="Dapat dipakai untuk masuk, sebagai ganti nama pengguna."
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          value={values.phone}
          error={errorOf(errors, "phone")}
          required={false}
        />
        <TextField
          name="email"
          label="Surel"
          hint="Untuk ringkasan kabar, bila kantor Anda memakainya."
          type="email"
          autoComplete="email"
          value={values.email}
          error={errorOf(errors, "email")}
          required={false}
        />
        <Button kind="secondary">Simpan kontak</Button>
      </Form>
    </Section>
  );
}

function Password({ errors, submissionId }: AccountPageProps) {
  return (
    <Section title="Kata sandi">
      <p>Setelah diganti, semua perangkat lain dikeluarkan. Perangkat ini tetap masuk.</p>
      <Form action="/akun/kata-sandi" submissionId={submissionId}>
        <TextField
          name="current"
          label="Kata sandi sekarang"
          type="password"
          autoComplete="current-password"
          error={errorOf(errors, "current")}
          required
        />
        <NewPasswordFields errors={errors} />
        <Button>Ganti kata sandi</Button>
      </Form>
    </Section>
  );
}

function Code({ account }: AccountPageProps) {
  const set = Boolean(account?.totp_confirmed_at);
  return (
    <Section title="Kode dari HP">
      <p>
        {set
          ? "Terpasang: selain kata sandi, kami meminta kode 6 angka dari HP Anda."
          : "Kode 6 angka dari aplikasi di HP Anda, selain kata sandi, agar akun tidak dapat dipakai orang lain."}
      </p>
      <LinkButton kind="secondary" icon="lock" href="/akun/kode">
        {set ? "Pasang di HP lain" : "Pasang kode"}
      </LinkButton>
    </Section>
  );
}

function Devices({ devices, submissionId }: AccountPageProps) {
  return (
    <Section title="Perangkat yang sedang masuk" count={devices.length}>
      <List label="Perangkat">
        {devices.map((device) => (
          <li class="row">
            <div class="row-main">
              <strong>{device.name}</strong>
              <p class="meta">
                {device.here ? "Perangkat ini. " : ""}
                {device.words}
              </p>
            </div>
            {!device.here && (
              <Form
                action={`/akun/perangkat/${device.id}/akhir`}
                submissionId={submissionId}
                inline
                label={`Keluarkan ${device.name}`}
              >
                <Button kind="secondary" describe={`Keluarkan ${device.name}`}>
                  Keluarkan
                </Button>
              </Form>
            )}
          </li>
        ))}
      </List>
    </Section>
  );
}
