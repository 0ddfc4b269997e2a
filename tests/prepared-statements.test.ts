// A new version may change the schema while an older process still answers: its prepared plans are overtaken, and nobody notices.
import { beforeAll, expect, test } from "vitest";
import { isStalePlan } from "#platform/prepared.ts";
import { useClinic } from "./support/clinic.ts";
import type { Visitor } from "./support/visitor.ts";

const clinic = useClinic();
let village: Visitor;
let address: string;

/** On each of its connections the house holds the plans of this page. */
async function warmUp(): Promise<void> {
  for (let i = 0; i < 4; i += 1)
    await Promise.all(Array.from({ length: 4 }, () => village.get(address)));
}

beforeAll(async () => {
  address = await clinic.ask("sekdes");
  village = await clinic.as("sekdes");
});

test("pages that are read at the moment of the change are all shown", async () => {
  await warmUp();
  await clinic.house.owner.query("alter table consultations add column tried_once text");
  const pages = await Promise.all(Array.from({ length: 12 }, () => village.get(address)));
  expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
});

test("what is written at that moment is kept once", async () => {
  await warmUp();
  await clinic.house.owner.query("alter table consultations add column tried_twice text");
  const page = await village.post(`${address}/balasan`, {
    body: "Tambahan yang datang saat skema berubah.",
  });
  expect(page.status).toBe(200);
  expect(page.text.split("Tambahan yang datang saat skema berubah.").length).toBe(2);
});

test("the mistake is told from others by what PostgreSQL calls it", () => {
  expect(isStalePlan({ code: "0A000", routine: "RevalidateCachedQuery" })).toBe(true);
  expect(isStalePlan({ code: "0A000", routine: "ExecInitNode" })).toBe(false);
  expect(isStalePlan(new Error("cached plan must not change result type"))).toBe(false);
});
