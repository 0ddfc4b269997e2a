// What the forms of the survey accept.
import { z } from "zod";
import { questions } from "./questions.ts";

const score = z
  .enum(["1", "2", "3", "4"], { error: "Pilih satu jawaban." })
  .transform((text) => Number(text));
const scores = Object.fromEntries(questions.map(({ name }) => [name, score]));
const comment = z
  .string()
  .max(1000, { error: "Paling banyak 1.000 huruf." })
  .optional()
  .default("");

const gather = (value: Record<string, unknown>) => ({
  scores: questions.map(({ name }) => value[name] as number),
  comment: String(value.comment ?? ""),
});

export const answerForm = z.object({ ...scores, comment }).transform(gather);

export const paperForm = z
  .object({
    ...scores,
    comment,
    number: z
      .string({ error: "Tulis nomor yang tercetak di kanan atas formulir." })
      .transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, ""))
      .refine((text) => text.length === 12, {
        error: "Nomor formulir terdiri dari tiga kelompok empat huruf, misalnya K7QM-3F2A-9XRT.",
      })
      .transform((text) => text.replace(/(.{4})(?=.)/g, "$1-")),
  })
  .transform((value) => ({ ...gather(value), number: value.number }));

export const roundForm = z.object({
  closes_on: z
    .string({ error: "Isi tanggal penutupannya." })
    .regex(/^\d{4}-\d\d-\d\d$/, { error: "Isi tanggal penutupannya." }),
});

export const linkForm = z.object({});
