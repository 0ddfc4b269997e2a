// The line is cut while a photo is on its way, the browser is closed, another day comes: one case, the photo whole, the code
// that was read out on the telephone. The same for a queue that the first build of the outbox has left on a phone.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  journeyMs,
  openStage,
  patienceMs,
  phone,
  signIn,
  type Stage,
  takePhoto,
} from "../support/browser.ts";
import { launchPhone } from "../support/chromium.ts";
import { type Line, openLine } from "../support/line.ts";
import { type FrozenQueue, seedPhone } from "../support/phone-storage.ts";
import { Visitor } from "../support/visitor.ts";

let stage: Stage;
let line: Line;
const folders: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  line = await openLine(stage.url);
}, journeyMs);
afterAll(async () => {
  await stage?.close();
  await line?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const poll = { timeout: patienceMs };

test(
  "cut in the middle of a photo, restarted: one case, the photo whole, the same code",
  { timeout: 2 * journeyMs },
  async () => {
    const profile = makeFolder();
    const photo = await takePhoto();
    expect(photo.byteLength, "as a phone makes them").toBeGreaterThan(2_500_000);
    let device = await openPhone(profile);
    let page = await device.newPage();
    await signIn(page, "sekdes");
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), poll)
      .toBe(true);
    await page.goto("/tanya");
    await page
      .getByLabel("Pertanyaan", { exact: true })
      .fill("Talud kantor desa retak. Siapa yang memeriksa?");
    await page.getByLabel("Pokok masalah").fill("Talud retak");
    await page.getByLabel("Topik", { exact: true }).selectOption("Perubahan APBDes");
    await page.getByLabel("Tahun anggaran").fill("2026");
    await page.getByLabel("Sebab perubahan").selectOption("SiLPA tahun lalu");
    const cut = line.cutAfter(300_000);
    await page
      .getByLabel("Foto atau berkas")
      .setInputFiles({ name: "talud.jpg", mimeType: "image/jpeg", buffer: photo });
    await cut;
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.getByRole("heading", { name: "Tersimpan di HP ini" }).waitFor();
    const code = await page.locator(".outbox-row .code").innerText();
    expect(await findCases("Talud retak")).toEqual([]);
    await device.close();

    line.mend();
    device = await openPhone(profile);
    page = await device.newPage();
    await page.goto("/beranda");
    await expect.poll(() => findCases("Talud retak").then(({ length }) => length), poll).toBe(1);
    const [kase] = await findCases("Talud retak");
    expect(kase?.code).toBe(code);
    await expectWholePhoto(kase?.id ?? "");
    await page.goto("/kotak-keluar");
    await page.getByText(code).waitFor();
    await page.getByRole("link", { name: "Buka", exact: true }).click();
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    await page.getByText(code, { exact: true }).waitFor();
    expect(await findCases("Talud retak")).toHaveLength(1);
    await device.close();
  },
);

test.for(["2026-11-22"])(
  "the queue that the build of %s left on a phone arrives once",
  { timeout: 2 * journeyMs },
  async (day) => {
    const frozen = JSON.parse(
      readFileSync(join(import.meta.dirname, `../fixtures/outbox-${day}.json`), "utf8"),
    ) as FrozenQueue;
    const { rows } = await stage.house.owner.query<{ person: string; hat: string }>(
      "select p.id as person, a.id as hat from people p join assignments a on a.person_id = p.id where p.username = 'kades'",
    );
    const owner = rows[0];
    if (!owner) throw new Error("There is no kades.");
    await stage.house.owner.query(
      "insert into outbox_keys (person_id, key, made_at) values ($1, $2, now()) on conflict (person_id) do update set key = excluded.key",
      [owner.person, Buffer.from(frozen.key, "base64")],
    );
    const device = await openPhone(makeFolder());
    const page = await device.newPage();
    await page.goto("/masuk");
    await seedPhone(page, frozen, owner);
    await signIn(page, "kades");
    for (const { subject, code, photos } of frozen.expected) {
      await expect.poll(() => findCases(subject).then(({ length }) => length), poll).toBe(1);
      const [kase] = await findCases(subject);
      expect(kase?.code, subject).toBe(code);
      if (photos > 0) await expectWholePhoto(kase?.id ?? "");
    }
    await page.goto("/kotak-keluar");
    for (const { code } of frozen.expected) await page.getByText(code).waitFor();
    // A draft of the build before the outbox comes back with its words and its id.
    await page.goto("/tanya");
    await page.getByText(/^Tulisan Anda dikembalikan/).waitFor();
    expect(await page.getByLabel("Pertanyaan", { exact: true }).inputValue()).toBe(
      frozen.draft.question,
    );
    expect(await page.locator("[name=submission_id]").inputValue()).toBe(frozen.draft.submissionId);
    for (const { subject } of frozen.expected) expect(await findCases(subject)).toHaveLength(1);
    await device.close();
  },
);

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "klik-phone-"));
  folders.push(folder);
  return folder;
}

async function openPhone(profile: string): Promise<BrowserContext> {
  const device = await launchPhone(profile, {
    baseURL: line.url,
    viewport: phone,
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
    reducedMotion: "reduce",
  });
  device.setDefaultTimeout(patienceMs);
  return device;
}

async function findCases(subject: string): Promise<{ id: string; code: string }[]> {
  const { rows } = await stage.house.owner.query<{ id: string; code: string }>(
    "select id, receipt_code as code from consultations where subject = $1",
    [subject],
  );
  return rows;
}

/** As the satgas opens it: every line of the picture is there. */
async function expectWholePhoto(kase: string): Promise<void> {
  const satgas = await Visitor.signedIn(stage.house, "satgas");
  const { rows } = await stage.house.owner.query<{ id: string }>(
    "select id from attachments where subject_id = $1",
    [kase],
  );
  expect(rows, "one photo").toHaveLength(1);
  const answer = await satgas.fetch(`/lampiran/${rows[0]?.id}`);
  expect(answer.status).toBe(200);
  const { info } = await sharp(Buffer.from(await answer.arrayBuffer()), { failOn: "truncated" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1600, 1200]);
}
