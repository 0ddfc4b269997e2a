// Topics about community institutions and basic health. Names of children are never asked for.

import { institution } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const lkdPosyanduStunting: TopicGroup = {
  code: "lkd_posyandu_stunting",
  name: "LKD, Posyandu, dan stunting",
  hint: "Lembaga kemasyarakatan, layanan Posyandu, dan pencegahan stunting.",
  topics: [
    {
      code: "lkd_posyandu_stunting.lkd",
      name: "Lembaga kemasyarakatan",
      hint: "Pembentukan, pengurus, masa jabatan, dan biaya RT, PKK, LPM, dan lainnya.",
      dutyLetter: "l",
      sdgs: [5, 18],
      secondSignature: false,
      routes: "K",
      fields: [
        institution,
        {
          key: "perihal",
          label: "Perihal",
          kind: "choice",
          choices: ["Pembentukan", "Pengurus", "Masa jabatan", "Biaya", "Perselisihan"],
          required: false,
        },
      ],
      triage: [
        "Dibentuk dengan Perdes, pengurus dengan keputusan kepala desa?",
        "Ada rangkap jabatan yang dilarang?",
        "Di kelurahan: pakai aturan LKK, bukan LKD desa.",
      ],
      examples: [
        "Bolehkah ketua RT merangkap anggota BPD?",
        "Pembentukan Karang Taruna cukup keputusan kepala desa atau perlu Perdes?",
      ],
    },
    {
      code: "lkd_posyandu_stunting.posyandu",
      name: "Posyandu",
      hint: "Enam bidang layanan, kader, insentif, dan sarana Posyandu.",
      dutyLetter: "l",
      sdgs: [3, 4, 5],
      secondSignature: false,
      routes: "K/D/O:Dinkes",
      fields: [
        {
          key: "bidang_layanan",
          label: "Bidang layanan",
          kind: "choice",
          choices: [
            "Kesehatan",
            "Pendidikan",
            "Pekerjaan umum",
            "Perumahan",
            "Ketenteraman dan perlindungan",
            "Sosial",
          ],
          required: false,
        },
        { key: "jumlah_kader", label: "Jumlah kader", kind: "number", required: false },
      ],
      triage: [
        "Posyandu sudah tercatat sebagai lembaga kemasyarakatan?",
        "Insentif kader ada di APBDes, kode rekeningnya benar?",
        "Dinas mana yang membina bidang yang ditanyakan?",
      ],
      examples: [
        "Insentif kader Posyandu dianggarkan di kode rekening mana?",
        "Enam bidang layanan Posyandu itu dinas mana saja pembinanya?",
      ],
    },
    {
      code: "lkd_posyandu_stunting.stunting",
      name: "Pencegahan stunting",
      hint: "Rembuk stunting, kegiatan, anggaran, dan kader pembangunan manusia.",
      dutyLetter: "p",
      sdgs: [2, 3, 6],
      secondSignature: false,
      routes: "O:Dinkes/O:DP3A/K",
      fields: [
        {
          key: "jumlah_anak",
          label: "Jumlah anak sasaran",
          kind: "number",
          required: false,
          hint: "Cukup jumlahnya, jangan tulis nama anak.",
        },
      ],
      triage: [
        "Tidak ada nama anak di pertanyaan atau lampiran?",
        "Rembuk stunting sudah dilakukan sebelum RKPDes?",
        "Data sasaran dari Posyandu dan puskesmas cocok?",
      ],
      examples: [
        "Hasil rembuk stunting dimasukkan ke dokumen apa?",
        "Bolehkah Dana Desa membeli makanan tambahan untuk balita?",
      ],
    },
  ],
};
