// The kinds of file that may come in, the reasons why others may not, and the sentence for each reason.
import { uploadLimits, writeTooLarge } from "./upload-limits.ts";

/** The kinds of file that are kept. */
export type FileKind = keyof typeof fileKinds;

/** Why a file is refused. */
export type RefusalReason = keyof typeof sentences | "too_large";

/** What `judgeContent` says of a file. */
export type Judged =
  | { accepted: true; kind: FileKind; mime: string; extension: string; isImage: boolean }
  | { accepted: false; reason: RefusalReason; sentence: string };

/** Type and file extension under which each kind is stored and served, whatever it was called before. */
export const fileKinds = {
  jpeg: { mime: "image/jpeg", extension: "jpg", isImage: true },
  png: { mime: "image/png", extension: "png", isImage: true },
  webp: { mime: "image/webp", extension: "webp", isImage: true },
  heic: { mime: "image/heic", extension: "heic", isImage: true },
  pdf: { mime: "application/pdf", extension: "pdf", isImage: false },
  docx: {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    isImage: false,
  },
  xlsx: {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    isImage: false,
  },
  odt: { mime: "application/vnd.oasis.opendocument.text", extension: "odt", isImage: false },
  ods: { mime: "application/vnd.oasis.opendocument.spreadsheet", extension: "ods", isImage: false },
  csv: { mime: "text/csv", extension: "csv", isImage: false },
  text: { mime: "text/plain", extension: "txt", isImage: false },
} as const;

const sentences = {
  empty: "Berkas ini kosong. Pilih berkas lain, atau simpan ulang dahulu.",
  broken: "Berkas ini rusak atau terpotong. Buka di perangkat Anda, simpan ulang, lalu kirim lagi.",
  page: "Berkas ini halaman web atau gambar SVG, yang dapat memuat program. Kirim sebagai PDF atau foto.",
  program: "Berkas ini sebuah program. Program tidak dapat dilampirkan.",
  mixed:
    "Berkas ini berisi dua jenis isi sekaligus, seperti yang biasa dipakai untuk menipu. Simpan ulang sebagai PDF, lalu kirim lagi.",
  macro:
    "Dokumen ini berisi makro (program di dalam dokumen). Simpan sebagai .docx atau .xlsx tanpa makro, atau sebagai PDF.",
  active_pdf:
    "PDF ini berisi program yang berjalan saat dibuka. Cetak ke PDF baru, lalu kirim yang baru.",
  remote:
    "Dokumen ini mengambil sebagian isinya dari internet saat dibuka. Simpan sebagai PDF, lalu kirim lagi.",
  password:
    "Dokumen ini terkunci kata sandi, sehingga tidak dapat diperiksa. Buka kuncinya dahulu.",
  old_office:
    "Dokumen ini memakai bentuk Word atau Excel lama, atau terkunci kata sandi. Simpan sebagai .docx atau .xlsx tanpa kata sandi.",
  archive:
    "Berkas ini sebuah kumpulan berkas (misalnya ZIP atau RAR). Kirim berkas di dalamnya satu per satu.",
  bomb: "Berkas ini mengembang terlalu besar saat dibuka. Simpan ulang dengan isi yang lebih sedikit.",
  heic: "Foto HEIC belum dapat dibaca. Pilih format JPEG di setelan kamera, atau kirim tangkapan layarnya.",
  other_image: "Gambar jenis ini belum dapat diterima. Kirim sebagai JPEG atau PNG.",
  media: "Video dan suara belum dapat dilampirkan. Kirim foto, atau tulis isinya.",
  unknown:
    "Jenis berkas ini tidak dikenal. Yang diterima: foto, PDF, Word, Excel, OpenDocument, dan teks.",
} as const;

/** Accepts under the type that the content has. */
export function accept(kind: FileKind): Judged {
  return { accepted: true, kind, ...fileKinds[kind] };
}

/** Refuses with the sentence of the reason. */
export function refuse(reason: keyof typeof sentences): Judged {
  return { accepted: false, reason, sentence: sentences[reason] };
}

/** Refuses a file above the limit; null below it. */
export function refuseIfTooLarge(fileBytes: number): Judged | null {
  if (fileBytes <= uploadLimits.fileBytes) return null;
  return { accepted: false, reason: "too_large", sentence: writeTooLarge(fileBytes) };
}
