// The receipt after sending: a code that can be read out on the telephone, who has the question, by when and why then.
import { LinkButton, Buttons } from "#ui/Button.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Consultation } from "../consultations.ts";

export interface ReceiptProps {
  frame: PageFrame;
  kase: Consultation;
  /** The due instant in words. */
  due: string | null;
  office: string;
  filedForOther: boolean;
}

export function ReceiptPage({ frame, kase, due, office, filedForOther }: ReceiptProps) {
  const isReport = kase.kind === "report";
  return (
    <Shell frame={frame} title={isReport ? "Laporan diterima" : "Pertanyaan terkirim"}>
      <Notice tone="done">
        {isReport
          ? "Laporan ini hanya dibaca petugas DPMD yang ditunjuk dan Inspektorat."
          : due
            ? `${office} menjawab paling lambat ${due}.`
            : `${office} sudah menerimanya.`}
      </Notice>
      <DescriptionList
        facts={[
          { term: "Kode tanda terima", detail: <strong class="code">{kase.receipt_code}</strong> },
          { term: "Nomor kasus", detail: kase.number },
          { term: "Pokok masalah", detail: kase.subject },
          {
            term: "Ditangani",
            detail: isReport ? "Petugas yang ditunjuk dan Inspektorat" : office,
          },
        ]}
      />
      <p class="hint">
        Sebutkan kode itu bila Anda menelepon.{" "}
        {due && <a href={`/konsultasi/${kase.id}/batas`}>Mengapa batasnya itu?</a>}
      </p>
      <Buttons>
        <LinkButton href={`/konsultasi/${kase.id}`}>Lihat kasusnya</LinkButton>
        {filedForOther && (
          <LinkButton
            href={`/konsultasi/${kase.id}/tanda-terima.pdf`}
            kind="secondary"
            icon="print"
            download
          >
            Cetak tanda terima (PDF, 8 kB)
          </LinkButton>
        )}
        <LinkButton href="/beranda" kind="quiet">
          Ke beranda
        </LinkButton>
      </Buttons>
    </Shell>
  );
}
