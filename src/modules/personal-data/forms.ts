// What the forms about personal data accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

const kind = z.enum(["correction", "erasure"], { error: "Pilih perbaikan atau penghapusan." });
const wish = z
  .string({ error: "Tulis apa yang Anda minta." })
  .min(3, { error: "Tulis apa yang Anda minta." })
  .max(1000, { error: "Paling banyak 1.000 huruf." });

export const ownRequestForm = z.object({ kind, wish });

export const recordForm = z.object({
  kind,
  wish,
  username: z
    .string({ error: "Tulis nama pengguna orang itu." })
    .max(60, { error: "Nama pengguna paling banyak 60 huruf." }),
});

export const decisionForm = z.object({
  version: versionField,
  decision: z.enum(["done", "refused"], { error: "Pilih keputusannya." }),
  reason: z
    .string({ error: "Tulis alasan keputusan ini." })
    .min(3, { error: "Tulis alasan keputusan ini." })
    .max(1000, { error: "Alasan paling banyak 1.000 huruf." }),
});
