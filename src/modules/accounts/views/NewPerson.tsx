// Inviting somebody new, or giving one more hat to somebody known.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { PageHeading, Steps } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { PlaceGroup, Seat } from "../seats.ts";
import { IdentityFields, PostFields, SeatChoice, type Values } from "./Seat.tsx";

export interface NewPersonPageProps {
  frame: PageFrame;
  roles: readonly { value: string; label: string }[];
  places: readonly PlaceGroup[];
  /** Known after the first step. */
  seat: Seat | null;
  values: Values;
  errors: readonly FieldError[];
  submissionId: string;
}

export function NewPersonPage(props: NewPersonPageProps) {
  const { frame, roles, places, seat, values, errors, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title="Undang orang baru"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Undang orang baru"
          back={{ href: "/admin/orang", label: "Orang dan jabatan" }}
          lead={seat && `${seat.place}. Setelah disimpan, Anda mendapat tautan dan slip undangan.`}
        />
      }
    >
      <Steps
        current={seat ? 2 : 1}
        steps={[{ label: "Peran dan tempat", href: "/admin/orang/baru" }, { label: "Orangnya" }]}
      />
      <ErrorSummary errors={errors} />
      {!seat && (
        <SeatChoice
          action="/admin/orang/baru"
          roles={roles}
          places={places}
          values={values}
          errors={errors}
        />
      )}
      {seat && (
        <Form action="/admin/orang" submissionId={submissionId}>
          <IdentityFields values={values} errors={errors} />
          <PostFields seat={seat} values={values} errors={errors} />
          <TextField
            name="username"
            label="Nama pengguna"
            hint="Bila dikosongkan, kami buatkan dari namanya: siti.aminah."
            value={values.username}
            error={errorOf(errors, "username")}
            spellcheck={false}
            autoComplete="off"
            required={false}
          />
          <Buttons>
            <Button icon="link">Simpan dan buat undangan</Button>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}

export interface NewHatPageProps extends NewPersonPageProps {
  person: { id: string; name: string };
}

export function NewHatPage(props: NewHatPageProps) {
  const { frame, person, roles, places, seat, values, errors, submissionId } = props;
  const action = `/admin/orang/${person.id}/jabatan`;
  return (
    <Shell
      frame={frame}
      title={`Tambah jabatan ${person.name}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={`Tambah jabatan ${person.name}`}
          back={{ href: `/admin/orang/${person.id}`, label: person.name }}
          lead={seat?.place}
        />
      }
    >
      <ErrorSummary errors={errors} />
      {!seat && (
        <SeatChoice action={action} roles={roles} places={places} values={values} errors={errors} />
      )}
      {seat && (
        <Form action={action} submissionId={submissionId}>
          <PostFields seat={seat} values={values} errors={errors} />
          <DateField
            name="starts"
            label="Mulai bertugas"
            value={values.starts}
            error={errorOf(errors, "starts")}
            required
          />
          <Buttons>
            <Button>Tambah jabatan</Button>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}
