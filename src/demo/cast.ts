// The cast of the demo: posts become people with names, user names and hats. Ids follow from user names.
import type { EnrolledHat, EnrolledOffice, EnrolledPerson } from "#modules/accounts/public.ts";
import { askerPost } from "./asker-posts.ts";
import { idOf, openChance } from "./chance.ts";
import type { Deal } from "./deals.ts";
import { NameGiver, type Sex } from "./names.ts";
import { districts, jembayan, loaKulu, type Place, villages, wards } from "./places.ts";
import {
  agencies,
  agencySeat,
  districtPosts,
  type Post,
  regencyPosts,
  type Seat,
  sections,
} from "./posts.ts";
import type { AgencyKey, Asker } from "./story.ts";
import { type Report, reports } from "./twists.ts";

/** First day of every hat: before the oldest case. */
const since = "2024-01-02";

export interface Cast {
  /** Everybody with an account. */
  posts: readonly Post[];
  people: readonly EnrolledPerson[];
  /** Name of the holder of every post, with an account or without. */
  nameOf: (post: Post) => string;
}

/** The name of a place by its code. */
export type NameOf = (code: string) => string;
const womenOnly: readonly Asker[] = ["pkk", "posyandu"];

/** Everybody that the deals need, and at least one person for every role. */
export function castPeople(deals: readonly Deal[], placeName: NameOf): Cast {
  const asking = deals.filter(({ channel }) => channel === "web").map(({ post }) => post);
  const posts = unique([
    ...regencyPosts(),
    ...districts.flatMap((district) => districtPosts(district, placeName(district.code))),
    ...villagePosts(placeName),
    ...asking,
    ...secondHats(placeName),
  ]);
  const giver = new NameGiver();
  const names = new Map(
    unique([...posts, ...deals.map(({ post }) => post)]).map((post) => [
      post.username,
      giver.give(post.username, post.flavour, sexOf(post, deals), post.learned),
    ]),
  );
  return {
    posts,
    people: posts
      .filter((post) => !post.wornBy)
      .map(({ username }) => ({ id: idOf(username), name: names.get(username) ?? "", username })),
    nameOf: ({ username }) => names.get(username) ?? "",
  };
}

function villagePosts(placeName: NameOf): Post[] {
  const at = (place: Place, ...askers: Asker[]) =>
    askers.map((asker) => askerPost(asker, place, placeName(place.code)));
  return [
    ...villages.flatMap((place) =>
      place.code === jembayan
        ? at(
            place,
            "sekdes",
            "kepala_desa",
            "operator",
            "kaur_keuangan",
            "bpd",
            "rt",
            "posyandu",
            "bumdes",
          )
        : at(place, "sekdes", "kepala_desa"),
    ),
    ...wards.flatMap((place) => at(place, "lurah")),
    ...reports.map(({ by }) => reporterPost(by, placeName)),
  ];
}

export function reporterPost(by: Report["by"], placeName: NameOf): Post {
  const place = villages.find(({ code }) => code === by.place);
  if (!place) throw new Error(`The demo knows no village ${by.place}.`);
  return askerPost(by.asker, place, placeName(place.code));
}

/** One person, two hats: an operator who is a cadre too, and a coordinator who helps the neighbouring kecamatan. */
function secondHats(placeName: NameOf): Post[] {
  const village = villages.find(({ code }) => code === jembayan);
  if (!village) return [];
  const cadre = askerPost("posyandu", village, placeName(jembayan));
  return [
    { ...cadre, username: "operator/posyandu", title: "Kader Posyandu Melati", wornBy: "operator" },
    {
      username: "satgas/loajanan",
      role: "satgas",
      seat: { kind: "satgas", region: "64.02.03" },
      title: "Anggota Satgas (perbantuan)",
      flavour: "kutai",
      learned: true,
      wornBy: "satgas",
    },
  ];
}

function unique(posts: readonly Post[]): Post[] {
  return [...new Map(posts.map((post) => [post.username, post])).values()];
}

/** As the answers address the asker; by chance where they do not tell. */
function sexOf({ username }: Post, deals: readonly Deal[]): Sex {
  if (womenOnly.some((asker) => username.startsWith(asker))) return "P";
  const answers = deals
    .filter(({ post }) => post.username === username)
    .map(({ story }) => `${story.answer} ${story.askBack?.question ?? ""}`)
    .join(" ");
  if (/\b(Bapak|Pak)\b/.test(answers)) return "L";
  if (/\b(Ibu|Bu)\b/.test(answers)) return "P";
  return openChance(`sapaan ${username}`).happens(0.38) ? "P" : "L";
}

/** What finds an office: kind and place, with its name where there may be several of a kind. */
export function seatKey({ kind, region, name }: Seat): string {
  return `${kind} ${region} ${name ?? ""}`;
}

/** Offices that are not standing ones: institutions, agencies, sections, companions. */
export function listNewOffices(cast: Cast, deals: readonly Deal[]): EnrolledOffice[] {
  const seats = [
    ...cast.posts.map(({ seat }) => seat),
    ...deals.map(({ post }) => post.seat),
    ...(Object.keys(agencies) as AgencyKey[]).map(agencySeat),
  ].filter(({ name }) => name);
  return [...new Map(seats.map((seat) => [seatKey(seat), seat])).values()].map((seat) => ({
    id: idOf(seatKey(seat)),
    kind: seat.kind,
    name: seat.name ?? "",
    region_code: seat.region,
  }));
}

/** The hats of everybody; `officeOf` gives the id of an office by its seat. */
export function listHats(cast: Cast, officeOf: (seat: Seat) => string): EnrolledHat[] {
  return cast.posts.map(({ username, role, seat, title, wornBy }) => ({
    person_id: idOf(wornBy ?? username),
    role,
    region_code: seat.region,
    office_id: officeOf(seat),
    title,
    starts_on: wornBy ? "2024-06-03" : since,
  }));
}

/** Which office answers on which topics. */
export function listSubjects(officeOf: (seat: Seat) => string) {
  const all = [
    ...sections,
    ...(Object.keys(agencies) as AgencyKey[]).map((key) => ({
      seat: agencySeat(key),
      topics: agencies[key].topics,
    })),
  ];
  return all.flatMap(({ seat, topics }) =>
    topics.map((topic) => ({
      office_id: officeOf(seat),
      topic_code: topic,
      region_code: seat.region,
    })),
  );
}

/** User names of the satgas of a kecamatan, the coordinator first. */
export function satgasOf(cast: Cast, district: string): string[] {
  return cast.posts
    .filter((post) => post.role === "satgas" && post.seat.region === district && !post.wornBy)
    .map(({ username }) => username);
}

/** The user name of the post with this role in a kecamatan. */
export function officerOf(cast: Cast, role: Post["role"], district: string): string {
  const post = cast.posts.find((one) => one.role === role && one.seat.region === district);
  if (!post) throw new Error(`There is no ${role} in ${district || loaKulu}.`);
  return post.username;
}
