// The shape of the topic tree: groups hold topics, a topic says which extra facts to ask for and who answers.
// Codes are stored in cases and never change; names and hints may.

/** Letter of a duty of the camat toward villages, see ../camat-duties.ts. */
export type DutyLetter =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r";

export interface TopicField {
  key: string;
  label: string;
  kind: "text" | "number" | "rupiah" | "date" | "year" | "choice";
  choices?: readonly string[];
  required: boolean;
  hint?: string;
}

export interface Topic {
  /** "group.name", such as "apbdes.evaluasi". */
  code: string;
  name: string;
  /** One line: what belongs here. */
  hint: string;
  dutyLetter: DutyLetter;
  /** Goals 1–18 of the SDGs Desa (Permendesa 21/2020). */
  sdgs: readonly number[];
  /** True where an answer has legal weight, so that a second person signs it. */
  secondSignature: boolean;
  /**
   * Who may answer, first line first, separated by "/": K kecamatan, D DPMD, I Inspektorat, H Bagian Hukum,
   * P KPP Pratama, B keuangan daerah, O:name an agency.
   */
  routes: string;
  fields: readonly TopicField[];
  /** What the satgas checks before it answers. */
  triage: readonly string[];
  examples: readonly string[];
}

export interface TopicGroup {
  code: string;
  name: string;
  hint: string;
  topics: readonly Topic[];
}
