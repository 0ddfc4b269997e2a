// Deals the stories out: which village asks, through whom, by which way. Depends on nothing but the stories themselves.
import type { Channel } from "#modules/consultation/public.ts";
import { openChance } from "./chance.ts";
import { dealFates, type Fate, type FatedStory } from "./fates.ts";
import { jembayan, loaKulu, type Place, villages, wards } from "./places.ts";
import { askerPost } from "./asker-posts.ts";
import type { Post } from "./posts.ts";
import type { Story } from "./story.ts";
import { duplicates } from "./twists.ts";

export interface Deal {
  story: Story;
  fate: Fate;
  place: Place;
  post: Post;
  channel: Channel;
  /** The deal that this one asks a second time. */
  duplicateOf?: Deal;
}

/** Deals `count` stories (all of them unless told) to villages whose names `nameOf` knows by code. */
export function dealStories(nameOf: (code: string) => string, count?: number): Deal[] {
  const deals = dealFates(count).map((fated) => {
    const { story, fate } = fated;
    const place = choosePlace(fated);
    const post = askerPost(story.asker, place, nameOf(place.code));
    return { story, fate, place, post, channel: story.channel ?? "web" };
  });
  return [...deals, ...dealDuplicates(deals, nameOf)];
}

function dealDuplicates(deals: readonly Deal[], nameOf: (code: string) => string): Deal[] {
  return duplicates.flatMap(({ of, story }): Deal[] => {
    const first = deals.find((deal) => deal.story.subject === of);
    if (!first) return [];
    const { place } = first;
    const post = askerPost(story.asker, place, nameOf(place.code));
    return [{ story, fate: "merged", place, post, channel: "web", duplicateOf: first }];
  });
}

function choosePlace({ story, at }: FatedStory): Place {
  const inWard = story.asker === "lurah" || /kelurahan/i.test(story.subject);
  const places = inWard
    ? wards
    : villages.filter(({ code }) => {
        if (at === "jembayan") return code === jembayan;
        if (at === "loaKulu") return code.startsWith(loaKulu) && code !== jembayan;
        return at === undefined || !code.startsWith(loaKulu);
      });
  const chance = openChance(`tempat ${story.subject}`);
  let left = chance.next() * places.reduce((sum, place) => sum + place.weight, 0);
  const found = places.find((place) => (left -= place.weight) < 0) ?? places[0];
  if (!found) throw new Error("There is no place to ask from.");
  return found;
}
