// One satgas: its decree, members and duty days, with the forms for who may change them.
import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { Checkbox, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { Decree, DecreeMember } from "../decrees.ts";
import type { OfficePerson } from "../stand-ins.ts";
import { DutyDays, type DutyDaysProps } from "./DutyDays.tsx";

export interface SatgasPageProps extends DutyDaysProps {
  frame: PageFrame;
  serves: { desa: number; kelurahan: number };
  decree: Decree | null;
  /** Past decrees, and those that have not begun. */
  others: readonly Decree[];
  members: readonly DecreeMember[];
  people: readonly OfficePerson[];
  today: string;
  told: string | null;
}

export function SatgasPage(props: SatgasPageProps) {
  const { frame, district, serves, errors, told } = props;
  return (
    <Shell
      frame={frame}
      title={`Satgas ${district.place}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={`Satgas ${district.place}`}
          back={{ href: "/admin/satgas", label: "Satgas dan hari layanan" }}
          lead={writeServed(serves)}
        />
      }
    >
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <DecreePart {...props} />
      <Members {...props} />
      <DutyDays {...props} />
    </Shell>
  );
}

function writeServed({ desa, kelurahan }: SatgasPageProps["serves"]): string {
  if (desa === 0) return `Melayani ${kelurahan} kelurahan; kecamatan ini tidak mempunyai desa.`;
  if (kelurahan === 0) return `Melayani ${desa} desa.`;
  return `Melayani ${desa} desa dan ${kelurahan} kelurahan.`;
}

function DecreePart(props: SatgasPageProps) {
  const { decree, others, today, mayEdit, values } = props;
  const correcting = values.decree !== undefined;
  const entering = values.number !== undefined && !correcting;
  return (
    <Section title="SK pembentukan">
      {decree ? (
        <DescriptionList
          facts={[
            { term: "Nomor", detail: decree.number },
            { term: "Tanggal", detail: writePaperDate(decree.issued_on, "WITA") },
            {
              term: "Berlaku",
              detail: `${writePaperDate(decree.valid_from, "WITA")} sampai ${writePaperDate(decree.valid_until, "WITA")}`,
            },
          ]}
        />
      ) : (
        <EmptyState title="Belum ada SK satgas" text="Isi dari SK camat atau SK bupati." />
      )}
      {decree && decree.valid_until < today && (
        <Notice tone="late">
          Masa SK ini sudah lewat. Satgas tetap melayani; isi SK yang baru begitu terbit.
        </Notice>
      )}
      {others.length > 0 && (
        <Disclosure summary={`SK lain (${others.length})`}>
          <ul class="history">
            {others.map((other) => (
              <li>
                {other.number}: {writePaperDate(other.valid_from, "WITA")} sampai{" "}
                {writePaperDate(other.valid_until, "WITA")}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {mayEdit && decree && (
        <Disclosure summary="Perbaiki SK ini" open={correcting}>
          <DecreeForm {...props} decree={decree} values={correcting ? values : {}} />
        </Disclosure>
      )}
      {mayEdit && (
        <Disclosure summary="Isi SK baru" open={entering || !decree}>
          <DecreeForm {...props} decree={null} values={entering ? values : {}} />
        </Disclosure>
      )}
    </Section>
  );
}

function DecreeForm(props: SatgasPageProps) {
  const { district, decree, members, values, errors, submissionId } = props;
  const start = decree ?? { number: "", issued_on: "", valid_from: "", valid_until: "" };
  const shown = { ...start, ...values };
  const id = (name: string) => (decree ? `koreksi-${name}` : undefined);
  const own = Object.keys(values).length > 0 ? errors : [];
  const date = (name: "issued_on" | "valid_from" | "valid_until", label: string) => (
    <DateField
      name={name}
      label={label}
      value={shown[name]}
      error={errorOf(own, name)}
      required
      {...(id(name) && { id: id(name) ?? "" })}
    />
  );
  return (
    <Form action={`/admin/satgas/${district.code}/sk`} submissionId={submissionId}>
      {decree && <HiddenField name="decree" value={decree.id} />}
      {decree && <HiddenField name="base" value={values.base ?? writeBase(decree)} />}
      <TextField
        name="number"
        label="Nomor SK"
        value={shown.number}
        error={errorOf(own, "number")}
        required
        {...(id("number") && { id: id("number") ?? "" })}
      />
      {date("issued_on", "Tanggal SK")}
      {date("valid_from", "Mulai berlaku")}
      {date("valid_until", "Berlaku sampai")}
      {!decree && members.length > 0 && (
        <Checkbox
          name="keep"
          label={`Bawa ${members.length} anggota dari SK sebelumnya`}
          checked={values.number === undefined || values.keep !== undefined}
        />
      )}
      <Button>{decree ? "Simpan perbaikan" : "Simpan SK baru"}</Button>
    </Form>
  );
}

/** How the decree read when this page was made: the screen compares it before it writes. */
function writeBase({ valid_from, valid_until, issued_on, number }: Decree): string {
  return [valid_from, valid_until, issued_on, number].join(" ");
}

function Members(props: SatgasPageProps) {
  const { district, members, mayEdit, submissionId } = props;
  const deed = (member: DecreeMember, action: string, word: string, danger: boolean) => (
    <Form
      action={`/admin/satgas/${district.code}/${action}`}
      submissionId={submissionId}
      inline
      label={`${word}: ${member.name}`}
    >
      <HiddenField name="pick" value={member.id} />
      <Button kind={danger ? "quiet" : "secondary"} describe={`${word}: ${member.name}`}>
        {word}
      </Button>
    </Form>
  );
  return (
    <Section title="Anggota" count={members.length}>
      <List label="Anggota satgas">
        {members.map((member) => (
          <li class="row">
            <div class="row-main">
              <strong>{member.name}</strong>{" "}
              {member.coordinator && <Badge tone="info">Koordinator</Badge>}
              <p class="meta">{member.position}</p>
              {mayEdit && (
                <div class="row-deeds">
                  {!member.coordinator && deed(member, "koordinator", "Jadikan koordinator", false)}
                  {deed(member, "anggota-keluar", "Keluarkan", true)}
                </div>
              )}
            </div>
          </li>
        ))}
      </List>
      {mayEdit && <MemberForm {...props} />}
    </Section>
  );
}

function MemberForm({ district, people, values, errors, submissionId }: SatgasPageProps) {
  return (
    <Disclosure summary="Tambah anggota" open={values.position !== undefined}>
      <Form action={`/admin/satgas/${district.code}/anggota`} submissionId={submissionId}>
        <Select
          name="person"
          label="Orang yang sudah punya akun satgas"
          placeholder="Belum punya akun"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.person}
          error={errorOf(errors, "person")}
          required={false}
        />
        <TextField
          name="name"
          label="Nama seperti tertulis di SK"
          hint="Boleh kosong bila orangnya dipilih di atas."
          value={values.name}
          error={errorOf(errors, "name")}
        />
        <TextField
          name="position"
          label="Kedudukan dalam satgas"
          hint="Misalnya: Ketua, Kasi PMD, Pendamping Desa."
          value={values.position}
          error={errorOf(errors, "position")}
          required
        />
        <Checkbox
          name="coordinator"
          label="Koordinator, menggantikan yang sekarang"
          checked={values.coordinator !== undefined}
        />
        <Button>Tambah anggota</Button>
      </Form>
    </Disclosure>
  );
}
