// The words of the fourteen components, filled with what the regency has set. Honest: where the law sets nothing, it says so.
import type { ComponentChildren } from "preact";
import { Table } from "#ui/Table.tsx";
import type { Standard, TargetLine } from "../standards.ts";
import { levelNames, levelOrder, priorityNames, tellHours, tellShort } from "./targets.ts";

export interface StandardWords {
  standard: Standard;
  /** "WITA" */
  zone: string;
  /** Since when the targets hold: "1 Januari 2024". */
  validFrom: string;
  /** The newest published index of the satisfaction survey. */
  survey: {
    year: number;
    value: string;
    grade: { letter: string; words: string };
    answers: number;
  } | null;
}

interface Component {
  title: string;
  body: ComponentChildren;
}

/** All fourteen in the order of the law. */
export function standardComponents(words: StandardWords): Component[] {
  return [...howItIsGiven(words), ...howItIsKept(words)];
}

function howItIsGiven(words: StandardWords): Component[] {
  const { standard } = words;
  return [
    { title: "Dasar hukum", body: <LegalBasis /> },
    {
      title: "Persyaratan",
      body: (
        <p>
          Akun pemerintah desa, kelurahan, BPD, LKD, atau BUM Desa, atau datang ke loket satgas.
          Cukup pertanyaan dan pokok masalahnya; berkas boleh menyusul. NIK, nomor KK, dan nama anak
          tidak diperlukan.
        </p>
      ),
    },
    {
      title: "Sistem, mekanisme, dan prosedur",
      body: (
        <p>
          Pertanyaan masuk ke satgas kecamatan. Satgas menjawab, meminta keterangan, merujuk ke
          instansi yang berwenang, atau menaikkan ke DPMD kabupaten, lalu provinsi. Lewat batas,
          kasus naik sendiri. Kasus ditutup dengan berita acara bila bertatap muka, atau surat
          jawaban bila tidak. Anda dapat membukanya kembali dalam {standard.reopenDays} hari.
        </p>
      ),
    },
    { title: "Jangka waktu penyelesaian", body: <Targets {...words} /> },
    { title: "Biaya atau tarif", body: <p>Gratis, di semua tingkat.</p> },
    {
      title: "Produk pelayanan",
      body: (
        <p>
          Jawaban tertulis dengan dasar hukum dan tahun berlakunya; surat jawaban atau berita acara
          bernomor yang keasliannya dapat <a href="/dokumen">diperiksa siapa saja</a>; dan daftar
          tindak lanjut dengan tenggat.
        </p>
      ),
    },
    {
      title: "Sarana, prasarana, dan fasilitas",
      body: (
        <p>
          Situs ini, yang jalan di HP lama dan sambungan lambat, dan loket satgas di setiap
          kecamatan: <a href="/satgas">tempat dan hari layanannya</a>.
        </p>
      ),
    },
  ];
}

function howItIsKept(words: StandardWords): Component[] {
  return [
    {
      title: "Kompetensi pelaksana",
      body: (
        <p>
          Anggota satgas ditetapkan dengan SK; nama dan jabatannya terbuka. Jawaban yang berakibat
          hukum ditandatangani atasan lebih dulu. Pertanyaan di luar bidangnya dirujuk ke narasumber
          instansi.
        </p>
      ),
    },
    {
      title: "Pengawasan internal",
      body: (
        <p>
          Camat dan DPMD melihat setiap kasus dan kasus yang lewat batas. Inspektorat dapat membaca
          konsultasi. Setiap perubahan pada kasus tercatat: siapa, sebagai apa, dan kapan.
        </p>
      ),
    },
    { title: "Penanganan pengaduan, saran, dan masukan", body: <Complaints {...words} /> },
    { title: "Jumlah pelaksana", body: <Servers {...words} /> },
    {
      title: "Jaminan pelayanan",
      body: (
        <p>
          Setiap pertanyaan mendapat nomor, nama kantor pemegang, dan batas waktu yang cara
          menghitungnya dapat dibuka. Petugas yang cuti selalu punya pengganti; jam kasus tetap
          berjalan.
        </p>
      ),
    },
    {
      title: "Jaminan keamanan dan keselamatan pelayanan",
      body: (
        <p>
          Kasus desa Anda hanya dibaca desa Anda dan petugas yang melayaninya; desa lain tidak.
          Laporan dugaan penyimpangan hanya dibaca petugas DPMD yang ditunjuk dan Inspektorat.
          Lampiran tidak terbuka untuk umum. Data pribadi dijaga menurut UU 27/2022.
        </p>
      ),
    },
    {
      title: "Evaluasi kinerja pelaksana",
      body: (
        <>
          <p>
            Penanya memberi nilai 1 sampai 5 pada setiap kasus yang selesai. Setiap bulan DPMD dan
            pimpinan membaca ketepatan waktu, kecepatan balasan pertama, dan tindak lanjut yang
            ditepati, per kecamatan.
          </p>
          <p>{tellSurvey(words.survey)}</p>
        </>
      ),
    },
  ];
}

function tellSurvey(survey: StandardWords["survey"]): string {
  if (!survey)
    return "Sekali setahun kantor yang bertanya mengisi survei kepuasan menurut Permenpan RB 14/2017; hasilnya tampil di sini.";
  const { year, value, grade, answers } = survey;
  return `Indeks Kepuasan Masyarakat ${year}: ${value}, mutu ${grade.letter} (${grade.words}), dari ${answers} kantor yang menjawab (Permenpan RB 14/2017).`;
}

function LegalBasis() {
  return (
    <ul class="plain-list">
      <li>UU 25/2009 tentang Pelayanan Publik</li>
      <li>
        UU 6/2014 tentang Desa, terakhir diubah dengan UU 3/2024: pembinaan desa oleh kabupaten
      </li>
      <li>PP 12/2017: konsultasi, berita acara, dan surat jawaban (pasal 5); laporan (pasal 22)</li>
      <li>PP 17/2018 tentang Kecamatan: camat membina dan mengawasi desa (pasal 10)</li>
      <li>UU 27/2022 tentang Pelindungan Data Pribadi</li>
    </ul>
  );
}

function Targets({ standard, zone, validFrom }: StandardWords) {
  const { targets, hours } = standard;
  const version = targets[0]?.version ?? 0;
  const levels = levelOrder.filter((level) => targets.some((line) => line.level === level));
  return (
    <>
      <p>
        Peraturan tidak menetapkan waktu jawab untuk konsultasi. Batas di bawah ini ditetapkan DPMD
        (versi {version}, sejak {validFrom}) dan dihitung dalam jam kerja. Jam berhenti selama
        menunggu penanya atau instansi lain.
      </p>
      <p>
        Jam kerja: {tellHours(hours).join("; ")} {zone}, kecuali hari libur.
      </p>
      <div class="targets">
        {levels.map((level) => (
          <LevelTargets level={level} lines={targets.filter((line) => line.level === level)} />
        ))}
      </div>
      <p class="hint">
        Prioritas dihitung dari mendesaknya dan banyaknya orang yang terdampak. Satu hari kerja
        dihitung 7,5 jam.
        {version === 1 && " Versi 1 adalah angka awal; DPMD dapat mengubahnya kapan saja."}
      </p>
    </>
  );
}

function LevelTargets({ level, lines }: { level: string; lines: readonly TargetLine[] }) {
  return (
    <Table
      caption={levelNames[level] ?? level}
      phone="scroll"
      columns={[
        { head: "Prioritas", cell: (line) => priorityNames[line.priority] },
        { head: "Balasan pertama", cell: (line) => tellShort(line.firstReplyMinutes) },
        { head: "Selesai", cell: (line) => tellShort(line.resolutionMinutes) },
      ]}
      rows={lines}
    />
  );
}

function Complaints({ standard }: StandardWords) {
  return (
    <>
      <p>
        Tidak puas dengan jawaban: buka kembali kasusnya dalam {standard.reopenDays} hari, atau
        sampaikan kepada koordinator di DPMD.
      </p>
      <p>
        Dugaan penyimpangan dilaporkan lewat jalur tersendiri setelah masuk. Kelengkapannya
        ditanggapi paling lambat 14 hari dan diputus paling lambat 60 hari (UU 25/2009 pasal 44 dan
        50).
      </p>
    </>
  );
}

function Servers({ standard }: StandardWords) {
  const { districts, districtsServed, members } = standard;
  if (members === 0) {
    return (
      <p>
        Belum ada SK satgas yang tercatat di {districts} kecamatan.{" "}
        <a href="/satgas">Daftar satgas</a>
      </p>
    );
  }
  return (
    <p>
      {members} anggota satgas di {districtsServed} dari {districts} kecamatan, menurut SK yang
      berlaku hari ini. <a href="/satgas">Nama dan jabatannya</a>
    </p>
  );
}
