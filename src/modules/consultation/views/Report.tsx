// The form of a report: who reads it and who does not, then the four data items of PP 12/2017 art. 22.
import { Button, Buttons } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { FileField } from "#ui/FileField.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface ReportProps {
  frame: PageFrame;
  submissionId: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
  reporter: string;
}

export function ReportPage({ frame, submissionId, values, errors, reporter }: ReportProps) {
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <Shell frame={frame} title="Laporkan dugaan penyimpangan" failed={errors.length > 0}>
      <Notice tone="info" title="Siapa yang membaca">
        Hanya petugas DPMD yang ditunjuk dan Inspektorat. Kepala desa, perangkat lain, BPD, camat,
        dan satgas tidak melihat laporan ini, juga tidak tahu bahwa ada laporan. Setiap kali dibaca,
        tercatat siapa pembacanya.
      </Notice>
      <ErrorSummary errors={errors} />
      <Form action="/laporan-penyimpangan" submissionId={submissionId} multipart outbox="laporan">
        <Section title="1. Pelapor">
          <p>{reporter}</p>
          <TextField {...field("reporter_address")} label="Alamat Anda" maxLength={300} required />
        </Section>
        <Section title="2. Terlapor">
          <TextField {...field("reported_name")} label="Nama" maxLength={160} required />
          <TextField {...field("reported_position")} label="Jabatan" maxLength={160} required />
          <TextField
            {...field("reported_address")}
            label="Alamat lengkap"
            maxLength={300}
            required
          />
        </Section>
        <Section title="3. Perbuatan yang diduga menyimpang">
          <TextArea
            {...field("deed")}
            label="Apa yang terjadi, di mana, kapan?"
            rows={6}
            maxLength={10_000}
            required
          />
        </Section>
        <Section title="4. Keterangan, data, atau petunjuk">
          <TextArea
            {...field("facts")}
            label="Apa yang Anda ketahui atau pegang?"
            rows={6}
            maxLength={10_000}
            required
          />
          <FileField
            {...field("files")}
            label="Bukti"
            accept="image/*,.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt"
            kinds="Foto, PDF, Word, Excel"
            maxFiles={10}
            maxMegabytes={10}
            required={false}
          />
        </Section>
        <p class="hint">
          Keempat hal ini diminta PP 12/2017 pasal 22. Pengaduan dijawab paling lambat 14 hari dan
          diputus paling lambat 60 hari (UU 25/2009).
        </p>
        <Buttons>
          <Button icon="lock">Kirim laporan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}
