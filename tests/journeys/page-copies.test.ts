// Pages without a line: what was visited can be read, each person sees only his own, and what must not lie on a phone does not.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { journeyMs, openStage, patienceMs, signIn, type Stage } from "../support/browser.ts";
import { type Line, openLine } from "../support/line.ts";
import { askCase } from "../support/stories.ts";
import { Visitor } from "../support/visitor.ts";

let stage: Stage;
let line: Line;
beforeAll(async () => {
  stage = await openStage();
  line = await openLine(stage.url);
}, journeyMs);
afterAll(async () => {
  await stage?.close();
  await line?.close();
});

const poll = { timeout: patienceMs };

describe("without a line", { timeout: journeyMs }, () => {
  test("visited pages and the blank form are read from the phone, and say so", async () => {
    const kase = await askCase(await Visitor.signedIn(stage.house, "sekdes"), {
      subject: "Dibaca tanpa jaringan",
    });
    const page = await visit("sekdes");
    await page.goto(kase);
    await expect
      .poll(() => listCopies(page), poll)
      .toEqual(expect.arrayContaining([kase, "/tanya"]));
    line.cut();
    await page.goto(kase);
    await page.getByRole("heading", { level: 1, name: "Dibaca tanpa jaringan" }).waitFor();
    await page.getByText(/^Salinan tadi pukul \d\d\.\d\d, /).waitFor();
    await page.goto("/tanya");
    const first = await page.locator("[name=submission_id]").inputValue();
    await page.reload();
    expect(await page.locator("[name=submission_id]").inputValue(), "a form of its own").not.toBe(
      first,
    );
    await page.goto("/tindak-lanjut");
    await page.getByRole("heading", { level: 1, name: "Tidak ada jaringan" }).waitFor();
    line.mend();
    await page.goto(kase);
    expect(await page.getByText(/^Salinan /).count()).toBe(0);
    await page.context().close();
  });

  test("a network that says nothing counts as none after a few seconds", async () => {
    const page = await visit("sekdes");
    await page.goto("/beranda");
    await expect.poll(() => listCopies(page), poll).toContain("/beranda");
    line.silence();
    await page.goto("/beranda");
    await page.getByText(/^Salinan tadi pukul \d\d\.\d\d, jaringan tidak menjawab\.$/).waitFor();
    line.mend();
    await page.context().close();
  });

  test("who signs out takes the copies along, and the next person never sees them", async () => {
    const page = await visit("sekdes");
    await page.goto("/konsultasi");
    await expect.poll(() => listCopies(page), poll).toContain("/konsultasi");
    await page.goto("/lainnya");
    await page.getByRole("button", { name: "Keluar" }).click();
    await page.waitForURL(`${line.url}/`);
    await expect.poll(() => listCopies(page), poll).toEqual([]);
    line.cut();
    await page.goto("/konsultasi");
    await page.getByRole("heading", { level: 1, name: "Tidak ada jaringan" }).waitFor();
    line.mend();

    await signIn(page, "sekdes");
    await page.goto("/konsultasi");
    await expect.poll(() => listCopies(page), poll).toContain("/konsultasi");
    // Another person without any signing out: the session of the first has simply ended.
    await page.context().clearCookies();
    await signIn(page, "sekdes2");
    await expect.poll(() => listCopies(page), poll).not.toContain("/konsultasi");
    line.cut();
    await page.goto("/konsultasi");
    await page.getByRole("heading", { level: 1, name: "Tidak ada jaringan" }).waitFor();
    line.mend();
    await page.context().close();
  });

  test("a restricted case and the page of the code leave no copy, nor does a file", async () => {
    const page = await visit("kaur");
    const report = await fileReport();
    await page.goto(report);
    await page.goto("/akun/kode");
    await page.goto("/akun");
    await expect.poll(() => listCopies(page), poll).toContain("/akun");
    const copies = await listCopies(page);
    expect(
      copies.filter((path) => path.startsWith("/konsultasi/") || path === "/akun/kode"),
    ).toEqual([]);
    await page.context().close();
  });
});

test("no page complained", () => {
  // A torn line is told of on the console; a script error or a refused policy would be something else.
  expect(stage.complaints.filter((words) => !/net::ERR_|503/.test(words))).toEqual([]);
});

async function visit(username: string): Promise<Page> {
  line.mend();
  return stage.visit(username, { baseURL: line.url });
}

/** Addresses of the pages that lie on the phone, whoever's. */
async function listCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith("klik-halaman-")) continue;
      for (const { url } of await (await caches.open(name)).keys())
        found.push(new URL(url).pathname);
    }
    return found;
  });
}

async function fileReport(): Promise<string> {
  const kaur = await Visitor.signedIn(stage.house, "kaur");
  const sent = await kaur.post("/laporan-penyimpangan", {
    reporter_address: "Jalan Melati 1",
    reported_name: "Nama Terlapor",
    reported_position: "Jabatan",
    reported_address: "Jalan Mawar 2",
    deed: "Uang kegiatan tidak sampai pada yang berhak.",
    facts: "Kuitansi dan daftar hadir tidak sama.",
  });
  expect(sent.path, sent.text.slice(0, 300)).toMatch(/tanda-terima$/);
  return sent.path.replace("/tanda-terima", "");
}
