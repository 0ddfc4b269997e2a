// Villages that do not ask: by the local month of their last question. Mostly a question of trust or of the signal, not of peace.
import { sql } from "kysely";
import { branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";

export interface SilentVillage {
  code: string;
  name: string;
  kind: string;
  district_code: string;
  district_name: string;
  /** "2026-07"; null when it has never asked. */
  last_month: string | null;
}

/** Villages of a branch without a question since the month `since` ("2026-08"), those that never asked first, and how many in all. */
export async function listSilentVillages(
  db: Db,
  place: string,
  since: string,
  page: { limit: number; offset: number },
): Promise<{ villages: SilentVillage[]; total: number }> {
  const { from, until } = branchRange(place);
  const { rows } = await sql<SilentVillage & { total: number }>`
    select g.code, g.name, g.kind, d.code as district_code, d.name as district_name, last.month as last_month,
      count(*) over ()::int as total
    from regions g join regions d on d.code = g.parent_code
    left join lateral (select f.month from figure_cells f
      where f.level = 'village' and f.slice = 'all' and f.region_code = g.code and f.asked is not null
      order by f.month desc limit 1) last on true
    where g.code >= ${from} and g.code < ${until} and g.level = 'village' and g.retired_on is null
      and (last.month is null or last.month < ${since})
    order by last.month nulls first, d.name, g.name, g.code limit ${page.limit} offset ${page.offset}`.execute(
    db,
  );
  return {
    villages: rows.map(({ total: _, ...village }) => village),
    total: rows[0]?.total ?? (page.offset > 0 ? await countAll(db, place, since) : 0),
  };
}

async function countAll(db: Db, place: string, since: string): Promise<number> {
  return (await listSilentVillages(db, place, since, { limit: 1, offset: 0 })).total;
}
