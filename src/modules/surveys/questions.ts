// The nine elements of Permenpan RB 14/2017 in the order of the regulation, asked in plain words about this clinic.
// Answers run from 1 (worst) to 4 (best), each with words of its own.

export interface Question {
  /** In forms: "u1". */
  name: string;
  /** As the regulation calls it. */
  element: string;
  text: string;
  answers: readonly [string, string, string, string];
}

export const questions: readonly Question[] = [
  {
    name: "u1",
    element: "Persyaratan",
    text: "Saat bertanya, semudah apa Anda memenuhi keterangan dan berkas yang diminta?",
    answers: ["Sangat sulit", "Sulit", "Mudah", "Sangat mudah"],
  },
  {
    name: "u2",
    element: "Sistem, mekanisme, dan prosedur",
    text: "Sejelas apa langkah-langkahnya, dari bertanya sampai mendapat jawaban?",
    answers: ["Tidak jelas", "Kurang jelas", "Jelas", "Sangat jelas"],
  },
  {
    name: "u3",
    element: "Waktu penyelesaian",
    text: "Apakah jawaban datang sebelum batas waktu yang dijanjikan?",
    answers: ["Selalu terlambat", "Sering terlambat", "Biasanya tepat waktu", "Selalu tepat waktu"],
  },
  {
    name: "u4",
    element: "Biaya atau tarif",
    text: "Layanan ini gratis. Pernahkah Anda dimintai biaya atau imbalan?",
    answers: ["Selalu", "Sering", "Pernah sekali", "Tidak pernah"],
  },
  {
    name: "u5",
    element: "Produk spesifikasi jenis pelayanan",
    text: "Sesesuai apa jawaban yang Anda terima dengan yang Anda perlukan?",
    answers: ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
  },
  {
    name: "u6",
    element: "Kompetensi pelaksana",
    text: "Sepaham apa petugas tentang hal yang Anda tanyakan?",
    answers: ["Tidak paham", "Kurang paham", "Paham", "Sangat paham"],
  },
  {
    name: "u7",
    element: "Perilaku pelaksana",
    text: "Bagaimana sikap petugas ketika melayani Anda?",
    answers: ["Tidak sopan", "Kurang sopan", "Sopan", "Sangat sopan dan ramah"],
  },
  {
    name: "u8",
    element: "Penanganan pengaduan, saran, dan masukan",
    text: "Bila Anda mengadu atau memberi saran, bagaimana ditangani?",
    answers: [
      "Tidak ada salurannya",
      "Ada, tetapi diam",
      "Ditangani sebagian",
      "Ditangani sampai selesai",
    ],
  },
  {
    name: "u9",
    element: "Sarana dan prasarana",
    text: "Sebaik apa sarananya: ruang klinik, halaman Klik Desa, telepon?",
    answers: ["Buruk", "Kurang baik", "Baik", "Sangat baik"],
  },
];
