// Topics about the state-budget village fund; its rules change every year, so each asks for the year.

import { amount, budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const danaDesa: TopicGroup = {
  code: "dana_desa",
  name: "Dana Desa",
  hint: "Boleh dipakai untuk apa, kapan cair, dan bagaimana dilaporkan.",
  topics: [
    {
      code: "dana_desa.penggunaan",
      name: "Penggunaan Dana Desa",
      hint: "Apakah suatu kegiatan boleh dibiayai Dana Desa pada tahun itu.",
      dutyLetter: "c",
      sdgs: [1, 2, 9],
      secondSignature: false,
      routes: "K/D",
      fields: [
        budgetYear,
        { key: "kegiatan", label: "Kegiatan", kind: "text", required: true },
        amount,
      ],
      triage: [
        "Periksa peraturan prioritas tahun itu, jangan pakai jawaban tahun lalu.",
        "Kegiatan ada di RKPDes dan hasil musyawarah desa?",
        "Ada batas nilai atau persentase untuk kegiatan ini?",
      ],
      examples: [
        "Apakah Dana Desa boleh dipakai memperbaiki atap kantor desa?",
        "Ketahanan pangan dicatat sebagai belanja atau penyertaan modal?",
      ],
    },
    {
      code: "dana_desa.penyaluran",
      name: "Penyaluran Dana Desa",
      hint: "Tahap, syarat, dan kendala pencairan Dana Desa.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "B/D",
      fields: [
        budgetYear,
        {
          key: "tahap_penyaluran",
          label: "Tahap",
          kind: "choice",
          choices: ["Tahap I", "Tahap II", "Tidak tahu"],
          required: false,
        },
        {
          key: "kendala",
          label: "Kendala yang tampak",
          kind: "text",
          required: false,
          hint: "Misalnya: berkas ditolak, belum ada pemberitahuan.",
        },
      ],
      triage: [
        "Status desa pada Indeks Desa: mandiri atau bukan?",
        "Syarat tahap itu mana yang belum terpenuhi?",
        "Kapan berkas dikirim, dan ke siapa?",
      ],
      examples: [
        "Syarat apa yang kurang sehingga tahap II belum cair?",
        "Desa mandiri apakah mendapat tahap penyaluran yang berbeda?",
      ],
    },
    {
      code: "dana_desa.laporan_silpa",
      name: "Laporan dan SiLPA Dana Desa",
      hint: "Laporan realisasi, sisa dana, dan akibatnya bila terlambat.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "D/I/B",
      fields: [
        budgetYear,
        { key: "nilai_silpa", label: "Nilai SiLPA", kind: "rupiah", required: false },
      ],
      triage: [
        "SiLPA karena kegiatan belum selesai, hemat, atau tidak terlaksana?",
        "Saldo kas dan saldo Siskeudes sama?",
        "Laporan tahap sebelumnya sudah diterima?",
      ],
      examples: [
        "SiLPA Dana Desa kami besar, apakah tahun depan dipotong?",
        "Laporan realisasi terlambat dua minggu, apa akibatnya?",
      ],
    },
    {
      code: "dana_desa.kopdes",
      name: "Dana Desa untuk Kopdes Merah Putih",
      hint: "Bagian Dana Desa yang terkait koperasi desa dan cara mencatatnya.",
      dutyLetter: "c",
      sdgs: [8, 17],
      secondSignature: true,
      routes: "D/B",
      fields: [budgetYear, amount],
      triage: [
        "Periksa peraturan menteri keuangan tahun itu dan surat kabupaten.",
        "Musyawarah desa sudah membahasnya, dan ada berita acara?",
        "Dampaknya pada kegiatan lain sudah dihitung?",
      ],
      examples: [
        "Berapa bagian Dana Desa untuk Kopdes dan dicatat di kode apa?",
        "Kegiatan jalan tani jadi tidak cukup dananya, apa yang harus diubah?",
      ],
    },
  ],
};
