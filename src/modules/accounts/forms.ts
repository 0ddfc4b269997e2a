// What the forms of accounts accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

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

/** "0812…", "+62 812…" and "62812…" are one number, kept as 62812…; an empty field is no number. */
export const phoneField = z
  .string()
  .max(30, { error: "Nomor telepon paling banyak 30 huruf." })
  .transform((written) => written.replace(/[\s().+-]/g, "").replace(/^0/, "62"))
  .refine((digits) => /^628[0-9]{7,11}$/.test(digits), {
    error: "Tulis nomor HP seperti 0812 3456 7890, atau kosongkan.",
  })
  .optional();

export const emailField = z
  .email({ error: "Tulis alamat surel seperti nama@contoh.go.id, atau kosongkan." })
  .max(200, { error: "Alamat surel paling banyak 200 huruf." })
  .optional();

export const contactForm = z.object({
  phone: phoneField,
  email: emailField,
  version: versionField,
});

export const totpForm = z.object({
  secret: z
    .string()
    .regex(/^[A-Z2-7]{16,64}$/, { error: "Muat ulang halaman ini, lalu coba lagi." }),
  code: z
    .string({ error: "Tulis 6 angka dari aplikasi di HP Anda." })
    .transform((code) => code.replace(/\s/g, ""))
    .refine((code) => /^[0-9]{6}$/.test(code), { error: "Kodenya terdiri atas 6 angka." }),
  current: z.string().max(200).optional(),
});

/** A form with nothing but its button. */
export const deedForm = z.object({});
