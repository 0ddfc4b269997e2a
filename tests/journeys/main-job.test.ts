// The main job in a real browser on a phone, told twice: with scripts and without any. Everything is found as a person finds it,
// by role and label: a question with a photo ends as a proven and verified action.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { journeyMs, openStage, patienceMs, type Stage, takePhoto } from "../support/browser.ts";

const subject = "Insentif kader posyandu dari mana";
const question =
  "Kader kami menanyakan insentif tahun ini. Boleh dianggarkan dari Dana Desa, dan kode rekeningnya yang mana?";
const request = "Mohon masukan besaran insentif.";
const advice = "Insentif kader dapat memakai sub-bidang 2.2 kegiatan 02.";
const answer =
  "Insentif kader boleh dianggarkan. Masukkan ke sub-bidang 2.2 kegiatan 02, lalu tetapkan dengan keputusan kepala desa.";
const action = "Memasukkan insentif kader ke perubahan APBDes";
// On two machines the clock is the real one, and no term may lie in the past.
const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const proof = "Sudah masuk perubahan APBDes.";

let photo: Buffer;
beforeAll(async () => {
  photo = await takePhoto();
}, journeyMs);

tellStory("with scripts", true);
tellStory("without scripts", false);

function tellStory(how: string, javaScriptEnabled: boolean): void {
  describe(how, { timeout: journeyMs }, () => {
    let stage: Stage;
    let sekdes: Page;
    let satgas: Page;
    let dinkes: Page;
    let caseUrl = "";
    let isBroken = false;

    beforeAll(async () => {
      stage = await openStage();
      sekdes = await stage.visit("sekdes", { javaScriptEnabled });
      satgas = await stage.visit("satgas", { javaScriptEnabled });
      dinkes = await stage.visit("dinkes", { javaScriptEnabled });
    }, journeyMs);
    afterAll(() => stage?.close());
    // What follows a failed step would only wait in vain.
    beforeEach(({ skip }) => skip(isBroken, "an earlier step failed"));
    afterEach(({ task }) => void (isBroken ||= task.result?.state === "fail"));

    test("sekdes asks with a photo and reads who answers by when", async () => {
      await goTo(sekdes, /^Tanya/);
      await fillQuestion(sekdes);
      await choosePhoto(sekdes, javaScriptEnabled);
      await sekdes.getByRole("button", { name: "Kirim ke satgas" }).click();
      await see(sekdes, /Satgas .* menjawab paling lambat .* WITA/);
      await see(sekdes, "KD-2026-0001");
      await sekdes.getByRole("link", { name: "Lihat kasusnya" }).click();
      await sekdes.getByRole("list", { name: "Lampiran" }).getByText("papan.jpg").waitFor();
      caseUrl = new URL(sekdes.url()).pathname;
    });

    test("satgas takes it from the queue and refers it to Dinas Kesehatan", async () => {
      await goTo(satgas, /^Antrean/);
      await satgas.getByRole("link", { name: subject }).click();
      await satgas.getByRole("button", { name: "Ambil kasus ini" }).click();
      await chooseDeed(satgas, "Rujuk ke instansi lain");
      await satgas.getByLabel("Instansi", { exact: true }).selectOption("Dinas Kesehatan");
      await satgas.getByLabel("Apa yang diminta dari instansi itu?").fill(request);
      await satgas.getByRole("button", { name: "Kirim rujukan" }).click();
      await see(satgas, /Menunggu masukan Dinas Kesehatan/);
    });

    test("Dinas Kesehatan accepts and advises", async () => {
      await goTo(dinkes, /^Rujukan/);
      await dinkes.getByRole("link", { name: subject }).click();
      await dinkes.getByRole("link", { name: "Tanggapi rujukan" }).click();
      await dinkes.getByRole("radio", { name: /^Terima/ }).check();
      await dinkes.getByRole("button", { name: "Kirim tanggapan" }).click();
      await dinkes.getByRole("link", { name: "Tanggapi rujukan" }).click();
      await dinkes.getByRole("radio", { name: "Beri masukan sekarang" }).check();
      await dinkes.getByLabel("Masukan atau alasan").fill(advice);
      await dinkes.getByRole("button", { name: "Kirim tanggapan" }).click();
      await dinkes.getByRole("list", { name: "Percakapan" }).getByText(advice).waitFor();
    });

    test("satgas answers with a citation and an action by a date", async () => {
      await satgas.reload();
      await see(satgas, advice);
      await satgas.getByRole("link", { name: "Jawab", exact: true }).click();
      await satgas.getByLabel("Jawaban", { exact: true }).fill(answer);
      const law = satgas.getByRole("group", { name: "Dasar hukum 1" });
      await law.getByLabel("Peraturan").fill("Permendagri 20/2018");
      await law.getByLabel("Pasal").fill("12");
      await law.getByLabel("Ayat").fill("1");
      await satgas.getByLabel("Tindakan").fill(action);
      await satgas.getByLabel("Siapa (jabatan)").fill("Kaur Keuangan");
      await satgas.getByLabel("Paling lambat").fill(inTwoWeeks);
      await satgas.getByRole("button", { name: "Kirim jawaban" }).click();
      await see(satgas, /tinggal ditutup dengan surat/);
      await sekdes.reload();
      await see(sekdes, answer);
      await see(sekdes, "Permendagri 20/2018 pasal 12 ayat (1)");
      expect(await sekdes.getByText(request).count(), "notes of the offices").toBe(0);
    });

    test("satgas closes with a surat jawaban that anybody can check", async () => {
      await satgas.getByRole("link", { name: "Tutup dengan surat" }).click();
      await satgas.getByRole("radio", { name: /^Surat jawaban/ }).check();
      await satgas.getByRole("button", { name: "Tutup kasus" }).click();
      await see(satgas, /^Selesai dijawab/);
      await sekdes.reload();
      const papers = sekdes.getByRole("list", { name: "Surat" });
      await papers.getByRole("link", { name: /Surat jawaban/i }).waitFor();
      const address = await papers
        .getByRole("link", { name: "Periksa keaslian" })
        .getAttribute("href");
      const anybody = await stage.visit(null, { javaScriptEnabled });
      await anybody.goto(address ?? "");
      await see(anybody, /terdaftar|asli|dikeluarkan/i);
      expect(await anybody.getByText("Insentif kader").count(), "the content stays private").toBe(
        0,
      );
      await anybody.context().close();
    });

    test("sekdes rates the answer and proves the action with a photo", async () => {
      await sekdes.getByLabel("Komentar").fill("Cepat dan jelas");
      await sekdes.getByRole("button", { name: "Sangat baik" }).click();
      await see(sekdes, /Dinilai sangat baik/);
      await goTo(sekdes, /^Tindak lanjut/);
      await sekdes.getByRole("link", { name: action }).click();
      await sekdes.getByLabel("Apa yang sudah dikerjakan?").fill(proof);
      await choosePhoto(sekdes, javaScriptEnabled);
      await sekdes.getByRole("button", { name: /^Kirim bukti/ }).click();
      await sekdes.getByRole("list", { name: "Berkas bukti" }).getByText("papan.jpg").waitFor();
    });

    test("satgas looks at the proof and verifies it", async () => {
      await goTo(satgas, /^Tindak lanjut/);
      await satgas.getByRole("link", { name: action }).click();
      await see(satgas, proof);
      await satgas.getByRole("button", { name: /^Terima bukti/ }).click();
      await see(satgas, "menerima bukti");
      const { rows } = await stage.house.owner.query("select state from follow_ups");
      expect(rows).toEqual([{ state: "verified" }]);
      await satgas.goto(caseUrl);
      await see(satgas, /^Selesai, dijawab/);
    });

    test("no page complained", () => {
      expect(stage.complaints).toEqual([]);
    });
  });
}

async function fillQuestion(page: Page): Promise<void> {
  await page.getByLabel("Pertanyaan", { exact: true }).fill(question);
  await page.getByLabel("Pokok masalah").fill(subject);
  await page.getByLabel("Topik", { exact: true }).selectOption("Posyandu");
  await page.getByRole("radio", { name: /^Segera/ }).check();
  await page.getByRole("radio", { name: "Sekelompok orang" }).check();
  await page.getByLabel("Apa yang bergantung pada jawabannya?").fill("Musdes minggu depan");
  await page.getByRole("checkbox", { name: "Menyangkut warga miskin atau rentan" }).check();
}

/** Where scripts run the phone makes the photo small before it goes out, and says so. */
async function choosePhoto(page: Page, isShrunk: boolean): Promise<void> {
  const file = { name: "papan.jpg", mimeType: "image/jpeg", buffer: photo };
  await page.getByLabel(/^Foto atau/).setInputFiles(file);
  if (!isShrunk) return;
  const words = page.getByText(/^papan\.jpg: [\d.]+ kB → [\d.]+ kB$/);
  await words.waitFor();
  const [before, after] = [...(await words.innerText()).matchAll(/([\d.]+) kB/g)].map(
    ([, kilobytes]) => Number(kilobytes?.replaceAll(".", "")),
  );
  expect(before).toBeGreaterThan(2000);
  expect(after).toBeLessThan((before ?? 0) / 3);
}

/** A deed behind "Lainnya": found beside the main one. */
async function chooseDeed(page: Page, label: string): Promise<void> {
  await page.getByRole("main").getByText("Lainnya").click();
  await page.getByRole("link", { name: label }).click();
}

/** One of the places at the bottom of the telephone. */
async function goTo(page: Page, place: RegExp): Promise<void> {
  await page
    .getByRole("navigation", { name: "Tempat utama" })
    .getByRole("link", { name: place })
    .click();
}

async function see(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole("main").getByText(words).first().waitFor({ timeout: patienceMs });
}
