import { afterAll, beforeAll, expect, test } from "vitest";
import { connectOwner } from "#platform/database.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await house.runTask("seal_audit");
});
afterAll(() => house.close());

const rename =
  "update offices set version = version + 1 where id = (select id from offices order by id limit 1 offset $1)";
async function count(sql: string): Promise<number> {
  const { rows } = await house.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
  return rows[0]?.n ?? -1;
}
const unsealed = () =>
  count("audit_entries e where not exists (select 1 from audit_links l where l.entry_id = e.id)");

test("everything committed is sealed, in one chain without gaps, and a quiet minute adds nothing", async () => {
  expect(await unsealed()).toBe(0);
  expect(await count("audit_entries")).toBeGreaterThan(1000);
  expect(await count("audit_links having max(position) <> count(*)")).toBe(-1);
  const seals = await count("audit_seals");
  await house.runTask("seal_audit");
  expect(await count("audit_seals")).toBe(seals);
});

test("an entry that commits after later ones were sealed is sealed by the next run", async () => {
  const slow = await connectOwner(house.adminUrl, "slow");
  try {
    await slow.query("begin");
    await slow.query(rename, [0]);
    await house.owner.query(rename, [1]);
    await house.runTask("seal_audit");
    // Minutes pass; others go on.
    await house.owner.query(rename, [2]);
    await house.runTask("seal_audit");
    expect(await unsealed()).toBe(0);
    await slow.query("commit");
    expect(await unsealed()).toBe(1);
    await house.runTask("seal_audit");
    expect(await unsealed()).toBe(0);
  } finally {
    await slow.end();
  }
  const { rows } = await house.owner.query<{ ordered: boolean }>(
    "select array_agg(entry_id order by position) = array_agg(entry_id order by entry_id) as ordered from audit_links",
  );
  expect(rows[0]?.ordered).toBe(false);
});

test("the place from which a run looks moves on, so that a run stays cheap", async () => {
  for (const offset of [3, 4]) {
    await house.owner.query(rename, [offset]);
    await house.runTask("seal_audit");
  }
  const { rows } = await house.owner.query<{ settled: number; last: number }>(
    "select settled_id as settled, last_id as last from audit_seals order by position desc limit 1",
  );
  expect(rows[0]?.settled).toBe((rows[0]?.last ?? 0) - 1);
});
