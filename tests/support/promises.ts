// Promises for the tests of follow-ups: written down as a satgas would, and the steps taken as their page offers them.
import { randomUUID } from "node:crypto";
import { openTestHouse, testNow, type TestHouse } from "./house.ts";
import { jembayan, loaKulu } from "./people.ts";
import type { Page, Visitor } from "./visitor.ts";

export interface Arranged {
  region?: string;
  /** "pemdes 64.02.02.2003": kind and region of the promising office. */
  office?: string;
  verifier?: string;
  action?: string;
  dueOn?: string;
}

export interface PromiseHouse {
  house: TestHouse;
  /** Ids of the offices by "kind region". */
  offices: Record<string, string>;
  promise(arranged?: Arranged): Promise<string>;
  stateOf(id: string): Promise<string>;
  titlesFor(office: string): Promise<string[]>;
  empty(): Promise<void>;
}

export async function openPromiseHouse(): Promise<PromiseHouse> {
  const house = await openTestHouse();
  const { rows: all } = await house.owner.query("select id, kind, region_code from offices");
  const offices: Record<string, string> = {};
  for (const { id, kind, region_code } of all) offices[`${kind} ${region_code}`] = id;
  return {
    house,
    offices,
    promise: (arranged = {}) => insertPromise(house, offices, arranged),
    stateOf: async (id) =>
      (await house.owner.query("select state from follow_ups where id = $1", [id])).rows[0]?.state,
    titlesFor: async (office) => {
      const { rows } = await house.owner.query(
        "select title from notifications where office_id = $1 order by at, id",
        [offices[office]],
      );
      return rows.map(({ title }) => title);
    },
    empty: async () => {
      house.setNow(testNow);
      for (const table of ["attachments", "follow_up_steps", "follow_ups", "notifications"])
        await house.owner.query(`delete from ${table}`);
    },
  };
}

async function insertPromise(
  house: TestHouse,
  offices: Record<string, string>,
  arranged: Arranged,
): Promise<string> {
  const id = randomUUID();
  const region = arranged.region ?? jembayan;
  await house.owner.query(
    `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id,
       action, person_title, due_on, state, created_at, created_by)
     values ($1, 'consultation', $2, 'KD-2026-0417 · Honor tim pelaksana', $3, $4, $5, $6, 'Kaur Keuangan', $7, 'open', $8, 'Hendra, Satgas')`,
    [
      id,
      randomUUID(),
      region,
      offices[arranged.office ?? `pemdes ${region}`],
      offices[arranged.verifier ?? `satgas ${loaKulu}`],
      arranged.action ?? "Perbaiki SK tim pelaksana",
      arranged.dueOn ?? "2026-11-10",
      testNow,
    ],
  );
  return id;
}

/** Posts a step as the page offers it: with the version that stands on the page. */
export async function step(
  visitor: Visitor,
  id: string,
  verb: string,
  fields: Record<string, string | File> = {},
): Promise<Page> {
  const page = await visitor.get(`/tindak-lanjut/${id}`);
  const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "1";
  return visitor.post(`/tindak-lanjut/${id}/${verb}`, { version, ...fields });
}
