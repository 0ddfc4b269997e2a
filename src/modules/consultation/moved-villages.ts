// When a kecamatan is split, the open cases of its moved villages go to the satgas that serves them now.
import type { AdminClient } from "#platform/database.ts";
import { handOverFollowUps } from "#modules/follow-ups/public.ts";

/** After regions have moved (old code → new code): hands open cases and unverified follow-ups to today's satgas. Gives how many cases. */
export async function handOverMovedCases(
  owner: AdminClient,
  moves: readonly { from: string; to: string }[],
): Promise<number> {
  let moved = 0;
  for (const { from, to } of moves) {
    if (from.slice(0, 8) === to.slice(0, 8)) continue;
    const offices = [from.slice(0, 8), to.slice(0, 8), to];
    const { rowCount } = await owner.query(
      `update consultations c set handling_office_id = n.id, holder_id = null, holder_name = null, version = c.version + 1
       from offices o, offices n
       where c.region_code = $3 and c.state not in ('closed', 'merged') and c.handling_office_id = o.id
         and o.kind = 'satgas' and o.region_code = $1 and n.kind = 'satgas' and n.region_code = $2`,
      offices,
    );
    await handOverFollowUps(owner, from, to);
    moved += rowCount ?? 0;
  }
  return moved;
}
