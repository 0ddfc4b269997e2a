// How much may be uploaded, and the words that say so before a limit bites.
// A full limit never stops the case itself: only the file stays behind.

/** Limits in bytes, or in files; a village's day starts at its own midnight. */
export const uploadLimits = {
  fileBytes: 10_000_000,
  caseFiles: 10,
  caseBytes: 25_000_000,
  villageDayBytes: 100_000_000,
  warnFrom: 0.8,
} as const;

/** What is already stored, before the new file. */
export interface UploadUse {
  caseFiles: number;
  caseBytes: number;
  villageDayBytes: number;
  /** What the regency has set for a village's day; the preset when absent. */
  villageDayLimitBytes?: number;
}

/** `refused` and `warned` carry a sentence to show; `allowed` needs none. */
export type UploadVerdict =
  | { verdict: "allowed" }
  | { verdict: "warned" | "refused"; sentence: string };

/** One line for beside the upload field. */
export const uploadAdvice = `Paling banyak ${uploadLimits.caseFiles} berkas, masing-masing sampai ${writeMegabytes(uploadLimits.fileBytes)}: foto, PDF, Word, Excel, OpenDocument, atau teks.`;

/** Judges one more file of `fileBytes` bytes against every limit; the first that is broken speaks. */
export function judgeUpload(fileBytes: number, use: UploadUse): UploadVerdict {
  const { caseFiles, caseBytes } = uploadLimits;
  const villageDayBytes = use.villageDayLimitBytes ?? uploadLimits.villageDayBytes;
  const files = use.caseFiles + 1;
  const inCase = use.caseBytes + fileBytes;
  const today = use.villageDayBytes + fileBytes;
  if (fileBytes > uploadLimits.fileBytes) return refuse(writeTooLarge(fileBytes));
  if (files > caseFiles) {
    return refuse(
      `Kasus ini sudah memuat ${caseFiles} berkas, jumlah terbanyak. Hapus satu dahulu.`,
    );
  }
  if (inCase > caseBytes) {
    return refuse(
      `Berkas ini tidak muat: sisa ruang kasus ini ${writeMegabytes(caseBytes - use.caseBytes)} dari ${writeMegabytes(caseBytes)}. Kecilkan berkas atau hapus yang lama.`,
    );
  }
  if (today > villageDayBytes) {
    return refuse(
      `Jatah unggah desa Anda hari ini (${writeMegabytes(villageDayBytes)}) tidak cukup lagi untuk berkas ini. Pertanyaan tetap dapat dikirim; lampirkan berkasnya besok.`,
    );
  }
  return warnIfNear(files, inCase, today, villageDayBytes);
}

/** "8,4 MB", rounded down so that a promise of room is never too large. */
export function writeMegabytes(bytes: number): string {
  const tenths = Math.floor(Math.max(0, bytes) / 100_000) / 10;
  return `${tenths.toLocaleString("id-ID")} MB`;
}

/** "248 kB", to stand before a download. */
export function writeKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("id-ID")} kB`;
}

/** The refusal of a file that is too large in itself. */
export function writeTooLarge(fileBytes: number): string {
  return `Berkas ini ${writeMegabytes(fileBytes)}, paling besar ${writeMegabytes(uploadLimits.fileBytes)}. Kecilkan dahulu, atau bagi menjadi beberapa berkas.`;
}

function warnIfNear(
  files: number,
  inCase: number,
  today: number,
  villageDayBytes: number,
): UploadVerdict {
  const { caseFiles, caseBytes, warnFrom } = uploadLimits;
  if (today >= villageDayBytes * warnFrom) {
    const left = writeMegabytes(villageDayBytes - today);
    return warn(`Jatah unggah desa Anda hari ini tinggal ${left}.`);
  }
  if (inCase >= caseBytes * warnFrom) {
    return warn(`Ruang lampiran kasus ini tinggal ${writeMegabytes(caseBytes - inCase)}.`);
  }
  if (files >= caseFiles * warnFrom) {
    const left = caseFiles - files;
    return warn(
      left === 0
        ? "Ini berkas terakhir untuk kasus ini."
        : `Tinggal ${left} berkas lagi untuk kasus ini.`,
    );
  }
  return { verdict: "allowed" };
}

function refuse(sentence: string): UploadVerdict {
  return { verdict: "refused", sentence };
}

function warn(sentence: string): UploadVerdict {
  return { verdict: "warned", sentence };
}
