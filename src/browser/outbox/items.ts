// What lies in the outbox, as it is written to the phone's database. Every later build must read what this one wrote:
// fields are added, never renamed (tests/fixtures/outbox-queue.json).

export type OutboxKind = "pertanyaan" | "laporan" | "balasan" | "jawaban" | "catatan" | "bukti";

export type ItemState =
  /** On this phone only; goes out by itself. */
  | "waiting"
  /** The server has judged it and wants something changed. */
  | "fix"
  /** Somebody changed what it was based on. */
  | "conflict"
  /** Its author may no longer do this, or it is not there any more. */
  | "refused"
  /** Handed over to those who serve the place. */
  | "handed"
  /** The server has it. */
  | "arrived";

/** Encrypted under the key of its person; open where the browser cannot, or has not got the key yet. */
export type Sealed<Value> = { open: Value } | { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

export interface ItemBody {
  /** What a person recognises it by. */
  title: string;
  /** The fields as the form would send them, without files. */
  fields: [name: string, value: string][];
  files: { field: string; name: string; type: string; bytes: number }[];
}

export interface OutboxItem {
  /** The submission id: the same thing sent twice is one. */
  id: string;
  /** Who wrote it, and under which hat. */
  person: string;
  hat: string;
  hatWords: string;
  kind: OutboxKind;
  /** Where it is posted, and the page on which it was written. */
  path: string;
  formPath: string;
  /** The receipt code, for kinds that make a case. */
  code: string | null;
  state: ItemState;
  writtenAtMs: number;
  tries: number;
  nextTryMs: number;
  /** Why it waits, in words; empty when there is nothing to say. */
  why: string;
  /** What the server wants changed. */
  mistakes: string[];
  fileCount: number;
  bytes: number;
  /** Photos that did not fit on the phone. */
  lostFiles: number;
  body: Sealed<ItemBody>;
  arrivedAtMs: number | null;
  href: string | null;
  seen: boolean;
}

export interface ItemFile {
  item: string;
  n: number;
  content: Sealed<ArrayBuffer>;
  /** Where a part of it lies already, when it goes up in pieces. */
  uploadUrl: string | null;
}

export const kindWords: Record<OutboxKind, string> = {
  pertanyaan: "Pertanyaan",
  laporan: "Laporan",
  balasan: "Balasan",
  jawaban: "Jawaban",
  catatan: "Catatan internal",
  bukti: "Bukti tindak lanjut",
};

/** Still the phone's affair: counted as waiting, kept for ever. */
export function isWaiting({ state }: Pick<OutboxItem, "state">): boolean {
  return state !== "arrived" && state !== "handed";
}
