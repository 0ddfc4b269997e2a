// Where the demo takes place: every kecamatan has its satgas, some thirty villages have accounts, not all of them ask.
import type { Flavour } from "./names.ts";

export const regency = "64.02";
export const jembayan = "64.02.02.2003";
export const loaKulu = "64.02.02";

export interface District {
  code: string;
  /** Three letters in the numbers of its papers. */
  letters: string;
  flavour: Flavour;
  /** Weekdays of the clinic, ISO. */
  weekdays: readonly [number, number];
}

export const districts: readonly District[] = [
  { code: "64.02.01", letters: "MTI", flavour: "kutai", weekdays: [2, 4] },
  { code: "64.02.02", letters: "LKL", flavour: "kutai", weekdays: [1, 3] },
  { code: "64.02.03", letters: "LJN", flavour: "jawa", weekdays: [2, 4] },
  { code: "64.02.04", letters: "ANG", flavour: "bugis", weekdays: [1, 4] },
  { code: "64.02.05", letters: "MBD", flavour: "bugis", weekdays: [2, 5] },
  { code: "64.02.06", letters: "TGR", flavour: "kutai", weekdays: [1, 3] },
  { code: "64.02.07", letters: "SBL", flavour: "jawa", weekdays: [3, 5] },
  { code: "64.02.08", letters: "KBG", flavour: "kutai", weekdays: [2, 4] },
  { code: "64.02.09", letters: "KNH", flavour: "kutai", weekdays: [1, 4] },
  { code: "64.02.10", letters: "KJG", flavour: "dayak", weekdays: [2, 3] },
  { code: "64.02.11", letters: "MKM", flavour: "kutai", weekdays: [1, 3] },
  { code: "64.02.12", letters: "TBG", flavour: "dayak", weekdays: [2, 4] },
  { code: "64.02.13", letters: "SBJ", flavour: "bugis", weekdays: [1, 4] },
  { code: "64.02.14", letters: "MJW", flavour: "bugis", weekdays: [2, 4] },
  { code: "64.02.15", letters: "SGS", flavour: "jawa", weekdays: [1, 3] },
  { code: "64.02.16", letters: "TGS", flavour: "jawa", weekdays: [2, 4] },
  { code: "64.02.17", letters: "MKY", flavour: "bugis", weekdays: [3, 5] },
  { code: "64.02.18", letters: "MWS", flavour: "kutai", weekdays: [1, 4] },
  { code: "64.02.19", letters: "KBD", flavour: "jawa", weekdays: [2, 4] },
  { code: "64.02.20", letters: "SBB", flavour: "jawa", weekdays: [1, 3] },
];

export interface Place {
  code: string;
  /** Part of user names: "sekdes.lohsumber". */
  slug: string;
  flavour: Flavour;
  /** How often it asks; 0 has accounts and stays silent. */
  weight: number;
}

export const villages: readonly Place[] = [
  { code: jembayan, slug: "jembayan", flavour: "kutai", weight: 52 },
  { code: "64.02.02.2004", slug: "loakulukota", flavour: "kutai", weight: 10 },
  { code: "64.02.02.2005", slug: "lohsumber", flavour: "jawa", weight: 8 },
  { code: "64.02.02.2008", slug: "margahayu", flavour: "jawa", weight: 6 },
  { code: "64.02.02.2009", slug: "jonggonjaya", flavour: "jawa", weight: 5 },
  { code: "64.02.02.2010", slug: "lunganai", flavour: "dayak", weight: 3 },
  { code: "64.02.01.2004", slug: "jantur", flavour: "kutai", weight: 8 },
  { code: "64.02.01.2001", slug: "perian", flavour: "kutai", weight: 0 },
  { code: "64.02.03.2004", slug: "purwajaya", flavour: "jawa", weight: 8 },
  { code: "64.02.03.2001", slug: "bakungan", flavour: "kutai", weight: 6 },
  { code: "64.02.04.2006", slug: "sungaimeriam", flavour: "bugis", weight: 8 },
  { code: "64.02.04.2004", slug: "kutailama", flavour: "kutai", weight: 0 },
  { code: "64.02.05.2007", slug: "badakbaru", flavour: "bugis", weight: 9 },
  { code: "64.02.06.2012", slug: "rapaklambur", flavour: "jawa", weight: 9 },
  { code: "64.02.07.2011", slug: "sebulumodern", flavour: "jawa", weight: 8 },
  { code: "64.02.07.2004", slug: "sebuluulu", flavour: "kutai", weight: 4 },
  { code: "64.02.08.2005", slug: "kotabangunulu", flavour: "kutai", weight: 8 },
  { code: "64.02.08.2009", slug: "pela", flavour: "kutai", weight: 6 },
  { code: "64.02.09.2004", slug: "kahala", flavour: "kutai", weight: 8 },
  { code: "64.02.10.2003", slug: "hambau", flavour: "kutai", weight: 5 },
  { code: "64.02.10.2008", slug: "longbelehmodang", flavour: "dayak", weight: 3 },
  { code: "64.02.11.2013", slug: "pancajaya", flavour: "jawa", weight: 8 },
  { code: "64.02.11.2007", slug: "muarasiran", flavour: "kutai", weight: 5 },
  { code: "64.02.12.2010", slug: "sidomulyo", flavour: "jawa", weight: 0 },
  { code: "64.02.13.2014", slug: "karyajaya", flavour: "jawa", weight: 7 },
  { code: "64.02.16.2004", slug: "bangunrejo", flavour: "jawa", weight: 9 },
  { code: "64.02.16.2005", slug: "kertabuana", flavour: "bali", weight: 7 },
  { code: "64.02.17.2002", slug: "santanulu", flavour: "bugis", weight: 8 },
  { code: "64.02.18.2003", slug: "melintang", flavour: "kutai", weight: 0 },
  { code: "64.02.19.2001", slug: "kedangipil", flavour: "kutai", weight: 7 },
  { code: "64.02.19.2008", slug: "sarinadi", flavour: "jawa", weight: 4 },
  { code: "64.02.20.2004", slug: "tanibhakti", flavour: "jawa", weight: 7 },
];

export const wards: readonly Place[] = [
  { code: "64.02.06.1004", slug: "timbau", flavour: "kutai", weight: 4 },
  { code: "64.02.06.1011", slug: "maluhu", flavour: "jawa", weight: 3 },
  { code: "64.02.14.1003", slug: "muarajawaulu", flavour: "bugis", weight: 5 },
  { code: "64.02.15.1004", slug: "sarijaya", flavour: "jawa", weight: 3 },
  { code: "64.02.13.1011", slug: "sanipah", flavour: "bugis", weight: 2 },
];
