// What journeys about the outbox do again and again.
import type { Page } from "playwright-core";

/** Fills in a question with the fields of its topic. */
export async function fillQuestion(page: Page, subject: string): Promise<void> {
  await page.getByLabel("Pertanyaan", { exact: true }).fill("Evaluasi APBDes belum turun sebulan.");
  await page.getByLabel("Pokok masalah").fill(subject);
  await page.getByLabel("Topik", { exact: true }).selectOption("Perubahan APBDes");
  await page.getByLabel("Tahun anggaran").fill("2026");
  await page.getByLabel("Sebab perubahan").selectOption("SiLPA tahun lalu");
}

/** It lies on this phone, and nowhere else yet. */
export async function expectKept(page: Page): Promise<void> {
  await page.locator(".outbox-row").getByText("Di HP ini saja").waitFor();
}
