// What a notification says when somebody passes it on by WhatsApp or SMS: one message of at most 160 characters.
import { shortenTo160 } from "./whatsapp.ts";

/**
 * A text of at most 160 characters that ends in the whole `link`: what, which case, when due. `number` and `dueWords` may
 * be empty; a number that stands in the title already is not repeated.
 */
export function whatsappTextFor(
  title: string,
  number: string,
  dueWords: string,
  link: string,
): string {
  const sentences = [title, title.includes(number) ? "" : number, dueWords]
    .map((part) => part.trim().replace(/[.\s]+$/, ""))
    .filter((part) => part !== "");
  return shortenTo160(`Klik Desa: ${sentences.join(". ")}. ${link}`);
}

/** Opens the reader's own WhatsApp with the text ready and lets them choose to whom; we send nothing. */
export function shareOnWhatsapp(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text.toWellFormed())}`;
}
