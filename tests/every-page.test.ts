// What holds for every page that anybody reaches by links: nothing runs that is not ours, nothing is kept that is private,
// and to the public no person is shown but those whose office is public.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { walkAs } from "./support/crawler.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { type FullClinic, fillClinic } from "./support/stories.ts";

let house: TestHouse;
let clinic: FullClinic;
beforeAll(async () => {
  house = await openTestHouse();
  clinic = await fillClinic(house);
}, 150_000);
afterAll(() => house.close());

const hats = [
  ...["sekdes", "kades", "posyandu", "satgas", "camat", "koordinator", "kadis", "kabid"],
  ...["admin", "dinkes", "inspektorat", "pimpinan", "provinsi", "pendamping"],
];

describe.each([null, ...hats])("%s", { timeout: 120_000 }, (who) => {
  test("meets no script, style or link that could run something", async () => {
    const { visitor, pages } = await walkAs(house, who, ["/", "/beranda", clinic.richCase]);
    expect(pages.length).toBeGreaterThan(4);
    const faults = pages.flatMap(({ path, html }) => judge(html).map((why) => `${path}: ${why}`));
    expect(faults).toEqual([]);
    const { headers } = await visitor.fetch(pages[0]?.path ?? "/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("x-frame-options")).toBe("DENY");
  });
});

function judge(html: string): string[] {
  const faults: string[] = [];
  if (/<script(?![^>]*\bsrc="\/)/.test(html)) faults.push("a script in the page, or of others");
  if (/<style|\sstyle="/.test(html)) faults.push("a style in the page");
  if (/<[^>]*\son[a-z]+=/.test(html)) faults.push("an attribute that runs");
  if (/(?:href|src|action)="\s*(?:javascript|vbscript|data:text)/i.test(html))
    faults.push("a link that runs");
  if (/<(?:iframe|object|embed|base|meta[^>]*refresh)\b/i.test(html))
    faults.push("a frame or a jump");
  // A link may lead to another site; nothing may be loaded from there.
  if (/<(?:img|link|script|source)\b[^>]*(?:src|href)="(?:https?:)?\/\//i.test(html))
    faults.push("loads from others");
  return faults;
}

test("the public sees no asker, no case and no number of a person", async () => {
  const { pages } = await walkAs(house, null, ["/", clinic.letter, "/masuk"]);
  const { rows: askers } = await house.owner.query<{ name: string }>(
    `select distinct p.name from people p join assignments a on a.person_id = p.id join roles r on r.code = a.role
     where r.reach in ('village', 'institution')`,
  );
  const { rows: cases } = await house.owner.query<{ subject: string; number: string }>(
    "select subject, number from consultations where kind = 'consultation'",
  );
  expect(askers.length).toBeGreaterThan(5);
  expect(cases.length).toBeGreaterThan(30);
  const examples = new Set(["Evaluasi APBDes belum turun"]);
  const hidden = [...askers.map(({ name }) => name), ...cases.map(({ subject }) => subject)];
  for (const { path, html } of pages) {
    const text = html.replace(/<[^>]+>/g, " ");
    expect(text, path).not.toMatch(/\b\d{16}\b/);
    expect(text, path).not.toMatch(/\b(?:\+62|62|0)8\d{8,11}\b/);
    expect(text, path).not.toMatch(/\bLP-2026-\d{4}\b/);
    for (const words of hidden.filter((one) => !examples.has(one))) {
      expect(text.includes(words), `${path} shows ${words}`).toBe(false);
    }
  }
});

test("a report of wrongdoing names nobody outside: not in mails, not in notices of others", async () => {
  const { rows } = await house.owner.query<{ asker: string; id: string }>(
    "select asker_name as asker, id from consultations where kind = 'report'",
  );
  expect(rows.length).toBeGreaterThan(0);
  await house.runTask("mail_notifications");
  const notices = await house.owner.query<{ title: string; body: string }>(
    "select title, body from notifications",
  );
  const told = [
    ...house.sentMails.map((mail) => JSON.stringify(mail)),
    ...notices.rows.map((row) => JSON.stringify(row)),
  ];
  expect(told.length).toBeGreaterThan(10);
  for (const text of told) {
    for (const word of ["Volume jalan usaha tani", "Pelaksana kegiatan", "180 meter"])
      expect(text).not.toContain(word);
  }
});
