// Topics about procurement in the village.

import { amount, budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const pengadaan: TopicGroup = {
  code: "pengadaan",
  name: "Pengadaan barang dan jasa",
  hint: "Cara membeli, tim pelaksana, harga, dan kontrak.",
  topics: [
    {
      code: "pengadaan.cara",
      name: "Cara pengadaan",
      hint: "Swakelola, pembelian langsung, permintaan penawaran, atau lelang.",
      dutyLetter: "c",
      sdgs: [9, 16],
      secondSignature: false,
      routes: "D/H",
      fields: [
        { ...amount, required: true },
        budgetYear,
        {
          key: "barang",
          label: "Yang diadakan",
          kind: "text",
          required: true,
        },
      ],
      triage: [
        "Batas nilai menurut Perbup pengadaan desa kabupaten ini?",
        "Dapat dikerjakan swakelola?",
        "Paket tidak dipecah untuk menghindari batas?",
      ],
      examples: [
        "Sampai nilai berapa boleh membeli langsung ke toko?",
        "Pekerjaan swakelola bolehkah menyewa alat berat?",
      ],
    },
    {
      code: "pengadaan.tpk",
      name: "Tim pelaksana kegiatan",
      hint: "Susunan, tugas, larangan, dan honor TPK.",
      dutyLetter: "c",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K",
      fields: [budgetYear],
      triage: [
        "Unsur TPK lengkap: perangkat, lembaga, masyarakat?",
        "Ada anggota BPD di dalamnya?",
        "Keputusan kepala desa sudah terbit sebelum kegiatan?",
      ],
      examples: ["Bolehkah anggota BPD menjadi TPK?", "Apakah kaur boleh menjadi ketua TPK?"],
    },
    {
      code: "pengadaan.harga_kontrak",
      name: "Harga, RAB, dan kontrak",
      hint: "Standar harga, survei harga, isi kontrak, keterlambatan, dan denda.",
      dutyLetter: "c",
      sdgs: [9, 16],
      secondSignature: false,
      routes: "D/I",
      fields: [
        amount,
        budgetYear,
        { key: "akhir_kontrak", label: "Batas akhir kontrak", kind: "date", required: false },
      ],
      triage: [
        "Harga RAB dibanding standar harga kabupaten berapa?",
        "Ada survei harga tertulis paling sedikit dua tempat?",
        "Kontrak memuat waktu, denda, dan cara bayar?",
      ],
      examples: [
        "Harga pasir di desa kami di atas standar kabupaten, bagaimana membuat RAB?",
        "Penyedia terlambat sepuluh hari, berapa dendanya?",
      ],
    },
  ],
};
