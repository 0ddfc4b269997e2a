// Cases told through the front door without a browser, for tests that need a clinic with something in it.
import { expect } from "vitest";
import type { Page, Visitor } from "./visitor.ts";

export const plainQuestion = {
  topic: "apbdes.perubahan",
  subject: "Perubahan APBDes karena SiLPA",
  question:
    "SiLPA tahun lalu lebih besar dari perkiraan. Apakah perubahan APBDes cukup sekali tahun ini?",
  urgency: "segera",
  impact: "seluruh_desa",
  isian_tahun_anggaran: "2026",
  isian_sebab_perubahan: "SiLPA tahun lalu",
};

/** Asks as this village hat; gives the address of the case. */
export async function askCase(
  asker: Visitor,
  change: Record<string, string | File> = {},
): Promise<string> {
  const page = await asker.post("/tanya", { ...plainQuestion, ...change });
  expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
  return page.path.replace("/tanda-terima", "");
}

/** Takes one step on a case as its page offers it: with the version that stands there. */
export async function takeStep(
  visitor: Visitor,
  url: string,
  path: string,
  fields: Record<string, string | File>,
): Promise<Page> {
  const form = await visitor.get(path === "pegang" ? url : `${url}/${path}`);
  const version = /name="version" value="(\d+)"/.exec(form.html)?.[1] ?? "";
  const page = await visitor.post(`${url}/${path}`, { version, ...fields });
  expect(page.status, `${path}: ${page.text.slice(0, 500)}`).toBe(200);
  return page;
}
