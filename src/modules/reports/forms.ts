// The one form of the figures: which villages of a kecamatan count as remote, and which did when the form was made.
import { z } from "zod";

const villages = z
  .string()
  .regex(/^\d\d\.\d\d\.\d\d\.\d{4}(\n\d\d\.\d\d\.\d\d\.\d{4}){0,199}$/, "Pilih desa dari daftar.")
  .transform((lines) => lines.split("\n"))
  .optional();

export const remoteForm = z.object({
  wilayah: z.string().regex(/^\d\d\.\d\d\.\d\d$/, "Pilih kecamatan."),
  desa: villages,
  semula: villages,
});
