import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mailLimits, MailRefused, openMailer } from "./mail.ts";

interface Received {
  from: string;
  to: string[];
  source: string;
}

const from = "Klik Desa <klikdesa@contoh.example>";
let received: Received[] = [];
let server: SMTPServer;
let url = "";

beforeEach(async () => {
  received = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith("tiada@") ? new Error("550 no such person") : null),
    onData: (stream, { envelope }, done) => {
      let source = "";
      stream.on("data", (chunk: Buffer) => (source += chunk.toString()));
      stream.on("end", () => {
        const sender = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        received.push({ from: sender, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  url = `smtp://127.0.0.1:${address.port}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const mail = {
  to: "sekdes@contoh.example",
  subject: "Jawaban untuk Desa Jembayan – KD-2026-0417",
  text: "Jawaban sudah ada.\nBuka: https://contoh.example/k/12\n",
};

/** Headers with folded lines joined, body apart. */
function split(source: string): { headers: string[]; body: string } {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  return { headers: head.replace(/\r\n[ \t]+/g, " ").split("\r\n"), body: rest.join("\r\n\r\n") };
}

/** The encoded words of a header (RFC 2047, "Q") as text. */
function readWords(header: string): string {
  const quoted = header.replace(/\?= =\?UTF-8\?Q\?/g, "").replace(/^=\?UTF-8\?Q\?|\?=$/g, "");
  return decodeURIComponent(quoted.replaceAll("_", " ").replace(/=([0-9A-F]{2})/g, "%$1"));
}

describe("mail over SMTP", () => {
  test("arrives with sender, subject and text", async () => {
    const mailer = openMailer(url, from);
    expect(mailer.kind).toBe("smtp");
    await mailer.send(mail);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: "klikdesa@contoh.example", to: [mail.to] });
    const { headers, body } = split(received[0]?.source ?? "");
    expect(headers).toContain("From: Klik Desa <klikdesa@contoh.example>");
    expect(headers).toContain("Auto-Submitted: auto-generated");
    const subject = headers.find((line) => line.startsWith("Subject: ")) ?? "";
    expect(readWords(subject.slice(9))).toBe(mail.subject);
    expect(body).toContain("https://contoh.example/k/12");
  });

  test("a subject with line breaks stays one header", async () => {
    const subject = "Halo\r\nBcc: korban@contoh.example\r\n\r\n<script>\u2028X: y\u0000";
    await openMailer(url, from).send({ ...mail, subject });
    const { headers } = split(received[0]?.source ?? "");
    expect(headers.filter((line) => /^(bcc|x):/i.test(line))).toEqual([]);
    expect(headers.find((line) => line.startsWith("Subject:"))).toContain("Halo Bcc: korban");
    expect(received[0]?.to).toEqual([mail.to]);
  });

  test("a text cannot end the message or add another", async () => {
    const text = "Baris satu\r\n.\r\nMAIL FROM:<x@y>\r\n.\r\n..titik dua";
    await openMailer(url, from).send({ ...mail, text });
    expect(received).toHaveLength(1);
    expect(received[0]?.source).toContain("MAIL FROM:<x@y>");
    expect(received[0]?.source).toContain("\r\n..titik dua");
  });

  test.each([
    "a@contoh.example, b@contoh.example",
    "Nama <a@contoh.example>",
    "a@contoh.example\r\nBcc: b@contoh.example",
    "a@contoh.example\n",
    "a b@contoh.example",
    "@contoh.example",
    "a@@contoh.example",
    "a@[127.0.0.1]",
    "a",
    "",
    `${"a".repeat(64)}@${"b".repeat(200)}.example`,
  ])("takes no recipient such as %j", async (to) => {
    await expect(openMailer(url, from).send({ ...mail, to })).rejects.toThrow(MailRefused);
    expect(received).toEqual([]);
  });

  test.each([
    { subject: "" },
    { subject: "a".repeat(mailLimits.subjectLength + 1) },
    { text: "" },
    { text: "a".repeat(mailLimits.textLength + 1) },
  ])("has limits", async (change) => {
    await expect(openMailer(url, from).send({ ...mail, ...change })).rejects.toThrow(MailRefused);
  });

  test("says when the server refuses or is not there", async () => {
    const refused = openMailer(url, from).send({ ...mail, to: "tiada@contoh.example" });
    await expect(refused).rejects.toThrow("550");
    await expect(openMailer("smtp://127.0.0.1:1", from).send(mail)).rejects.toThrow("ECONNREFUSED");
  });

  test("gives up on a server that never greets", async () => {
    const silent = createServer((socket) => socket.on("error", () => undefined).resume());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const started = performance.now();
    const sending = openMailer(`smtp://127.0.0.1:${address.port}`, from).send(mail);
    await expect(sending).rejects.toThrow(/greeting|timeout/i);
    expect(performance.now() - started).toBeLessThan(mailLimits.greetingTimeoutMs + 3000);
    await new Promise((resolve) => silent.close(resolve));
  }, 20_000);
});

describe("without SMTP", () => {
  test("says that it cannot send", async () => {
    const mailer = openMailer(null, from);
    expect(mailer.kind).toBe("none");
    await expect(mailer.send(mail)).rejects.toThrow(MailRefused);
  });

  test("a sender that is no address stops the start", () => {
    expect(() => openMailer(url, "Klik Desa\r\nBcc: x@y.example <a@b.example>")).toThrow(
      MailRefused,
    );
    expect(openMailer(url, "Klik Desa <klikdesa@localhost>").kind).toBe("smtp");
  });
});
