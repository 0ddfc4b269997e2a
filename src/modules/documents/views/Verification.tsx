// Anybody checks a paper: by its code, then by the file itself. Shows that it was issued, never what it says.
import { Button } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { FieldBox, fieldTies, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { writeDate } from "#modules/calendar/public.ts";
import type { PublicPaper } from "../issued-papers.ts";
import { paperNames } from "../paper-names.ts";

export interface FindPaperPageProps {
  frame: PageFrame;
  typed: string;
  /** Why nothing was found. */
  mistake?: string;
}

export function FindPaperPage({ frame, typed, mistake }: FindPaperPageProps) {
  const errors = mistake ? [{ field: "kode", message: mistake }] : [];
  return (
    <Shell
      frame={frame}
      title="Periksa keaslian dokumen"
      description="Periksa apakah surat jawaban atau berita acara benar diterbitkan lewat Klik Desa."
      failed={Boolean(mistake)}
      hidden={typed !== ""}
    >
      <ErrorSummary errors={errors} />
      {mistake && (
        <Notice tone="late" title="Kodenya sudah benar?">
          Jangan pakai dokumennya. Tanyakan kepada kantor di kop surat.
        </Notice>
      )}
      <p>
        Surat jawaban dan berita acara dari Klik Desa membawa kode QR dan alamat periksa di kakinya.
        Pindai kode QR itu, atau ketik kodenya di sini.
      </p>
      <Form action="/dokumen" method="get">
        <TextField
          name="kode"
          label="Kode dokumen"
          hint="Dua belas huruf dan angka di ujung alamat, misalnya K7QM-3F2A-9XYZ. Huruf besar atau kecil sama saja."
          value={typed}
          error={errorOf(errors, "kode")}
          size="medium"
          maxLength={120}
          autoComplete="off"
          spellcheck={false}
        />
        <Button icon="search">Periksa</Button>
      </Form>
    </Shell>
  );
}

/** What comparing a file has shown. */
export type Comparison = "original" | "signed" | "different";

export interface VerifiedPaperPageProps {
  frame: PageFrame;
  code: string;
  paper: PublicPaper;
  withdrawnOn: string | null;
  submissionId: string;
  maxMegabytes: number;
  comparison?: Comparison | undefined;
  errors?: readonly FieldError[];
}

export function VerifiedPaperPage(props: VerifiedPaperPageProps) {
  const { paper, comparison, errors = [] } = props;
  const facts = [
    { term: "Jenis", detail: paperNames[paper.kind] },
    { term: "Nomor", detail: paper.number },
    { term: "Tanggal", detail: writeDate(paper.dated, "WITA") },
    { term: "Kantor penerbit", detail: paper.office_name },
  ];
  const title = paper.withdrawn_at ? "Dokumen ini sudah ditarik" : "Dokumen ini terdaftar";
  return (
    <Shell frame={props.frame} title={title} failed={errors.length > 0} hidden>
      <ErrorSummary errors={errors} />
      {comparison && <ComparisonNotice comparison={comparison} />}
      {props.withdrawnOn && (
        <Notice tone="late" title="Jangan dipakai">
          Kantor penerbit menarik dokumen ini pada {props.withdrawnOn}. Tanyakan penggantinya kepada
          kantor itu.
        </Notice>
      )}
      {!props.withdrawnOn && !comparison && (
        <Notice tone="done" title={`Diterbitkan oleh ${paper.office_name}`}>
          Cocokkan keterangan di bawah dengan lembar di tangan Anda. Bila ada yang berbeda, jangan
          dipakai dan tanyakan kepada kantor penerbit.
        </Notice>
      )}
      <DescriptionList facts={facts} />
      <p class="meta">Isi dokumen tidak ditampilkan di sini.</p>
      <Section title="Bandingkan berkasnya" id="bandingkan">
        <p>
          Punya berkas PDF-nya? Kami bandingkan dengan yang diterbitkan, sampai ke huruf terakhir.
          Berkas Anda tidak disimpan.
        </p>
        <CompareForm {...props} />
      </Section>
      <Fingerprints paper={paper} />
      <p>
        <a href="/dokumen">Periksa dokumen lain</a>
      </p>
    </Shell>
  );
}

/** A bare input: a photo made smaller on the phone would no longer be the same file. */
function CompareForm({ code, submissionId, maxMegabytes, errors = [] }: VerifiedPaperPageProps) {
  const field = {
    name: "berkas",
    label: "Berkas yang Anda terima",
    hint: `Paling besar ${maxMegabytes} MB. Foto, hasil pindai, atau cetak ulang selalu berbeda dari berkas aslinya.`,
    error: errorOf(errors, "berkas"),
  };
  return (
    <Form action={`/dokumen/${code}/periksa`} submissionId={submissionId} multipart>
      <FieldBox {...field}>
        <input
          class="input file"
          type="file"
          accept="application/pdf,image/jpeg"
          {...fieldTies(field)}
        />
      </FieldBox>
      <Button kind="secondary" icon="search">
        Bandingkan
      </Button>
    </Form>
  );
}

function ComparisonNotice({ comparison }: { comparison: Comparison }) {
  if (comparison === "different") {
    return (
      <Notice tone="late" title="Berkas ini berbeda" live>
        Isinya tidak sama dengan yang diterbitkan. Ini juga terjadi bila berkas itu foto, hasil
        pindai, atau disimpan ulang. Minta berkas aslinya kepada kantor penerbit.
      </Notice>
    );
  }
  return (
    <Notice tone="done" title="Berkas ini sama persis" live>
      {comparison === "original"
        ? "Tidak satu huruf pun berubah sejak kantor penerbit menerbitkannya."
        : "Ini salinan bertanda tangan yang diunggah kantor penerbit, tanpa perubahan."}
    </Notice>
  );
}

function Fingerprints({ paper }: { paper: PublicPaper }) {
  return (
    <Section title="Sidik berkas (SHA-256)">
      <p class="meta">Untuk yang ingin memeriksa sendiri di komputernya.</p>
      <DescriptionList
        facts={[
          { term: "Dokumen asli", detail: <span class="fingerprint">{paper.sha256}</span> },
          {
            term: "Salinan bertanda tangan",
            detail: paper.signed_sha256 ? (
              <span class="fingerprint">{paper.signed_sha256}</span>
            ) : (
              "Belum diunggah"
            ),
          },
        ]}
      />
    </Section>
  );
}
