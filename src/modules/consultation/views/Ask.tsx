// Asking, one column: the question in one's own words first, then topic, urgency, photo, send. Works without scripts.
import { Button, Buttons } from "#ui/Button.tsx";
import { Checkbox, RadioCards, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { FileField } from "#ui/FileField.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { TopicFields, topicOptions } from "./TopicFields.tsx";
import type { TopicRow } from "#modules/topics/public.ts";

export interface AskProps {
  frame: PageFrame;
  submissionId: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
  topics: readonly TopicRow[];
  /** What was found that looks like personal data: shown once before the question goes out. */
  warnings: readonly string[];
  /** Who will receive it, and how much room the village has for files today. */
  receiver: string;
  uploadRoom: string;
}

export function AskPage(props: AskProps) {
  const { frame, errors, warnings, receiver } = props;
  return (
    <Shell frame={frame} title="Tanya Klik Desa" failed={errors.length > 0}>
      <p class="lead">Tulis seperti Anda bertanya kepada rekan. {receiver} yang menjawab.</p>
      <ErrorSummary errors={errors} />
      {warnings.length > 0 && <PersonalDataNotice warnings={warnings} />}
      <Form
        action="/tanya"
        submissionId={props.submissionId}
        multipart
        draftKey="tanya"
        outbox="pertanyaan"
      >
        <QuestionFields {...props} />
        <Buttons>
          <Button icon="arrow-right">Kirim ke satgas</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}

export function PersonalDataNotice({ warnings }: { warnings: readonly string[] }) {
  return (
    <Notice tone="wait" title="Periksa dahulu sebelum dikirim">
      <p>Tulisan ini tampak memuat data pribadi:</p>
      <ul>
        {warnings.map((warning) => (
          <li>{warning}</li>
        ))}
      </ul>
      <p>
        Satgas dapat menjawab tanpa itu. Hapus dahulu, atau centang “Tetap kirim” di bawah bila
        memang perlu.
      </p>
    </Notice>
  );
}

export type QuestionFieldsProps = Pick<
  AskProps,
  "values" | "errors" | "topics" | "warnings" | "uploadRoom"
>;

/** The fields that every question has, whoever files it. */
export function QuestionFields({
  values,
  errors,
  topics,
  warnings,
  uploadRoom,
}: QuestionFieldsProps) {
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <>
      <TextArea
        {...field("question")}
        label="Pertanyaan"
        hint="Apa yang terjadi, dan apa yang ingin Anda ketahui? Tanpa NIK, nomor KK, atau nama anak."
        maxLength={10_000}
        rows={7}
        large
        warnPersonalData
        required
      />
      <TextField
        {...field("subject")}
        label="Pokok masalah"
        hint="Satu baris, misalnya: Evaluasi APBDes belum turun."
        maxLength={160}
        required
      />
      <Select
        {...field("topic")}
        label="Topik"
        options={topicOptions(topics)}
        placeholder="Pilih topik"
        picker
        required
      />
      <topic-fields data-url="/tanya/isian" data-select="f-topic">
        <TopicFields topics={topics} values={values} errors={errors} />
      </topic-fields>
      <Weight values={values} errors={errors} />
      <Stake values={values} errors={errors} />
      <FileField
        {...field("files")}
        label="Foto atau berkas"
        accept="image/*,.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt"
        kinds="Foto, PDF, Word, Excel"
        hint={uploadRoom}
        maxFiles={10}
        maxMegabytes={10}
        camera
        required={false}
      />
      {warnings.length > 0 && (
        <Checkbox
          name="personal_data_ok"
          value="ya"
          label="Tetap kirim dengan data pribadi di dalamnya"
          required
        />
      )}
    </>
  );
}

/** How urgent, and for whom: the two words that make the priority. */
function Weight({ values, errors }: Pick<QuestionFieldsProps, "values" | "errors">) {
  const field = (name: string) => ({ name, error: errorOf(errors, name) });
  return (
    <>
      <RadioCards
        {...field("urgency")}
        label="Seberapa mendesak?"
        value={values.urgency ?? "biasa"}
        options={[
          { value: "biasa", label: "Biasa", hint: "Tidak ada tenggat dalam waktu dekat." },
          {
            value: "segera",
            label: "Segera",
            hint: "Ada tenggat minggu ini, atau ada uang yang tertahan.",
          },
          {
            value: "darurat",
            label: "Darurat",
            hint: "Hari ini, atau warga menanggung akibatnya sekarang.",
          },
        ]}
        required
      />
      <RadioCards
        {...field("impact")}
        label="Siapa yang terdampak?"
        value={values.impact ?? "kelompok"}
        inline
        options={[
          { value: "satu_orang", label: "Satu orang" },
          { value: "kelompok", label: "Sekelompok orang" },
          { value: "seluruh_desa", label: "Seluruh desa" },
        ]}
        required
      />
    </>
  );
}

/** What hangs on the answer, and whether the poor are concerned. */
function Stake({ values, errors }: Pick<QuestionFieldsProps, "values" | "errors">) {
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <>
      <TextField
        {...field("at_stake")}
        label="Apa yang bergantung pada jawabannya?"
        hint="Misalnya: pencairan tahap II, batas 31 Desember."
        maxLength={500}
        required={false}
      />
      <Checkbox
        name="concerns_poor"
        value="ya"
        checked={values.concerns_poor === "ya"}
        label="Menyangkut warga miskin atau rentan"
        hint="Satgas mendahulukan kasus seperti ini."
        required
      />
    </>
  );
}
