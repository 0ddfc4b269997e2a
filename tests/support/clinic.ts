// What the tests of cases share: a house, visitors by user name, asking, stepping, looking behind the scenes.
import { afterAll, beforeAll, expect } from "vitest";
import { openTestHouse, type TestHouse } from "./house.ts";
import { type Page, Visitor } from "./visitor.ts";

export interface Clinic {
  house: TestHouse;
  as(username: string): Promise<Visitor>;
  /** Asks as a village hat and gives the address of the case. */
  ask(username: string, change?: Record<string, string>): Promise<string>;
  /** Opens the page of a step and sends its form. */
  step(username: string, url: string, path: string, fields: Record<string, string>): Promise<Page>;
  /** The row of a case. */
  stateOf(url: string): Promise<Record<string, unknown>>;
}

export const plainQuestion = {
  topic: "apbdes.evaluasi",
  subject: "Evaluasi APBDes belum turun",
  question:
    "Rancangan APBDes sudah kami kirim sebulan lalu, tetapi evaluasinya belum turun. Apakah boleh kami tetapkan?",
  urgency: "biasa",
  impact: "seluruh_desa",
};

/** Opens a clinic for the tests of one file. */
export function useClinic(): Clinic {
  const visitors = new Map<string, Visitor>();
  const clinic = { as, ask, step, stateOf } as Clinic;
  beforeAll(async () => {
    clinic.house = await openTestHouse();
  });
  afterAll(() => clinic.house.close());

  async function as(username: string): Promise<Visitor> {
    const known = visitors.get(username);
    if (known) return known;
    const visitor = await Visitor.signedIn(clinic.house, username);
    visitors.set(username, visitor);
    return visitor;
  }

  async function ask(username: string, change: Record<string, string> = {}): Promise<string> {
    const visitor = await as(username);
    const page = await sendWithTopicFields(visitor, "/tanya", { ...plainQuestion, ...change });
    expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
    return page.path.replace("/tanda-terima", "");
  }

  async function step(
    username: string,
    url: string,
    path: string,
    fields: Record<string, string>,
  ): Promise<Page> {
    const visitor = await as(username);
    const form = await visitor.get(`${url}/${path}`);
    return visitor.post(`${url}/${path}`, { version: versionOf(form), ...fields });
  }

  async function stateOf(url: string): Promise<Record<string, unknown>> {
    const id = url.split("/").at(-1);
    const { rows } = await clinic.house.owner.query("select * from consultations where id = $1", [
      id,
    ]);
    return rows[0] as Record<string, unknown>;
  }
  return clinic;
}

/** The version of the case that a form was made from. */
export function versionOf(page: Page): string {
  return /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";
}

/** Sends a question; where its topic asks for more, fills that in and sends it again. */
export async function sendWithTopicFields(
  visitor: Visitor,
  path: string,
  fields: Record<string, string | File>,
): Promise<Page> {
  const page = await visitor.post(path, fields);
  if (page.status !== 422) return page;
  return visitor.post(path, { ...fields, ...topicFieldsOn(page) });
}

/** Plausible answers to the extra fields that a page shows. */
export function topicFieldsOn(page: Page): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [, name] of page.html.matchAll(/name="(isian_[^"]+)"/g))
    if (name) answers[name] = "2026";
  for (const [, name, value] of page.html.matchAll(
    /<select[^>]*name="(isian_[^"]+)"[\s\S]*?<option value="([^"]+)"/g,
  ))
    if (name && value) answers[name] = value;
  return answers;
}
