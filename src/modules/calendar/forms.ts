// What the forms of the calendar accept, each mistake with its own sentence.
import { z } from "zod";
import { versionField } from "#platform/version-field.ts";

const hour = (sentence: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, { error: sentence })
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
    .optional();

const clock = hour("Tulis jam seperti 08.00, atau kosongkan.");

/** Fields of one weekday: morning and afternoon, each from–until. */
export const dayParts = ["pagi_buka", "pagi_tutup", "siang_buka", "siang_tutup"] as const;
export type DayPart = (typeof dayParts)[number];

/** "hari1_pagi_buka": Monday opens. */
export function hourField(weekday: number, part: DayPart): string {
  return `hari${weekday}_${part}`;
}

const hourFields = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  dayParts.map((part) => [hourField(weekday, part), clock] as const),
);

export const hoursForm = z.object({
  base: z.string({ error: "Muat ulang halaman ini, lalu coba lagi." }).max(400),
  ...(Object.fromEntries(hourFields) as Record<string, typeof clock>),
});

export const holidayForm = z.object({
  day: z
    .string({ error: "Isi tanggalnya." })
    .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
      error: "Isi tanggalnya.",
    }),
  name: z
    .string({ error: "Tulis nama hari liburnya." })
    .min(2, { error: "Nama hari libur paling sedikit 2 huruf." })
    .max(120, { error: "Nama hari libur paling banyak 120 huruf." }),
});

export const pickForm = z.object({ pick: z.uuid({ error: "Pilih satu hari dahulu." }) });

export const targetLevels = ["kecamatan", "kabupaten", "provinsi", "rujukan"] as const;
export const targetPriorities = [1, 2, 3, 4] as const;
export type TargetStep = "awal" | "selesai";

/** "kecamatan_1_awal": first reply of the highest priority at the kecamatan, in working hours. */
export function targetField(level: string, priority: number, step: TargetStep): string {
  return `${level}_${priority}_${step}`;
}

const leastMinutes = 15;
const mostMinutes = 100_000;

/** Working hours as people write them, "7,5", kept as minutes. */
const workingHours = z
  .string({ error: "Isi jumlah jam kerja, misalnya 7,5." })
  .regex(/^\d{1,4}([.,]\d{1,2})?$/, { error: "Tulis angka jam kerja seperti 3 atau 7,5." })
  .transform((text) => Math.round(Number(text.replace(",", ".")) * 60))
  .refine((minutes) => minutes >= leastMinutes && minutes <= mostMinutes, {
    error: "Paling sedikit 0,25 jam dan paling banyak 1.666 jam kerja.",
  });

const targetFields = targetLevels.flatMap((level) =>
  targetPriorities.flatMap((priority) => [
    [targetField(level, priority, "awal"), workingHours] as const,
    [targetField(level, priority, "selesai"), workingHours] as const,
  ]),
);

export const targetsForm = z.object({
  version: versionField,
  valid_from: holidayForm.shape.day,
  ...(Object.fromEntries(targetFields) as Record<string, typeof workingHours>),
});

const whole = (what: string, least: number, most: number) => {
  const error = `${what} berupa angka ${least.toLocaleString("id-ID")} sampai ${most.toLocaleString("id-ID")}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

export const clinicForm = z.object({
  version: versionField,
  reopen_days: whole("Masa buka kembali", 1, 120),
  uploads: whole("Batas unggahan", 1, 10_000),
  officer: z.uuid({ error: "Pilih orangnya dari daftar." }).optional(),
});
