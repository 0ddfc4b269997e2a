// What the form for a download accepts.
import { z } from "zod";

export const exportForm = z.object({
  lembar: z.string().max(40).optional().default(""),
  saringan: z
    .string()
    .max(1000, { error: "Saringan ini terlalu panjang. Persempit dengan cara lain." })
    .optional()
    .default(""),
  bentuk: z.enum(["xlsx", "csv", "pdf", "jsonl"], { error: "Pilih bentuk berkasnya." }),
});

export const giveUpForm = z.object({});
