// Warns of personal data in a text before it is sent: NIK, KK and phone numbers, and words about a named child.
// Runs on the server and in old browsers alike (no look-behind). It only warns; excerpts never repeat what they found.
// Why: a consultation needs no identity of residents (UU 27/2022; data on children is specific data, art. 4).

export interface Finding {
  kind: "nik" | "kk" | "telepon" | "anak";
  /** What was found, masked: safe to show and to log. */
  excerpt: string;
  /** Where it begins in the text, and how long it is. */
  index: number;
  length: number;
}

/** Longer texts are read up to here, and no more than so many findings are told. */
export const personalDataLimits = { textLength: 50_000, findings: 50 } as const;

const provinces = new Set(
  (
    "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 " +
    "71 72 73 74 75 76 81 82 91 92 93 94 95 96 97"
  ).split(" "),
);

/** What looks like personal data, in the order of the text. Pure; never throws. */
export function findPersonalData(text: string): Finding[] {
  const read = text.slice(0, personalDataLimits.textLength);
  const identities = findIdentityNumbers(read);
  // A number is told once: the groups of a spaced NIK must not pass for a phone number.
  const phones = findPhoneNumbers(blank(read, identities));
  return [...identities, ...phones, ...findNamedChildren(read)]
    .sort((a, b) => a.index - b.index)
    .slice(0, personalDataLimits.findings);
}

function findIdentityNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/\d(?:[ .-]?\d){15,}/g)) {
    const { index } = match;
    const digits = match[0].replaceAll(/\D/g, "");
    if (digits.length !== 16 || isPartOfNumber(text, index) || isMoney(text, index, match[0])) {
      continue;
    }
    const label = labelBefore(text, index);
    if (label === null && !isPlausibleIdentity(digits)) continue;
    const excerpt = `${digits.slice(0, 2)}${"•".repeat(12)}${digits.slice(14)}`;
    findings.push({ kind: label ?? "nik", excerpt, index, length: match[0].length });
  }
  return findings;
}

/** Province, then at digit 7 a date: day (women: plus 40), month, year; the last four are not all zero. */
function isPlausibleIdentity(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const dayOfMonth = day > 40 ? day - 40 : day;
  return (
    provinces.has(digits.slice(0, 2)) &&
    dayOfMonth >= 1 &&
    dayOfMonth <= 31 &&
    month >= 1 &&
    month <= 12 &&
    digits.slice(12) !== "0000"
  );
}

/** A family card number looks like a NIK; only the word before it tells them apart. */
function labelBefore(text: string, index: number): "nik" | "kk" | null {
  const before = text.slice(Math.max(0, index - 30), index).toLowerCase();
  const label = /\b(nik|ktp|kk|kartu keluarga)\b[^a-z\n]*(?:nya|adalah|nomor|no)?[^a-z\n]*$/.exec(
    before,
  );
  if (label === null) return null;
  return label[1] === "nik" || label[1] === "ktp" ? "nik" : "kk";
}

/** 08…, 62… or +62…, with spaces, dots or dashes between groups of two digits or more. */
function findPhoneNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  const pattern = /(?:\(?\+62\)?[ .-]?0?|62[ .-]?|0)8[1-9]\d(?:[ .-]?\d{2,9}){1,5}/g;
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    const phone = trimToPhone(match[0]);
    if (phone === null || isPartOfNumber(text, index) || isMoney(text, index, phone)) continue;
    const next = text.slice(index + phone.length, index + phone.length + 1);
    if (/\d/.test(next)) continue;
    const digits = phone.replaceAll(/\D/g, "");
    const excerpt = `${digits.slice(0, 4)}${"•".repeat(digits.length - 6)}${digits.slice(-2)}`;
    findings.push({ kind: "telepon", excerpt, index, length: phone.length });
  }
  return findings;
}

/** Drops groups at the end until the number has the length of a mobile number; null if it never has. */
function trimToPhone(found: string): string | null {
  let phone = found;
  for (;;) {
    const national = phone.replaceAll(/\D/g, "").replace(/^(?:620?|0)/, "");
    if (national.length >= 9 && national.length <= 12) return phone;
    const shorter = phone.replace(/[ .-]\d+$/, "");
    if (national.length < 9 || shorter === phone) return null;
    phone = shorter;
  }
}

/** True when digits stand directly before, as in 1.234 or 12/0812: then this is the tail of another number. */
function isPartOfNumber(text: string, index: number): boolean {
  return /\d[.,/-]?$/.test(text.slice(Math.max(0, index - 2), index));
}

/** "Rp6.281.234.567", "62.812.345.678", "6281234567,00", "… rupiah": sums, not numbers of people. */
function isMoney(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 6), index);
  const after = text.slice(index + found.length, index + found.length + 12);
  return (
    /(?:rp|idr)\.?\s*$/i.test(before) ||
    /^\d{1,3}(?:\.\d{3})+$/.test(found) ||
    /^\s*(?:,-|,\d{2}\b|rupiah|juta|miliar|milyar|triliun)/i.test(after)
  );
}

// Not the things that are merely called "anak": a subsidiary, a tributary, a stair.
const otherAnak = "perusahaan|usaha|cabang|sungai|tangga|panah|air|buah";
const child =
  `((?:anak(?!(?:-anak)?\\s+(?:${otherAnak})\\b)|balita|batita|bayi|siswa|siswi|murid|pelajar|santri)` +
  "(?:nya)?)";
const onBehalf = "atas nama|a\\.\\s?n\\.?|an\\.";
const called = `(?:bernama|namanya|dengan nama|${onBehalf})`;
const name = "([A-Za-z][A-Za-z'’]+)";

/** Each captures the child word and the name, in either order. */
const childPatterns: readonly { pattern: RegExp; isNameFirst: boolean }[] = [
  // "anak stunting di RT 4 bernama Budi", "balita a.n. Budi"
  {
    pattern: new RegExp(`\\b${child}\\b[^.!?\\n]{0,60}?[ ,(]${called}[ :]*${name}`, "gi"),
    isNameFirst: false,
  },
  // "a.n. Budi (balita)", "atas nama Budi, siswa kelas 2"
  {
    pattern: new RegExp(`\\b(?:${onBehalf})[ :]*${name}[^.!?\\n]{0,40}?\\b${child}\\b`, "gi"),
    isNameFirst: true,
  },
  // "nama anak: Budi", "nama balitanya adalah Budi"
  {
    pattern: new RegExp(
      `\\bnama ${child}(?:\\s*[:=]\\s*|\\s+(?:adalah|yaitu|ialah)\\s+)${name}`,
      "gi",
    ),
    isNameFirst: false,
  },
];

/** Places that are named after children. */
const place =
  /\b(?:posyandu|paud|tk|kelompok|taman|panti|rumah|forum|bina keluarga|pos|sekolah|yayasan)\s+$/i;

/** Words that follow "bernama" or "atas nama" without being a name. */
const notAName =
  /^(?:yang|dan|di|ke|dari|ini|itu|tersebut|desa|pemerintah|kepala|bum|bumdes|lembaga|rekening|sendiri|orang|tua|siapa|anak|balita|bayi)$/i;

function findNamedChildren(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, isNameFirst } of childPatterns) {
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      const [found, first = "", second = ""] = match;
      const [person, word] = isNameFirst ? [first, second] : [second, first];
      const before = text.slice(Math.max(0, index - 20), index);
      if (notAName.test(person) || place.test(before)) continue;
      if (findings.some((other) => overlaps(other, index, found.length))) continue;
      // Only the child word and an initial: what stands between may name others.
      const excerpt = `${word.toLowerCase()} ${person.slice(0, 1)}•••`;
      findings.push({ kind: "anak", excerpt, index, length: found.length });
    }
  }
  return findings;
}

function overlaps(finding: Finding, index: number, length: number): boolean {
  return index < finding.index + finding.length && finding.index < index + length;
}

function blank(text: string, findings: readonly Finding[]): string {
  let blanked = text;
  for (const { index, length } of findings) {
    blanked = blanked.slice(0, index) + "x".repeat(length) + blanked.slice(index + length);
  }
  return blanked;
}
