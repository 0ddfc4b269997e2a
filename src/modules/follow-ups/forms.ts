// What the forms of follow-ups accept, each mistake with its own sentence.
import { z } from "zod";

const version = z.coerce
  .number({ error: "Muat ulang halaman ini." })
  .int()
  .min(1)
  .max(2_000_000_000, { error: "Muat ulang halaman ini." });
const text = (sentence: string) =>
  z
    .string({ error: sentence })
    .min(3, { error: sentence })
    .max(2000, { error: "Paling banyak 2.000 huruf." });

export const proveForm = z.object({
  version,
  note: text("Tulis apa yang sudah dikerjakan."),
});

export const verifyForm = z.object({ version });

export const returnForm = z.object({
  version,
  reason: text("Tulis apa yang masih kurang, agar dapat diperbaiki."),
});

export const cancelForm = z.object({
  version,
  cancel_reason: text("Tulis mengapa tindak lanjut ini dibatalkan."),
});
