// A photo goes up while the rest is still written, over cuts and mistakes; the form that follows carries its id. Where going ahead
// does not work, the form carries the bytes as ever.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { journeyMs, openStage, patienceMs, type Stage, takePhoto } from "../support/browser.ts";

const poll = { timeout: patienceMs };
let stage: Stage;
let photo: Buffer;
beforeAll(async () => {
  stage = await openStage();
  photo = await takePhoto();
}, journeyMs);
afterAll(() => stage?.close());

describe("a photo that goes ahead", { timeout: journeyMs }, () => {
  test("has arrived before the form is sent; the form is small and the photo whole", async () => {
    const page = await openQuestion();
    const posts = countPostedBytes(page);
    await fillQuestion(page, "Foto sudah sampai dahulu");
    await choosePhoto(page);
    await page.getByText("papan.jpg: sudah sampai di server").waitFor();
    await sendQuestion(page);
    expect(await posts("/tanya")).toBeLessThan(5_000);
    expect(await attached(page, "Foto sudah sampai dahulu")).toEqual([
      { name: "papan.jpg", is_whole: true },
    ]);
    await page.context().close();
  });

  test("goes on where the line was cut", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "Foto terpotong di jalan");
    // A document, which is not made smaller: several pieces.
    const bytes = Buffer.concat([
      Buffer.from("%PDF-1.7\n"),
      Buffer.alloc(900_000, "isi "),
      Buffer.from("\n%%EOF\n"),
    ]);
    const offsets: string[] = [];
    let cuts = 0;
    await page.route("**/unggahan/*", async (route) => {
      const request = route.request();
      if (request.method() === "PATCH") {
        offsets.push(request.headers()["upload-offset"] ?? "");
        // The second and the fourth piece are lost, once before and once after they reached the server.
        if (offsets.length === 2 || offsets.length === 4) {
          cuts += 1;
          if (offsets.length === 4) await route.fetch();
          return route.abort("connectionreset");
        }
      }
      return route.continue();
    });
    await page
      .getByLabel(/^Foto atau/)
      .setInputFiles({ name: "surat.pdf", mimeType: "application/pdf", buffer: bytes });
    await page.getByText("surat.pdf: sudah sampai di server").waitFor();
    expect(cuts).toBe(2);
    expect(offsets).toEqual(["0", "262144", "262144", "524288", "786432"]);
    await sendQuestion(page);
    expect(await attached(page, "Foto terpotong di jalan")).toEqual([
      { name: "surat.pdf", is_whole: true },
    ]);
    await page.context().close();
  });

  test("need not be chosen again after a mistake in the form", async () => {
    const page = await openQuestion();
    await fillQuestion(page, "");
    await choosePhoto(page);
    await page.getByText("papan.jpg: sudah sampai di server").waitFor();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.locator(".errors").waitFor();
    await page.getByText("papan.jpg: sudah sampai di server").waitFor();
    await page.getByRole("button", { name: "Hapus papan.jpg" }).waitFor();
    await page.getByLabel("Pokok masalah").fill("Diperbaiki dengan foto");
    await sendQuestion(page);
    expect(await attached(page, "Diperbaiki dengan foto")).toEqual([
      { name: "papan.jpg", is_whole: true },
    ]);
    await page.context().close();
  });

  test("sending waits for what still moves", async () => {
    const page = await openQuestion();
    const posts = countPostedBytes(page);
    await fillQuestion(page, "Ditunggu sampai foto tiba");
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/unggahan/*", async (route) => {
      await held;
      await route.continue();
    });
    await choosePhoto(page);
    await page.getByText(/dari [\d.]+ kB sampai di server/).waitFor();
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    await page.getByText("Menunggu foto sampai dahulu").waitFor();
    letGo();
    await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
    expect(await posts("/tanya")).toBeLessThan(5_000);
    expect(await attached(page, "Ditunggu sampai foto tiba")).toHaveLength(1);
    await page.context().close();
  });

  test("goes with the form where it cannot go ahead", async () => {
    const page = await openQuestion();
    await page.route("**/unggahan**", (route) => route.abort("connectionreset"));
    await fillQuestion(page, "Tidak dapat lebih dahulu");
    await choosePhoto(page);
    // The outbox takes it over, and brings it whole.
    await page.getByRole("button", { name: "Kirim ke satgas" }).click();
    expect(await attached(page, "Tidak dapat lebih dahulu")).toEqual([
      { name: "papan.jpg", is_whole: true },
    ]);
    await page.context().close();
  });
});

test("no page complained", () => {
  // A cut that the test made is told of by the browser.
  expect(stage.complaints.filter((words) => !words.includes("ERR_CONNECTION_RESET"))).toEqual([]);
});

async function openQuestion(): Promise<Page> {
  const page = await stage.visit("sekdes");
  await page.goto("/tanya");
  return page;
}

async function fillQuestion(page: Page, subject: string): Promise<void> {
  await page
    .getByLabel("Pertanyaan", { exact: true })
    .fill("Evaluasi APBDes kami belum turun sebulan. Apakah boleh kami tetapkan sendiri?");
  await page.getByLabel("Pokok masalah").fill(subject);
  await page.getByLabel("Topik", { exact: true }).selectOption("Perubahan APBDes");
  await page.getByRole("radio", { name: /^Segera/ }).check();
  await page.getByLabel("Tahun anggaran").fill("2026");
  await page.getByLabel("Sebab perubahan").selectOption("SiLPA tahun lalu");
}

async function choosePhoto(page: Page): Promise<void> {
  await page
    .getByLabel(/^Foto atau/)
    .setInputFiles({ name: "papan.jpg", mimeType: "image/jpeg", buffer: photo });
  await page.getByText(/^papan\.jpg: [\d.]+ kB → [\d.]+ kB$/).waitFor();
}

async function sendQuestion(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kirim ke satgas" }).click();
  await page.getByRole("heading", { name: "Pertanyaan terkirim" }).waitFor();
}

/** Bytes of the bodies posted to a path so far. */
function countPostedBytes(page: Page): (path: string) => Promise<number> {
  const seen: { path: string; bytes: Promise<number> }[] = [];
  page.on("request", (request) => {
    if (request.method() !== "POST") return;
    const { pathname } = new URL(request.url());
    const bytes = request.sizes().then(({ requestBodySize }) => requestBodySize);
    seen.push({ path: pathname, bytes: bytes.catch(() => 0) });
  });
  return async (path) => {
    const sizes = await Promise.all(
      seen.filter((one) => one.path === path).map((one) => one.bytes),
    );
    expect(sizes.length, `posts to ${path}`).toBeGreaterThan(0);
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  };
}

/** Attachments of the case with this subject, and whether every byte of them comes back. */
async function attached(
  page: Page,
  subject: string,
): Promise<{ name: string; is_whole: boolean }[]> {
  const find = async () => {
    const { rows } = await stage.house.owner.query<{ id: string; name: string; bytes: number }>(
      `select a.id, a.name, a.bytes from attachments a join consultations c on c.id = a.subject_id where c.subject = $1`,
      [subject],
    );
    return rows;
  };
  await expect.poll(async () => (await find()).length, poll).toBeGreaterThan(0);
  const found = [];
  for (const { id, name, bytes } of await find()) {
    const answer = await page.request.get(`/lampiran/${id}`);
    found.push({ name, is_whole: answer.ok() && (await answer.body()).byteLength === bytes });
  }
  return found;
}
