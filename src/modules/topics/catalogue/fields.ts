// Extra questions that several topics share, so that the same fact has the same key everywhere.

import type { TopicField } from "./types.ts";

export const budgetYear: TopicField = {
  key: "tahun_anggaran",
  label: "Tahun anggaran",
  kind: "year",
  required: true,
  hint: "Aturan sering berbeda tiap tahun.",
};

export const amount: TopicField = {
  key: "nilai",
  label: "Nilai",
  kind: "rupiah",
  required: false,
  hint: "Perkiraan sudah cukup.",
};

export const deadline: TopicField = {
  key: "tenggat",
  label: "Tenggat yang sedang dikejar",
  kind: "date",
  required: false,
};

export const institution: TopicField = {
  key: "lembaga",
  label: "Lembaga",
  kind: "choice",
  choices: ["RT/RW", "PKK", "LPM", "Karang Taruna", "Posyandu", "Lembaga adat", "Lainnya"],
  required: true,
};

export const draftState: TopicField = {
  key: "tahap_rancangan",
  label: "Sampai tahap mana",
  kind: "choice",
  choices: ["Baru gagasan", "Rancangan disusun", "Dibahas dengan BPD", "Disepakati", "Ditetapkan"],
  required: false,
};
