// How a follow-up speaks: its state in a word, its term in days, what is going on in one sentence.
import type { StateLook } from "#ui/Badge.tsx";
import type { Tone } from "#ui/tone.ts";
import {
  localDate,
  writeDate,
  writeNear,
  writePaperDate,
  zoneOfRegion,
} from "#modules/calendar/public.ts";
import { writePlace } from "#modules/regions/public.ts";
import type { FollowUp, FollowUpState } from "./follow-ups.ts";

const dayMs = 86_400_000;

export const stateLooks: Record<FollowUpState, StateLook> = {
  open: { word: "Menunggu bukti", tone: "wait" },
  proven: { word: "Menunggu verifikasi", tone: "wait", icon: "eye" },
  returned: { word: "Dikembalikan", tone: "wait", icon: "arrow-back" },
  verified: { word: "Selesai", tone: "done" },
  cancelled: { word: "Dibatalkan", tone: "plain", icon: "close" },
};

/** Days from `today` to `dueOn`, both "YYYY-MM-DD"; negative when late. */
export function daysLeft(dueOn: string, today: string): number {
  return Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs);
}

/** "sisa 5 hari", "besok", "hari ini", "lewat 3 hari". A term counts in calendar days: an official reads it off the wall. */
export function dueWords(dueOn: string, today: string): { words: string; tone: Tone } {
  const days = daysLeft(dueOn, today);
  if (days < 0) return { words: `lewat ${-days} hari`, tone: "late" };
  if (days === 0) return { words: "hari ini", tone: "wait" };
  if (days === 1) return { words: "besok", tone: "wait" };
  return { words: `sisa ${days} hari`, tone: days <= 3 ? "wait" : "plain" };
}

/** Today where the follow-up is kept. */
export function todayAt(followUp: Pick<FollowUp, "region_code">, now: Date): string {
  return localDate(now, zoneOfRegion(followUp.region_code));
}

/** The state in one sentence: who moves, and until when. */
export function tellState(followUp: FollowUp, now: Date): string {
  const zone = zoneOfRegion(followUp.region_code);
  const until = `${writeDate(followUp.due_on, zone)} (${dueWords(followUp.due_on, todayAt(followUp, now)).words})`;
  switch (followUp.state) {
    case "open":
      return `${followUp.office_name} mengirim bukti paling lambat ${until}.`;
    case "returned":
      return `Bukti dikembalikan. ${followUp.office_name} memperbaikinya; tenggatnya ${until}.`;
    case "proven":
      return `Bukti sudah dikirim oleh ${followUp.proven_by}. ${followUp.verifier_office_name} memeriksanya.`;
    case "verified": {
      const day = followUp.verified_at ? writePaperDate(followUp.verified_at, zone) : "";
      return `Selesai. Bukti diterima oleh ${followUp.verified_by}, ${day}.`;
    }
    case "cancelled":
      return "Dibatalkan. Tidak ada lagi yang perlu dilakukan.";
  }
}

/** "KD-2026-0417 · Desa Jembayan" */
export function placeOf(
  followUp: Pick<FollowUp, "source_label" | "region_kind" | "region_name">,
): string {
  const place = writePlace({ kind: followUp.region_kind, name: followUp.region_name });
  return `${numberOf(followUp)} · ${place}`;
}

/** An instant in the village's own time: "hari ini 10.00", else "24 Nov 10.00". */
export function writeMoment(followUp: Pick<FollowUp, "region_code">, at: Date, now: Date): string {
  return writeNear(at, now, zoneOfRegion(followUp.region_code));
}

/** Only the number: the rest of the label is about the case, and titles of notifications go out by mail. */
export function numberOf({ source_label }: Pick<FollowUp, "source_label">): string {
  return source_label.split(" · ")[0] ?? source_label;
}
