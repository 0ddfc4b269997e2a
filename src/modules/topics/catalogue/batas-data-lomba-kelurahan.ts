// Topics about boundaries, data, competitions, wards and grants to neighbourhoods.

import { amount, budgetYear, deadline } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const batasDataLombaKelurahan: TopicGroup = {
  code: "batas_data_lomba_kelurahan",
  name: "Batas, data, lomba, dan kelurahan",
  hint: "Batas desa, Indeks Desa, lomba, dana kelurahan, kependudukan, dan bantuan RT.",
  topics: [
    {
      code: "batas_data_lomba_kelurahan.batas",
      name: "Batas desa",
      hint: "Penetapan, penegasan, dan perselisihan batas.",
      dutyLetter: "o",
      sdgs: [11, 16],
      secondSignature: true,
      routes: "K/D/H",
      fields: [
        { key: "berbatasan_dengan", label: "Berbatasan dengan", kind: "text", required: true },
        {
          key: "tahap_batas",
          label: "Sampai tahap mana",
          kind: "choice",
          choices: ["Belum dibahas", "Pelacakan", "Berita acara", "Perselisihan", "Perbup"],
          required: false,
        },
      ],
      triage: [
        "Ada peta, pilar, atau berita acara terdahulu?",
        "Batas desa, kecamatan, atau kabupaten?",
        "Ada warga atau perusahaan yang terdampak?",
      ],
      examples: [
        "Desa tetangga memasang patok baru di kebun warga, apa langkah kami?",
        "Siapa yang menandatangani berita acara kesepakatan batas?",
      ],
    },
    {
      code: "batas_data_lomba_kelurahan.indeks_desa",
      name: "Indeks Desa dan data desa",
      hint: "Pengisian, nilai, dan perbaikan Indeks Desa, SDGs Desa, dan profil desa.",
      dutyLetter: "b",
      sdgs: [17, 18],
      secondSignature: false,
      routes: "D",
      fields: [
        {
          key: "jenis_data",
          label: "Data yang ditanyakan",
          kind: "choice",
          choices: ["Indeks Desa", "SDGs Desa", "Profil desa", "Lainnya"],
          required: true,
        },
        { key: "tahun", label: "Tahun data", kind: "year", required: true },
      ],
      triage: [
        "Bandingkan nilai per butir dengan tahun lalu.",
        "Siapa yang mengisi dan kapan?",
        "Masih dalam masa perbaikan data?",
      ],
      examples: [
        "Nilai Indeks Desa kami turun padahal banyak pembangunan, sebabnya apa?",
        "Tiga aplikasi meminta data yang sama, yang mana didahulukan?",
      ],
    },
    {
      code: "batas_data_lomba_kelurahan.lomba",
      name: "Evaluasi dan lomba desa",
      hint: "Evaluasi diri, berkas, penilaian, dan lomba desa atau kelurahan.",
      dutyLetter: "b",
      sdgs: [17, 18],
      secondSignature: false,
      routes: "K/D",
      fields: [{ key: "tahun", label: "Tahun penilaian", kind: "year", required: true }, deadline],
      triage: [
        "Tahap mana: evaluasi diri, kecamatan, kabupaten?",
        "Bukti tiap indikator tersedia?",
        "Jangan beri nasihat yang hanya menguntungkan satu peserta saat penilaian berjalan.",
      ],
      examples: [
        "Berkas apa saja yang disiapkan untuk lomba desa?",
        "Kapan evaluasi diri harus selesai diisi?",
      ],
    },
    {
      code: "batas_data_lomba_kelurahan.kelurahan",
      name: "Kelurahan",
      hint: "Dana kelurahan, musyawarah, kelompok masyarakat, dan tugas lurah.",
      dutyLetter: "d",
      sdgs: [9, 11],
      secondSignature: false,
      routes: "O:Tapem/K",
      fields: [budgetYear, amount],
      triage: [
        "Pakai aturan kelurahan, bukan aturan desa.",
        "Kegiatan dipilih dalam musyawarah pembangunan kelurahan?",
        "Pelaksananya kelompok masyarakat atau penyedia?",
      ],
      examples: [
        "Dana kelurahan boleh dipakai membangun drainase lingkungan?",
        "Kegiatan kelurahan diputuskan lewat forum apa?",
      ],
    },
    {
      code: "batas_data_lomba_kelurahan.kependudukan",
      name: "Administrasi kependudukan",
      hint: "Surat pengantar, perbedaan data warga, dan buku administrasi desa.",
      dutyLetter: "b",
      sdgs: [10, 16],
      secondSignature: false,
      routes: "O:Dukcapil/K",
      fields: [
        {
          key: "perihal",
          label: "Perihal",
          kind: "choice",
          choices: ["Pindah", "Kelahiran", "Kematian", "Data berbeda", "Surat pengantar"],
          required: false,
          hint: "Jangan tulis nama, NIK, atau nomor KK warga.",
        },
      ],
      triage: [
        "Tidak ada NIK, nomor KK, atau foto KTP di pertanyaan?",
        "Wewenang Dukcapil atau desa?",
        "Perlu dijemput ke rumah warga?",
      ],
      examples: [
        "Data warga di desa dan di Dukcapil berbeda, siapa yang mengubah?",
        "Warga pindah tanpa surat, bagaimana mencatatnya?",
      ],
    },
    {
      code: "batas_data_lomba_kelurahan.program_rt",
      name: "Bantuan keuangan RT",
      hint: "Usulan, pelaksanaan, dan laporan bantuan kabupaten untuk RT.",
      dutyLetter: "l",
      sdgs: [9, 11, 17],
      secondSignature: false,
      routes: "D/K",
      fields: [
        budgetYear,
        amount,
        { key: "kegiatan", label: "Kegiatan", kind: "text", required: false },
      ],
      triage: [
        "Petunjuk teknis kabupaten tahun itu mana?",
        "Kegiatan hasil musyawarah RT?",
        "Bukti belanja dan foto sebelum dan sesudah ada?",
      ],
      examples: [
        "Bagaimana format laporan bantuan RT?",
        "Bolehkah bantuan RT dipakai membeli tenda dan kursi?",
      ],
    },
  ],
};
