// What the forms of documents accept; files are judged by content, apart from the fields.
import { z } from "zod";

/** `replaces`: the signed copy that stood on the page when the form was opened. */
export const signedCopyForm = z.object({
  replaces: z.uuid({ error: "Muat ulang halaman ini, lalu kirim lagi." }).optional(),
});

export const checkFileForm = z.object({});
