// The shapes of the papers that Klik Desa prints, and how long their texts may be.
// A paper never shortens what an official signs: a text over its limit is refused with a sentence.

/** A calendar day as `YYYY-MM-DD`, already in the time zone of the office that signs. */
export type PaperDate = string;

/** Why a paper cannot be made, in a sentence that may be shown to the person who asked for it. */
export class PaperError extends Error {
  override name = "PaperError";
}

/** The office whose kop surat stands at the top. */
export interface Office {
  /** "Pemerintah Kabupaten Kutai Kartanegara" */
  government: string;
  /** "Kecamatan Loa Kulu" */
  agency: string;
  address: string;
  /** At most two lines: telephone, e-mail, web site. */
  contacts?: string[];
  /** The crest (lambang daerah) as PNG bytes. */
  crestPng?: Uint8Array;
}

/** Who signs. A line break in `position` is kept ("a.n. Camat Loa Kulu\nSekretaris Kecamatan"). */
export interface Signature {
  position: string;
  name: string;
  rank?: string;
  nip?: string;
}

/** One recommendation or agreed action. */
export interface PaperFollowUp {
  what: string;
  who: string;
  byWhen?: PaperDate;
}

/** A regulation as officials cite it, with a caution such as "perlu diperiksa terhadap PP 16/2026". */
export interface PaperCitation {
  citation: string;
  note?: string;
}

/** The page that confirms a paper; the QR holds exactly `address`. */
export interface Verification {
  address: string;
  /** What the page shows: "nomor, tanggal, dan jabatan penanda tangan surat ini". */
  shows: string;
}

/** Surat Jawaban: the written end of a consultation held from afar. */
export interface AnswerLetter {
  office: Office;
  number: string;
  /** Sifat: "Biasa" unless told. */
  nature?: string;
  /** Lampiran: "–" unless told ("2 (dua) berkas"). */
  attachments?: string;
  subject: string;
  place: string;
  date: PaperDate;
  /** "Sekretaris Desa Jembayan" */
  addressee: string;
  addresseePlace: string;
  caseNumber: string;
  askedOn: PaperDate;
  question: string;
  answer: string;
  legalBasis: PaperCitation[];
  recommendations: PaperFollowUp[];
  signature: Signature;
  /** Tembusan. */
  copies?: string[];
  verification: Verification;
}

/** One side of a face-to-face consultation. */
export interface Party {
  name: string;
  position: string;
  address?: string;
  nip?: string;
}

/** Berita Acara Hasil Konsultasi: the written end of a consultation held face to face. */
export interface ConsultationMinutes {
  office: Office;
  number: string;
  date: PaperDate;
  /** "Kantor Kecamatan Loa Kulu" */
  venue: string;
  /** The place named in the signature line. */
  place: string;
  caseNumber: string;
  asker: Party;
  adviser: Party;
  matter: string;
  result: string;
  legalBasis: PaperCitation[];
  followUps: PaperFollowUp[];
  /** "Mengetahui": usually the camat. */
  acknowledgedBy?: Signature;
  verification: Verification;
}

/** Tanda terima for a person without an account, such as a head of RT. */
export interface ReceiptSlip {
  office: Pick<Office, "government" | "agency">;
  receiptCode: string;
  caseNumber: string;
  date: PaperDate;
  /** "Selasa, 24 November 2026, 10.00 WITA" */
  receivedAt: string;
  askerName: string;
  /** "Ketua RT 04, Desa Jembayan" */
  askerRole: string;
  /** The question in short; the slip cuts it to three lines. */
  asked: string;
  answeredBy: string;
  /** "Jumat, 27 November 2026, 10.00 WITA" */
  answeredUntil: string;
  /** The page on which the code is entered; the QR holds it. */
  followAddress: string;
  /** Where to go without a phone: "kantor Desa Jembayan atau Kecamatan Loa Kulu". */
  counter: string;
}

/** A printed invitation to sign in for the first time. */
export interface InvitationSlip {
  office: Pick<Office, "government" | "agency">;
  date: PaperDate;
  inviteeName: string;
  /** "Sekretaris Desa" */
  role: string;
  /** "Desa Jembayan, Kecamatan Loa Kulu" */
  roleAt: string;
  /** The invitation link; the QR holds it. */
  link: string;
  /** "Selasa, 1 Desember 2026, 23.59 WITA" */
  validUntil: string;
  /** Whom to ask when it fails: "Admin Kabupaten di Dinas PMD". */
  helpFrom: string;
}

/** Most characters, or most entries, that a paper takes. */
export const paperLimits = {
  lineLength: 400,
  textLength: 40_000,
  questionLength: 8_000,
  cellLength: 4_000,
  entries: 60,
  /** More would make the squares of the QR too small for a cheap camera. */
  addressLength: 120,
  crestBytes: 1_000_000,
} as const;

/** Refuses a text that is empty where it must not be, or longer than the paper takes. */
export function requireLength(text: string, label: string, maxLength: number): string {
  if (text.trim() === "") throw new PaperError(`${label} belum diisi.`);
  if (text.length > maxLength) {
    const most = maxLength.toLocaleString("id-ID");
    throw new PaperError(`${label} terlalu panjang untuk satu surat: paling banyak ${most} huruf.`);
  }
  return text;
}

/** Refuses a list with more entries than a paper takes. */
export function requireEntries<T>(entries: T[], label: string): T[] {
  if (entries.length <= paperLimits.entries) return entries;
  throw new PaperError(`${label} terlalu banyak: paling banyak ${paperLimits.entries} baris.`);
}
