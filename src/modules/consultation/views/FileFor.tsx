// Filing for a village or an institution: how it came, who asked, then the question as it was said.
import { Button, Buttons } from "#ui/Button.tsx";
import { RadioCards, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf } from "#ui/ErrorSummary.tsx";
import { TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { AskingOffice } from "../asking-offices.ts";
import { PersonalDataNotice, QuestionFields, type QuestionFieldsProps } from "./Ask.tsx";

export interface FileForProps extends QuestionFieldsProps {
  frame: PageFrame;
  submissionId: string;
  offices: readonly AskingOffice[];
}

const channels = [
  { value: "loket", label: "Datang ke loket" },
  { value: "telepon", label: "Telepon" },
  { value: "whatsapp", label: "WhatsApp" },
  { value: "surat", label: "Surat" },
  { value: "kunjungan", label: "Kunjungan ke desa" },
];

export function FileForPage(props: FileForProps) {
  const { frame, errors, warnings } = props;
  return (
    <Shell frame={frame} title="Catat pertanyaan untuk desa" failed={errors.length > 0}>
      <p class="lead">
        Untuk yang datang, menelepon, atau menulis. Penanya mendapat tanda terima cetak dan dapat
        mengaku kasusnya kelak.
      </p>
      <ErrorSummary errors={errors} />
      {warnings.length > 0 && <PersonalDataNotice warnings={warnings} />}
      <Form action="/tanya/untuk-desa" submissionId={props.submissionId} multipart draftKey="catat">
        <GuestBook {...props} />
        <Section title="Pertanyaannya">
          <QuestionFields {...props} />
        </Section>
        <Buttons>
          <Button>Catat pertanyaan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}

/** The fields of the guest book: how it came, and from whom. */
function GuestBook({ values, errors, offices }: FileForProps) {
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <Section title="Buku tamu">
      <RadioCards
        {...field("channel")}
        label="Bagaimana pertanyaan ini datang?"
        options={channels}
        inline
        required
      />
      <Select
        {...field("office")}
        label="Desa, kelurahan, atau lembaga"
        options={groupOffices(offices)}
        placeholder="Pilih"
        required
      />
      <TextField {...field("guest_name")} label="Nama penanya" maxLength={120} required />
      <TextField
        {...field("guest_title")}
        label="Jabatan"
        hint="Misalnya: Ketua RT 04, Kader Posyandu."
        maxLength={120}
        required
      />
      <TextField
        {...field("guest_phone")}
        label="Telepon"
        type="tel"
        inputMode="tel"
        maxLength={30}
        size="medium"
        required={false}
      />
      <RadioCards
        {...field("guest_sex")}
        label="Jenis kelamin"
        inline
        options={[
          { value: "L", label: "Laki-laki" },
          { value: "P", label: "Perempuan" },
        ]}
        required={false}
      />
      <TextField {...field("guest_address")} label="Alamat" maxLength={300} required={false} />
      <TextField
        {...field("guest_to_meet")}
        label="Ingin bertemu"
        maxLength={160}
        required={false}
      />
    </Section>
  );
}

function groupOffices(offices: readonly AskingOffice[]) {
  const villages = new Map<
    string,
    { group: string; options: { value: string; label: string }[] }
  >();
  for (const office of offices) {
    const group = villages.get(office.region_code) ?? { group: office.region_name, options: [] };
    group.options.push({ value: office.id, label: office.name });
    villages.set(office.region_code, group);
  }
  return [...villages.values()];
}
