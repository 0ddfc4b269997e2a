// Mail by SMTP when it is configured; otherwise none, and nothing calls out.
import { createTransport } from "nodemailer";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}
export interface Mailer {
  kind: "smtp" | "none";
  /** Sends one mail. Throws when the server refuses or does not answer in time. Without SMTP it does nothing. */
  send(mail: Mail): Promise<void>;
}

const timeoutMs = 10_000;

/** Opens the mailer of a server address such as smtp://user:password@host:587; null gives one that sends nothing. */
export function openMailer(smtpUrl: string | null, from: string): Mailer {
  if (!smtpUrl) return { kind: "none", send: () => Promise.resolve() };
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    kind: "smtp",
    send: async ({ to, subject, text }) => {
      // A line break in a header would let a name add headers of its own.
      await transport.sendMail({ from, to: oneLine(to), subject: oneLine(subject), text });
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ").slice(0, 200);
}
