// The words for states, levels and dues, in one place: a state is said the same way on every page.
import type { StateLook } from "#ui/Badge.tsx";
import type { Tone } from "#ui/tone.ts";
import type { CaseLine } from "../lists.ts";
import type { CaseLevel, CaseState } from "../consultations.ts";

export const stateLooks: Record<CaseState, StateLook> = {
  new: { word: "Baru", tone: "info" },
  working: { word: "Dikerjakan", tone: "info" },
  waiting_asker: { word: "Menunggu penanya", tone: "wait" },
  waiting_referral: { word: "Menunggu instansi lain", tone: "wait" },
  answered: { word: "Sudah dijawab", tone: "done" },
  closed: { word: "Selesai", tone: "done" },
  merged: { word: "Digabung", tone: "plain" },
};

export const levelWords: Record<CaseLevel, string> = {
  kecamatan: "Satgas kecamatan",
  kabupaten: "DPMD kabupaten",
  provinsi: "Provinsi",
};

export const channelWords: Record<string, string> = {
  web: "Klik Desa",
  loket: "Loket",
  telepon: "Telepon",
  whatsapp: "WhatsApp",
  surat: "Surat",
  kunjungan: "Kunjungan",
};

export interface DueWords {
  words: string;
  tone: Tone;
}

type Timed = Pick<CaseLine, "state" | "first_replied_at" | "first_reply_due" | "resolution_due">;

/** The due that matters now: the first reply until there is one, then the solution. */
export function currentDue(kase: Timed): Date | null {
  if (!kase.first_replied_at && kase.first_reply_due) return kase.first_reply_due;
  return kase.resolution_due;
}

/** Due in words; `write` says an instant near now. */
export function dueWords(kase: Timed, now: Date, write: (instant: Date) => string): DueWords {
  if (kase.state === "closed") return { words: "Selesai", tone: "done" };
  // Answered is no longer late, however long it waits for its letter.
  if (kase.state === "answered") return { words: "Tinggal ditutup", tone: "plain" };
  if (kase.state === "merged") return { words: "Digabung", tone: "plain" };
  const due = currentDue(kase);
  if (!due) return { words: "Jam berhenti", tone: "wait" };
  if (due < now) return { words: `Lewat sejak ${write(due)}`, tone: "late" };
  return {
    words: `Batas ${write(due)}`,
    tone: due.getTime() - now.getTime() < 86_400_000 ? "wait" : "plain",
  };
}
