// The plain words of requests and rules, and how long a rule keeps something.

export const kindWords = { correction: "Perbaikan data", erasure: "Penghapusan akun" } as const;
export const stateWords = {
  open: "Menunggu keputusan",
  done: "Sudah dikerjakan",
  refused: "Ditolak",
} as const;

/** "3 bulan", "1 tahun", "30 hari"; without an end for null. */
export function writePeriod(days: number | null): string {
  if (days === null) return "Tanpa batas waktu tetap";
  if (days % 365 === 0) return `${days / 365} tahun`;
  if (days % 30 === 0 && days > 30) return `${days / 30} bulan`;
  return `${days} hari`;
}
