// What an answer to a hostile request must be: no 500, a sentence with every refusal, nothing echoed as markup, nothing of others.
import { hidden, words } from "./foreign-words.ts";
import type { Sent } from "./storm.ts";

const allowed = new Set([
  200, 204, 303, 400, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 460,
]);

/** What is wrong with an answer; empty when nothing is. */
export async function judge(who: string, sent: Sent, response: Response): Promise<string[]> {
  const faults: string[] = [];
  const type = response.headers.get("content-type") ?? "";
  const body = await response.text();
  if (!allowed.has(response.status)) faults.push(`status ${response.status}`);
  if (response.headers.get("x-disusupkan")) faults.push("a header was smuggled in");
  const location = response.headers.get("location");
  if (location && !/^\/(?![/\\])/.test(location)) faults.push(`leads away to ${location}`);
  if (!response.headers.get("content-security-policy")) faults.push("no content policy");
  if (response.headers.get("x-content-type-options") !== "nosniff") faults.push("no nosniff");
  if (type.startsWith("text/html")) faults.push(...judgePage(sent, response.status, body));
  else if (response.status >= 400 && !hasSentence(body))
    faults.push("a refusal without a sentence");
  for (const word of hidden[who] ?? []) {
    // What was sent may come back; the storm never sends these words.
    if (body.includes(words[word])) faults.push(`shows a case of others: ${word}`);
  }
  return faults;
}

function judgePage({ mark }: Sent, status: number, html: string): string[] {
  const faults: string[] = [];
  if (html.toLowerCase().includes(`<${mark}`)) faults.push("an echo became markup");
  // Outside of quotes an attribute begins after a blank; inside, quotes are written as &quot;.
  if (new RegExp(`" on${mark}="`).test(html)) faults.push("an echo became an attribute");
  if (/(?:href|src|action)="\s*javascript:/i.test(html)) faults.push("a link runs a script");
  if (/<script(?![^>]*\bsrc=)/.test(html)) faults.push("a script in the page");
  if (/\sstyle="/.test(html)) faults.push("a style in the page");
  if (/\bat \S+ \(?(?:file:|node:|\/)/.test(html)) faults.push("a trace of the program");
  if (status >= 400 && !hasSentence(mainOf(html))) faults.push("a refusal without a sentence");
  return faults;
}

/** Words that end in a full stop: more than a number. */
function hasSentence(text: string): boolean {
  return /\p{Lu}\p{L}*(?:[ ,]+[\p{L}\d“”"/-]+){2,}[^.]*\./u.test(text.replace(/<[^>]+>/g, " "));
}

function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
}
