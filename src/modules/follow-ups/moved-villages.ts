// When a village moves to another kecamatan, the satgas of the new one verifies what it still owes.
import type { AdminClient } from "#platform/database.ts";

/** After a region moved (old code → new code): open follow-ups go to the satgas that serves the village now. */
export async function handOverFollowUps(
  owner: AdminClient,
  from: string,
  to: string,
): Promise<void> {
  await owner.query(
    `update follow_ups f set verifier_office_id = n.id from offices o, offices n
     where f.region_code = $3 and f.state in ('open', 'proven', 'returned') and f.verifier_office_id = o.id
       and o.kind = 'satgas' and o.region_code = $1 and n.kind = 'satgas' and n.region_code = $2`,
    [from.slice(0, 8), to.slice(0, 8), to],
  );
}
