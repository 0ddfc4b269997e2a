// What is asked again and again: a topic that many villages ask about, and villages that ask about the same thing twice. What
// repeats wants a circular, a training or an article, not one more answer.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { Period } from "./months.ts";

export interface RepeatedTopic {
  topic_code: string;
  topic_name: string;
  asked: number;
  villages: number;
  /** Villages that asked about it more than once. */
  again: number;
}

export interface RepeatingVillage {
  region_code: string;
  region_name: string;
  district_name: string;
  topic_code: string;
  topic_name: string;
  asked: number;
}

const mostTopics = 40;
const mostVillages = 40;

function askedByVillage(place: string, period: Period) {
  const { from, until } = branchRange(place);
  return sql`select f.topic_code, f.region_code, count(*)::int as asked from case_figures f
    where f.asked_month = any(${period.months}::text[]) and f.region_code >= ${from} and f.region_code < ${until}
    group by 1, 2`;
}

/** Topics that two villages or more asked about in the period, or one village twice; the widest spread first. */
export async function listRepeatedTopics(
  db: Db,
  place: string,
  period: Period,
): Promise<RepeatedTopic[]> {
  const { rows } = await sql<RepeatedTopic>`
    select v.topic_code, t.name as topic_name, sum(v.asked)::int as asked, count(*)::int as villages,
      count(*) filter (where v.asked > 1)::int as again
    from (${askedByVillage(place, period)}) v join topics t on t.code = v.topic_code
    group by 1, 2 having sum(v.asked) > 1
    order by villages desc, asked desc, topic_code limit ${mostTopics}`.execute(db);
  return rows;
}

/** Villages that asked about one topic more than once in the period, the most often first. */
export async function listRepeatingVillages(
  db: Db,
  place: string,
  period: Period,
): Promise<RepeatingVillage[]> {
  const { rows } = await sql<RepeatingVillage>`
    select v.region_code, g.name as region_name, d.name as district_name, v.topic_code, t.name as topic_name, v.asked
    from (${askedByVillage(place, period)}) v join topics t on t.code = v.topic_code
    join regions g on g.code = v.region_code join regions d on d.code = g.parent_code
    where v.asked > 1 order by v.asked desc, g.name, v.region_code, v.topic_code limit ${mostVillages}`.execute(
    db,
  );
  return rows;
}
