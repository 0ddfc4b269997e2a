// One office: name, letterhead, numbers, subjects; and the page on which a new one is entered.
import { Button, Buttons } from "#ui/Button.tsx";
import { Checkbox, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { TopicRow } from "#modules/topics/public.ts";
import type { OfficeSettings } from "../office-settings.ts";
import type { PlaceGroup } from "../seats.ts";

/** What each kind of office is called. */
export const officeKinds: Readonly<Record<string, string>> = {
  dpmd: "Dinas PMD",
  bidang: "Bidang DPMD",
  agency: "Instansi (OPD)",
  legal: "Bagian Hukum",
  inspectorate: "Inspektorat",
  leader: "Pimpinan",
  kecamatan: "Kantor kecamatan",
  satgas: "Satgas kecamatan",
  companion: "Pendamping",
  pemdes: "Pemerintah desa",
  kelurahan: "Kelurahan",
  bpd: "BPD",
  lkd: "Lembaga kemasyarakatan desa",
  bumdes: "BUM Desa",
  province: "Dinas PMD provinsi",
};

type Values = Record<string, string>;

export interface OfficePageProps {
  frame: PageFrame;
  office: OfficeSettings;
  /** All topics where this office is asked by topic; null where it is not. */
  topics: readonly TopicRow[] | null;
  subjects: readonly string[];
  /** Offices that were entered may be closed; standing ones not. */
  mayClose: boolean;
  values: Values;
  errors: readonly FieldError[];
  told: string | null;
  submissionId: string;
}

export function OfficePage(props: OfficePageProps) {
  const { frame, office, topics, mayClose, values, errors, told, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title={office.name}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={office.name}
          over={`${officeKinds[office.kind] ?? office.kind} · ${office.region_name}`}
          back={{ href: "/admin/kantor", label: "Kantor" }}
        />
      }
    >
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Form action={`/admin/kantor/${office.id}`} submissionId={submissionId}>
        <HiddenField name="version" value={values.version ?? String(office.version)} />
        <TextField
          name="name"
          label="Nama kantor"
          value={values.name}
          error={errorOf(errors, "name")}
          required
        />
        <PaperFields values={values} errors={errors} />
        {topics && <Subjects {...props} topics={topics} />}
        {mayClose ? (
          <Checkbox
            name="active"
            label="Kantor ini aktif"
            hint="Kantor yang ditutup tidak ditawarkan lagi; kasus dan suratnya tetap ada."
            checked={Boolean(values.active)}
          />
        ) : (
          <HiddenField name="active" value="ya" />
        )}
        <Buttons>
          <Button>Simpan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}

function PaperFields({ values, errors }: { values: Values; errors: readonly FieldError[] }) {
  return (
    <>
      <TextArea
        name="letterhead"
        label="Kop surat"
        hint="Baris pertama pemerintahnya, baris kedua perangkat daerahnya, lalu telepon dan surel. Bila kosong, kami pakai nama resmi tempatnya."
        rows={4}
        value={values.letterhead}
        error={errorOf(errors, "letterhead")}
        required={false}
      />
      <TextField
        name="address"
        label="Alamat di kop surat"
        value={values.address}
        error={errorOf(errors, "address")}
        required={false}
      />
      <TextField
        name="pattern"
        label="Pola nomor surat"
        hint="Bagian yang tersedia: {urut} atau {urut:3}, {kode}, {bulan_romawi}, {tahun}. Contoh: {urut:3}/{kode}/{bulan_romawi}/{tahun}."
        value={values.pattern}
        error={errorOf(errors, "pattern")}
        spellcheck={false}
        required
      />
      <TextField
        name="code"
        label="Kode unit"
        hint="Mengisi {kode} dalam nomor, misalnya DPMD atau KEC-LK."
        size="medium"
        value={values.code}
        error={errorOf(errors, "code")}
        spellcheck={false}
        required
      />
    </>
  );
}

function Subjects(props: OfficePageProps & { topics: readonly TopicRow[] }) {
  const { topics, subjects, errors } = props;
  const groups = topics.filter(({ parent_code }) => parent_code === null);
  const tick = (topic: TopicRow, label: string) => (
    <Checkbox
      name="subjects"
      id={`topik-${topic.code.replace(".", "-")}`}
      value={topic.code}
      label={label}
      checked={subjects.includes(topic.code)}
    />
  );
  return (
    <Section title="Topik yang dijawab kantor ini" id="f-subjects">
      {errorOf(errors, "subjects") && <p class="err">{errorOf(errors, "subjects")}</p>}
      <p class="hint">Kasus dengan topik ini ditawarkan untuk dirujuk ke kantor ini.</p>
      {groups.map((group) => {
        const inside = topics.filter(({ parent_code }) => parent_code === group.code);
        const chosen = [group, ...inside].filter(({ code }) => subjects.includes(code)).length;
        return (
          <Disclosure summary={`${group.name}${chosen > 0 ? ` (${chosen})` : ""}`}>
            {tick(group, `Semua topik ${group.name}`)}
            {inside.map((topic) => tick(topic, topic.name))}
          </Disclosure>
        );
      })}
    </Section>
  );
}

export interface NewOfficePageProps {
  frame: PageFrame;
  kinds: readonly string[];
  places: readonly PlaceGroup[];
  values: Values;
  errors: readonly FieldError[];
  submissionId: string;
}

export function NewOfficePage(props: NewOfficePageProps) {
  const { frame, kinds, places, values, errors, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title="Tambah kantor"
      failed={errors.length > 0}
      heading={
        <PageHeading title="Tambah kantor" back={{ href: "/admin/kantor", label: "Kantor" }} />
      }
    >
      <ErrorSummary errors={errors} />
      <Form action="/admin/kantor" submissionId={submissionId}>
        <Select
          name="kind"
          label="Jenisnya"
          placeholder="Pilih jenis"
          options={kinds.map((kind) => ({ value: kind, label: officeKinds[kind] ?? kind }))}
          value={values.kind}
          error={errorOf(errors, "kind")}
          required
        />
        <Select
          name="place"
          label="Tempatnya"
          placeholder="Pilih tempat"
          options={[...places]}
          value={values.place}
          error={errorOf(errors, "place")}
          required
        />
        <TextField
          name="name"
          label="Nama kantor"
          value={values.name}
          error={errorOf(errors, "name")}
          required
        />
        <Buttons>
          <Button>Simpan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
