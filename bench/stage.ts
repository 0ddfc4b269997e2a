// Who visits during a measurement: people of every role, signed in through the door, with the cases that they would open.
import pg from "pg";
import { signIn } from "./client.ts";
import type { Chance } from "./dataset/random.ts";

export interface Visitor {
  username: string;
  role: string;
  region: string;
  cookie: string;
  /** Cases that this person would open, the newest first. */
  cases: string[];
  /** Open cases that wait for this person's office, one list for all of an office: each case is answered once. */
  toAnswer: { id: string; version: number }[];
  /** Open cases of this person's office that it may add to. */
  toReply: string[];
}

export interface Stage {
  base: string;
  visitors: Visitor[];
  /** Topics that ask for no facts of their own. */
  topics: string[];
  chance: Chance;
}

interface Candidate {
  username: string;
  role: string;
  region_code: string;
  office_id: string;
}

const cast: Record<string, number> = {
  sekdes: 40,
  kepala_desa: 10,
  satgas: 30,
  camat: 6,
  koordinator: 4,
  kabid: 3,
  kepala_dinas: 2,
  pimpinan: 2,
  narasumber: 4,
};

/** Signs the cast in. Gives also how long a sign-in took, one after the other, in milliseconds. */
export async function prepareStage(
  adminUrl: string,
  base: string,
  chance: Chance,
): Promise<{ stage: Stage; signInMs: number[] }> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const visitors: Visitor[] = [];
  const signInMs: number[] = [];
  const desks = new Map<string, Visitor["toAnswer"]>();
  for (const candidate of await chooseCast(admin)) {
    const began = performance.now();
    const cookie = await signIn(base, candidate.username);
    signInMs.push(performance.now() - began);
    const visitor = await makeVisitor(admin, candidate, cookie);
    const desk = desks.get(candidate.office_id) ?? visitor.toAnswer;
    desks.set(candidate.office_id, desk);
    visitors.push({ ...visitor, toAnswer: desk });
  }
  const { rows: topics } = await admin.query<{ code: string }>(
    `select code from topics where parent_code is not null and active
       and not exists (select 1 from jsonb_array_elements(fields) f where (f->>'required')::boolean) order by code`,
  );
  await admin.end();
  return { stage: { base, visitors, topics: topics.map(({ code }) => code), chance }, signInMs };
}

/** People spread over all places by the hash of their name; of the satgas those whose desk has something on it. */
async function chooseCast(admin: pg.Client): Promise<Candidate[]> {
  const chosen: Candidate[] = [];
  for (const [role, count] of Object.entries(cast)) {
    const { rows } = await admin.query<Candidate>(
      `select p.username, a.role, a.region_code, a.office_id from assignments a join people p on p.id = a.person_id
       where a.role = $1 and ($1 <> 'satgas' or exists (select 1 from consultations c where c.handling_office_id = a.office_id
         and c.state in ('new', 'working')))
       order by md5(p.username) limit $2`,
      [role, count],
    );
    chosen.push(...rows);
  }
  return chosen;
}

async function makeVisitor(admin: pg.Client, one: Candidate, cookie: string): Promise<Visitor> {
  const ids = async (condition: string, values: unknown[], limit: number) => {
    const { rows } = await admin.query<{ id: string; version: number }>(
      `select c.id, c.version from consultations c where not c.restricted and ${condition} limit ${limit}`,
      values,
    );
    return rows;
  };
  const branch = [one.region_code, `${one.region_code}/`];
  const seen =
    one.role === "narasumber"
      ? await ids(
          "c.id in (select consultation_id from referrals where to_office_id = $1)",
          [one.office_id],
          30,
        )
      : await ids(
          "c.region_code >= $1 and c.region_code < $2 order by c.asked_at desc",
          branch,
          60,
        );
  const isSatgas = one.role === "satgas";
  const waiting = isSatgas
    ? await ids(
        "c.handling_office_id = $1 and c.state in ('new', 'working') order by c.asked_at desc",
        [one.office_id],
        60,
      )
    : [];
  const isVillage = one.role === "sekdes" || one.role === "kepala_desa";
  const open = isVillage
    ? await ids(
        "c.office_id = $1 and c.state in ('new', 'working', 'answered') order by c.asked_at desc",
        [one.office_id],
        30,
      )
    : [];
  return {
    username: one.username,
    role: one.role,
    region: one.region_code,
    cookie,
    cases: seen.map(({ id }) => id),
    toAnswer: waiting,
    toReply: open.map(({ id }) => id),
  };
}
