// What the forms for people and their hats accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";
import { emailField, phoneField } from "./forms.ts";

const name = z
  .string({ error: "Tulis nama lengkapnya." })
  .min(2, { error: "Nama paling sedikit 2 huruf." })
  .max(120, { error: "Nama paling banyak 120 huruf." });

const title = z
  .string({ error: "Tulis sebutan jabatannya, misalnya Kaur Keuangan." })
  .min(2, { error: "Sebutan jabatan paling sedikit 2 huruf." })
  .max(120, { error: "Sebutan jabatan paling banyak 120 huruf." });

const username = z
  .string()
  .transform((text) => text.toLowerCase())
  .refine((text) => /^[a-z0-9._-]{3,60}$/.test(text), {
    error: "Nama pengguna 3–60 huruf: huruf kecil, angka, titik, garis bawah, atau tanda hubung.",
  });

const day = (sentence: string) =>
  z
    .string({ error: sentence })
    .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
      error: sentence,
    });

export const chooseSeatForm = z.object({
  peran: z.string({ error: "Pilih perannya dahulu." }).max(40),
  tempat: z.string({ error: "Pilih tempat tugasnya dahulu." }).max(20),
});

const seat = {
  peran: z.string({ error: "Pilih perannya dahulu." }).max(40),
  tempat: z.string({ error: "Pilih tempat tugasnya dahulu." }).max(20),
  office: z.uuid({ error: "Pilih kantornya." }).optional(),
  officeName: z
    .string()
    .min(2, { error: "Nama kantor paling sedikit 2 huruf." })
    .max(160, { error: "Nama kantor paling banyak 160 huruf." })
    .optional(),
  title,
};

const identity = { name, phone: phoneField, email: emailField };

export const newPersonForm = z.object({ ...seat, ...identity, username: username.optional() });

export const newHatForm = z.object({ ...seat, starts: day("Isi tanggal mulai bertugas.") });

export const identityForm = z.object({
  ...identity,
  username: z.preprocess((text) => text ?? "", username),
  version: versionField,
});

export const endHatForm = z.object({
  assignment: z.uuid({ error: "Pilih jabatan yang berakhir." }),
  last: day("Isi hari terakhir bertugas."),
});

/** The successor is somebody known (`successor`) or somebody new (`name`). */
export const replaceForm = z
  .object({
    assignment: z.uuid({ error: "Pilih jabatan yang diganti." }),
    successor: z.uuid().optional(),
    ...identity,
    name: name.optional(),
    title,
    starts: day("Isi hari pertama pengganti bertugas."),
  })
  .refine((form) => form.successor !== undefined || form.name !== undefined, {
    path: ["name"],
    error: "Pilih pengganti dari daftar, atau tulis nama orang baru.",
  });

export const slipForm = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) });
