// Walks the chain of hashes and its seals in batches: every entry is there, as it was, in its place, and the tail is whole.
// The content is built here with words of its own, so that a changed function in the database hides nothing.
import type { Finding, TrailHead } from "./findings.ts";

/** What asks the database: a client of the owner's, or a job's transaction. */
export type Ask = <T>(text: string, values?: readonly unknown[]) => Promise<T[]>;

const linksAtOnce = 20_000;
const shownOfAKind = 100;

/** The same text as `audit_content` in 0008, of the entry `e`. */
const content = `jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx::text,
  e.row_xid::text, e.db_role, e.command, e.person_id, e.assignment_id, e.role, e.hat_region, e.office_id, e.table_name,
  e.row_key, e.action, e.before, e.after, e.hidden, e.case_id, e.region_code)::text`;

interface OddLink {
  position: number;
  entry_id: number;
  gap: number | null;
  table_name: string | null;
  row_key: string | null;
  at: string | null;
}

/**
 * Walks the links after `from` to the end and reports what is wrong. Gives how many it saw, and the last one, the head.
 */
export async function walkChain(
  ask: Ask,
  report: (finding: Finding) => void,
  from = 0,
): Promise<{ entries: number; head: TrailHead | null }> {
  let entries = 0;
  let head: TrailHead | null = null;
  let position = from;
  for (;;) {
    const [end] = await ask<{ seen: number; position: number; hash: string }>(
      `select count(*)::int as seen, max(position) as position, encode((array_agg(hash order by position desc))[1], 'hex') as hash
       from (select position, hash from audit_links where position > $1 order by position limit $2) part`,
      [position, linksAtOnce],
    );
    if (!end || end.seen === 0) return { entries, head };
    for (const odd of await findOddLinks(ask, position, end.position)) report(describeLink(odd));
    entries += end.seen;
    position = end.position;
    head = { position, hash: end.hash };
  }
}

/** Links of (after, until] whose entry is gone, whose predecessor is gone, or whose hash does not follow. */
function findOddLinks(ask: Ask, after: number, until: number): Promise<OddLink[]> {
  return ask<OddLink>(
    `select p.position, p.entry_id, e.table_name, e.row_key, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') as at,
       case when p.position - coalesce(p.previous_position, 0) > 1 then p.position - coalesce(p.previous_position, 0) - 1 end as gap
     from (
       select position, entry_id, hash, lag(position) over w as previous_position, lag(hash) over w as previous
       from audit_links where position >= $1 and position <= $2 window w as (order by position)) p
     left join audit_entries e on e.id = p.entry_id
     where p.position > $1 and (e.id is null or p.position <> coalesce(p.previous_position, 0) + 1
       or p.hash is distinct from sha256(coalesce(p.previous, sha256('')) || convert_to(${content}, 'UTF8')))
     order by p.position`,
    [after, until],
  );
}

function describeLink({ position, entry_id, gap, table_name, row_key, at }: OddLink): Finding {
  if (gap)
    return { what: "link missing", detail: `${gap} link(s) before position ${position} are gone` };
  if (table_name === null)
    return { what: "entry missing", detail: `entry ${entry_id} at position ${position} is gone` };
  return {
    what: "entry changed",
    table: table_name,
    key: row_key ?? "",
    when: `entry of ${at}`,
    detail: `entry ${entry_id} at position ${position} is not what was sealed`,
  };
}

/** Entries that appeared among sealed ones, with an id that every run had passed. */
export async function findSlippedIn(ask: Ask, report: (finding: Finding) => void): Promise<void> {
  const found = await ask<{ id: number; table_name: string; row_key: string; at: string }>(
    `select e.id, e.table_name, e.row_key, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') as at
     from audit_entries e
     where e.id <= (select settled_id from audit_seals order by position desc limit 1)
       and not exists (select 1 from audit_links l where l.entry_id = e.id)
     order by e.id limit ${shownOfAKind}`,
  );
  for (const { id, table_name, row_key, at } of found)
    report({
      what: "entry inserted",
      table: table_name,
      key: row_key,
      when: `entry says ${at}`,
      detail: `entry ${id} was not there when its neighbours were sealed`,
    });
}

/** Every seal names the hash of its link and as many entries as lie under it; the last one ends the chain. */
export async function checkSeals(
  ask: Ask,
  report: (finding: Finding) => void,
  from = 0,
): Promise<number> {
  const odd = await ask<{ position: number; at: string }>(
    `select s.position, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') as at
     from (select *, lag(position) over (order by position) as previous from audit_seals where position >= $1) s
     left join audit_links l on l.position = s.position
     where s.position > $1 and l.position is not null
       and (l.hash <> s.hash or s.position - coalesce(s.previous, $1) <> s.entries) order by s.position limit ${shownOfAKind}`,
    [from],
  );
  for (const { position, at } of odd)
    report({ what: "seal changed", when: `sealed ${at}`, detail: `seal at position ${position}` });
  const [ends] = await ask<{ seals: number; sealed: number; linked: number; at: string }>(
    `select (select count(*)::int from audit_seals) as seals, coalesce(max(s.position), 0) as sealed,
       coalesce((select max(position) from audit_links), 0) as linked,
       to_char(max(s.at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') as at from audit_seals s`,
  );
  if (ends && ends.linked < ends.sealed)
    report({
      what: "tail cut off",
      when: `sealed ${ends.at}`,
      detail: `the chain ends at position ${ends.linked}, the last seal is at ${ends.sealed}`,
    });
  if (ends && ends.linked > ends.sealed)
    report({
      what: "seal changed",
      detail: `the chain goes on to position ${ends.linked} after the last seal at ${ends.sealed}`,
    });
  return ends?.seals ?? 0;
}

/** Compares the chain with a head that was kept elsewhere. */
export async function checkKeptHead(
  ask: Ask,
  kept: TrailHead,
  report: (finding: Finding) => void,
): Promise<void> {
  const [link] = await ask<{ hash: string }>(
    "select encode(hash, 'hex') as hash from audit_links where position = $1",
    [kept.position],
  );
  if (link?.hash === kept.hash.toLowerCase()) return;
  report({
    what: "head differs",
    detail: link
      ? `at position ${kept.position} the chain has ${link.hash}, not the head that was kept`
      : `the chain has no position ${kept.position}, whose head was kept`,
  });
}
