// Topics about village property and village treasury land.

import { amount } from "./fields.ts";
import type { TopicField, TopicGroup } from "./types.ts";

const kindOfAsset: TopicField = {
  key: "jenis_aset",
  label: "Jenis aset",
  kind: "choice",
  choices: ["Tanah kas desa", "Tanah lain", "Bangunan", "Kendaraan atau mesin", "Barang lain"],
  required: true,
};

export const asetTkd: TopicGroup = {
  code: "aset_tkd",
  name: "Aset dan tanah kas desa",
  hint: "Mencatat, memanfaatkan, menukar, dan menyertifikatkan milik desa.",
  topics: [
    {
      code: "aset_tkd.inventarisasi",
      name: "Inventarisasi aset",
      hint: "Pencatatan, kodefikasi, penghapusan, dan laporan aset.",
      dutyLetter: "c",
      sdgs: [11, 18],
      secondSignature: false,
      routes: "D",
      fields: [
        kindOfAsset,
        {
          key: "tahun_perolehan",
          label: "Tahun perolehan",
          kind: "year",
          required: false,
        },
      ],
      triage: [
        "Tercatat di buku inventaris atau aplikasi aset?",
        "Asal aset: APBDes, hibah, atau asli desa?",
        "Bila dihapus: rusak, hilang, atau dialihkan?",
      ],
      examples: [
        "Komputer rusak berat, bagaimana menghapusnya dari daftar aset?",
        "Seberapa sering aset desa harus didata ulang?",
      ],
    },
    {
      code: "aset_tkd.pemanfaatan",
      name: "Pemanfaatan dan tukar-menukar",
      hint: "Sewa, pinjam pakai, kerja sama, dan tukar-menukar tanah kas desa.",
      dutyLetter: "c",
      sdgs: [8, 11],
      secondSignature: true,
      routes: "D/H/O:BPN",
      fields: [
        kindOfAsset,
        {
          key: "rencana",
          label: "Rencana",
          kind: "choice",
          choices: [
            "Sewa",
            "Pinjam pakai",
            "Kerja sama",
            "Tukar-menukar",
            "Untuk kepentingan umum",
            "Lainnya",
          ],
          required: true,
        },
        amount,
      ],
      triage: [
        "Status tanah dan buktinya jelas?",
        "Sudah ada musyawarah desa dan persetujuan BPD?",
        "Tukar-menukar perlu izin berjenjang: teruskan ke DPMD dan Bagian Hukum.",
      ],
      examples: [
        "Perusahaan ingin menukar tanah kas desa untuk jalan, apa syaratnya?",
        "Berapa lama tanah kas desa boleh disewakan?",
      ],
    },
    {
      code: "aset_tkd.sertifikat",
      name: "Sertifikat tanah desa",
      hint: "Tanah hibah atau tanah desa yang belum bersertifikat.",
      dutyLetter: "c",
      sdgs: [11, 16],
      secondSignature: false,
      routes: "O:BPN/D",
      fields: [
        {
          key: "bukti_tanah",
          label: "Bukti yang ada",
          kind: "choice",
          choices: ["Surat hibah", "Segel atau SKT", "Tidak ada", "Lainnya"],
          required: false,
        },
        { key: "luas_m2", label: "Luas (m²)", kind: "number", required: false },
      ],
      triage: [
        "Ada sengketa atau keberatan ahli waris?",
        "Surat hibah ditandatangani siapa, ada saksi?",
        "Ada program sertifikasi tahun ini?",
      ],
      examples: [
        "Tanah posyandu hibah warga belum bersertifikat, apa langkah pertama?",
        "Sertifikat tanah desa atas nama kepala desa lama, bagaimana mengubahnya?",
      ],
    },
  ],
};
