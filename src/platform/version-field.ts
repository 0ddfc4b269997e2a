// The field of every edit: which version of the row it was based on. Invariant: what passes fits PostgreSQL's integer.
import { z } from "zod";

const error = "Muat ulang halaman ini, lalu coba lagi.";

/** The version that a form was made from, a whole number; 0 where there is no row yet. */
export const versionField = z.coerce
  .number({ error })
  .int({ error })
  .min(0, { error })
  .max(2_000_000_000, { error });
