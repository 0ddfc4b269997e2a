// Objects that belong to others: for every kind that a path may name, one in each place, and which of them a hat may not see.
import { randomUUID } from "node:crypto";
import { branchRange, isInBranch } from "#platform/actor.ts";
import type { ObjectKind } from "#platform/routes.ts";
import { classification } from "../row-security/classification.ts";
import { sees } from "../row-security/scopes.ts";
import { caseOf } from "../row-security/tables-of-cases.ts";
import { casePlaces, type Hat, hatOf, type World } from "../row-security/world.ts";

/** Where an object lies, for the message, and what stands in the path. */
export interface Foreign {
  place: string;
  ids: readonly string[];
}

/** For every kind: the objects that this hat may not see. Empty where everything of that kind is public. */
export type Objects = Record<ObjectKind, (hat: Hat) => Foreign[]>;

/** Kinds that nobody needs to hide: a path with only these has nothing foreign to be tried with. */
export const publicKinds: readonly ObjectKind[] = ["topic", "asset"];

export async function arrangeObjects(world: World): Promise<Objects> {
  const arrange = (table: string) => classification[table]?.arrange(world) ?? Promise.resolve({});
  const [
    followUps,
    attachments,
    papers,
    messages,
    notifications,
    sessions,
    links,
    uploads,
    requests,
  ] = [
    await arrange("follow_ups"),
    await arrange("attachments"),
    await arrange("papers"),
    await arrange("messages"),
    await arrange("notifications"),
    await arrange("sessions"),
    await arrange("access_links"),
    await arrange("uploads"),
    await arrange("data_requests"),
  ];
  const exports = await arrange("exports");
  const tickets = await arrange("survey_tickets");
  /** By what the expectations of row security say about the row of each place. */
  const hidden = (table: string, keys: Record<string, string>) => (hat: Hat) => {
    const read = classification[table]?.read;
    const seen = read === "everyone" ? Object.keys(keys) : (read?.[hat.name] ?? []);
    return Object.entries(keys)
      .filter(([place]) => !seen.includes(place))
      .map(([place, id]) => ({ place, ids: [id] }));
  };
  return {
    consultation: (hat) => unseen(hat).map((place) => one(place, world.cases[place].id)),
    follow_up: hidden("follow_ups", followUps),
    attachment: hidden("attachments", attachments),
    paper: hidden("papers", papers),
    message: hidden("messages", messages),
    export: hidden("exports", exports),
    survey_ticket: hidden("survey_tickets", tickets),
    notification: hidden("notifications", notifications),
    session: hidden("sessions", sessions),
    access_link: hidden("access_links", links),
    upload: hidden("uploads", uploads),
    data_request: hidden("data_requests", requests),
    // Always behind its case: see `combine`.
    referral: () => Object.entries(world.referrals).map(([place, id]) => one(place, id)),
    person: (hat) =>
      ["lurah", "sekdes-paser", "koordinator", "dinkes"]
        .filter((name) => !mayMeet(world, hat, name))
        .map((name) => one(name, hatOf(world, name).person)),
    office: (hat) =>
      ["lurah", "sekdes-paser"]
        .filter((name) => !isInBranch(hatOf(world, name).region, hat.region))
        .map((name) => one(name, hatOf(world, name).office)),
    region: (hat) =>
      ["64.02.06", "64.01.01", "64.03.01"]
        .filter((code) => !isInBranch(code, hat.region))
        .map((code) => one(code, code)),
    setting: (hat) =>
      ["64.01", "64.02"]
        .filter((code) => !isInBranch(code, branchRange(hat.region).from))
        .map((code) => one(code, code)),
    // A secret that was never given to anybody.
    secret: () => [one("nobody's", "Xy3dLr9vQm2k7PzT0aWbC4eFgHjKnUsR5i8oN6lV1qE")],
    topic: () => [],
    asset: () => [],
  };
}

const one = (place: string, id: string): Foreign => ({ place, ids: [id] });

function unseen(hat: Hat) {
  return casePlaces.filter((place) => !(sees[hat.name] ?? []).includes(place));
}

function mayMeet(world: World, hat: Hat, name: string): boolean {
  const read = classification.people?.read;
  if (read === "everyone" || hatOf(world, name).person === hat.person) return true;
  return (read?.[hat.name] ?? []).includes(name);
}

/** Objects for a path with these parameters: foreign in the first, and where there is a second, also own first and foreign second. */
export function combine(
  world: World,
  objects: Objects,
  kinds: readonly ObjectKind[],
  hat: Hat,
): Foreign[] {
  const [first, second] = kinds;
  if (!first) return [];
  const outer = objects[first](hat);
  if (!second) return outer;
  const inner = objects[second](hat)[0]?.ids[0] ?? randomUUID();
  const foreignFirst = outer.map(({ place, ids }) => ({ place, ids: [...ids, inner] }));
  const own = sees[hat.name]?.[0];
  if (first !== "consultation" || !own) return foreignFirst;
  // A case of one's own, with something that hangs on another case.
  const stranger = own === "referred" ? world.referrals.hukum : world.referrals.dinkes;
  const mixed = {
    place: `${own} with a referral of another case`,
    ids: [caseOf(world, own).id, stranger],
  };
  return [...foreignFirst, mixed];
}

/** Ids of the same shape that name nothing at all: the page must be the same. */
export function nothing(kinds: readonly ObjectKind[]): string[] {
  return kinds.map((kind) => (kind === "region" || kind === "setting" ? "64.99.99" : randomUUID()));
}
