// The two halves of giving a hat: which role where, then the facts of the post.
import { Button, Buttons } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PlaceGroup, Seat } from "../seats.ts";

export type Values = Record<string, string>;

export interface SeatChoiceProps {
  action: string;
  roles: readonly { value: string; label: string }[];
  places: readonly PlaceGroup[];
  values: Values;
  errors: readonly FieldError[];
}

/** The first half, by GET: the second depends on it. */
export function SeatChoice({ action, roles, places, values, errors }: SeatChoiceProps) {
  return (
    <Form action={action} method="get" label="Peran dan tempat">
      <Select
        name="peran"
        label="Perannya"
        placeholder="Pilih peran"
        options={[...roles]}
        value={values.peran}
        error={errorOf(errors, "peran")}
        required
      />
      <Select
        name="tempat"
        label="Tempat tugasnya"
        placeholder="Pilih tempat"
        options={[...places]}
        value={values.tempat}
        error={errorOf(errors, "tempat")}
        required
      />
      <Buttons>
        <Button>Lanjut</Button>
      </Buttons>
    </Form>
  );
}

const officeLabels: Readonly<Record<string, string>> = {
  lkd: "Nama lembaga",
  bumdes: "Nama BUM Desa",
  agency: "Nama instansi (OPD)",
  bidang: "Nama bidang",
  companion: "Nama kelompok pendamping",
};

/** The post inside its office; one office needs no choice. */
export function PostFields(props: { seat: Seat; values: Values; errors: readonly FieldError[] }) {
  const { seat, values, errors } = props;
  const only = seat.offices.length === 1 && !seat.newOfficeKind ? seat.offices[0] : undefined;
  return (
    <>
      <HiddenField name="peran" value={seat.role} />
      <HiddenField name="tempat" value={seat.region.code} />
      {only && <HiddenField name="office" value={only.id} />}
      {!only && seat.offices.length > 0 && (
        <Select
          name="office"
          label="Kantornya"
          placeholder={seat.newOfficeKind ? "Kantor baru, tulis namanya di bawah" : "Pilih kantor"}
          options={seat.offices.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.office}
          error={errorOf(errors, "office")}
        />
      )}
      {seat.newOfficeKind && (
        <TextField
          name="officeName"
          label={officeLabels[seat.newOfficeKind] ?? "Nama kantor"}
          hint={seat.offices.length > 0 ? "Hanya bila belum ada dalam daftar." : undefined}
          value={values.officeName}
          error={errorOf(errors, "officeName")}
          required={seat.offices.length === 0}
        />
      )}
      <TextField
        name="title"
        label="Sebutan jabatannya"
        hint="Seperti di SK: Sekretaris Desa, Kaur Keuangan, Ketua RT 04."
        value={values.title}
        error={errorOf(errors, "title")}
        required
      />
    </>
  );
}

/** Name and ways to reach a person; only the name is a must, for many share a telephone. */
export function IdentityFields(props: { values: Values; errors: readonly FieldError[] }) {
  const { values, errors } = props;
  return (
    <>
      <TextField
        name="name"
        label="Nama lengkap"
        value={values.name}
        error={errorOf(errors, "name")}
        autoComplete="off"
        required
      />
      <TextField
        name="phone"
        label="Nomor HP"
        hint="Dapat dipakai untuk masuk. Kosongkan bila HP-nya dipakai bersama."
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={values.phone}
        error={errorOf(errors, "phone")}
        required={false}
      />
      <TextField
        name="email"
        label="Surel"
        type="email"
        autoComplete="off"
        value={values.email}
        error={errorOf(errors, "email")}
        required={false}
      />
    </>
  );
}
