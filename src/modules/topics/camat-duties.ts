// The eighteen duties of a camat toward villages, as data with a year: the axis along which consultations are counted.
// Words are our own. PP 16/2026 is reported to replace their basis and its text was not at hand, hence the status.

import type { DutyLetter } from "./catalogue/types.ts";

export interface CamatDuty {
  letter: DutyLetter;
  /** Short, for lists and charts. */
  name: string;
  /** One plain sentence. */
  meaning: string;
}

export interface CamatDutyList {
  year: number;
  basis: string;
  status: "berlaku" | "perlu diperiksa";
  note: string;
  duties: readonly CamatDuty[];
}

export const camatDuties: CamatDutyList = {
  year: 2014,
  basis: "PP 43/2014 pasal 154 ayat (2)",
  status: "perlu diperiksa",
  note: "PP 16/2026 dikabarkan menggantikan PP 43/2014. Cocokkan huruf dan bunyinya sebelum laporan dipakai resmi.",
  duties: [
    {
      letter: "a",
      name: "Peraturan desa",
      meaning: "Membantu desa menyusun peraturan desa dan peraturan kepala desa.",
    },
    {
      letter: "b",
      name: "Administrasi pemerintahan",
      meaning: "Membantu desa menata administrasi pemerintahan sehari-hari.",
    },
    {
      letter: "c",
      name: "Keuangan dan aset",
      meaning: "Membantu desa mengelola keuangan dan memanfaatkan aset.",
    },
    {
      letter: "d",
      name: "Penerapan peraturan",
      meaning: "Membantu agar peraturan perundang-undangan diterapkan dan ditegakkan di desa.",
    },
    {
      letter: "e",
      name: "Tugas kades dan perangkat",
      meaning: "Membantu kepala desa dan perangkat menjalankan tugasnya.",
    },
    {
      letter: "f",
      name: "Pemilihan kepala desa",
      meaning: "Membantu pelaksanaan pemilihan kepala desa.",
    },
    {
      letter: "g",
      name: "Tugas BPD",
      meaning: "Membantu BPD menjalankan tugas dan fungsinya.",
    },
    {
      letter: "h",
      name: "Rekomendasi perangkat",
      meaning: "Memberi rekomendasi saat perangkat desa diangkat atau diberhentikan.",
    },
    {
      letter: "i",
      name: "Sinkronisasi perencanaan",
      meaning: "Menyelaraskan rencana pembangunan daerah dengan pembangunan desa.",
    },
    {
      letter: "j",
      name: "Lokasi kawasan perdesaan",
      meaning: "Membantu menetapkan lokasi pembangunan kawasan perdesaan.",
    },
    {
      letter: "k",
      name: "Ketenteraman dan ketertiban",
      meaning: "Membantu menjaga ketenteraman dan ketertiban umum.",
    },
    {
      letter: "l",
      name: "Lembaga kemasyarakatan",
      meaning: "Membantu lembaga kemasyarakatan menjalankan tugas, fungsi, dan kewajibannya.",
    },
    {
      letter: "m",
      name: "Perencanaan partisipatif",
      meaning: "Membantu desa merencanakan pembangunan bersama warganya.",
    },
    {
      letter: "n",
      name: "Kerja sama desa",
      meaning: "Membantu kerja sama antardesa dan dengan pihak ketiga.",
    },
    {
      letter: "o",
      name: "Ruang dan batas desa",
      meaning: "Membantu menata dan memanfaatkan ruang serta menegaskan batas desa.",
    },
    {
      letter: "p",
      name: "Pemberdayaan masyarakat",
      meaning: "Membantu menyusun dan menjalankan program pemberdayaan masyarakat.",
    },
    {
      letter: "q",
      name: "Koordinasi pendampingan",
      meaning: "Mengoordinasikan pendampingan desa di wilayahnya.",
    },
    {
      letter: "r",
      name: "Pembangunan kawasan perdesaan",
      meaning: "Mengoordinasikan pelaksanaan pembangunan kawasan perdesaan.",
    },
  ],
};

/** The duty behind a letter; every letter of the type has one. */
export function findDuty(letter: DutyLetter): CamatDuty {
  const duty = camatDuties.duties.find((candidate) => candidate.letter === letter);
  if (duty === undefined) throw new RangeError(`no duty has the letter ${letter}`);
  return duty;
}
