// What a phone sends when it hands over unsent work, and how that work is settled.
import { z } from "zod";

const id = z.uuid("Kiriman ini tidak terbaca.");
const maxFields = 120;

export const unsentForm = z.object({
  submission_id: id,
  hat: id,
  kind: z.enum(
    ["pertanyaan", "balasan", "jawaban", "catatan", "bukti"],
    "Kiriman ini tidak dapat diserahkan.",
  ),
  path: z
    .string("Kiriman ini tidak terbaca.")
    .regex(/^\/[a-z0-9/-]{1,200}$/, "Kiriman ini tidak terbaca."),
  content: z
    .string("Kiriman ini kosong.")
    .max(90_000, "Tulisan ini terlalu panjang. Simpan ke berkas, lalu bawa ke satgas.")
    .transform(readFields),
  files: z.coerce.number("Kiriman ini tidak terbaca.").int().min(0).max(100),
  written_at: z.iso.datetime("Kiriman ini tidak terbaca.").transform((text) => new Date(text)),
});

export const settleForm = z.object({ work: id });

function readFields(text: string, context: z.RefinementCtx): Record<string, string> {
  try {
    const fields = z.record(z.string().max(100), z.string()).parse(JSON.parse(text));
    if (Object.keys(fields).length > maxFields) throw new RangeError("too many fields");
    return fields;
  } catch {
    context.addIssue({ code: "custom", message: "Kiriman ini tidak terbaca." });
    return z.NEVER;
  }
}
