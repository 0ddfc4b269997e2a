// The gallery's form: the steps of asking, with one mistake on purpose.
import { Button, Buttons, LinkButton } from "./Button.tsx";
import { Checkbox, RadioCards, Select } from "./Choice.tsx";
import { ErrorSummary, errorOf } from "./ErrorSummary.tsx";
import { DateField, TextArea, TextField } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { Form } from "./Form.tsx";
import { FilterBar, Section, Steps } from "./Page.tsx";

const errors = [
  { field: "pertanyaan", message: "Tulis pertanyaan Anda dahulu." },
  { field: "mendesak", message: "Pilih apakah ada tenggat." },
];

const topics = [
  {
    group: "Keuangan desa",
    options: [
      { value: "apbdes", label: "APBDes" },
      { value: "dana-desa", label: "Dana Desa" },
      { value: "pajak", label: "Pajak" },
    ],
  },
  {
    group: "Pemerintahan desa",
    options: [
      { value: "perangkat", label: "Perangkat desa" },
      { value: "bpd", label: "BPD" },
    ],
  },
];

export function GalleryForm() {
  return (
    <Section title="Tanya">
      <Steps
        current={2}
        steps={[
          { label: "Pertanyaan", href: "#1" },
          { label: "Topik" },
          { label: "Tenggat" },
          { label: "Kirim" },
        ]}
      />
      <ErrorSummary errors={errors} />
      <Form action="/galeri" submissionId="0192-7c" multipart draftKey="tanya">
        <TextArea
          name="pertanyaan"
          label="Apa yang ingin Anda tanyakan?"
          hint="Tulis seperti bicara dengan petugas. Jangan sebut NIK atau nama anak."
          error={errorOf(errors, "pertanyaan")}
          maxLength={4000}
          large
          warnPersonalData
          required
        />
        <Select
          name="topik"
          label="Topik"
          hint="Kami usulkan dari kata-kata Anda. Boleh diganti."
          placeholder="Pilih topik"
          options={topics}
          value="dana-desa"
          picker
        />
        <RadioCards
          name="mendesak"
          label="Ada tenggat? Ada uang atau orang yang tertahan?"
          error={errorOf(errors, "mendesak")}
          options={[
            { value: "biasa", label: "Tidak", hint: "Dijawab dalam dua hari kerja" },
            { value: "segera", label: "Ya, ada tenggat minggu ini", hint: "Dijawab hari ini juga" },
          ]}
        />
        <GalleryExtras />
        <Buttons>
          <Button icon="send">Kirim ke satgas</Button>
          <LinkButton href="#" kind="quiet">
            Batal
          </LinkButton>
        </Buttons>
      </Form>
      <FilterBar action="/galeri" clearHref="#semua">
        <TextField name="cari" label="Kata" type="search" />
        <Select
          name="keadaan"
          label="Keadaan"
          placeholder="Semua"
          options={[{ value: "berjalan", label: "Berjalan" }]}
        />
      </FilterBar>
    </Section>
  );
}

/** The fields that a question may leave empty. */
function GalleryExtras() {
  return (
    <>
      <DateField name="tenggat" label="Tanggal tenggat" required={false} min="2026-11-22" />
      <TextField
        name="nilai"
        label="Nilai yang tertahan"
        prefix="Rp"
        inputMode="numeric"
        required={false}
        value="15.000.000"
      />
      <FileField
        name="foto"
        label="Foto atau berkas"
        accept="image/*,application/pdf"
        kinds="foto atau PDF"
        maxFiles={5}
        maxMegabytes={10}
        required={false}
      />
      <Checkbox name="terbatas" label="Hanya camat dan Inspektorat yang boleh membaca" />
    </>
  );
}
