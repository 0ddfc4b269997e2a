// Turns any text into letters that the built-in PDF fonts can draw (Windows-1252).
// Nothing is dropped in silence: what cannot be drawn becomes "[emoji]" or "?", and `findUnprintable` names it beforehand.

const drawable = /[\n\x20-\x7e\xa0-\xac\xae-\xffƒ–—‘’‚“”„†‡•…€‰‹›ˆ™ŒœŠšŸŽž˜]/u;

// Spelled out so that a sum, an arrow or a tick copied from a chat keeps its meaning.
const spelled: Record<string, string> = {
  "\t": "    ",
  "\u2028": "\n",
  "\u2029": "\n",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "−": "-",
  "≤": "<=",
  "≥": ">=",
  "≠": "tidak sama dengan",
  "≈": "kira-kira",
  "→": "->",
  "←": "<-",
  "⇒": "=>",
  "➡": "->",
  "✓": "(v)",
  "✔": "(v)",
  "✅": "(v)",
  "☑": "(v)",
  "✗": "(x)",
  "✘": "(x)",
  "❌": "(x)",
  "☐": "[ ]",
  "●": "•",
  "○": "•",
  "▪": "•",
  "■": "•",
  "◦": "•",
  "‣": "•",
  "∙": "•",
  "\uf0b7": "•", // the bullet of Word's Symbol font
  "★": "*",
  "☆": "*",
  "′": "'",
  "″": '"',
  "‛": "'",
  ʻ: "'",
  ʼ: "'",
  "⁄": "/",
  "∕": "/",
  Đ: "D",
  đ: "d",
  ł: "l",
  Ł: "L",
  ı: "i",
};

// Marks that only steer how a screen joins or turns letters; on paper they would be boxes.
const invisible =
  /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f\u20e3\u{e0000}-\u{e0fff}]/gu;
const pictograph = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u;

/** The same text in drawable letters; keeps line breaks, turns other blanks into spaces. */
export function makePrintable(text: string): string {
  let printed = "";
  for (const letter of readLetters(text)) {
    const drawn = drawLetter(letter);
    // A family of emoji, or a row of them, is one remark in the paper.
    const repeats = drawn === "[emoji]" && /\[emoji\] ?$/.test(printed);
    printed = repeats ? printed.trimEnd() : printed + drawn;
  }
  return printed;
}

/** The letters that a paper could not draw, each once, so that the writer can reword before signing. */
export function findUnprintable(text: string): string[] {
  const lost = readLetters(text).filter((letter) => {
    const drawn = drawLetter(letter);
    return drawn === "[emoji]" || (drawn === "?" && letter !== "?");
  });
  return [...new Set(lost)];
}

function readLetters(text: string): string[] {
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\v\f\u0085]/g, "\n")
    .replace(invisible, (mark) => (mark === "\n" || mark === "\t" ? mark : ""));
  return [...plain];
}

function drawLetter(letter: string): string {
  if (drawable.test(letter)) return letter;
  const known = spelled[letter];
  if (known !== undefined) return known;
  if (pictograph.test(letter)) return "[emoji]";
  if (/^\p{Zs}$/u.test(letter)) return " ";
  // Wide, bold or ligature forms have a plain twin; letters with a rare accent keep their base.
  const plain = [...letter.normalize("NFKC")].map((part) => spelled[part] ?? part).join("");
  if (isDrawable(plain)) return plain;
  const bare = plain.normalize("NFD").replace(/\p{M}/gu, "");
  return isDrawable(bare) || (bare === "" && /^\p{M}$/u.test(letter)) ? bare : "?";
}

function isDrawable(text: string): boolean {
  return text !== "" && [...text].every((letter) => drawable.test(letter));
}
