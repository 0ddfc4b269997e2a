// One person as the admin sees it: hats, account, links. What this hat may not do is not offered.
import { Badge } from "#ui/Badge.tsx";
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { AccountState, PersonRow } from "../people.ts";
import type { Assignment } from "../assignments.ts";
import { IdentityFields, type Values } from "./Seat.tsx";

export interface PersonHat extends Assignment {
  standing: boolean;
  /** May be ended or passed on by the hat that looks. */
  mine: boolean;
  openCases: number;
}

export interface PersonPageProps {
  frame: PageFrame;
  person: PersonRow;
  hats: readonly PersonHat[];
  /** Null when only a part of this account belongs to the hat that looks. */
  account: AccountState | null;
  links: readonly { words: string }[];
  lastSeen: string;
  values: Values;
  errors: readonly FieldError[];
  told: string | null;
  today: string;
  submissionId: string;
}

export function PersonPage(props: PersonPageProps) {
  const { frame, person, account, errors, told } = props;
  return (
    <Shell
      frame={frame}
      title={person.name}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={person.name}
          back={{ href: "/admin/orang", label: "Orang dan jabatan" }}
          over={`Nama pengguna ${person.username}`}
        />
      }
    >
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {!person.active && (
        <Notice tone="late">Akun ini ditutup. Pemiliknya tidak dapat masuk.</Notice>
      )}
      <Hats {...props} />
      {account ? (
        <>
          <Account {...props} account={account} />
          <Identity {...props} />
        </>
      ) : (
        <Notice tone="info">
          Orang ini juga memegang jabatan lain di luar wewenang Anda. Nama dan kata sandinya diurus
          oleh Admin Kabupaten.
        </Notice>
      )}
    </Shell>
  );
}

function Hats({ person, hats, account, values, errors, today, submissionId }: PersonPageProps) {
  return (
    <Section title="Jabatan">
      <List label="Jabatan">
        {hats.map((hat) => (
          <li class="row">
            <div class="row-main">
              <strong>{hat.title}</strong>{" "}
              {hat.standing ? <Badge tone="done">Menjabat</Badge> : <Badge>Berakhir</Badge>}
              <p class="meta">
                {hat.role_name} · {hat.region_name} · {hat.office_name} · {writeTerm(hat)}
              </p>
              {hat.standing && hat.mine && (
                <>
                  <p class="meta">{hat.openCases} kasus terbuka di kantor ini.</p>
                  <Buttons>
                    <LinkButton
                      kind="secondary"
                      href={`/admin/orang/${person.id}/pengganti?jabatan=${hat.id}`}
                    >
                      Ganti pejabat
                    </LinkButton>
                  </Buttons>
                  <Disclosure
                    summary="Akhiri jabatan ini tanpa pengganti"
                    open={values.assignment === hat.id}
                  >
                    <Form
                      action={`/admin/orang/${person.id}/jabatan-berakhir`}
                      submissionId={submissionId}
                      label={`Akhiri ${hat.title}`}
                    >
                      <HiddenField name="assignment" value={hat.id} />
                      <DateField
                        name="last"
                        id={`last-${hat.id}`}
                        label="Hari terakhir bertugas"
                        value={values.last ?? today}
                        error={values.assignment === hat.id ? errorOf(errors, "last") : undefined}
                        required
                      />
                      <Button kind="secondary">Akhiri jabatan</Button>
                    </Form>
                  </Disclosure>
                </>
              )}
            </div>
          </li>
        ))}
      </List>
      {account && person.active && (
        <LinkButton kind="secondary" icon="plus" href={`/admin/orang/${person.id}/jabatan`}>
          Tambah jabatan
        </LinkButton>
      )}
    </Section>
  );
}

function writeTerm(hat: Assignment): string {
  const since = writePaperDate(hat.starts_on, "WITA");
  return hat.ends_on ? `${since} sampai ${writePaperDate(hat.ends_on, "WITA")}` : `sejak ${since}`;
}

function Account(props: PersonPageProps & { account: AccountState }) {
  const { person, account, links, lastSeen, submissionId } = props;
  return (
    <Section title="Akun" id="akun">
      <DescriptionList
        facts={[
          { term: "Kata sandi", detail: account.has_password ? "Sudah dibuat" : "Belum dibuat" },
          {
            term: "Kode dari HP",
            detail: account.totp_confirmed_at
              ? "Terpasang"
              : account.totp_needed
                ? "Belum terpasang, diminta saat masuk"
                : "Tidak diperlukan",
          },
          { term: "Terakhir dipakai", detail: lastSeen },
        ]}
      />
      {links.length > 0 && (
        <ul class="history">
          {links.map(({ words }) => (
            <li>{words}</li>
          ))}
        </ul>
      )}
      {person.active && (
        <Form action={`/admin/orang/${person.id}/tautan`} submissionId={submissionId}>
          <p class="hint">
            {account.has_password
              ? "Tautan atur ulang menghapus kata sandi lama dan kode dari HP, dan mengeluarkan akun ini dari semua perangkat saat dipakai."
              : "Tautan undangan berlaku 14 hari dan hanya dapat dipakai satu kali."}{" "}
            Tautan yang lebih lama tidak berlaku lagi.
          </p>
          <Button icon="link">
            {account.has_password ? "Buat tautan atur ulang" : "Buat tautan undangan"}
          </Button>
        </Form>
      )}
      <Form
        action={`/admin/orang/${person.id}/${person.active ? "penutupan" : "pembukaan"}`}
        submissionId={submissionId}
      >
        <Button kind="secondary">
          {person.active ? "Tutup akun ini" : "Buka kembali akun ini"}
        </Button>
      </Form>
    </Section>
  );
}

function Identity({ person, values, errors, submissionId }: PersonPageProps) {
  return (
    <Section title="Nama dan kontak">
      <Form action={`/admin/orang/${person.id}`} submissionId={submissionId}>
        <HiddenField name="version" value={values.version ?? String(person.version)} />
        <IdentityFields values={values} errors={errors} />
        <TextField
          name="username"
          label="Nama pengguna"
          value={values.username}
          error={errorOf(errors, "username")}
          spellcheck={false}
          required
        />
        <Button kind="secondary">Simpan</Button>
      </Form>
    </Section>
  );
}
