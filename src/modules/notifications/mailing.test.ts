import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runJob } from "#platform/jobs.ts";
import { openMailer } from "#platform/mail.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan } from "../../../tests/support/people.ts";
import { mailsPerRun } from "./mailing.ts";
import { notifyOffice, notifyPerson } from "./public.ts";

let house: TestHouse;
let pemdes: string;
let server: SMTPServer;
const received: { to: string; source: string }[] = [];
/** What the server says to a recipient: null takes it. */
let refuse: (address: string) => number | null = () => null;
let contacts = 0;

beforeAll(async () => {
  house = await openTestHouse({ KLIK_URL: "https://klikdesa.example" });
  await house.owner.query(
    "update people set email = username || '@desa.example' where username in ('sekdes', 'kades', 'operator', 'sekdes2', 'satgas')",
  );
  const { rows } = await house.owner.query(
    "select id from offices where kind = 'pemdes' and region_code = $1",
    [jembayan],
  );
  pemdes = rows[0]?.id;
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onConnect: (_session, done) => {
      contacts += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse(address);
      done(code === null ? null : Object.assign(new Error("Not now."), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        received.push({ to, source: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  house.house.mailer = openMailer(`smtp://127.0.0.1:${port}`, "Klik Desa <klikdesa@desa.example>");
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await house.close();
});
beforeEach(async () => {
  received.length = 0;
  contacts = 0;
  refuse = () => null;
  house.setNow(testNow);
  await house.owner.query("delete from notifications");
});

async function tellOffice(title = "KD-2026-0417 sudah dijawab", now = testNow) {
  await runJob(
    async (_payload, { db }) =>
      notifyOffice(db, now, {
        officeId: pemdes,
        title,
        body: "Bolehkah honor Budi dibayar dua kali?",
        href: "/konsultasi/1",
      }),
    {},
    house.worker,
    house.house,
  );
}
const mail = () => house.runTask("mail_notifications");
const people = () => received.map(({ to }) => to).sort();
const everybody = ["kades@desa.example", "operator@desa.example", "sekdes@desa.example"];
async function countLeft(): Promise<number> {
  const { rows } = await house.owner.query(
    "select count(*) as n from notifications where mailed_at is null",
  );
  return rows[0]?.n;
}

test("everybody of the office with an address gets one mail, with who, what and link, without a word of the case", async () => {
  await tellOffice();
  await mail();
  await mail();
  expect(people()).toEqual(everybody);
  const source = received.find(({ to }) => to.startsWith("sekdes"))?.source ?? "";
  const text = source.replace(/=\r\n/g, "").replace(/=3D/g, "=");
  expect(text).toContain("Subject: KD-2026-0417 sudah dijawab");
  expect(text).toContain("Untuk Nama sekdes, Pemerintah Desa Jembayan");
  expect(text).toContain("https://klikdesa.example/konsultasi/1");
  expect(text).not.toContain("honor");
  expect(await countLeft()).toBe(0);
});

test("one person's news goes to that person only", async () => {
  const { rows } = await house.owner.query("select id from people where username = 'satgas'");
  await runJob(
    async (_payload, { db }) =>
      notifyPerson(db, testNow, {
        personId: rows[0]?.id,
        title: "Untuk Anda",
        body: "",
        href: "/beranda",
      }),
    {},
    house.worker,
    house.house,
  );
  await mail();
  expect(people()).toEqual(["satgas@desa.example"]);
});

test("whoever has left the office gets nothing", async () => {
  await house.owner.query(
    "update assignments set ends_on = '2026-11-02' where person_id = (select id from people where username = 'operator')",
  );
  await tellOffice();
  await mail();
  await house.owner.query("update assignments set ends_on = null where ends_on = '2026-11-02'");
  expect(people()).toEqual(["kades@desa.example", "sekdes@desa.example"]);
});

test("a server that fails in the middle is tried again, without doubling what it has taken", async () => {
  await tellOffice();
  await tellOffice("KD-2026-0418 sudah dijawab");
  refuse = () => (received.length >= 2 ? 421 : null);
  await mail();
  expect(received).toHaveLength(2);
  expect(await countLeft()).toBe(2);
  const before = contacts;
  await mail();
  expect(received).toHaveLength(2);
  expect(contacts - before, "the run ends with the first failure of the server").toBe(1);
  refuse = () => null;
  await mail();
  await mail();
  expect(people()).toEqual([...everybody, ...everybody].sort());
  expect(await countLeft()).toBe(0);
});

test("an address that does not exist is given up, a full one waits, and neither holds up the others", async () => {
  await tellOffice();
  refuse = (address) =>
    address.startsWith("kades") ? 550 : address.startsWith("sekdes") ? 452 : null;
  await mail();
  expect(people()).toEqual(["operator@desa.example"]);
  expect(await countLeft()).toBe(1);
  refuse = () => null;
  await mail();
  expect(people()).toEqual(["operator@desa.example", "sekdes@desa.example"]);
  expect(await countLeft()).toBe(0);
});

test("a run sends a limited number and asks for the next", async () => {
  const rows = Math.ceil(mailsPerRun / 3) + 1;
  for (let i = 0; i < rows; i += 1) await tellOffice(`Kabar ${i}`);
  await sql`delete from graphile_worker._private_jobs`.execute(house.worker);
  await mail();
  expect(received).toHaveLength(mailsPerRun);
  const { rows: next } = await sql`select key from graphile_worker.jobs`.execute(house.worker);
  expect(next).toEqual([{ key: "mail_notifications" }]);
  await mail();
  expect(received).toHaveLength(rows * 3);
  expect(await countLeft()).toBe(0);
});

test("what is two days old is news no more", async () => {
  await tellOffice();
  house.setNow(new Date("2026-11-05T02:00:00Z"));
  await mail();
  expect(received).toHaveLength(0);
});

test("without a mail server nothing is called and nothing is marked", async () => {
  const { mailer } = house.house;
  house.house.mailer = openMailer(null, "Klik Desa <klikdesa@desa.example>");
  await tellOffice();
  await mail();
  house.house.mailer = mailer;
  expect(contacts).toBe(0);
  expect(await countLeft()).toBe(1);
});
