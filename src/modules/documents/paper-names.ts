// The kinds of paper and what they are called by those who file them.

export type PaperKind = "surat_jawaban" | "berita_acara";

export const paperNames: Record<PaperKind, string> = {
  surat_jawaban: "Surat Jawaban",
  berita_acara: "Berita Acara Hasil Konsultasi",
};
