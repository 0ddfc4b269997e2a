// What a page of figures looks at: a place within the hat's reach, a period, a group of topics. Read from the address;
// anything unknown, or outside the reach of the hat, is as if it were not there.
import { type Actor, isInBranch } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { zoneOfRegion } from "#modules/calendar/public.ts";
import { findRegion, type Region, writePlace } from "#modules/regions/public.ts";
import { topicGroups } from "#modules/topics/public.ts";
import { makePeriod, monthOf, type Period } from "./months.ts";

export interface Look {
  place: string;
  placeName: string;
  placeLevel: string;
  /** The place of the hat: what the filter goes back to. */
  home: string;
  period: Period;
  topicGroup: string | undefined;
}

type Query = (name: string) => string | undefined;

/** Reads the look of an address for a hat at `now`. */
export async function readLook(
  db: Db,
  actor: Pick<Actor, "region">,
  query: Query,
  now: Date,
): Promise<Look> {
  const zone = zoneOfRegion(actor.region);
  const running = monthOf(now, zone).key;
  const period = makePeriod(query("kurun") ?? running, now, zone) ?? makePeriod(running, now, zone);
  if (!period) throw new Error(`There is no period for ${running}.`);
  const place = await readPlace(db, actor, query("wilayah"));
  const group = query("bidang");
  return {
    place: place.code,
    placeName: writePlace(place),
    placeLevel: place.level,
    home: actor.region,
    period,
    topicGroup: topicGroups.some(({ code }) => code === group) ? group : undefined,
  };
}

async function readPlace(
  db: Db,
  actor: Pick<Actor, "region">,
  code: string | undefined,
): Promise<Region> {
  const asked =
    code && /^[\d.]{2,13}$/.test(code) && isInBranch(code, actor.region)
      ? await findRegion(db, code)
      : undefined;
  if (asked && isInBranch(asked.code, actor.region)) return asked;
  const own = await findRegion(db, actor.region);
  if (!own) throw new Error(`The region ${actor.region} of a hat is unknown.`);
  return own;
}
