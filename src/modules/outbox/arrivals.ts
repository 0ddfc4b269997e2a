// What has become of one's own submissions: where each lies, and whether somebody who works here has opened it since.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";

export interface Arrival {
  id: string;
  location: string;
  seen: boolean;
}

/** Those of the ids that have arrived from the person of this session; others are not spoken of. */
export async function findArrivals(db: Db, ids: readonly string[]): Promise<Arrival[]> {
  const { rows } = await sql<Arrival>`
    select id, location, seen from find_own_submissions(${[...ids]}::uuid[])`.execute(db);
  return rows;
}
