// What the clinic holds about people and how long, for everybody to read: rules as they stand in the table, and rights.
import type { PageFrame } from "#ui/frame.ts";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { RetentionRule } from "../retention.ts";
import { writePeriod } from "../words.ts";

export function PublicRulesPage({
  frame,
  rules,
}: {
  frame: PageFrame;
  rules: readonly RetentionRule[];
}) {
  return (
    <Shell
      frame={frame}
      title="Data pribadi"
      description="Data pribadi apa yang disimpan Klik Desa, untuk apa, berapa lama, dan hak Anda menurut UU 27/2022."
      hidden={false}
      width="wide"
      heading={
        <PageHeading
          title="Data pribadi"
          lead="Apa yang kami simpan tentang Anda, untuk apa, berapa lama, dan apa yang dapat Anda minta."
        />
      }
    >
      <Section title="Untuk apa">
        <p>
          Klik Desa menyimpan nama, jabatan, dan kontak orang yang bertanya dan yang menjawab, agar
          pertanyaan desa sampai, dijawab, dan dapat dipertanggungjawabkan. Dasarnya adalah tugas
          pelayanan publik (UU 27/2022 pasal 20, UU 25/2009). Kami tidak meminta NIK, tidak menjual
          data, dan tidak mengirimnya ke luar pemerintah daerah.
        </p>
      </Section>
      <Section title="Berapa lama">
        <Table
          caption="Data, dasar, dan masa simpan"
          hideCaption
          rows={rules}
          columns={[
            { head: "Data", cell: ({ subject }) => subject, names: true },
            { head: "Dasar", cell: ({ ground }) => ground },
            {
              head: "Disimpan",
              cell: ({ keep_days, counted_from }) =>
                keep_days === null
                  ? writePeriod(null)
                  : `${writePeriod(keep_days)} sejak ${counted_from}`,
            },
            { head: "Sesudah itu", cell: ({ afterwards }) => afterwards },
          ]}
        />
        <Notice tone="info">
          Masa simpan ini adalah bawaan sistem. Kabupaten menetapkannya dengan keputusan sendiri,
          sesuai jadwal retensi arsip daerah.
        </Notice>
      </Section>
      <Rights />
    </Shell>
  );
}

function Rights() {
  return (
    <Section title="Yang dapat Anda minta">
      <ul>
        <li>
          Melihat dan mengunduh semua data tentang Anda, kapan saja: masuk, lalu buka Akun, Data
          saya.
        </li>
        <li>Memperbaiki data yang keliru. Kami putuskan dalam 3 × 24 jam.</li>
        <li>
          Menghapus akun Anda. Kami putuskan dalam 3 × 24 jam, dengan alasan. Pertanyaan dan jawaban
          adalah arsip negara: tetap disimpan, tanpa nama Anda. Laporan tentang penyimpangan dan
          surat yang sudah terbit tidak diubah.
        </li>
      </ul>
      <p>
        Tanpa akun? Datang atau telepon ke Dinas PMD kabupaten Anda; admin mencatat permintaan Anda.
        Orang yang bertugas dan jam layanannya ada di <a href="/satgas">halaman satgas</a>.
      </p>
    </Section>
  );
}
