// Topics about the yearly village budget.

import { budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const apbdes: TopicGroup = {
  code: "apbdes",
  name: "APBDes",
  hint: "Menyusun, mengevaluasi, dan mengubah anggaran desa, serta penghasilan tetap.",
  topics: [
    {
      code: "apbdes.penyusunan",
      name: "Penyusunan APBDes",
      hint: "Jadwal, isi, dan pembahasan rancangan APBDes bersama BPD.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K",
      fields: [
        budgetYear,
        {
          key: "tahap",
          label: "Sampai tahap mana",
          kind: "choice",
          choices: [
            "Rancangan disusun",
            "Dibahas dengan BPD",
            "Disepakati",
            "Dikirim ke kecamatan",
          ],
          required: false,
        },
      ],
      triage: [
        "RKPDes tahun itu sudah ditetapkan?",
        "Pagu DD, ADD, dan bagi hasil sudah diterima desa?",
        "Sudah disepakati dengan BPD, dan tanggal berapa?",
      ],
      examples: [
        "Pagu ADD belum keluar, apakah rancangan APBDes boleh dibahas dulu?",
        "Paling lambat kapan APBDes harus disepakati dengan BPD?",
      ],
    },
    {
      code: "apbdes.evaluasi",
      name: "Evaluasi APBDes",
      hint: "Pengiriman untuk dievaluasi, hasilnya, dan perbaikannya sebelum ditetapkan.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K/D",
      fields: [
        budgetYear,
        {
          key: "tanggal_kirim",
          label: "Tanggal dikirim untuk dievaluasi",
          kind: "date",
          required: false,
        },
      ],
      triage: [
        "Ada bukti tanggal terima di kecamatan? Hitung hari kerja sejak itu.",
        "Berkas lengkap: rancangan Perdes, penjabaran, RKPDes, berita acara BPD?",
        "Sudah ada catatan evaluasi tertulis atau baru lisan?",
      ],
      examples: [
        "Evaluasi belum turun padahal sudah sebulan, apakah boleh langsung ditetapkan?",
        "Hasil evaluasi minta perbaikan, berapa hari waktunya?",
      ],
    },
    {
      code: "apbdes.perubahan",
      name: "Perubahan APBDes",
      hint: "Kapan APBDes boleh diubah, dengan Perdes atau cukup Perkades.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K/D",
      fields: [
        budgetYear,
        {
          key: "sebab_perubahan",
          label: "Sebab perubahan",
          kind: "choice",
          choices: [
            "Pendapatan bertambah atau berkurang",
            "SiLPA tahun lalu",
            "Pergeseran belanja",
            "Bencana atau keadaan mendesak",
            "Lainnya",
          ],
          required: true,
        },
      ],
      triage: [
        "Tahun ini sudah pernah diubah?",
        "Sebabnya termasuk yang diizinkan, dan ada surat dasarnya?",
        "Uangnya sudah masuk rekening kas desa atau baru pemberitahuan?",
      ],
      examples: [
        "Bantuan keuangan masuk setelah APBDes ditetapkan, cukup Perkades atau harus Perdes?",
        "Apakah boleh mengubah APBDes dua kali dalam setahun?",
      ],
    },
    {
      code: "apbdes.siltap",
      name: "Siltap dan batas 30 persen",
      hint: "Penghasilan tetap, tunjangan, insentif RT, dan batas belanja 70/30.",
      dutyLetter: "c",
      sdgs: [8, 18],
      secondSignature: false,
      routes: "D",
      fields: [
        budgetYear,
        {
          key: "jenjang_jabatan",
          label: "Jabatan yang ditanyakan",
          kind: "choice",
          choices: ["Kepala desa", "Sekretaris desa", "Perangkat lain", "BPD", "RT/RW"],
          required: false,
        },
      ],
      triage: [
        "Besaran menurut Perbup tahun itu berapa?",
        "ADD desa cukup untuk siltap setahun?",
        "Hitung ulang 70/30: insentif RT dan operasional masuk kelompok mana?",
      ],
      examples: [
        "Apakah insentif RT dihitung dalam batas 30 persen?",
        "ADD kurang untuk siltap, boleh ditutup dari sumber apa?",
      ],
    },
  ],
};
