// What the house holds about the reader, in short, with the file to take along and the two things one may ask for.
import { Button, LinkButton } from "#ui/Button.tsx";
import { RadioCards } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { TextArea } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writeInstant, type ZoneName } from "#modules/calendar/public.ts";
import type { OwnData } from "../own-data.ts";
import type { DataRequest } from "../requests.ts";
import { kindWords, stateWords } from "../words.ts";

export interface OwnDataPageProps {
  frame: PageFrame;
  data: OwnData;
  requests: readonly DataRequest[];
  /** A request needs a hat: it goes to the regency of that post. */
  mayAsk: boolean;
  zone: ZoneName;
  values: Record<string, string>;
  errors: readonly FieldError[];
  saved: boolean;
  submissionId: string;
}

export function OwnDataPage(props: OwnDataPageProps) {
  const { frame, data, saved, errors } = props;
  const text = (value: unknown) => (value === null || value === "" ? "kosong" : String(value));
  return (
    <Shell
      frame={frame}
      title="Data saya"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Data saya"
          lead="Semua yang disimpan Klik Desa tentang Anda."
          back={{ href: "/akun", label: "Akun & perangkat" }}
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Permintaan Anda kami terima. Keputusannya paling lambat 3 × 24 jam.
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <DescriptionList
        facts={[
          { term: "Nama", detail: text(data.orang.nama) },
          { term: "Nama pengguna", detail: text(data.orang.nama_pengguna) },
          { term: "Nomor HP", detail: text(data.orang.nomor_hp) },
          { term: "Surel", detail: text(data.orang.surel) },
          { term: "Jabatan", detail: count(data.jabatan, "jabatan") },
          { term: "Perangkat yang masuk", detail: count(data.perangkat, "perangkat") },
          { term: "Pertanyaan yang Anda ajukan", detail: count(data.pertanyaan, "pertanyaan") },
          { term: "Balasan dan jawaban Anda", detail: count(data.tulisan, "tulisan") },
          { term: "Lampiran yang Anda kirim", detail: count(data.lampiran, "berkas") },
          { term: "Kegiatan Anda pada kasus", detail: count(data.kegiatan, "catatan") },
          { term: "Pemberitahuan untuk Anda", detail: count(data.pemberitahuan, "pemberitahuan") },
          { term: "Cuti", detail: count(data.cuti, "catatan") },
        ]}
      />
      <p>
        <LinkButton kind="secondary" icon="download" href="/akun/data.json">
          Unduh semuanya (JSON)
        </LinkButton>
      </p>
      <p class="meta">
        Berapa lama masing-masing disimpan: <a href="/data-pribadi">Data pribadi</a>.
      </p>
      <Requests {...props} />
      <Ask {...props} />
    </Shell>
  );
}

function count(lines: readonly unknown[], word: string): string {
  return lines.length === 0 ? "belum ada" : `${lines.length} ${word}`;
}

function Requests({ requests, zone }: OwnDataPageProps) {
  if (requests.length === 0) return null;
  return (
    <Section title="Permintaan Anda">
      <Table
        caption="Permintaan Anda, yang terbaru di atas"
        hideCaption
        rows={requests}
        columns={[
          { head: "Permintaan", cell: ({ kind }) => kindWords[kind], names: true },
          { head: "Diminta", cell: ({ asked_at }) => writeInstant(asked_at, zone) },
          {
            head: "Keadaan",
            cell: ({ state, due_at }) =>
              state === "open"
                ? `${stateWords.open}, paling lambat ${writeInstant(due_at, zone)}`
                : stateWords[state],
          },
          { head: "Alasan", cell: ({ reason }) => reason || "–" },
        ]}
      />
    </Section>
  );
}

function Ask({ mayAsk, values, errors, submissionId }: OwnDataPageProps) {
  if (!mayAsk)
    return (
      <Section title="Minta perbaikan atau penghapusan">
        <p>
          Pakai dahulu salah satu <a href="/jabatan">jabatan Anda</a>, agar permintaannya sampai ke
          kabupaten yang tepat. Tanpa jabatan, hubungi Dinas PMD.
        </p>
      </Section>
    );
  return (
    <Section title="Minta perbaikan atau penghapusan">
      <p>
        Nomor HP dan surel dapat Anda ubah sendiri di <a href="/akun">Akun</a>. Selain itu, tulis di
        sini; admin kabupaten memutuskan dalam 3 × 24 jam.
      </p>
      <Form action="/akun/data/permintaan" submissionId={submissionId}>
        <RadioCards
          name="kind"
          label="Apa yang Anda minta?"
          value={values.kind ?? ""}
          error={errorOf(errors, "kind")}
          options={[
            {
              value: "correction",
              label: kindWords.correction,
              hint: "Misalnya ejaan nama atau sebutan jabatan.",
            },
            {
              value: "erasure",
              label: kindWords.erasure,
              hint: "Akun, kontak, dan nama Anda hilang untuk seterusnya. Kasus desa tetap ada tanpa nama Anda.",
            },
          ]}
        />
        <TextArea
          name="wish"
          label="Jelaskan singkat"
          rows={3}
          value={values.wish ?? ""}
          error={errorOf(errors, "wish")}
        />
        <Button kind="secondary">Kirim permintaan</Button>
      </Form>
    </Section>
  );
}
