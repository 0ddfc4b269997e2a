// Citations in words, and whether the ground under them has moved.
import type { Citation } from "./messages.ts";

/** "PP 43/2014 pasal 101 ayat (2)". */
export function writeCitation(citation: Citation): string {
  const article = citation.article ? ` pasal ${citation.article}` : "";
  const paragraph = citation.paragraph ? ` ayat (${citation.paragraph})` : "";
  return `${citation.regulation}${article}${paragraph}`;
}

/** PP 16/2026 is reported to revoke these three; until its text is checked, what rests on them says so. */
export function isShaken(regulation: string): boolean {
  return /\bPP\s*(?:Nomor\s*)?(43\/2014|47\/2015|11\/2019)\b/i.test(regulation);
}
