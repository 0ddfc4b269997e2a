// The data set of the bench fits today's schema: every rule is back after the load, and the product opens on it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { benchPassword, loadDataset } from "../bench/dataset/load.ts";
import { makeChance } from "../bench/dataset/random.ts";
import { openTestHouse, testNow, type TestHouse } from "./support/house.ts";
import { Visitor } from "./support/visitor.ts";

const cases = 2000;
let house: TestHouse;
let before: string[];
let counts: Record<string, number>;

beforeAll(async () => {
  house = await openTestHouse();
  before = await listRules();
  counts = await loadDataset(house.adminUrl, {
    size: { root: "64", cases, people: 0 },
    seed: 1,
    now: testNow,
    progress: () => undefined,
  });
});
afterAll(() => house.close());

async function listRules(): Promise<string[]> {
  const { rows } = await house.owner.query<{ rule: string }>(
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated as rule
     from pg_constraint where connamespace = 'public'::regnamespace
     union all select indexdef from pg_indexes where schemaname = 'public' order by 1`,
  );
  return rows.map((row) => row.rule);
}

test("the same seed gives the same chance", () => {
  const [one, two] = [makeChance(3), makeChance(3)];
  const draw = (chance: typeof one) => [
    chance.float(),
    chance.id(1_700_000_000_000),
    chance.int(9),
  ];
  expect(draw(one)).toEqual(draw(two));
  expect(draw(makeChance(4))).not.toEqual(draw(makeChance(3)));
});

test("every index and constraint stands again, checked", async () => {
  expect(before.length).toBeGreaterThan(200);
  expect(await listRules()).toEqual(before);
});

test("every table has its share of rows", async () => {
  expect(counts.consultations).toBe(cases);
  expect(counts.messages).toBeGreaterThan(2 * cases);
  for (const [table, count] of Object.entries(counts)) expect(count, table).toBeGreaterThan(0);
  const { rows } = await house.owner.query<{ open: number; late: number }>(
    `select count(*) filter (where state not in ('closed', 'merged'))::int as open,
       count(*) filter (where closed_at < asked_at)::int as late from consultations`,
  );
  expect(rows[0]?.open).toBeGreaterThan(cases / 200);
  expect(rows[0]?.open).toBeLessThan(cases / 10);
  expect(rows[0]?.late).toBe(0);
});

test("a satgas finds its queue and opens a case of it", async () => {
  const { rows } = await house.owner.query<{ username: string; id: string; subject: string }>(
    `select p.username, c.id, c.subject from consultations c join assignments a on a.office_id = c.handling_office_id
     join people p on p.id = a.person_id where c.state = 'working' and a.role = 'satgas' and p.username like 'satgas-%' limit 1`,
  );
  const visitor = new Visitor(house);
  await visitor.post("/masuk", { login: rows[0]?.username ?? "", password: benchPassword });
  const queue = await visitor.get("/antrean");
  expect(queue.text).toContain(rows[0]?.subject);
  const page = await visitor.get(`/konsultasi/${rows[0]?.id}`);
  expect(page.status).toBe(200);
});
