// Topics about reports and the public's right to know.

import { budgetYear, deadline } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const laporanTransparansi: TopicGroup = {
  code: "laporan_transparansi",
  name: "Laporan dan transparansi",
  hint: "Laporan kepala desa, papan informasi, dan permintaan informasi warga.",
  topics: [
    {
      code: "laporan_transparansi.laporan",
      name: "Laporan kepala desa",
      hint: "Laporan semester, LPPD, LKPPD, LPJ, dan laporan akhir masa jabatan.",
      dutyLetter: "e",
      sdgs: [16],
      secondSignature: false,
      routes: "K",
      fields: [
        {
          key: "jenis_laporan",
          label: "Jenis laporan",
          kind: "choice",
          choices: ["Semester", "LPPD", "LKPPD", "LPJ APBDes", "Akhir masa jabatan", "Lainnya"],
          required: true,
        },
        budgetYear,
        deadline,
      ],
      triage: [
        "Batas waktunya mana yang lebih awal bila dua aturan berbeda?",
        "Laporan ditujukan kepada siapa: bupati, BPD, atau warga?",
        "Sudah ada tanda terima?",
      ],
      examples: [
        "Apa beda LPPD, LKPPD, dan IPPD?",
        "Laporan semester pertama paling lambat kapan dikirim?",
      ],
    },
    {
      code: "laporan_transparansi.infografis",
      name: "Papan informasi APBDes",
      hint: "Isi baliho atau infografis APBDes dan realisasinya.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "K",
      fields: [budgetYear],
      triage: [
        "Anggaran, realisasi, pelaksana, dan alamat pengaduan dimuat?",
        "Terpasang di tempat yang dilihat warga?",
        "Tidak memuat nama penerima bantuan yang tidak perlu?",
      ],
      examples: [
        "Apa saja yang wajib ditulis di baliho APBDes?",
        "Apakah infografis di Facebook desa sudah cukup?",
      ],
    },
    {
      code: "laporan_transparansi.informasi_publik",
      name: "Permintaan informasi publik",
      hint: "Warga atau lembaga meminta salinan dokumen desa.",
      dutyLetter: "d",
      sdgs: [16],
      secondSignature: true,
      routes: "K/H",
      fields: [
        { key: "dokumen", label: "Dokumen yang diminta", kind: "text", required: true },
        {
          key: "peminta",
          label: "Yang meminta",
          kind: "choice",
          choices: ["Warga desa", "Lembaga swadaya", "Wartawan", "Penegak hukum", "Lainnya"],
          required: false,
          hint: "Tidak perlu nama.",
        },
        { key: "tanggal_permintaan", label: "Tanggal permintaan", kind: "date", required: false },
      ],
      triage: [
        "Termasuk informasi yang dikecualikan?",
        "Ada data pribadi yang harus ditutup?",
        "Batas waktu menjawab permintaan masih ada?",
      ],
      examples: [
        "Warga meminta salinan SPJ, apakah wajib diberikan?",
        "Lembaga swadaya meminta semua kuitansi tiga tahun, bagaimana menjawabnya?",
      ],
    },
  ],
};
