// What is written without a line: it waits where one can see it, arrives exactly once, and belongs to its writer alone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  journeyMs,
  openStage,
  patienceMs,
  signIn,
  type Stage,
  takePhoto,
} from "../support/browser.ts";
import { judgeByAxe } from "../support/axe.ts";
import { type Line, openLine } from "../support/line.ts";
import { expectKept, fillQuestion } from "../support/outbox-steps.ts";
import { readKeys, readRaw } from "../support/phone-storage.ts";
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

describe("the outbox", { timeout: journeyMs }, () => {
  test("a question written without a line waits with its code and arrives once, under the same code", async () => {
    const page = await visit("sekdes");
    await page.goto("/tanya");
    await fillQuestion(page, "Ditulis tanpa jaringan");
    line.cut();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    const row = page.locator(".outbox-row");
    await row.getByText("Di HP ini saja").waitFor();
    const code = await row.locator(".code").innerText();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    await page.getByRole("link", { name: "Kotak keluar: 1 menunggu dikirim" }).waitFor();
    await page.goto("/kotak-keluar");
    await page.getByText("1 belum sampai di server, tertua ditulis baru saja.").waitFor();
    await page.getByText("Ditulis tanpa jaringan").waitFor();
    expect(await judgeByAxe(page)).toEqual([]);
    line.mend();
    await page.getByRole("button", { name: "Kirim sekarang" }).click();
    await page.getByRole("link", { name: "Buka", exact: true }).waitFor();
    expect(await readCodes("Ditulis tanpa jaringan")).toEqual([code]);
    expect(await page.getByRole("link", { name: /menunggu dikirim/ }).count()).toBe(0);
    await page.goto("/tanya");
    expect(
      await page.getByLabel("Pertanyaan", { exact: true }).inputValue(),
      "the draft is done",
    ).toBe("");
    await seeAsSatgas("Ditulis tanpa jaringan");
    await page.goto("/kotak-keluar");
    await expect
      .poll(() => page.locator(".outbox-row [aria-current=step]").innerText(), poll)
      .toContain("Dilihat petugas");
    await page.context().close();
  });

  test("a line that is there and says nothing counts as none; two tabs send it once", async () => {
    const page = await visit("sekdes");
    await page.goto("/tanya");
    await fillQuestion(page, "Jaringan yang diam");
    line.silence();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.getByRole("heading", { name: "Tersimpan di HP ini" }).waitFor();
    const other = await page.context().newPage();
    line.mend();
    await Promise.all([page.goto("/kotak-keluar"), other.goto("/kotak-keluar")]);
    await Promise.all(
      [page, other].map((tab) => tab.getByRole("link", { name: "Buka", exact: true }).waitFor()),
    );
    expect(await readCodes("Jaringan yang diam")).toHaveLength(1);
    await page.context().close();
  });

  test("a proof with its photo, written without a line, arrives once and whole", async () => {
    const kase = await askInProcess("Bukti tanpa jaringan");
    const satgas = await Visitor.signedIn(stage.house, "satgas");
    const version =
      /name="version" value="(\d+)"/.exec((await satgas.get(`${kase}/tindak-lanjut`)).html)?.[1] ??
      "";
    await satgas.post(`${kase}/tindak-lanjut`, {
      version,
      action: "Pasang papan proyek",
      person_title: "Kaur Keuangan",
      due_on: "2026-12-01",
    });
    const { rows } = await stage.house.owner.query<{ id: string }>(
      "select id from follow_ups where action = 'Pasang papan proyek'",
    );
    const id = rows[0]?.id ?? "";
    const page = await visit("sekdes");
    await page.goto(`/tindak-lanjut/${id}`);
    await page
      .getByLabel("Apa yang sudah dikerjakan?")
      .fill("Papan sudah dipasang di pintu masuk.");
    line.cut();
    const files = { name: "papan.jpg", mimeType: "image/jpeg", buffer: await takePhoto() };
    await page.getByLabel("Foto atau dokumen").setInputFiles(files);
    await page.getByText(/papan\.jpg: [\d.]+ kB → /).waitFor();
    await page.getByRole("button", { name: /^Kirim bukti ke/ }).click();
    await expectKept(page);
    line.mend();
    const countProofs = async () => {
      const found = await stage.house.owner.query(
        "select 1 from attachments where subject_id = $1 and subject_kind = 'follow_up'",
        [id],
      );
      return found.rows.length;
    };
    await page.goto("/kotak-keluar");
    await expect.poll(countProofs, poll).toBe(1);
    await page.getByRole("link", { name: "Buka", exact: true }).click();
    await page.getByText("Papan sudah dipasang di pintu masuk.").first().waitFor();
    expect(await countProofs()).toBe(1);
    await page.context().close();
  });

  test("staff write an answer and a note without a line; both arrive once", async () => {
    const kase = await askInProcess("Dijawab tanpa jaringan");
    const page = await visit("satgas");
    await page.goto(`${kase}/jawaban`);
    await page
      .getByLabel("Jawaban", { exact: true })
      .fill("Tetapkan dengan peraturan kepala desa.");
    line.cut();
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await expectKept(page);
    line.mend();
    await page.getByRole("heading", { name: "Dijawab tanpa jaringan" }).waitFor();
    await page.goto(`${kase}/catatan`);
    await page.getByLabel("Catatan", { exact: true }).fill("Sudah ditelepon.");
    line.cut();
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await expectKept(page);
    line.mend();
    await page.getByRole("heading", { name: "Dijawab tanpa jaringan" }).waitFor();
    const list = page.getByRole("list", { name: "Percakapan" });
    expect(await list.getByText("Tetapkan dengan peraturan kepala desa.").count()).toBe(1);
    expect(await list.getByText("Sudah ditelepon.").count()).toBe(1);
    await page.context().close();
  });

  test("an answer on a case that has changed meanwhile ends with both texts, and stays on the phone", async () => {
    const kase = await askInProcess("Berubah sementara itu");
    const page = await visit("satgas");
    await page.goto(`${kase}/jawaban`);
    await page.getByLabel("Jawaban", { exact: true }).fill("Jawaban yang terlambat.");
    line.cut();
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await expectKept(page);
    const other = await Visitor.signedIn(stage.house, "satgas1b");
    const version =
      /name="version" value="(\d+)"/.exec((await other.get(`${kase}/jawaban`)).html)?.[1] ?? "";
    await other.post(`${kase}/jawaban`, { version, body: "Jawaban rekan." });
    line.mend();
    await page.goto("/kotak-keluar");
    await page.getByRole("button", { name: "Bandingkan" }).click();
    await page.getByRole("heading", { name: "Dua tulisan bertemu" }).waitFor();
    await page.getByText("Jawaban yang terlambat.").waitFor();
    await page.goto("/kotak-keluar");
    await page.getByText("1 belum sampai di server, tertua").waitFor();
    await page.goto(kase);
    await page.getByRole("link", { name: "Kotak keluar: 1 perlu Anda lihat" }).waitFor();
    await page.context().close();
  });

  test("what the server wants changed is opened again with every word", async () => {
    const page = await visit("sekdes");
    await page.goto("/tanya");
    await fillQuestion(page, "Perlu diperbaiki");
    await page.getByLabel("Pokok masalah").fill("");
    line.cut();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await expectKept(page);
    line.mend();
    await page.goto("/kotak-keluar");
    await page.getByRole("link", { name: "Perbaiki" }).click();
    await expect
      .poll(() => page.getByLabel("Pertanyaan", { exact: true }).inputValue(), poll)
      .toContain("APBDes");
    await expect.poll(() => page.getByLabel("Tahun anggaran").inputValue(), poll).toBe("2026");
    await page.getByLabel("Pokok masalah").fill("Sudah diperbaiki");
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    expect(await readCodes("Sudah diperbaiki")).toHaveLength(1);
    await page.context().close();
  });

  test("on a shared phone nobody sees or sends what belongs to another; its writer goes on after signing in", async () => {
    const page = await visit("sekdes");
    await page.goto("/tanya");
    await fillQuestion(page, "Milik sekdes saja");
    line.cut();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await expectKept(page);
    expect(await readRaw(page), "locked on the phone").not.toContain("Milik sekdes saja");
    await stage.house.owner.query("delete from sessions");
    line.mend();
    await page.context().clearCookies();
    await signIn(page, "kades");
    await page.goto("/kotak-keluar");
    await page.getByText("1 kiriman milik pengguna lain menunggu di HP ini.").waitFor();
    expect(await page.getByText("Milik sekdes saja").count()).toBe(0);
    expect(await readKeys(page), "the key of the first has left the phone").toBe(0);
    expect(await readCodes("Milik sekdes saja")).toEqual([]);
    await page.goto("/lainnya");
    await page.getByRole("button", { name: "Keluar" }).click();
    await page.waitForURL(`${line.url}/`);
    await signIn(page, "sekdes");
    await expect.poll(() => readCodes("Milik sekdes saja"), poll).toHaveLength(1);
    await page.context().close();
  });

  test("signing out with something waiting warns first", async () => {
    const page = await visit("sekdes");
    await page.goto("/tanya");
    await fillQuestion(page, "Belum terkirim saat keluar");
    await page.goto("/lainnya");
    await page.goBack();
    line.cut();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await expectKept(page);
    await page.goto("/lainnya");
    await page.getByRole("button", { name: "Keluar" }).click();
    await page.getByText(/^1 kiriman Anda belum sampai di server/).waitFor();
    line.mend();
    await page.context().close();
  });

  test("who has lost the post keeps the words, and may hand them to those who serve the place", async () => {
    const kase = await askInProcess("Kehilangan jabatan");
    const page = await visit("kaur");
    await page.goto(kase);
    await page.getByLabel("Keterangan tambahan").fill("Keterangan dari kaur.");
    line.cut();
    await page.getByRole("button", { name: "Kirim", exact: true }).click();
    await expectKept(page);
    await stage.house.owner.query(
      "update consultations set state = 'closed', closed_at = now() where subject = 'Kehilangan jabatan'",
    );
    line.mend();
    await page.goto("/kotak-keluar");
    await page.getByRole("button", { name: "Serahkan ke petugas" }).click();
    await page.getByText("Sudah diserahkan ke petugas di wilayah Anda.").waitFor();
    const satgas = await Visitor.signedIn(stage.house, "satgas");
    expect((await satgas.get("/kiriman-serahan")).text).toContain("Keterangan dari kaur.");
    const elsewhere = await Visitor.signedIn(stage.house, "satgas2");
    expect((await elsewhere.get("/kiriman-serahan")).text).not.toContain("Keterangan dari kaur.");
    await page.context().close();
  });
});

test("no page complained", () => {
  expect(stage.complaints.filter((words) => !/net::ERR_|503/.test(words))).toEqual([]);
});

async function visit(username: string): Promise<Page> {
  line.mend();
  const page = await stage.visit(username, { baseURL: line.url });
  // The phone has settled: the outbox can be opened without a line.
  const isKept = () => page.evaluate(async () => Boolean(await caches.match("/kotak-keluar")));
  await expect.poll(isKept, poll).toBe(true);
  return page;
}

async function findCases(subject: string): Promise<{ id: string; code: string }[]> {
  const { rows } = await stage.house.owner.query<{ id: string; code: string }>(
    "select id, receipt_code as code from consultations where subject = $1",
    [subject],
  );
  return rows;
}

async function readCodes(subject: string): Promise<string[]> {
  return (await findCases(subject)).map(({ code }) => code);
}

async function askInProcess(subject: string): Promise<string> {
  return askCase(await Visitor.signedIn(stage.house, "sekdes"), { subject });
}

/** Somebody of the satgas opens the case. */
async function seeAsSatgas(subject: string): Promise<void> {
  const [kase] = await findCases(subject);
  await (await Visitor.signedIn(stage.house, "satgas")).get(`/konsultasi/${kase?.id}`);
}
