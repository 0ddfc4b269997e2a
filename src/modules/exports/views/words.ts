// The words for formats and states of a download.
import type { SheetFormat } from "#platform/sheets.ts";
import type { StateLook } from "#ui/Badge.tsx";
import type { ExportState } from "../exports.ts";

export const formatNames: Record<SheetFormat, string> = {
  xlsx: "Excel (XLSX)",
  csv: "CSV",
  pdf: "PDF",
  jsonl: "JSON Lines",
};

export const formatHints: Record<SheetFormat, string> = {
  xlsx: "Untuk dihitung dan disaring lagi. Semua kolom.",
  csv: "Untuk program lain. Semua kolom, dipisah titik koma.",
  pdf: "Untuk dicetak, A4 melintang. Kolom terpenting saja.",
  jsonl: "Untuk pengembang program: satu baris satu data.",
};

export const mediaTypes: Record<SheetFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  pdf: "application/pdf",
  jsonl: "application/jsonl",
};

export const stateLooks: Record<ExportState, StateLook> = {
  waiting: { word: "Menunggu giliran", tone: "wait" },
  running: { word: "Sedang dibuat", tone: "wait" },
  ready: { word: "Siap diunduh", tone: "done" },
  failed: { word: "Gagal", tone: "late" },
  cancelled: { word: "Dibatalkan", tone: "plain", icon: "close" },
  removed: { word: "Dihapus", tone: "plain", icon: "close" },
  expired: { word: "Sudah lewat 7 hari", tone: "plain", icon: "clock" },
};

/** "12.345" */
export function writeCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** "84 kB", "1,2 MB" */
export function writeBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
