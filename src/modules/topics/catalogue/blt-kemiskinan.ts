// Topics about cash aid and poor families. Names and identity numbers of families are never asked for.

import { budgetYear } from "./fields.ts";
import type { TopicField, TopicGroup } from "./types.ts";

const families: TopicField = {
  key: "jumlah_keluarga",
  label: "Jumlah keluarga",
  kind: "number",
  required: false,
  hint: "Cukup jumlahnya, jangan tulis nama atau NIK.",
};

export const bltKemiskinan: TopicGroup = {
  code: "blt_kemiskinan",
  name: "BLT dan kemiskinan",
  hint: "Siapa yang berhak, berapa besarnya, dan data mana yang dipakai.",
  topics: [
    {
      code: "blt_kemiskinan.penerima",
      name: "Penerima BLT",
      hint: "Menetapkan atau mengganti keluarga penerima.",
      dutyLetter: "p",
      sdgs: [1, 10],
      secondSignature: false,
      routes: "K/O:Dinsos",
      fields: [
        budgetYear,
        families,
        {
          key: "sebab",
          label: "Sebab perubahan",
          kind: "choice",
          choices: ["Meninggal", "Pindah", "Sudah mampu", "Penerima ganda", "Usulan baru"],
          required: false,
        },
      ],
      triage: [
        "Tidak ada nama atau NIK keluarga di pertanyaan?",
        "Musyawarah desa khusus sudah dilakukan, ada berita acara?",
        "Keluarga sudah menerima bantuan lain?",
      ],
      examples: [
        "Penerima BLT meninggal, bagaimana menggantinya?",
        "Bolehkah penerima PKH juga menerima BLT Dana Desa?",
      ],
    },
    {
      code: "blt_kemiskinan.besaran",
      name: "Besaran dan pembayaran BLT",
      hint: "Batas anggaran, besaran per keluarga, dan cara membayar.",
      dutyLetter: "c",
      sdgs: [1],
      secondSignature: false,
      routes: "K",
      fields: [budgetYear, families],
      triage: [
        "Berapa batas persentase tahun itu?",
        "Dibayar tiap bulan atau sekaligus beberapa bulan?",
        "Tanda terima dan daftar bayar lengkap?",
      ],
      examples: [
        "Berapa persen Dana Desa paling banyak untuk BLT tahun ini?",
        "Apakah BLT boleh dibayarkan tiga bulan sekaligus?",
      ],
    },
    {
      code: "blt_kemiskinan.data",
      name: "Data kemiskinan",
      hint: "Sumber data keluarga miskin dan cara memperbaikinya.",
      dutyLetter: "p",
      sdgs: [1, 10],
      secondSignature: false,
      routes: "O:Dinsos/O:Bappeda",
      fields: [
        {
          key: "sumber_data",
          label: "Data yang dipakai",
          kind: "text",
          required: false,
          hint: "Nama daftar atau aplikasi dan tahunnya.",
        },
        families,
      ],
      triage: [
        "Data mana yang dianggap salah, dan apa buktinya?",
        "Sudah diverifikasi RT dan musyawarah desa?",
        "Perbaikan lewat aplikasi dinas atau surat?",
      ],
      examples: [
        "Keluarga yang sudah mampu masih tercatat miskin ekstrem, diperbaiki lewat mana?",
        "Tidak ada keluarga yang memenuhi syarat, anggaran BLT dialihkan ke mana?",
      ],
    },
  ],
};
