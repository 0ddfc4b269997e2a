// Topics about the finance application, bookkeeping and the papers of expenditure.

import { amount, budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const siskeudes: TopicGroup = {
  code: "siskeudes",
  name: "Siskeudes dan penatausahaan",
  hint: "Kendala aplikasi, buku kas, panjar, dan kelengkapan SPJ.",
  topics: [
    {
      code: "siskeudes.aplikasi",
      name: "Aplikasi Siskeudes",
      hint: "Tidak bisa masuk, gagal posting, salah kode, atau pesan kesalahan.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K/D",
      fields: [
        { key: "versi", label: "Versi aplikasi", kind: "text", required: false },
        {
          key: "pesan_kesalahan",
          label: "Pesan kesalahan",
          kind: "text",
          required: false,
          hint: "Salin persis, atau kirim foto layar.",
        },
        {
          key: "langkah_terakhir",
          label: "Langkah terakhir sebelum macet",
          kind: "text",
          required: true,
        },
      ],
      triage: [
        "Satu desa saja atau beberapa desa sekaligus?",
        "Sudah ada cadangan data terakhir?",
        "Selisih anggaran nol, nomor Perdes dan Perkades terisi?",
      ],
      examples: [
        "APBDes tidak bisa diposting, muncul selisih Rp1.000.",
        "Setelah diposting ketahuan salah kode rekening, siapa yang membuka kunci?",
      ],
    },
    {
      code: "siskeudes.penatausahaan",
      name: "Penatausahaan keuangan",
      hint: "Buku kas, panjar, uang tunai, rekening desa, dan serah terima kaur keuangan.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "K/D/I",
      fields: [budgetYear, amount],
      triage: [
        "Siapa yang memegang uang sekarang?",
        "Buku kas umum, buku bank, dan saldo rekening cocok?",
        "Bila ada dugaan penyimpangan, pindahkan ke jalur tertutup.",
      ],
      examples: [
        "Berapa lama panjar boleh dipegang pelaksana kegiatan?",
        "Kaur keuangan diganti di tengah tahun, apa yang harus diserahterimakan?",
      ],
    },
    {
      code: "siskeudes.spj",
      name: "SPJ kegiatan",
      hint: "Bukti apa yang harus ada agar belanja dapat dipertanggungjawabkan.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "K",
      fields: [
        budgetYear,
        { key: "kegiatan", label: "Kegiatan", kind: "text", required: true },
        amount,
      ],
      triage: [
        "Nota, kuitansi, daftar hadir, notulen, foto, dan berita acara ada?",
        "Tanggal dan jumlah di setiap bukti cocok?",
        "Pajaknya sudah dipungut dan disetor?",
      ],
      examples: [
        "Nota toko hilang, bagaimana melengkapi SPJ?",
        "Dokumen apa saja untuk SPJ pelatihan kader?",
      ],
    },
  ],
};
