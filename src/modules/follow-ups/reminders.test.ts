import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, loaKulu } from "../../../tests/support/people.ts";
import { chooseReminders } from "./reminders.ts";
import { dueWords } from "./words.ts";

const day = (n: number) =>
  new Date(Date.UTC(2026, 10, 10) + n * 86_400_000).toISOString().slice(0, 10);
const due = day(0);

describe("steps", () => {
  test.each([
    [-4, null, false, false],
    [-3, null, true, false],
    [-2, null, true, false],
    [-2, -3, false, false],
    [0, -3, true, false],
    [0, 0, false, false],
    [1, 0, false, true],
    [2, 1, false, false],
    [6, 1, false, false],
    [7, 1, true, false],
    [8, 7, false, false],
    [14, 7, true, false],
    [5, -3, true, true],
    [20, null, true, true],
  ])("day %i, last reminded %j: office %j, verifier %j", (today, last, promiser, verifier) => {
    expect(chooseReminders(due, last === null ? null : day(last), day(today))).toEqual({
      promiser,
      verifier,
    });
  });

  test("whatever days the job runs on, nobody hears twice of one step", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 80 }), (days) => {
        let last: string | null = null;
        const office: number[] = [];
        let verifier = 0;
        for (const n of [...days].sort((a, b) => a - b)) {
          const told = chooseReminders(due, last, day(n));
          if (told.promiser) office.push(n < 0 ? -3 : Math.floor(n / 7) * 7);
          if (told.verifier) verifier += 1;
          if (told.promiser || told.verifier) last = day(n);
        }
        expect(new Set(office).size).toBe(office.length);
        expect(verifier).toBe(days.some((n) => n >= 1) ? 1 : 0);
      }),
    );
  });
});

test("terms in words", () => {
  expect(dueWords(due, day(-12))).toEqual({ words: "sisa 12 hari", tone: "plain" });
  expect(dueWords(due, day(-2))).toEqual({ words: "sisa 2 hari", tone: "wait" });
  expect(dueWords(due, day(-1))).toEqual({ words: "besok", tone: "wait" });
  expect(dueWords(due, due)).toEqual({ words: "hari ini", tone: "wait" });
  expect(dueWords(due, day(9))).toEqual({ words: "lewat 9 hari", tone: "late" });
});

describe("the job", () => {
  let house: TestHouse;
  const office: Record<string, string> = {};
  beforeAll(async () => {
    house = await openTestHouse();
    const { rows } = await house.owner.query("select id, kind, region_code from offices");
    for (const { id, kind, region_code } of rows) office[`${kind} ${region_code}`] = id;
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.owner.query("delete from notifications");
    await house.owner.query("delete from follow_ups");
  });

  async function promise(
    dueOn: string,
    state = "open",
    source: { id?: string; restricted?: boolean } = {},
  ) {
    await house.owner.query(
      `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id, restricted,
         action, person_title, due_on, state, created_at, created_by)
       values ($1, 'consultation', $2, 'KD-2026-0417 · Honor', $3, $4, $5, $6, 'Ubah SK tim', 'Kaur Keuangan', $7, $8, now(), 'Satgas')`,
      [
        randomUUID(),
        source.id ?? randomUUID(),
        jembayan,
        office[`pemdes ${jembayan}`],
        office[`satgas ${loaKulu}`],
        source.restricted ?? false,
        dueOn,
        state,
      ],
    );
  }
  /** Runs the job at 07.00 WITA of a day and gives what was told, as "office: title". */
  async function run(n: number): Promise<string[]> {
    await house.owner.query("delete from notifications");
    house.setNow(new Date(`${day(n - 1)}T23:00:00Z`));
    await house.runTask("remind_follow_ups");
    await house.runTask("remind_follow_ups");
    const { rows } = await house.owner.query(
      "select o.kind, n.title, n.person_id from notifications n join offices o on o.id = n.office_id order by o.kind",
    );
    return rows.map(
      ({ kind, title, person_id }) => `${person_id ? "person of " : ""}${kind}: ${title}`,
    );
  }

  test("tells once a step, to whom it concerns", async () => {
    await promise(due);
    const told: Record<number, string[]> = {};
    for (let n = -5; n <= 15; n += 1) {
      const news = await run(n);
      if (news.length > 0) told[n] = news;
    }
    const title = (words: string) => `Tindak lanjut KD-2026-0417 ${words}`;
    expect(told).toEqual({
      [-3]: [`pemdes: ${title("jatuh tempo dalam 3 hari")}`],
      0: [`pemdes: ${title("jatuh tempo hari ini")}`],
      1: [`satgas: ${title("lewat 1 hari")}`],
      7: [`pemdes: ${title("lewat 7 hari")}`],
      14: [`pemdes: ${title("lewat 14 hari")}`],
    });
  });

  test("what is proven, done or cancelled is not called to mind; what was returned is", async () => {
    for (const state of ["proven", "verified", "cancelled"]) await promise(due, state);
    expect(await run(0)).toEqual([]);
    await promise(due, "returned");
    expect(await run(0)).toHaveLength(1);
  });

  test("more than one page of them", async () => {
    const values = Array.from({ length: 520 }, (_, i) => day(-(i % 3)));
    for (const dueOn of values) await promise(dueOn);
    expect(await run(0)).toHaveLength(520 + values.filter((dueOn) => dueOn < due).length);
  });

  test("of a restricted case the office hears nothing, only those involved", async () => {
    await promise(due, "open", { restricted: true });
    expect(await run(0)).toEqual([]);
    const kase = randomUUID();
    const person = async (name: string) =>
      (await house.owner.query("select id from people where username = $1", [name])).rows[0]?.id;
    await house.owner.query(
      `insert into consultations (id, number, receipt_code, kind, restricted, region_code, office_id, asker_person_id, asker_name,
         asker_title, channel, topic_code, subject, question, urgency, impact, priority, state, level, handling_office_id,
         named_officer_id, asked_at, target_version, level_since)
       values ($1, 'LP-2026-0001', 'KODE-0001', 'report', true, $2, $3, $4, 'Nama kaur', 'Kaur Keuangan', 'web',
         (select code from topics limit 1), 'Laporan', 'Isi laporan.', 1, 1, 4, 'working', 'kabupaten', $5, $6, now(), 0, now())`,
      [
        kase,
        jembayan,
        office[`pemdes ${jembayan}`],
        await person("kaur"),
        office[`satgas ${loaKulu}`],
        await person("koordinator"),
      ],
    );
    await house.owner.query("delete from follow_ups");
    await promise(day(-1), "open", { id: kase, restricted: true });
    const told = await run(0);
    expect(told).toEqual([
      "person of pemdes: Tindak lanjut KD-2026-0417 lewat 1 hari",
      "person of satgas: Tindak lanjut KD-2026-0417 lewat 1 hari",
    ]);
  });
});
