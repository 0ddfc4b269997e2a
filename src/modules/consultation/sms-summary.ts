// A case in one SMS: where it stands, by when, and what the asker is to do. Nobody's name and none of the asker's words, because
// an SMS is read over shoulders and lies on telephones that change hands.
import { writePaperDate, writeTime, type ZoneName } from "#modules/calendar/public.ts";
import { countGsm, shortenTo160, smsLength } from "#modules/notifications/public.ts";
import type { CaseState } from "./consultations.ts";

/** What the text is made of. */
export interface CaseInShort {
  number: string;
  restricted: boolean;
  state: CaseState;
  /** The office that has it. */
  office: string;
  due: Date | null;
  zone: ZoneName;
  /** Promises that are still to be kept, and the day of the first, "2026-11-24". */
  openFollowUps: number;
  firstFollowUpOn: string | null;
}

const neutral = "Klik Desa: ada kabar untuk Anda. Masuk ke Klik Desa untuk membacanya.";
// Shorter than this an office's name says nothing.
const shortestOffice = 12;

/** At most 160 letters of the GSM alphabet. Number, state, term and deed are always whole; the office's name gives way. */
export function writeSmsSummary(kase: CaseInShort, now: Date): string {
  if (kase.restricted) return neutral;
  const head = `Klik Desa ${kase.number}:`;
  const { state, deed, isTimed } = tellState(kase);
  const tail = `${isTimed ? tellDue(kase, now) : ""}. ${deed}`;
  const bare = shortenTo160(`${head} ${state}${tail}`);
  const room = smsLength - countGsm(bare) - 1;
  const office = isNamed(kase.state) ? fit(kase.office, room) : "";
  return office ? shortenTo160(`${head} ${state} ${office}${tail}`) : bare;
}

function tellState({ state, openFollowUps, firstFollowUpOn, zone }: CaseInShort) {
  const wait = "Anda cukup menunggu.";
  switch (state) {
    case "new":
      return { state: "sudah diterima", deed: wait, isTimed: true };
    case "working":
      return { state: "sedang dikerjakan", deed: wait, isTimed: true };
    case "waiting_asker":
      return {
        state: "ada pertanyaan untuk Anda",
        deed: "Balas di Klik Desa; waktunya berhenti sampai Anda membalas.",
        isTimed: false,
      };
    case "waiting_referral":
      return { state: "menunggu masukan instansi lain", deed: wait, isTimed: false };
    case "answered":
      return {
        state: "sudah dijawab",
        deed: "Baca jawabannya di Klik Desa.",
        isTimed: false,
      };
    case "closed": {
      const first = firstFollowUpOn
        ? `, paling lambat ${writePaperDate(firstFollowUpOn, zone)}`
        : "";
      return {
        state: "selesai dijawab",
        deed:
          openFollowUps > 0
            ? `Kerjakan ${openFollowUps} tindak lanjut${first}.`
            : "Baca dan nilai jawabannya di Klik Desa.",
        isTimed: false,
      };
    }
    case "merged":
      return { state: "digabung dengan kasus lain", deed: "Ikuti kasus itu.", isTimed: false };
  }
}

/** The office says who did it; of other states it says nothing. */
function isNamed(state: CaseState): boolean {
  return state !== "waiting_asker" && state !== "waiting_referral" && state !== "merged";
}

function tellDue({ due, zone }: CaseInShort, now: Date): string {
  if (!due) return "";
  const when = `${writePaperDate(due, zone)} ${writeTime(due, zone)} ${zone}`;
  return due < now ? `, batasnya lewat sejak ${when}` : `, paling lambat ${when}`;
}

/** The name in GSM letters, whole or up to a word; nothing where too little of it would be left. */
function fit(office: string, room: number): string {
  let kept = "";
  for (const word of shortenTo160(office).split(" ")) {
    const longer = kept ? `${kept} ${word}` : word;
    if (countGsm(longer) > room) break;
    kept = longer;
  }
  return kept === office || kept.length >= shortestOffice ? kept : "";
}
