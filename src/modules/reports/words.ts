// How figures are said: shares, spans of working time, months, and what each figure counts.
import { writePaperDate, writeWorkingTime } from "#modules/calendar/public.ts";
import type { CaseFigure } from "./figure-lists.ts";
import type { Sums } from "./measures.ts";
import type { OpenFigure } from "./open-cases.ts";

/** "92%", or a dash where nothing was counted. */
export function tellShare(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;
}

/** Working minutes that were not exceeded: "3 jam", where the heading says that working time is meant. A dash for none. */
export function tellAtMost(minutes: number | null): string {
  if (minutes === null) return "–";
  if (minutes === Infinity) return "di atas 120 hari";
  return writeWorkingTime(minutes).replace(" kerja", "");
}

/** "1.204" */
export function tellCount(count: number): string {
  return count.toLocaleString("id-ID");
}

/** Mean of the ratings: "4,3", or a dash. */
export function tellRating(scores: Sums["scores"]): string {
  const counted = scores.reduce((sum, count) => sum + count, 0);
  if (counted === 0) return "–";
  const total = scores.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return (total / counted).toLocaleString("id-ID", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** How many ratings there are. */
export function countRatings(scores: Sums["scores"]): number {
  return scores.reduce((sum, count) => sum + count, 0);
}

/** "2026-07" as "Juli 2026". */
export function tellMonth(key: string): string {
  return writePaperDate(`${key}-01`, "WITA").replace(/^1 /, "");
}

/** "desa", "kelurahan": "Desa Jembayan". */
export function tellVillage({ kind, name }: { kind: string; name: string }): string {
  return kind === "kelurahan" ? `Kelurahan ${name}` : `Desa ${name}`;
}

/** Title of the list behind a figure, and how it is counted. */
export const caseFigures: Record<CaseFigure, { title: string; how: string; none: string }> = {
  baru: {
    title: "Pertanyaan baru",
    how: "Pertanyaan yang masuk dalam kurun ini, lewat jalur apa pun. Laporan dugaan penyimpangan dan kasus yang digabung tidak dihitung.",
    none: "Belum ada pertanyaan yang masuk dalam kurun ini.",
  },
  dijawab: {
    title: "Dijawab",
    how: "Kasus yang dijawab dalam kurun ini. Tepat waktu bila dijawab sebelum batasnya dan tidak pernah naik karena lewat batas.",
    none: "Belum ada kasus yang dijawab dalam kurun ini.",
  },
  balasan: {
    title: "Balasan pertama",
    how: "Jam kerja sejak pertanyaan masuk sampai jawaban atau permintaan keterangan pertama, dihitung pada bulan balasannya.",
    none: "Belum ada balasan pertama dalam kurun ini.",
  },
  ditutup: {
    title: "Ditutup",
    how: "Kasus yang ditutup dalam kurun ini. Lamanya jam kerja sejak pertanyaan masuk, termasuk waktu menunggu desa atau instansi lain.",
    none: "Belum ada kasus yang ditutup dalam kurun ini.",
  },
  naik: {
    title: "Naik karena lewat batas",
    how: "Kasus yang dinaikkan sendiri oleh Klik Desa dalam kurun ini karena batas waktunya lewat.",
    none: "Tidak ada kasus yang naik karena lewat batas dalam kurun ini.",
  },
  penilaian: {
    title: "Penilaian",
    how: "Nilai satu sampai lima dari penanya dalam kurun ini. Kasus yang dinilai dua kali dihitung dengan nilai terakhirnya.",
    none: "Belum ada penilaian dalam kurun ini.",
  },
  "akhir-bulan": {
    title: "Lewat batas pada akhir bulan",
    how: "Kasus yang belum dijawab dan sudah lewat batasnya ketika bulan terakhir dalam kurun ini berakhir.",
    none: "Tidak ada kasus yang lewat batas ketika bulan itu berakhir.",
  },
};

/** Titles of the eighteen goals of SDGs Desa, in their order (Permendesa PDTT 21/2020). */
export const sdgsGoals: readonly string[] = [
  "Desa tanpa kemiskinan",
  "Desa tanpa kelaparan",
  "Desa sehat dan sejahtera",
  "Pendidikan desa berkualitas",
  "Keterlibatan perempuan desa",
  "Desa layak air bersih dan sanitasi",
  "Desa berenergi bersih dan terbarukan",
  "Pertumbuhan ekonomi desa merata",
  "Infrastruktur dan inovasi desa sesuai kebutuhan",
  "Desa tanpa kesenjangan",
  "Kawasan permukiman desa aman dan nyaman",
  "Konsumsi dan produksi desa sadar lingkungan",
  "Desa tanggap perubahan iklim",
  "Desa peduli lingkungan laut",
  "Desa peduli lingkungan darat",
  "Desa damai berkeadilan",
  "Kemitraan untuk pembangunan desa",
  "Kelembagaan desa dinamis dan budaya desa adaptif",
];

/** Title of a list of open cases, and what is in it. */
export const openFigures: Record<OpenFigure, { title: string; how: string; none: string }> = {
  terbuka: {
    title: "Belum dijawab",
    how: "Kasus yang belum dijawab saat ini, yang paling dekat batasnya di atas.",
    none: "Tidak ada kasus yang belum dijawab.",
  },
  lewat: {
    title: "Lewat batas sekarang",
    how: "Kasus yang belum dijawab dan batasnya sudah lewat: batas balasan pertama bila belum dibalas, atau batas penyelesaian.",
    none: "Tidak ada kasus yang lewat batas.",
  },
  menunggu: {
    title: "Menunggu pihak lain",
    how: "Kasus yang jamnya berhenti karena desa atau instansi lain yang harus bergerak.",
    none: "Tidak ada kasus yang menunggu pihak lain.",
  },
};
