// What the forms of follow-ups accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

const text = (sentence: string) =>
  z
    .string({ error: sentence })
    .min(3, { error: sentence })
    .max(2000, { error: "Paling banyak 2.000 huruf." });

export const proveForm = z.object({
  version: versionField,
  note: text("Tulis apa yang sudah dikerjakan."),
});

export const verifyForm = z.object({ version: versionField });

export const returnForm = z.object({
  version: versionField,
  reason: text("Tulis apa yang masih kurang, agar dapat diperbaiki."),
});

export const cancelForm = z.object({
  version: versionField,
  cancel_reason: text("Tulis mengapa tindak lanjut ini dibatalkan."),
});
