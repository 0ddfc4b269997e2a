// Texts and links for WhatsApp and SMS: the link opens the sender's own WhatsApp with the text ready, nothing is sent by us.
// A short text is at most 160 letters of the GSM alphabet (3GPP TS 23.038), so that it goes as one SMS.

/** Most letters of one SMS; letters of the extension table count twice. */
export const smsLength = 160;

const longestLinkText = 1000;
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑܧ¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("^{}\\[~]|€");
const spelled: Record<string, string> = {
  "–": "-",
  "—": "-",
  "‑": "-",
  "−": "-",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "…": "...",
  "•": "-",
  "·": "-",
  "→": "->",
  "`": "'",
  "×": "x",
};

/** "0812-3456-7890", "+62 812 …" or "812 …" as 62812…; null for what is no Indonesian mobile number. */
export function normalisePhone(phone: string): string | null {
  const digits = phone.replace(/[\s().\-‑–]/g, "");
  const national = /^(?:\+?62|0062|0)?0?(8\d{7,11})$/.exec(digits)?.[1];
  return national === undefined ? null : `62${national}`;
}

/** A wa.me link with the text filled in; null when the phone number cannot be one. */
export function waLink(phone: string, text: string): string | null {
  const number = normalisePhone(phone);
  if (number === null) return null;
  const shown = [...text.toWellFormed()].slice(0, longestLinkText).join("");
  return `https://wa.me/${number}?text=${encodeURIComponent(shown)}`;
}

/** Shortens to one SMS in GSM letters, at a word, with "..."; an address at the end of the text stays whole. */
export function shortenTo160(text: string): string {
  const plain = spellInGsm(text);
  if (countGsm(plain) <= smsLength) return plain;
  const address = / (https?:\/\/\S+)$/.exec(plain)?.[1];
  if (address === undefined || countGsm(address) > smsLength - 20) return cut(plain, smsLength);
  const before = plain.slice(0, -address.length - 1);
  return `${cut(before, smsLength - countGsm(address) - 1)} ${address}`;
}

/** How many of the 160 places a GSM text takes. */
export function countGsm(text: string): number {
  return [...text].reduce((sum, letter) => sum + (extended.has(letter) ? 2 : 1), 0);
}

function spellInGsm(text: string): string {
  let written = "";
  for (const letter of text.toWellFormed().normalize("NFC")) written += spellLetter(letter);
  return written.replace(/\s+/g, " ").trim();
}

function spellLetter(letter: string): string {
  if (basic.has(letter) || extended.has(letter)) return letter;
  const known = spelled[letter];
  if (known !== undefined) return known;
  const bare = [...letter.normalize("NFKD").replace(/\p{M}/gu, "")];
  if (bare.length > 0 && bare.every((part) => basic.has(part))) return bare.join("");
  if (/^[\p{M}\p{Cc}\p{Cf}\p{So}\p{Sk}\ufffd]$/u.test(letter)) return "";
  return /^\s$/u.test(letter) ? " " : "?";
}

function cut(text: string, most: number): string {
  const room = most - 3;
  let kept = "";
  for (const letter of text) {
    if (countGsm(kept + letter) > room) break;
    kept += letter;
  }
  const space = kept.lastIndexOf(" ");
  const whole = text[kept.length] === " " || space < kept.length / 2 ? kept : kept.slice(0, space);
  return `${whole.replace(/[\s.,;:-]+$/, "")}...`;
}
