// Sends plain-text mail over SMTP; without SMTP the mailer says so instead of pretending.
// One recipient, no line breaks in any header, no files or addresses fetched: a name typed by a person stays a name.
import { createTransport } from "nodemailer";

/** One message; `text` is plain text with its own line breaks. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** `kind` "none": no SMTP is set up and `send` throws, so ask `kind` before promising a mail. */
export interface Mailer {
  kind: "smtp" | "none";
  /** Resolves once the SMTP server has accepted the message. Throws `MailRefused` or the server's own error. */
  send(mail: Mail): Promise<void>;
}

/** A message that is not even tried: the address cannot be one, or a part is too long. */
export class MailRefused extends Error {
  override name = "MailRefused";
}

/** Times in milliseconds for each step with the SMTP server, and the longest parts in characters. */
export const mailLimits = {
  connectTimeoutMs: 10_000,
  greetingTimeoutMs: 10_000,
  silenceTimeoutMs: 20_000,
  addressLength: 254,
  subjectLength: 200,
  textLength: 20_000,
} as const;

/**
 * Opens a mailer. Nothing is connected before the first `send`.
 * @param smtpUrl such as "smtps://user:password@host:465", or null
 * @param from the sender, "Klik Desa <klikdesa@host>" or a bare address
 */
export function openMailer(smtpUrl: string | null, from: string): Mailer {
  if (smtpUrl === null) {
    return {
      kind: "none",
      send: () => Promise.reject(new MailRefused("No SMTP server is set up.")),
    };
  }
  const sender = readSender(from);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: mailLimits.connectTimeoutMs,
    greetingTimeout: mailLimits.greetingTimeoutMs,
    socketTimeout: mailLimits.silenceTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    kind: "smtp",
    send: async (mail) => {
      const to = readAddress(mail.to);
      // A subject on several lines would be several headers.
      const subject = mail.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
      requireLength(subject, mailLimits.subjectLength, "subject");
      requireLength(mail.text, mailLimits.textLength, "text");
      await transport.sendMail({
        from: sender,
        to: { name: "", address: to },
        subject,
        text: mail.text,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}

/** Takes exactly one bare address: no list, no name, no route, no blank. */
function readAddress(address: string): string {
  const isOne = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(address);
  if (!isOne || address.length > mailLimits.addressLength) {
    throw new MailRefused("Not one mail address.");
  }
  return address;
}

function readSender(from: string): { name: string; address: string } {
  const [, name = "", bracketed] = /^([^<>\r\n]*)<([^<>\s]+)>$/.exec(from) ?? [];
  return { name: name.trim(), address: readAddress(bracketed ?? from) };
}

function requireLength(text: string, maxLength: number, part: string): void {
  if (text === "" || text.length > maxLength) {
    throw new MailRefused(`The ${part} must have 1 to ${maxLength} characters.`);
  }
}
