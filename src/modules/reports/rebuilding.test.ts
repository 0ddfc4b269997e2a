// The sums are the same whether they grew with each story or were counted anew; and they are what the lists show.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { rebuildFigures } from "./public.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A small generator with a seed, so that a failure can be played again. */
function makeChance(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    happens: (share: number) => next() < share,
  };
}
type Chance = ReturnType<typeof makeChance>;

const hourMs = 3_600_000;
const askers = ["sekdes", "sekdes2", "lurah", "sekdes-paser", "posyandu"];

/** An instant of the last four months, often right at the edge of a local one. */
function instant(chance: Chance): Date {
  const edges = ["2026-08-31T16:00:00Z", "2026-09-30T16:00:00Z", "2026-10-31T16:00:00Z"];
  const at = chance.happens(0.3)
    ? Date.parse(chance.pick(edges)) + (chance.below(3) - 1) * 60_000
    : testNow.getTime() - chance.below(24 * 100) * hourMs;
  return new Date(Math.min(at, testNow.getTime()));
}

async function change(id: string, columns: Record<string, unknown>): Promise<void> {
  const names = Object.keys(columns);
  await house.owner.query(
    `update consultations set ${names.map((name, i) => `${name} = $${i + 2}`).join(", ")} where id = $1`,
    [id, ...Object.values(columns)],
  );
}

const later = (chance: Chance, from: Date) =>
  new Date(from.getTime() + chance.below(20 * 24) * hourMs);

async function addStory(chance: Chance): Promise<string> {
  const row = await addCaseRow(house, chance.pick(askers), { restricted: chance.happens(0.1) });
  const asked = instant(chance);
  await change(row.id, {
    asked_at: asked,
    concerns_poor: chance.happens(0.3),
    first_reply_due: later(chance, asked),
    resolution_due: later(chance, asked),
    topic_code: chance.pick(["apbdes", "apbdes.evaluasi", "apbdes.siltap"]),
  });
  return row.id;
}

/** What happens to the row of a case: whatever the tables admit, also what no page would do. */
const changes: ((chance: Chance, at: Date) => Record<string, unknown>)[] = [
  (_chance, at) => ({ first_replied_at: at }),
  (_chance, at) => ({ first_replied_at: at, answered_at: at, state: "answered" }),
  (_chance, at) => ({ answered_at: at, closed_at: at, state: "closed" }),
  () => ({ answered_at: null, closed_at: null, state: "working" }),
  () => ({ state: "merged" }),
  (chance, at) => ({ resolution_due: chance.happens(0.3) ? null : at }),
];

/** What happens beside it: $1 the case, $2 an instant, $3 a later one, $4 one of these words or numbers. */
const deeds: { sql: string; words: readonly (string | number)[] }[] = [
  {
    sql: `insert into escalations (id, consultation_id, direction, from_office_id, to_office_id, reason, automatic, by_name, at)
      select gen_random_uuid(), id, 'up', handling_office_id, handling_office_id, 'Lewat batas', true, $4 || '', least($2::timestamptz, $3)
      from consultations where id = $1`,
    words: ["Klik Desa"],
  },
  {
    sql: `with k as (insert into closings (id, consultation_id, form, summary, by_name, by_title, at, reopened_at)
        values (gen_random_uuid(), $1, 'tanpa_surat', 'Selesai', 'Nama', 'Satgas', $2, $3) returning id)
      insert into ratings (closing_id, consultation_id, score, at) select id, $1, $4::int, $2 from k`,
    words: [1, 2, 3, 4, 5],
  },
  {
    sql: `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id,
        restricted, action, person_title, due_on, state, proven_at, created_at, created_by)
      select gen_random_uuid(), 'consultation', id, number, region_code, office_id, handling_office_id, restricted,
        'Memperbaiki', 'Kaur', $2::timestamptz::date, $4, $3::timestamptz, $2::timestamptz, 'Satgas' from consultations where id = $1`,
    words: ["open", "proven", "verified", "cancelled"],
  },
  {
    sql: `update follow_ups set state = $4 where source_id = $1 and $2::timestamptz <= $3`,
    words: ["open", "verified"],
  },
  {
    sql: `insert into referrals (id, consultation_id, region_code, restricted, from_office_id, to_office_id, kind, reason,
        state, sent_at, due, advised_at)
      select gen_random_uuid(), c.id, c.region_code, c.restricted, c.handling_office_id, o.id, 'referral', 'Perlu pendapat',
        $4, $2, $3, $3 from consultations c, offices o where c.id = $1 and o.kind = 'agency' order by o.id limit 1`,
    words: ["sent", "accepted", "advised", "refused"],
  },
  {
    sql: `insert into remote_villages (region_code, noted_by, noted_at)
      select region_code, $4, least($2::timestamptz, $3) from consultations where id = $1 on conflict (region_code) do nothing`,
    words: ["Admin"],
  },
  {
    sql: `delete from remote_villages where region_code = (select region_code from consultations where id = $1)
      and $2::timestamptz <= $3 and $4 <> ''`,
    words: ["x"],
  },
];

async function act(chance: Chance, ids: string[]): Promise<void> {
  if (chance.happens(0.15)) ids.push(await addStory(chance));
  const id = chance.pick(ids);
  const { rows } = await house.owner.query<{ asked_at: Date }>(
    "select asked_at from consultations where id = $1",
    [id],
  );
  const at = later(chance, rows[0]?.asked_at ?? testNow);
  if (chance.happens(0.5)) return change(id, chance.pick(changes)(chance, at));
  const { sql, words } = chance.pick(deeds);
  await house.owner.query(sql, [id, at, later(chance, at), chance.pick(words)]);
}

async function readAll(table: string, order: string): Promise<unknown[]> {
  const { rows } = await house.owner.query(`select * from ${table} order by ${order}`);
  return rows;
}

const sums = () => readAll("figure_cells", "level, slice, region_code, month, key");
const facts = () => readAll("case_figures", "consultation_id");

test("sums that grew with a hundred random stories are those counted anew, whatever the order", async () => {
  for (const seed of [1, 77, 4242]) {
    const chance = makeChance(seed);
    const ids = [(await addCaseRow(house, "sekdes")).id];
    for (let step = 0; step < 120; step += 1) {
      await act(chance, ids);
      if (chance.happens(0.15)) await house.runTask("refresh_figures");
    }
    await house.runTask("turn_figures");
    await house.runTask("refresh_figures");
    const grown = { sums: await sums(), facts: await facts() };
    expect(grown.sums.length).toBeGreaterThan(50);
    await rebuildFigures(house.worker, testNow);
    expect(await facts(), `facts of seed ${seed}`).toEqual(grown.facts);
    expect(await sums(), `sums of seed ${seed}`).toEqual(grown.sums);
  }
});

test("the nightly recount heals what went wrong in the last two months", async () => {
  const before = await sums();
  await house.owner.query("update figure_cells set asked = 999 where month = '2026-11'");
  await house.owner.query("delete from case_figures where asked_month = '2026-11'");
  await house.owner.query(
    `insert into case_figures (consultation_id, region_code, counted_in, topic_code, office_id, concerns_poor, reached_province, asked_at, asked_month)
     select $1, region_code, region_code, topic_code, office_id, false, false, asked_at, '2026-11' from consultations limit 1`,
    [randomUUID()],
  );
  await house.runTask("recount_figures");
  expect(await sums()).toEqual(before);
});
