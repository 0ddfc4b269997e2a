// Who may do what with a case: pure functions that routes and views ask alike. Whether a case is seen at all is RLS's affair.
import { type Actor, isInBranch, type Role } from "#platform/actor.ts";
import type { Consultation } from "./consultations.ts";

type Case = Pick<
  Consultation,
  | "state"
  | "level"
  | "restricted"
  | "region_code"
  | "office_id"
  | "asker_person_id"
  | "handling_office_id"
  | "responsible_office_id"
  | "holder_id"
  | "named_officer_id"
  | "closed_at"
>;

/** Hats that work from a queue. */
export const deskRoles = [
  "satgas",
  "koordinator",
  "kabid",
  "kepala_dinas",
  "admin_kabupaten",
  "camat",
  "provinsi",
] as const satisfies readonly Role[];

const open: readonly Case["state"][] = [
  "new",
  "working",
  "waiting_asker",
  "waiting_referral",
  "answered",
];

export function isOpen(kase: Pick<Case, "state">): boolean {
  return open.includes(kase.state);
}

/** Staff of the office that has the case now; the coordinator works for every section of DPMD. */
export function worksOn(actor: Actor, kase: Case): boolean {
  if (kase.restricted) return kase.named_officer_id === actor.personId && actor.reach === "branch";
  if (!actor.staff || actor.role === "pimpinan") return false;
  if (actor.officeId === kase.handling_office_id) return true;
  return (
    kase.level === "kabupaten" &&
    actor.role === "koordinator" &&
    isInBranch(kase.region_code, actor.region)
  );
}

/** The asking side: the office that asked, whoever holds its posts today. */
export function isAskingSide(actor: Actor, kase: Case): boolean {
  if (kase.restricted) return kase.asker_person_id === actor.personId;
  return actor.officeId === kase.office_id || kase.asker_person_id === actor.personId;
}

/** A pendamping helps any village of its branch. */
export function helpsAsker(actor: Actor, kase: Case): boolean {
  return (
    actor.role === "pendamping" && !kase.restricted && isInBranch(kase.region_code, actor.region)
  );
}

export function mayAsk(actor: Actor): boolean {
  return actor.reach === "village" || actor.reach === "institution";
}

/** Counter, telephone, WhatsApp, letter, visit: filed for a village by who serves it. */
export function mayFileFor(actor: Actor): boolean {
  return actor.role === "satgas" || actor.role === "pendamping" || actor.role === "koordinator";
}

export function mayClaim(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase) && kase.holder_id !== actor.personId;
}

export function mayAssign(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase) && !kase.restricted;
}

export function mayReclassify(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase);
}

export function mayAnswer(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase);
}

/** The asking side adds to its case, or replies when it is asked back. */
export function mayReply(actor: Actor, kase: Case): boolean {
  return (isAskingSide(actor, kase) || helpsAsker(actor, kase)) && isOpen(kase);
}

export function mayNote(actor: Actor, kase: Case): boolean {
  if (!actor.staff || actor.role === "pimpinan") return false;
  return (
    actor.reach !== "oversight" &&
    (!kase.restricted || worksOn(actor, kase) || actor.reach === "agency")
  );
}

export function mayRefer(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase);
}

export function mayEscalate(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase) && !kase.restricted && kase.level !== "provinsi";
}

/** Gives a case back to the level that asked, with guidance. */
export function mayReturn(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && isOpen(kase) && !kase.restricted && kase.level !== "kecamatan";
}

/** Second signature: a chief of the level, never the author. */
export function maySign(actor: Actor, kase: Case, authorId: string | null): boolean {
  if (actor.personId === authorId || kase.restricted) return false;
  const chiefs: Record<Case["level"], readonly Actor["role"][]> = {
    kecamatan: ["camat", "koordinator", "kabid", "kepala_dinas"],
    kabupaten: ["kabid", "kepala_dinas", "koordinator"],
    provinsi: ["provinsi"],
  };
  return chiefs[kase.level].includes(actor.role) && isInBranch(kase.region_code, actor.region);
}

export function mayClose(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && kase.state === "answered";
}

export function mayRate(actor: Actor, kase: Case): boolean {
  return kase.state === "closed" && (isAskingSide(actor, kase) || helpsAsker(actor, kase));
}

/** `reopenDays` is set by DPMD. */
export function mayReopen(actor: Actor, kase: Case, now: Date, reopenDays: number): boolean {
  if (kase.state !== "closed" || !kase.closed_at || !isAskingSide(actor, kase)) return false;
  return now.getTime() - kase.closed_at.getTime() <= reopenDays * 86_400_000;
}

export function mayMerge(actor: Actor, kase: Case): boolean {
  return worksOn(actor, kase) && !kase.restricted;
}

/** Formal hand-over to Inspektorat or Bagian Hukum: by DPMD. */
export function mayHandOver(actor: Actor, kase: Case): boolean {
  if (!isOpen(kase)) return false;
  return worksOn(actor, kase) && (kase.restricted || kase.level === "kabupaten");
}
