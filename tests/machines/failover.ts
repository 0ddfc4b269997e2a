// Two app processes, one bucket, a primary with a synchronous standby; under 300 questions a minute one app process and then
// the primary are killed. At the end every acknowledged question is there once, with its photo, and the clinic works on.
// Run: npm run machines [-- --seconds 60]. Needs a build; takes about two minutes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startFauxqs } from "fauxqs";
import { connectAdmin, roleUrl } from "#platform/database.ts";
import { openS3Store } from "#platform/files/s3-store.ts";
import { addTestPeople, testPassword, testPeople } from "../support/people.ts";
import { type AppProcess, startAppProcess } from "./app-process.ts";
import {
  type Acknowledged,
  askUntilAcknowledged,
  openSession,
  post,
  takeSmallPhoto,
} from "./asker.ts";
import { openDatabasePair } from "./database-pair.ts";
import { openGateway } from "./gateway.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const loadMs = Number(values.seconds) * 1000;
const everyMs = 200;
const graceMs = 60_000;
const bucket = "lampiran";
const askers = ["sekdes", "kades", "operator", "kaur"];
const say = (line: string) => process.stdout.write(`${line}\n`);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const folder = mkdtempSync(join(tmpdir(), "klik-machines-"));
const pair = await openDatabasePair(folder);
const s3 = await startFauxqs({ port: 0, logger: false, init: { buckets: [bucket] } });
const filesUrl = `http://kunci:rahasia@127.0.0.1:${s3.port}/${bucket}`;
const settings = { DATABASE_URL: pair.adminUrl, KLIK_FILES: filesUrl, KLIK_ROOT: "64" };
const apps: AppProcess[] = [];
let failed = false;

try {
  await installWithPeople();
  // Without a code app for staff; people are there, so no demo is made.
  const open = { ...settings, KLIK_DEMO: "1", KLIK_DEMO_PASSWORD: testPassword };
  apps.push(...(await Promise.all([startAppProcess(open), startAppProcess(open)])));
  const gateway = await openGateway(apps.map(({ port }) => port));
  say(`Two processes behind ${gateway.url}; the standby confirms: ${await pair.syncState()}.`);
  await playStory(gateway.url, "before");
  const outcome = await loadAndKill(gateway.url, open);
  await playStory(gateway.url, "after the primary was killed");
  await judge(outcome);
  say(`Requests answered by each process: ${gateway.answered.join(", ")}.`);
  await gateway.close();
} catch (error) {
  failed = true;
  say(`FAILED: ${(error as Error).stack}`);
  for (const app of apps) say(app.written().slice(-3000));
} finally {
  for (const app of apps) await app.kill("SIGKILL");
  await s3.stop();
  await pair.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function installWithPeople(): Promise<void> {
  const first = await startAppProcess({ ...settings, KLIK_DEMO: "0" });
  const owner = await connectAdmin(roleUrl(pair.adminUrl, "klik_owner"));
  await addTestPeople(owner);
  await owner.end();
  await first.kill("SIGTERM");
  say(`Installed, with ${testPeople.length} people.`);
}

interface Outcome {
  asked: number;
  acknowledged: Acknowledged[];
  withPhoto: Set<string>;
}

async function loadAndKill(base: string, open: Record<string, string>): Promise<Outcome> {
  const sessions = await Promise.all(askers.map((name) => openSession(base, name, testPassword)));
  const began = performance.now();
  const isOver = () => performance.now() - began > loadMs + graceMs;
  const waiting: Promise<Acknowledged | null>[] = [];
  const withPhoto = new Set<string>();
  const kills = killInTurn(open, loadMs);
  for (let n = 0; performance.now() - began < loadMs; n += 1) {
    const cookie = sessions[n % sessions.length] ?? "";
    const photo = n % 5 === 0 ? await takeSmallPhoto(n) : null;
    const asking = askUntilAcknowledged(base, cookie, question(n), photo, isOver);
    waiting.push(
      asking.then((receipt) => {
        if (receipt && photo) withPhoto.add(receipt.caseId);
        return receipt;
      }),
    );
    await wait(Math.max(0, began + (n + 1) * everyMs - performance.now()));
  }
  const receipts = await Promise.all(waiting);
  await kills;
  const acknowledged = receipts.filter((receipt) => receipt !== null);
  return { asked: receipts.length, acknowledged, withPhoto };
}

function question(n: number): Record<string, string> {
  return {
    topic: "apbdes.evaluasi",
    subject: `Evaluasi APBDes belum turun, kiriman ${n}`,
    question: "Rancangan APBDes sudah kami kirim sebulan lalu. Apakah boleh kami tetapkan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    isian_tahun_anggaran: "2026",
  };
}

async function killInTurn(open: Record<string, string>, span: number): Promise<void> {
  await wait(span * 0.25);
  await apps[0]?.kill("SIGKILL");
  say(`${Math.round(span * 0.25) / 1000} s: one app process was killed.`);
  await wait(span * 0.25);
  const takenOver = pair.watch();
  pair.killPrimary();
  const ms = await takenOver;
  say(
    `${Math.round(span * 0.5) / 1000} s: the primary was killed; the standby took over in ${ms.toFixed(0)} ms.`,
  );
  await wait(span * 0.2);
  apps.push(await startAppProcess({ ...open, PORT: String(apps[0]?.port) }));
  say("The killed app process is back.");
}

/** Asked by a village, taken and answered by the satgas, each request by another process than the one before. */
async function playStory(base: string, when: string): Promise<void> {
  const sekdes = await openSession(base, "sekdes", testPassword);
  const satgas = await openSession(base, "satgas", testPassword);
  const asked = await askUntilAcknowledged(base, sekdes, question(9999), null, () => false);
  const at = `/konsultasi/${asked?.caseId}`;
  await takeStep(base, satgas, at, "pegang", at, {});
  await takeStep(base, satgas, `${at}/jawaban`, "jawaban", at, {
    body: "Boleh ditetapkan setelah 20 hari kerja tanpa hasil evaluasi.",
  });
  const page = await (await fetch(`${base}${at}`, { headers: { cookie: sekdes } })).text();
  if (!page.includes("Boleh ditetapkan setelah")) throw new Error(`${when}: no answer is shown.`);
  say(`Story ${when}: asked, taken, answered, read.`);
}

/** Sends the form of a step, made from the version that its page shows. */
async function takeStep(
  base: string,
  cookie: string,
  page: string,
  step: string,
  at: string,
  fields: Record<string, string>,
): Promise<void> {
  const form = await (await fetch(`${base}${page}`, { headers: { cookie } })).text();
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? "";
  const body = new URLSearchParams({ submission_id: crypto.randomUUID(), version, ...fields });
  const answer = await post(base, `${at}/${step}`, body, cookie);
  if (answer.status !== 303) throw new Error(`${step} was answered with ${answer.status}.`);
}

async function judge({ asked, acknowledged, withPhoto }: Outcome): Promise<void> {
  const admin = await connectAdmin(pair.adminUrl);
  const ids = acknowledged.map(({ caseId }) => caseId);
  const { rows: cases } = await admin.query<{ id: string }>(
    "select id from consultations where id = any ($1)",
    [ids],
  );
  const { rows: twice } = await admin.query<{ subject: string }>(
    "select subject from consultations where subject like '%kiriman%' and subject not like '%9999' group by subject having count(*) > 1",
  );
  const { rows: files } = await admin.query<{ subject_id: string; file_key: string }>(
    "select subject_id, file_key from attachments where subject_id = any ($1)",
    [[...withPhoto]],
  );
  await admin.end();
  const store = await openS3Store(filesUrl);
  for (const { file_key: key } of files) await store.read(key);
  const waits = acknowledged.map(({ ms }) => ms).sort((a, b) => a - b);
  const retried = acknowledged.filter(({ attempts }) => attempts > 1).length;
  say(
    `Asked ${asked}, acknowledged ${ids.length} (${retried} after a second try or more), found ${cases.length}, doubled ${twice.length}.`,
  );
  say(
    `Photos: ${withPhoto.size} acknowledged, ${files.length} read whole. Longest wait ${Math.round(waits.at(-1) ?? 0)} ms.`,
  );
  if (cases.length !== ids.length || twice.length > 0 || files.length !== withPhoto.size) {
    throw new Error("Something acknowledged is missing or doubled.");
  }
  if (ids.length !== asked) throw new Error("Not every question was acknowledged in the end.");
}
