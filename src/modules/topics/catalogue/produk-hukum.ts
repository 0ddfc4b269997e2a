// Topics about village regulations and decrees.

import { draftState } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const produkHukum: TopicGroup = {
  code: "produk_hukum",
  name: "Produk hukum desa",
  hint: "Menyusun, menetapkan, dan mengundangkan peraturan di desa.",
  topics: [
    {
      code: "produk_hukum.perdes",
      name: "Peraturan desa",
      hint: "Alur, waktu, evaluasi, dan pengundangan Perdes.",
      dutyLetter: "a",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K/H",
      fields: [
        { key: "tentang", label: "Perdes tentang", kind: "text", required: true },
        draftState,
      ],
      triage: [
        "Termasuk Perdes yang harus dievaluasi bupati?",
        "Tanggal kesepakatan BPD dan penetapan dalam batas waktu?",
        "Ada naskah rancangan untuk dibaca?",
      ],
      examples: [
        "Berapa hari setelah disepakati BPD Perdes harus ditetapkan?",
        "Siapa yang mengundangkan Perdes dan di mana dicatat?",
      ],
    },
    {
      code: "produk_hukum.pungutan",
      name: "Pungutan desa",
      hint: "Apa yang boleh dan tidak boleh dipungut desa.",
      dutyLetter: "a",
      sdgs: [16],
      secondSignature: true,
      routes: "K/H",
      fields: [
        { key: "objek_pungutan", label: "Yang dipungut", kind: "text", required: true },
        { key: "tarif", label: "Tarif", kind: "rupiah", required: false },
        draftState,
      ],
      triage: [
        "Layanan itu wajib gratis menurut aturan lain?",
        "Perdes pungutan sudah dievaluasi?",
        "Hasil pungutan masuk APBDes?",
      ],
      examples: [
        "Bolehkah desa memungut biaya surat pengantar?",
        "Kami ingin menarik karcis wisata desa, apa dasarnya?",
      ],
    },
    {
      code: "produk_hukum.jenis",
      name: "Jenis dan bentuk keputusan",
      hint: "Kapan memakai Perdes, Perkades, peraturan bersama, atau keputusan kepala desa.",
      dutyLetter: "a",
      sdgs: [16, 18],
      secondSignature: false,
      routes: "K",
      fields: [{ key: "hal_diatur", label: "Hal yang akan diatur", kind: "text", required: true }],
      triage: [
        "Isinya mengatur umum atau menetapkan orang dan hal tertentu?",
        "Aturan di atasnya menyebut bentuk tertentu?",
        "Contoh naskah yang sah tersedia di Pengetahuan?",
      ],
      examples: [
        "Pembentukan TPK cukup keputusan kepala desa atau Perkades?",
        "Kerja sama dua desa memakai peraturan apa?",
      ],
    },
  ],
};
