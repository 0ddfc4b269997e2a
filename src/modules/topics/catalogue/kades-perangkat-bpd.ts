// Topics about the people of village government; most answers here have legal weight.

import { deadline } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const kadesPerangkatBpd: TopicGroup = {
  code: "kades_perangkat_bpd",
  name: "Kades, perangkat, dan BPD",
  hint: "Pengangkatan, pemberhentian, tugas, masa jabatan, dan pemilihan.",
  topics: [
    {
      code: "kades_perangkat_bpd.perangkat",
      name: "Perangkat desa",
      hint: "Syarat, pengangkatan, teguran, dan pemberhentian perangkat.",
      dutyLetter: "h",
      sdgs: [16, 18],
      secondSignature: true,
      routes: "K/H",
      fields: [
        {
          key: "perihal",
          label: "Perihal",
          kind: "choice",
          choices: [
            "Pengangkatan",
            "Mutasi",
            "Teguran",
            "Pemberhentian",
            "Hak dan cuti",
            "Lainnya",
          ],
          required: true,
        },
        {
          key: "jabatan",
          label: "Jabatan perangkat",
          kind: "text",
          required: false,
          hint: "Jabatannya saja, tidak perlu nama.",
        },
      ],
      triage: [
        "Alasan pemberhentian termasuk yang diatur?",
        "Teguran tertulis dan buktinya lengkap?",
        "Rekomendasi tertulis camat sudah diminta sebelum keputusan?",
      ],
      examples: [
        "Perangkat tidak masuk kerja tiga bulan, apa langkah sebelum diberhentikan?",
        "Kepala desa baru ingin mengganti semua kaur, apakah boleh?",
      ],
    },
    {
      code: "kades_perangkat_bpd.kades",
      name: "Kepala desa",
      hint: "Masa jabatan, cuti, pemberhentian, penjabat, dan kewenangan kepala desa.",
      dutyLetter: "e",
      sdgs: [16],
      secondSignature: true,
      routes: "D/H",
      fields: [
        {
          key: "akhir_jabatan",
          label: "Akhir masa jabatan",
          kind: "date",
          required: false,
        },
      ],
      triage: [
        "Periksa aturan masa jabatan terbaru, tandai bila masih menunggu aturan turunan.",
        "Ada keputusan bupati yang menjadi dasar?",
        "Siapa yang menjalankan tugas sehari-hari sekarang?",
      ],
      examples: [
        "Masa jabatan kepala desa berapa tahun sekarang, dan apa dasar perpanjangannya?",
        "Kepala desa sakit lama, siapa yang menandatangani pencairan?",
      ],
    },
    {
      code: "kades_perangkat_bpd.pilkades",
      name: "Pemilihan kepala desa",
      hint: "Tahapan, panitia, calon, biaya, dan sengketa pilkades.",
      dutyLetter: "f",
      sdgs: [16],
      secondSignature: true,
      routes: "D/H",
      fields: [
        {
          key: "tahapan",
          label: "Tahapan",
          kind: "choice",
          choices: ["Persiapan", "Pencalonan", "Pemungutan suara", "Sengketa", "Antarwaktu"],
          required: true,
        },
        deadline,
      ],
      triage: [
        "Peraturan bupati dan tahapan resmi yang berlaku mana?",
        "Ada tenggat yang habis sebelum jawaban biasa keluar?",
        "Jawaban berpihak kepada calon? Batasi pada aturan.",
      ],
      examples: [
        "Hanya satu orang mendaftar sebagai calon, apa langkah panitia?",
        "Sisa masa jabatan lebih dari setahun, bagaimana pemilihan antarwaktu?",
      ],
    },
    {
      code: "kades_perangkat_bpd.bpd",
      name: "BPD",
      hint: "Pengisian anggota, tugas, hak, musyawarah, dan hubungan dengan kepala desa.",
      dutyLetter: "g",
      sdgs: [5, 16],
      secondSignature: false,
      routes: "K",
      fields: [
        {
          key: "perihal",
          label: "Perihal",
          kind: "choice",
          choices: ["Pengisian anggota", "Musyawarah", "Pengawasan", "Hak anggota", "Lainnya"],
          required: false,
        },
      ],
      triage: [
        "Jumlah anggota, keterwakilan perempuan, dan wilayah terpenuhi?",
        "Kuorum musyawarah terpenuhi dan tercatat?",
        "Perselisihan dengan kepala desa sudah dimusyawarahkan?",
      ],
      examples: [
        "Musyawarah BPD tidak kuorum, apakah keputusannya sah?",
        "Dokumen keuangan apa yang boleh diminta BPD?",
      ],
    },
  ],
};
