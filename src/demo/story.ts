// The form of one demo case: what was asked, by which kind of asker, and how it went.
// Who, where and when are dealt out later by the demo, so a story names no place and no person.

/** Who asks: a position in a village (or kelurahan), its council, or one of its institutions. */
export type Asker =
  | "kepala_desa"
  | "sekdes"
  | "kaur_keuangan"
  | "kaur_perencanaan"
  | "kasi_pemerintahan"
  | "kasi_kesejahteraan"
  | "operator"
  | "lurah"
  | "bpd"
  | "rt"
  | "lpm"
  | "pkk"
  | "posyandu"
  | "karang_taruna"
  | "bumdes";

/** Agencies (OPD and others) that the demo knows and that a case may be referred to. */
export type AgencyKey =
  | "dinkes"
  | "dinsos"
  | "disdukcapil"
  | "dpu"
  | "bpkad"
  | "bappeda"
  | "dinas_koperasi"
  | "dinas_pertanian"
  | "bagian_hukum"
  | "bagian_pemerintahan"
  | "kpp_pratama"
  | "kantor_pertanahan";

export interface Citation {
  /** As officials write it: "Permendagri 20/2018". */
  regulation: string;
  article?: string;
  paragraph?: string;
  /** The year for which the statement holds. */
  year: number;
}

export interface Story {
  /** Code of a second-level topic, such as `apbdes.evaluasi`. */
  topic: string;
  asker: Asker;
  /** Four to ten words, as a list shows them. */
  subject: string;
  /** Month ("09") or day ("07-27") in which its words make sense; any time of the year when absent. */
  when?: string;
  /** The question in the asker's own voice, one to six sentences. */
  question: string;
  urgency: "biasa" | "segera" | "darurat";
  impact: "satu_orang" | "kelompok" | "seluruh_desa";
  /** What depends on the answer: a deadline, money, people who wait. */
  atStake?: string;
  concernsPoor?: boolean;
  channel?: "web" | "loket" | "telepon" | "whatsapp" | "surat" | "kunjungan";
  /** The satgas asks for more, the asker replies; the clock pauses between. */
  askBack?: { question: string; reply: string };
  /** Internal note of the satgas: never seen by the asker. */
  note?: string;
  referral?: { to: AgencyKey; reason: string; advice: string };
  escalation?: { reason: string; guidance: string };
  /** Two to five short paragraphs separated by a blank line: the answer, what to do, what usually goes wrong. */
  answer: string;
  citations: readonly Citation[];
  /** A promise to do something: who (position), what, within how many days, shown by what proof. */
  recommendation?: { action: string; position: string; withinDays: number; proof: string };
  rating?: 1 | 2 | 3 | 4 | 5;
  comment?: string;
}
