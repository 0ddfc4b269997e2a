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

type Timed = Pick<
  CaseLine,
  "state" | "first_replied_at" | "first_reply_due" | "resolution_due" | "closed_at"
>;

/** The due that matters now, in words: the first reply until there is one, then the solution. `write` says an instant near now. */
export function dueWords(
  kase: Timed,
  now: Date,
  write: (instant: Date) => string,
): DueWords | null {
  if (kase.state === "merged") return null;
  if (kase.state === "closed")
    return kase.closed_at ? { words: `Ditutup ${write(kase.closed_at)}`, tone: "plain" } : null;
  // Answered is no longer late, however long it waits for its letter.
  if (kase.state === "answered") return { words: "Tinggal ditutup", tone: "plain" };
  const awaitsReply = !kase.first_replied_at && kase.first_reply_due !== null;
  const due = awaitsReply ? kase.first_reply_due : kase.resolution_due;
  if (!due) return { words: "Jam berhenti", tone: "wait" };
  if (due < now)
    return {
      words: `${awaitsReply ? "Balasan lewat" : "Lewat"} sejak ${write(due)}`,
      tone: "late",
    };
  return {
    words: `${awaitsReply ? "Balas sebelum" : "Batas"} ${write(due)}`,
    tone: due.getTime() - now.getTime() < 86_400_000 ? "wait" : "plain",
  };
}
