// Topics about village-owned enterprises and the village co-operative.

import { amount, budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const bumdesKopdes: TopicGroup = {
  code: "bumdes_kopdes",
  name: "BUM Desa dan Kopdes",
  hint: "Badan hukum, modal, pengelolaan, dan koperasi desa.",
  topics: [
    {
      code: "bumdes_kopdes.badan_hukum",
      name: "Badan hukum BUM Desa",
      hint: "Pendirian, Perdes, anggaran dasar, dan pendaftaran.",
      dutyLetter: "p",
      sdgs: [8, 17],
      secondSignature: false,
      routes: "D/H",
      fields: [
        {
          key: "tahap_pendaftaran",
          label: "Sampai tahap mana",
          kind: "choice",
          choices: [
            "Belum musyawarah",
            "Perdes disusun",
            "Nama didaftarkan",
            "Dokumen diperbaiki",
            "Bersertifikat",
          ],
          required: true,
        },
      ],
      triage: [
        "Perdes memuat pendirian, anggaran dasar, dan modal?",
        "Berita acara musyawarah desa ada?",
        "Catatan perbaikan dari sistem apa bunyinya?",
      ],
      examples: [
        "Nama BUM Desa ditolak sistem, harus bagaimana?",
        "Apa saja isi Perdes pendirian BUM Desa?",
      ],
    },
    {
      code: "bumdes_kopdes.modal",
      name: "Penyertaan modal",
      hint: "Bentuk, besaran, waktu penyaluran, dan pencatatan modal desa.",
      dutyLetter: "c",
      sdgs: [8],
      secondSignature: true,
      routes: "D",
      fields: [budgetYear, { ...amount, required: true }],
      triage: [
        "Analisis kelayakan usaha ada dan dibahas di musyawarah?",
        "Modal berupa uang, atau barang selain tanah dan bangunan?",
        "Rekening BUM Desa atas nama lembaga?",
      ],
      examples: [
        "Bolehkah penyertaan modal berupa bangunan milik desa?",
        "Paling lambat kapan modal harus masuk rekening BUM Desa?",
      ],
    },
    {
      code: "bumdes_kopdes.pengelolaan",
      name: "Pengelolaan dan kerugian",
      hint: "Pengurus, laporan, pembagian hasil, kerugian, dan penghentian usaha.",
      dutyLetter: "p",
      sdgs: [8, 16],
      secondSignature: true,
      routes: "K/D/I",
      fields: [
        { key: "unit_usaha", label: "Unit usaha", kind: "text", required: false },
        {
          key: "nilai_kerugian",
          label: "Nilai kerugian, bila ada",
          kind: "rupiah",
          required: false,
        },
      ],
      triage: [
        "Laporan semester dan tahunan terakhir ada?",
        "Rugi karena usaha, lalai, atau sengaja?",
        "Bila ada dugaan penyimpangan, pindahkan ke jalur tertutup.",
      ],
      examples: [
        "BUM Desa rugi dua tahun, siapa yang menanggung?",
        "Bolehkah kepala desa merangkap direktur BUM Desa?",
      ],
    },
    {
      code: "bumdes_kopdes.kopdes",
      name: "Koperasi Desa Merah Putih",
      hint: "Pembentukan, pengurus, dan hubungannya dengan BUM Desa.",
      dutyLetter: "p",
      sdgs: [8, 17],
      secondSignature: false,
      routes: "O:Koperasi/D",
      fields: [
        {
          key: "tahap_kopdes",
          label: "Sampai tahap mana",
          kind: "choice",
          choices: ["Belum musyawarah", "Musyawarah selesai", "Akta notaris", "Berjalan"],
          required: true,
        },
      ],
      triage: [
        "Musyawarah desa khusus sudah dilakukan?",
        "Pengurus tidak merangkap perangkat atau BPD?",
        "Usaha yang dipilih tidak mematikan unit BUM Desa?",
      ],
      examples: [
        "Bolehkah perangkat desa menjadi pengurus Kopdes?",
        "BUM Desa dan Kopdes sama-sama menjual gas, bagaimana membaginya?",
      ],
    },
  ],
};
