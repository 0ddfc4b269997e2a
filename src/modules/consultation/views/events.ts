// History in words: one clause for each kind of change.
import type { CaseEvent, EventKind } from "../history.ts";

const words: Record<EventKind, (details: Record<string, string>) => string> = {
  asked: () => "pertanyaan masuk",
  claimed: () => "mengambil kasus ini",
  assigned: ({ to }) => `menitipkan kepada ${to}`,
  released: () => "mengembalikan ke antrean",
  reclassified: ({ what }) => `mengubah ${what ?? "klasifikasi"}`,
  tagged: ({ tag }) => `memberi tanda “${tag}”`,
  asked_back: () => "minta keterangan; jam berhenti",
  replied: () => "membalas; jam berjalan lagi",
  answered: () => "menjawab",
  awaits_signature: () => "mengajukan jawaban untuk tanda tangan kedua",
  signed: () => "menandatangani jawaban",
  signature_returned: ({ reason }) => `mengembalikan jawaban: ${reason}`,
  noted: () => "menulis catatan internal",
  referred: ({ to, kind }) => `${kind === "handover" ? "menyerahkan ke" : "merujuk ke"} ${to}`,
  referral_accepted: ({ office }) => `${office} menerima rujukan`,
  referral_refused: ({ office }) => `${office} menolak rujukan`,
  referral_advised: ({ office }) => `${office} memberi masukan`,
  referral_withdrawn: ({ office }) => `rujukan ke ${office} ditarik`,
  escalated: ({ to }) => `menaikkan ke ${to}`,
  returned: ({ to }) => `mengembalikan ke ${to} dengan arahan`,
  breached: () => "batas waktu terlewati",
  closed: () => "menutup kasus",
  rated: ({ score }) => `memberi nilai ${score} dari 5`,
  reopened: ({ reason }) => `membuka kembali: ${reason}`,
  linked: ({ with: other }) => `menautkan dengan ${other}`,
  merged: ({ into }) => `menggabungkan ke ${into}`,
  unmerged: () => "membatalkan penggabungan",
  follow_up_added: ({ action }) => `mencatat tindak lanjut: ${action}`,
  paper_issued: ({ number }) => `menerbitkan surat ${number}`,
  claimed_by_asker: () => "mengaku sebagai penanya dengan kode tanda terima",
  stand_in: ({ from, to }) => `${to} menggantikan ${from} selama cuti`,
};

export function tellEvent(event: CaseEvent): string {
  return words[event.kind]?.(event.details) ?? event.kind;
}
