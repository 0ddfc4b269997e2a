// What the forms of topics, duties and templates accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

export const dutyLetters = "abcdefghijklmnopqr".split("");

const triage = z
  .string()
  .optional()
  .transform((text) =>
    (text ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .refine((lines) => lines.length <= 15, { error: "Daftar periksa paling banyak 15 baris." })
  .refine((lines) => lines.every((line) => line.length <= 200), {
    error: "Tiap baris daftar periksa paling banyak 200 huruf.",
  });

const sdgs = z
  .string()
  .optional()
  .transform((text) => [...new Set((text ?? "").split(/[\s,;]+/).filter(Boolean))].map(Number))
  .refine((goals) => goals.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 18), {
    error: "Tulis nomor SDGs Desa 1 sampai 18, dipisahkan koma: 1, 3, 16.",
  })
  .transform((goals) => goals.toSorted((a, b) => a - b));

export const topicForm = z.object({
  version: versionField,
  name: z
    .string({ error: "Tulis nama topiknya." })
    .min(2, { error: "Nama topik paling sedikit 2 huruf." })
    .max(120, { error: "Nama topik paling banyak 120 huruf." }),
  hint: z.string().max(300, { error: "Petunjuk paling banyak 300 huruf." }).optional(),
  duty: z
    .string()
    .regex(/^[a-r]$/, { error: "Pilih tugas camat dari daftar." })
    .optional(),
  sdgs,
  triage,
  second_signature: z.string().optional(),
  active: z.string().optional(),
});

export function dutyField(letter: string): string {
  return `tugas_${letter}`;
}
export function meaningField(letter: string): string {
  return `arti_${letter}`;
}

const duty = z
  .string({ error: "Tulis bunyi tugasnya." })
  .min(3, { error: "Bunyi tugas paling sedikit 3 huruf." })
  .max(160, { error: "Bunyi tugas paling banyak 160 huruf." });
const meaning = z.string().max(500, { error: "Penjelasan paling banyak 500 huruf." }).optional();

export const dutiesForm = z.object({
  year: z.coerce
    .number({ error: "Isi tahunnya." })
    .int({ error: "Isi tahunnya." })
    .min(2014, { error: "Tahun paling awal 2014." })
    .max(2100, { error: "Periksa lagi tahunnya." }),
  basis: z
    .string({ error: "Tulis dasar hukumnya." })
    .min(5, { error: "Tulis dasar hukumnya selengkapnya." })
    .max(160, { error: "Dasar hukum paling banyak 160 huruf." }),
  ...(Object.fromEntries(dutyLetters.map((letter) => [dutyField(letter), duty])) as Record<
    string,
    typeof duty
  >),
  ...(Object.fromEntries(dutyLetters.map((letter) => [meaningField(letter), meaning])) as Record<
    string,
    typeof meaning
  >),
});

export const templateForm = z.object({
  version: versionField.optional(),
  topic: z.string().max(60).optional(),
  title: z
    .string({ error: "Tulis judul templatnya." })
    .min(2, { error: "Judul paling sedikit 2 huruf." })
    .max(120, { error: "Judul paling banyak 120 huruf." }),
  body: z
    .string({ error: "Tulis isi templatnya." })
    .min(2, { error: "Isi templat paling sedikit 2 huruf." })
    .max(8000, { error: "Isi templat paling banyak 8.000 huruf." }),
  active: z.string().optional(),
});
