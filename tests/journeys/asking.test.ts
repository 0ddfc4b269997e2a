// What the browser adds to asking and to the queue: drafts, warnings, one sending, keys, company. Each wraps HTML that works alone,
// so each is tried for what it promises and for what must never happen twice.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desk, journeyMs, openStage, patienceMs, signIn, type Stage } from "../support/browser.ts";
import { askCase } from "../support/stories.ts";
import { Visitor } from "../support/visitor.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, journeyMs);
afterAll(() => stage?.close());

const plain = "Evaluasi APBDes kami belum turun sebulan. Apakah boleh kami tetapkan sendiri?";
const nik = "6402021203850001";
const poll = { timeout: patienceMs };

describe("asking", { timeout: journeyMs }, () => {
  test("a draft is kept while typing, comes back after a reload, and is gone once it was sent", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "Draf yang dikembalikan");
    await fillTopicFields(page);
    await page.getByText(/^Tersimpan di HP ini \d\d\.\d\d$/).waitFor();
    const before = await readSubmissionId(page);
    await page.reload();
    await page.getByText(/^Tulisan Anda dikembalikan/).waitFor();
    expect(await readSubmissionId(page), "a draft keeps its submission id").toBe(before);
    expect(await page.getByLabel("Pertanyaan", { exact: true }).inputValue()).toBe(plain);
    expect(await page.getByRole("radio", { name: /^Segera/ }).isChecked()).toBe(true);
    const cause = page.getByLabel("Sebab perubahan");
    await expect.poll(() => cause.inputValue(), poll).not.toBe("");
    await sendQuestion(page);
    await page.goto("/tanya");
    expect(await page.getByLabel("Pertanyaan", { exact: true }).inputValue()).toBe("");
    await page.context().close();
  });

  test("people who share a telephone do not see each other's drafts", async () => {
    const page = await openQuestion();
    await page.getByLabel("Pertanyaan", { exact: true }).fill("Hanya untuk sekdes.");
    await page.getByText(/^Tersimpan di HP ini/).waitFor();
    const other = await page.context().newPage();
    await page.context().clearCookies();
    await signIn(other, "kades");
    await other.goto("/tanya");
    expect(await other.getByLabel("Pertanyaan", { exact: true }).inputValue()).toBe("");
    await page.context().close();
  });

  test("a NIK is warned of while typing and once more before sending, and never blocks", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "Warga belum menerima BLT");
    await fillTopicFields(page);
    const box = page.getByLabel("Pertanyaan", { exact: true });
    await box.fill(`Warga dengan NIK ${nik} belum menerima BLT, apa langkahnya?`);
    await page
      .getByRole("status")
      .getByText(/tampaknya memuat NIK/)
      .waitFor();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.getByText("Periksa dahulu sebelum dikirim").waitFor();
    await page
      .getByRole("checkbox", { name: "Tetap kirim dengan data pribadi di dalamnya" })
      .check();
    await sendQuestion(page);
    await page.context().close();
  });

  test("taking the NIK out takes the warning away", async () => {
    const page = await openQuestion();
    const box = page.getByLabel("Pertanyaan", { exact: true });
    const warning = page.getByRole("status").getByText(/tampaknya memuat/);
    await box.fill(`Warga dengan NIK ${nik} belum menerima BLT.`);
    await warning.waitFor();
    await box.fill("Ada warga yang belum menerima BLT.");
    await warning.waitFor({ state: "hidden" });
    await page.context().close();
  });

  test("a double click sends once", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "Ditekan dua kali");
    await fillTopicFields(page);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await page.getByRole("button", { name: "Kirim ke satgas" }).dblclick();
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    expect(sent).toEqual([`${stage.url}/tanya`]);
    expect(await countCases("Ditekan dua kali")).toBe(1);
    await page.context().close();
  });

  test("without scripts a double click makes one case too", async () => {
    const page = await openQuestion(false);
    await fillQuestion(page, "Ditekan dua kali tanpa skrip");
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page
      .getByRole("link", { name: /Lengkapi juga/ })
      .first()
      .click();
    expect(await page.getByLabel("Pertanyaan", { exact: true }).inputValue()).toBe(plain);
    await fillTopicFields(page);
    await page.getByRole("button", { name: "Kirim ke satgas" }).dblclick();
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    await expect.poll(() => countCases("Ditekan dua kali tanpa skrip"), poll).toBe(1);
    await page.context().close();
  });

  test("when the answer is lost on the way, sending again gives the same receipt", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "Jawaban server hilang di jalan");
    await fillTopicFields(page);
    await page.getByText(/^Tersimpan di HP ini/).waitFor();
    await page.route(
      "**/tanya",
      async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    const code = await page.locator(".outbox-row .code").innerText();
    expect(await countCases("Jawaban server hilang di jalan")).toBe(1);
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    await page.getByText(code, { exact: true }).waitFor();
    expect(await countCases("Jawaban server hilang di jalan")).toBe(1);
    await page.context().close();
  });

  test("the fields of a topic come when it is chosen and go with it", async () => {
    const page = await openQuestion();
    const topic = page.getByLabel("Topik", { exact: true });
    await topic.selectOption("Perubahan APBDes");
    await page.getByLabel("Sebab perubahan").waitFor();
    await page.getByLabel("Kelompok topik").selectOption("Semua kelompok");
    await topic.selectOption("Posyandu");
    await page.getByLabel("Jumlah kader").waitFor();
    expect(await page.getByLabel("Sebab perubahan").count()).toBe(0);
    await page.context().close();
  });

  test("a group of topics leaves only its own", async () => {
    const page = await openQuestion();
    await page.getByLabel("Kelompok topik").selectOption("LKD, Posyandu, dan stunting");
    const topic = page.getByLabel("Topik", { exact: true });
    expect(await topic.getByRole("option", { name: "Posyandu", exact: true }).count()).toBe(1);
    expect(await topic.getByRole("option", { name: "Perubahan APBDes" }).count()).toBe(0);
    await page.context().close();
  });
});

describe("working together", { timeout: journeyMs }, () => {
  test("two people on one case see each other", async () => {
    const url = await askInProcess("Dibuka dua orang");
    const first = await stage.visit("satgas");
    await first.clock.install();
    await first.goto(url);
    const second = await stage.visit("satgas1b");
    await second.goto(url);
    await second.getByText("Sedang membuka juga: Nama satgas", { exact: true }).waitFor();
    const company = first.getByText("Sedang membuka juga: Nama satgas b");
    const lookLater = async () => {
      await first.clock.fastForward("00:21");
      return company.isVisible();
    };
    await expect.poll(lookLater, poll).toBe(true);
    await first.context().close();
    await second.context().close();
  });

  test("a second note on the same case is a new one", async () => {
    const url = await askInProcess("Dua catatan");
    const page = await stage.visit("satgas");
    for (const words of ["Catatan pertama.", "Catatan kedua."]) {
      await page.goto(`${url}/catatan`);
      const box = page.getByLabel("Catatan", { exact: true });
      expect(await box.inputValue()).toBe("");
      await box.fill(words);
      await page.getByText(/^Tersimpan di HP ini/).waitFor();
      await page.getByRole("button", { name: "Simpan catatan" }).click();
      await page.getByRole("list", { name: "Percakapan" }).getByText(words).waitFor();
    }
    await page.context().close();
  });

  test("the queue is worked with j, k, Enter and a; typing is never taken for a key", async () => {
    await askInProcess("Kasus papan ketik satu");
    await askInProcess("Kasus papan ketik dua");
    const page = await stage.visit("satgas1b", { viewport: desk });
    await page.goto("/antrean");
    const titles = await page
      .getByRole("list", { name: "Antrean kasus" })
      .getByRole("link")
      .allInnerTexts();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (const [key, row] of [
      ["j", 0],
      ["j", 1],
      ["k", 0],
      ["j", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(titles[row]);
    }
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Tombol papan ketik" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: titles[1] ?? "" }).waitFor();
    await page.keyboard.press("a");
    await page.getByRole("link", { name: "Jawab", exact: true }).waitFor();
    await page.keyboard.press("a");
    await page.getByRole("heading", { level: 1, name: "Jawab" }).waitFor();
    await page.getByLabel("Jawaban", { exact: true }).pressSequentially("jaka ?");
    expect(await page.getByLabel("Jawaban", { exact: true }).inputValue()).toBe("jaka ?");
    await page.context().close();
  });
});

test("no page complained", () => {
  // The answer that was lost on purpose is told of on the console.
  expect(stage.complaints.filter((words) => !words.includes("net::ERR_"))).toEqual([]);
});

async function openQuestion(javaScriptEnabled = true): Promise<Page> {
  const page = await stage.visit("sekdes", { javaScriptEnabled });
  await page.goto("/tanya");
  return page;
}

/** Fills in all but the fields of the topic, where these come only after sending. */
async function fillQuestion(page: Page, subject: string): Promise<void> {
  await page.getByLabel("Pertanyaan", { exact: true }).fill(plain);
  await page.getByLabel("Pokok masalah").fill(subject);
  await page.getByLabel("Topik", { exact: true }).selectOption("Perubahan APBDes");
  await page.getByRole("radio", { name: /^Segera/ }).check();
}

async function fillTopicFields(page: Page): Promise<void> {
  await page.getByLabel("Tahun anggaran").fill("2026");
  await page.getByLabel("Sebab perubahan").selectOption("SiLPA tahun lalu");
}

async function readSubmissionId(page: Page): Promise<string> {
  return page.locator("form [name=submission_id]").first().inputValue();
}

async function countCases(subject: string): Promise<number> {
  const { rows } = await stage.house.owner.query("select 1 from consultations where subject = $1", [
    subject,
  ]);
  return rows.length;
}

/** A case that is simply there, asked without a browser. */
async function askInProcess(subject: string): Promise<string> {
  return askCase(await Visitor.signedIn(stage.house, "sekdes"), { subject });
}

async function sendQuestion(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kirim ke satgas" }).click();
  await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
}
