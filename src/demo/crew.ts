// The crew on stage: actors and offices as the database has them, and the hat put on for each act.
import type { Actor } from "#platform/actor.ts";
import type { AdminClient, Db } from "#platform/database.ts";
import { sql } from "kysely";
import { localDate } from "#modules/calendar/public.ts";
import { type Cast, satgasOf, officerOf, seatKey } from "./cast.ts";
import { idOf, openChance } from "./chance.ts";
import type { Deal } from "./deals.ts";
import type { Post, Seat } from "./posts.ts";

export interface Crew {
  cast: Cast;
  /** The actor of a post with an account. */
  actorOf(username: string): Actor;
  hasAccount(username: string): boolean;
  officeOf(seat: Seat): string;
}

type ActorRow = Omit<Actor, "sessionId" | "hats" | "unread">;

const actorQuery = `select a.id as "assignmentId", p.id as "personId", p.name as "personName", r.code as role, r.name as "roleName",
    r.reach, r.staff, a.region_code as region, g.name as "regionName", o.id as "officeId", o.kind as "officeKind",
    o.name as "officeName", a.title
  from assignments a join people p on p.id = a.person_id join roles r on r.code = a.role
  join regions g on g.code = a.region_code join offices o on o.id = a.office_id
  where p.id = any ($1)`;

/** Ids of offices by seat; standing ones are found without their name. */
export async function readOffices(
  owner: AdminClient,
  branch: string,
): Promise<(seat: Seat) => string> {
  const { rows } = await owner.query<{
    id: string;
    kind: string;
    name: string;
    region_code: string;
  }>(
    "select id, kind, name, region_code from offices where region_code like $1 or region_code = $2",
    [`${branch}%`, branch.slice(0, 2)],
  );
  const ids = new Map<string, string>();
  for (const { id, kind, name, region_code: region } of rows) {
    ids.set(seatKey({ kind, region, name }), id);
    ids.set(seatKey({ kind, region }), id);
  }
  return (seat) => {
    const id = ids.get(seatKey(seat));
    if (!id) throw new Error(`There is no office ${seatKey(seat)}.`);
    return id;
  };
}

/** Everybody of the cast as an actor. */
export async function callCrew(
  owner: AdminClient,
  cast: Cast,
  officeOf: Crew["officeOf"],
): Promise<Crew> {
  const { rows } = await owner.query<ActorRow>(actorQuery, [cast.people.map(({ id }) => id)]);
  const actors = new Map<string, Actor>();
  for (const post of cast.posts) {
    const row = rows.find(
      (one) =>
        one.personId === idOf(post.wornBy ?? post.username) && one.officeId === officeOf(post.seat),
    );
    if (row) actors.set(post.username, { ...row, sessionId: "", hats: 1, unread: 0 });
  }
  return {
    cast,
    officeOf,
    hasAccount: (username) => actors.has(username),
    actorOf: (username) => {
      const actor = actors.get(username);
      if (!actor) throw new Error(`${username} has no account.`);
      return actor;
    },
  };
}

/** Puts the hat of an actor on this transaction, as wear_session does for a request. */
export async function wear(db: Db, actor: Actor, now: Date): Promise<void> {
  await sql`select set_config('klik.person', ${actor.personId}, true), set_config('klik.assignment', ${actor.assignmentId}, true),
    set_config('klik.role', ${actor.role}, true), set_config('klik.reach', ${actor.reach}, true),
    set_config('klik.staff', ${actor.staff ? "yes" : ""}, true), set_config('klik.region', ${actor.region}, true),
    set_config('klik.office', ${actor.officeId}, true), set_config('klik.day', ${localDate(now)}, true)`.execute(
    db,
  );
}

/** Who plays in one case. */
export interface Players {
  /** Speaks for the asker: the asker, a colleague with an account, or the pendamping. */
  voice: string;
  /** The asker has an account and asks by itself. */
  asksItself: boolean;
  satgas: string;
  camat: string;
}

/** Chooses the players of a deal; the coordinator of a satgas takes about half of its cases. */
export function choosePlayers({ cast, hasAccount }: Crew, deal: Deal): Players {
  const district = deal.place.code.slice(0, 8);
  const [coordinator = "", ...members] = satgasOf(cast, district);
  const chance = openChance(`pemeran ${deal.story.subject}`);
  const satgas = members.length === 0 || chance.happens(0.55) ? coordinator : chance.pick(members);
  const sameOffice = (post: Post) => seatKey(post.seat) === seatKey(deal.post.seat);
  const colleague = cast.posts.find((post) => sameOffice(post) && !post.wornBy);
  return {
    voice: hasAccount(deal.post.username)
      ? deal.post.username
      : (colleague?.username ?? officerOf(cast, "pendamping", district)),
    asksItself: deal.channel === "web",
    satgas,
    camat: officerOf(cast, "camat", district),
  };
}
