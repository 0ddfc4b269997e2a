// What the forms of notifications accept.
import { z } from "zod";

export const markReadForm = z.object({
  /** Set when the reader stays on the list instead of going to what it tells. */
  tinggal: z.literal("ya").optional(),
});

export const markAllReadForm = z.object({});
