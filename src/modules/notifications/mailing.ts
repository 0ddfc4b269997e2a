// Mails for notifications: who is told, what happened, where to read it; never a word of the case.
// Invariant: whoever is in `mailed_to` is not mailed again, and a row without `mailed_at` is tried until it is two days old.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { log } from "#platform/log.ts";
import { type Mailer, MailRefused } from "#platform/mail.ts";
import { localDate } from "#modules/calendar/public.ts";

/** One run is one transaction: a process killed in the middle doubles at most this many mails, and loses none. */
export const mailsPerRun = 20;

const rowsPerRun = 200;
const peoplePerOffice = 50;
const triedForMs = 2 * 24 * 3_600_000;
/** Shorter than the half minute after which the database ends a silent transaction. */
const mailTimeoutMs = 25_000;

interface Unmailed {
  id: string;
  title: string;
  href: string;
  office_id: string | null;
  person_id: string | null;
  office_name: string | null;
  mailed_to: string[];
}

interface Recipient {
  id: string;
  name: string;
  email: string;
}

/** "later": this address cannot take it now; "trouble": the server itself fails, so nobody else is tried either. */
type Outcome = "sent" | "never" | "later" | "trouble";

interface Run {
  db: Db;
  now: Date;
  mailer: Mailer;
  publicUrl: string | null;
  tried: number;
  troubled: boolean;
  /** Addresses that asked to wait: once a run is enough. */
  waiting: Set<string>;
}

/**
 * Mails what has not been mailed, at most `mailsPerRun` mails; true when more is left for a next run at once. A failing
 * server is not thrown on: that would roll back the marks of those already sent and mail them twice. What it left is
 * found again by the sweep of the next minute. Marks are written at the end in one go, so that nobody who opens a
 * notification waits for a slow mail server. Two runs never work at the same time.
 */
export async function mailNotifications(
  db: Db,
  now: Date,
  mailer: Mailer,
  publicUrl: string | null,
): Promise<boolean> {
  if (mailer.kind === "none") return false;
  const { rows } = await sql<{ alone: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('mail_notifications run', 0)) as alone`.execute(
    db,
  );
  if (!rows[0]?.alone) return false;
  const run: Run = { db, now, mailer, publicUrl, tried: 0, troubled: false, waiting: new Set() };
  const unmailed = await listUnmailed(db, now);
  const marks: { id: string; mailedTo: string[]; done: boolean }[] = [];
  for (const row of unmailed) {
    if (run.troubled || run.tried >= mailsPerRun) break;
    const { mailedTo, done } = await mailRow(run, row);
    if (done || mailedTo.length > row.mailed_to.length) marks.push({ id: row.id, mailedTo, done });
  }
  for (const mark of marks) await markMailed(db, now, mark);
  return (
    !run.troubled &&
    (run.tried >= mailsPerRun || unmailed.length === rowsPerRun) &&
    marks.length > 0
  );
}

async function mailRow(run: Run, row: Unmailed): Promise<{ mailedTo: string[]; done: boolean }> {
  const mailedTo = [...row.mailed_to];
  let done = true;
  for (const recipient of await listRecipients(run, row)) {
    if (mailedTo.includes(recipient.id)) continue;
    const isOver = run.troubled || run.tried >= mailsPerRun || run.waiting.has(recipient.email);
    const outcome = isOver ? "later" : await sendOne(run, row, recipient);
    if (outcome === "sent" || outcome === "never") mailedTo.push(recipient.id);
    else done = false;
  }
  return { mailedTo, done };
}

async function listUnmailed(db: Db, now: Date): Promise<Unmailed[]> {
  return db
    .selectFrom("notifications as n")
    .leftJoin("offices as o", "o.id", "n.office_id")
    .select(["n.id", "n.title", "n.href", "n.office_id", "n.person_id", "n.mailed_to"])
    .select("o.name as office_name")
    .where("n.mailed_at", "is", null)
    .where("n.at", ">", new Date(now.getTime() - triedForMs))
    .orderBy("n.at")
    .limit(rowsPerRun)
    .execute();
}

/** The person meant, or whoever holds a hat in the office today; only those who gave an address. */
async function listRecipients({ db, now }: Run, row: Unmailed): Promise<Recipient[]> {
  const today = localDate(now);
  const people = await db
    .selectFrom("people as p")
    .select(["p.id", "p.name", "p.email"])
    .where("p.active", "=", true)
    .where("p.email", "<>", "")
    .$if(row.person_id !== null, (query) => query.where("p.id", "=", row.person_id))
    .$if(row.person_id === null, (query) =>
      query.where("p.id", "in", (e) =>
        e
          .selectFrom("assignments as a")
          .select("a.person_id")
          .where("a.office_id", "=", row.office_id)
          .where("a.starts_on", "<=", today)
          .where((day) => day.or([day("a.ends_on", "is", null), day("a.ends_on", ">=", today)])),
      ),
    )
    .orderBy("p.id")
    .limit(peoplePerOffice)
    .execute();
  return people.flatMap(({ id, name, email }) => (email ? [{ id, name, email }] : []));
}

async function sendOne(run: Run, row: Unmailed, recipient: Recipient): Promise<Outcome> {
  run.tried += 1;
  // Keeps the transaction from being ended for its silence.
  await sql`select 1`.execute(run.db);
  const text = writeMail(row, recipient.name, run.publicUrl);
  const outcome = await withinTime(
    run.mailer.send({ to: recipient.email, subject: row.title, text }),
  );
  if (outcome === "trouble") run.troubled = true;
  if (outcome === "later") run.waiting.add(recipient.email);
  return outcome;
}

async function withinTime(sending: Promise<void>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The mail server took too long.")), mailTimeoutMs);
  });
  try {
    await Promise.race([sending, tooLong]);
    return "sent";
  } catch (error) {
    const outcome = judgeFailure(error);
    log(outcome === "later" ? "info" : "warn", "mail_not_sent", {
      outcome,
      reason: tellCode(error),
    });
    return outcome;
  } finally {
    clearTimeout(timer);
  }
}

interface SmtpError {
  responseCode?: number;
  command?: string;
  code?: string;
}

/** Only what the server says about this one recipient or message is theirs (RFC 5321); everything else is its own trouble. */
function judgeFailure(error: unknown): Outcome {
  if (error instanceof MailRefused) return "never";
  const { responseCode = 0, command } = error as SmtpError;
  if (command !== "RCPT TO" && command !== "DATA") return "trouble";
  if (responseCode >= 500 && responseCode < 600) return "never";
  return responseCode >= 400 && responseCode !== 421 ? "later" : "trouble";
}

/** No text of the server: it may repeat an address. */
function tellCode(error: unknown): string {
  if (error instanceof MailRefused) return "address";
  const { code = "unknown", responseCode = "", command = "" } = error as SmtpError;
  return `${code} ${command} ${responseCode}`.trim();
}

function writeMail(row: Unmailed, name: string, publicUrl: string | null): string {
  const office = row.office_name ? `, ${row.office_name}` : "";
  const where = publicUrl
    ? `Buka di Klik Desa:\n${publicUrl}${row.href}`
    : `Buka Klik Desa, lalu halaman ini:\n${row.href}`;
  return `Untuk ${name}${office}

${row.title}.

${where}

Surel ini dikirim otomatis dan tidak memuat isi kasus. Masuk dahulu untuk membacanya.
`;
}

async function markMailed(
  db: Db,
  now: Date,
  mark: { id: string; mailedTo: string[]; done: boolean },
): Promise<void> {
  await db
    .updateTable("notifications")
    .set({ mailed_to: mark.mailedTo, mailed_at: mark.done ? now : null })
    .where("id", "=", mark.id)
    .execute();
}
