// What a form takes of uploads that were sent ahead of it: the same files as if they had come with it.
import type { FormError, SentFile } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { findWholeUpload, hashWhole, readWhole } from "./uploads.ts";

const missing =
  "Berkas yang diunggah tadi belum sampai seluruhnya, atau sudah kedaluwarsa. Pilih lagi berkasnya.";

/**
 * The person's own whole uploads as files of a form, in the order given. One that is unknown, another's, expired or not yet
 * whole is an error of its file field. Their bytes are read when the file is.
 */
export async function takeUploads(
  c: Request,
  named: readonly { field: string; id: string }[],
): Promise<{ files: SentFile[]; errors: FormError[] }> {
  const files: SentFile[] = [];
  const errors: FormError[] = [];
  const store = c.var.house.files;
  for (const { field, id } of named) {
    const upload = await findWholeUpload(c.var.db, id, c.var.now);
    if (!upload) {
      errors.push({ field, message: missing });
      continue;
    }
    files.push({
      field,
      name: upload.name,
      size: upload.bytes,
      sha256: upload.sha256 ?? (await hashWhole(store, upload)),
      read: () => readWhole(store, upload),
    });
  }
  return { files, errors };
}
