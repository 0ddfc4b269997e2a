// A deadline: every village of a regency asks within one minute. Ends by looking for every question in the database.
import pg from "pg";
import { type ArrivalResult, runArrivals, type Watched } from "./arrivals.ts";
import { signIn } from "./client.ts";
import { makeChance } from "./dataset/random.ts";
import { ask } from "./scenarios.ts";
import type { Stage, Visitor } from "./stage.ts";

const withinSeconds = 60;

export interface RushResult {
  place: string;
  villages: number;
  accepted: number;
  found: number;
  /** Numbers given twice; there must be none. */
  doubled: number;
  arrivals: ArrivalResult;
}

/** One question from every village under `code` within a minute, at random instants. */
export async function runRush(
  stage: Stage,
  adminUrl: string,
  code: string,
  watched: Watched,
): Promise<RushResult> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows: people } = await admin.query<{
    username: string;
    role: string;
    region_code: string;
  }>(
    `select distinct on (a.region_code) p.username, a.role, a.region_code from assignments a join people p on p.id = a.person_id
     where a.role in ('sekdes', 'lurah') and a.region_code >= $1 and a.region_code < $2 order by a.region_code, p.username`,
    [code, `${code}/`],
  );
  const visitors: Visitor[] = [];
  for (const { username, role, region_code } of people) {
    const cookie = await signIn(stage.base, username);
    visitors.push({
      username,
      role,
      region: region_code,
      cookie,
      cases: [],
      toAnswer: [],
      toReply: [],
    });
  }
  const { rows: before } = await admin.query<{ at: Date }>("select now() as at");
  const chance = makeChance(11);
  const due = visitors.map(() => chance.float() * withinSeconds * 1000).sort((a, b) => a - b);
  const rate = visitors.length / withinSeconds;
  const arrivals = await runArrivals(
    stage.base,
    due,
    rate,
    (i) => {
      const visitor = visitors[i] as Visitor;
      return { scenario: "asking", kind: "write", cookie: visitor.cookie, ...ask(visitor, stage) };
    },
    watched,
  );
  const { rows: found } = await admin.query<{ count: string; numbers: string }>(
    `select count(*), count(distinct (regency_code, number)) as numbers from consultations
     where asked_at >= $1 and region_code >= $2 and region_code < $3`,
    [before[0]?.at, code, `${code}/`],
  );
  await admin.end();
  const count = Number(found[0]?.count);
  return {
    place: code,
    villages: visitors.length,
    accepted: arrivals.writes.count - arrivals.writes.errors,
    found: count,
    doubled: count - Number(found[0]?.numbers),
    arrivals,
  };
}
