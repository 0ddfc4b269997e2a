// What the forms of accounts accept, each mistake with its own sentence.
import { z } from "zod";

const text = (sentence: string, max: number) =>
  z.string({ error: sentence }).max(max, { error: `Paling banyak ${max} huruf.` });

export const signInForm = z.object({
  login: text("Tulis nama pengguna atau nomor telepon Anda.", 80),
  password: text("Tulis kata sandi Anda.", 200),
  code: z.string().max(12).optional(),
  ke: z.string().max(300).optional(),
});

export const chooseHatForm = z.object({
  assignment: z.uuid({ error: "Pilih jabatan yang akan dipakai." }),
});

const newPassword = text("Tulis kata sandi baru.", 200).min(8, {
  error: "Kata sandi paling sedikit 8 huruf.",
});

export const setPasswordForm = z
  .object({ password: newPassword, again: text("Ulangi kata sandi baru.", 200) })
  .refine((form) => form.password === form.again, {
    path: ["again"],
    error: "Kedua kata sandi belum sama.",
  });

export const changePasswordForm = z
  .object({
    current: text("Tulis kata sandi Anda sekarang.", 200),
    password: newPassword,
    again: text("Ulangi kata sandi baru.", 200),
  })
  .refine((form) => form.password === form.again, {
    path: ["again"],
    error: "Kedua kata sandi belum sama.",
  });

export const endDeviceForm = z.object({});
