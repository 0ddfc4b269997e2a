// What the forms for offices, satgas and leave accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

const line = (what: string, least: number, most: number) =>
  z
    .string({ error: `Tulis ${what} dahulu.` })
    .min(least, { error: `${upper(what)} paling sedikit ${least} huruf.` })
    .max(most, { error: `${upper(what)} paling banyak ${most} huruf.` });

function upper(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1);
}

const day = (sentence: string) =>
  z
    .string({ error: sentence })
    .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
      error: sentence,
    });

/** "08:00" or "08.00" as minutes of the day. */
const hour = (sentence: string) =>
  z
    .string({ error: sentence })
    .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, { error: sentence })
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

export const decreeForm = z
  .object({
    decree: z.uuid().optional(),
    base: z.string().max(200).optional(),
    number: line("nomor SK", 3, 80),
    issued_on: day("Isi tanggal SK."),
    valid_from: day("Isi tanggal mulai berlaku."),
    valid_until: day("Isi tanggal berakhir."),
    keep: z.string().optional(),
  })
  .refine((form) => form.valid_until >= form.valid_from, {
    path: ["valid_until"],
    error: "Tanggal berakhir harus setelah tanggal mulai berlaku.",
  });

export const memberForm = z
  .object({
    person: z.uuid({ error: "Pilih orangnya dari daftar." }).optional(),
    name: line("nama seperti di SK", 2, 120).optional(),
    position: line("kedudukan dalam satgas", 2, 160),
    coordinator: z.string().optional(),
  })
  .refine((form) => form.person !== undefined || form.name !== undefined, {
    path: ["name"],
    error: "Pilih orangnya dari daftar, atau tulis namanya seperti di SK.",
  });

export const pickForm = z.object({ pick: z.uuid({ error: "Pilih satu baris dahulu." }) });

export const dutyDayForm = z
  .object({
    weekday: z.coerce
      .number({ error: "Pilih harinya." })
      .int({ error: "Pilih harinya." })
      .min(1, { error: "Pilih harinya." })
      .max(7, { error: "Pilih harinya." }),
    opens: hour("Isi jam mulai, misalnya 09.00."),
    closes: hour("Isi jam selesai, misalnya 12.00."),
    place: line("tempat bertemu", 2, 160),
    note: z.string().max(200, { error: "Catatan paling banyak 200 huruf." }).optional(),
  })
  .refine((form) => form.closes > form.opens, {
    path: ["closes"],
    error: "Jam selesai harus setelah jam mulai.",
  });

export const leaveForm = z
  .object({
    starts: day("Isi hari pertama cuti."),
    ends: day("Isi hari terakhir cuti."),
    standIn: z.uuid({ error: "Pilih siapa yang menggantikan Anda." }),
    reason: line("alasannya", 2, 120),
  })
  .refine((form) => form.ends >= form.starts, {
    path: ["ends"],
    error: "Hari terakhir harus sama dengan atau setelah hari pertama.",
  });

const lines = (most: number, each: number) =>
  z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length <= most, { error: `Kop surat paling banyak ${most} baris.` })
    .refine((list) => list.every((one) => one.length <= each), {
      error: `Tiap baris kop surat paling banyak ${each} huruf.`,
    });

const paper = {
  name: line("nama kantor", 2, 160),
  address: z.string().max(300, { error: "Alamat paling banyak 300 huruf." }).optional(),
  letterhead: lines(6, 120),
  pattern: z.string({ error: "Tulis pola nomor surat dahulu." }).max(80, {
    error: "Pola nomor surat paling banyak 80 huruf.",
  }),
  code: z
    .string({ error: "Tulis kode unitnya, misalnya DPMD." })
    .regex(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,29}$/, {
      error: "Kode unit hanya huruf, angka, spasi, titik, dan tanda hubung, paling panjang 30.",
    }),
};

export const officeForm = z.object({
  ...paper,
  version: versionField,
  subjects: z.string().optional(),
  active: z.string().optional(),
});

export const newOfficeForm = z.object({
  kind: z.string({ error: "Pilih jenis kantornya." }).max(20),
  place: z.string({ error: "Pilih tempatnya." }).max(20),
  name: paper.name,
});
