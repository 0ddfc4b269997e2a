// The posts from which villages, councils and institutions ask, with their offices and user names.
import type { Role } from "#platform/actor.ts";
import { jembayan, type Place, wards } from "./places.ts";
import type { Post } from "./posts.ts";
import type { Asker } from "./story.ts";

interface AskerPost {
  role: Role;
  kind: string;
  title: string;
  user: string;
  /** User name in Desa Jembayan, where names are short. */
  short: string;
  office?: string;
}

/** `{rt}` and `{desa}` are filled from the place. */
const askerPosts: Record<Asker, AskerPost> = {
  kepala_desa: {
    role: "kepala_desa",
    kind: "pemdes",
    title: "Kepala Desa",
    user: "kades",
    short: "kades",
  },
  sekdes: {
    role: "sekdes",
    kind: "pemdes",
    title: "Sekretaris Desa",
    user: "sekdes",
    short: "sekdes",
  },
  kaur_keuangan: {
    role: "perangkat",
    kind: "pemdes",
    title: "Kaur Keuangan",
    user: "kaur",
    short: "kaur",
  },
  kaur_perencanaan: {
    role: "perangkat",
    kind: "pemdes",
    title: "Kaur Perencanaan",
    user: "kaurren",
    short: "kaurren",
  },
  kasi_pemerintahan: {
    role: "perangkat",
    kind: "pemdes",
    title: "Kasi Pemerintahan",
    user: "kasipem",
    short: "kasipem",
  },
  kasi_kesejahteraan: {
    role: "perangkat",
    kind: "pemdes",
    title: "Kasi Kesejahteraan",
    user: "kasikesra",
    short: "kasikesra",
  },
  operator: {
    role: "operator",
    kind: "pemdes",
    title: "Operator Desa",
    user: "operator",
    short: "operator",
  },
  lurah: { role: "lurah", kind: "kelurahan", title: "Lurah", user: "lurah", short: "lurah" },
  bpd: { role: "bpd", kind: "bpd", title: "Ketua BPD", user: "bpd", short: "bpd" },
  rt: {
    role: "lkd",
    kind: "lkd",
    title: "Ketua RT {rt}",
    user: "rt",
    short: "rt{rt}",
    office: "RT {rt} {desa}",
  },
  lpm: {
    role: "lkd",
    kind: "lkd",
    title: "Ketua LPM",
    user: "lpm",
    short: "lpm",
    office: "LPM {desa}",
  },
  pkk: {
    role: "lkd",
    kind: "lkd",
    title: "Ketua TP PKK",
    user: "pkk",
    short: "pkk",
    office: "TP PKK {desa}",
  },
  posyandu: {
    role: "lkd",
    kind: "lkd",
    title: "Ketua Posyandu Melati",
    user: "posyandu",
    short: "posyandu",
    office: "Posyandu Melati {desa}",
  },
  karang_taruna: {
    role: "lkd",
    kind: "lkd",
    title: "Ketua Karang Taruna",
    user: "taruna",
    short: "taruna",
    office: "Karang Taruna {desa}",
  },
  bumdes: {
    role: "bumdes",
    kind: "bumdes",
    title: "Direktur BUM Desa",
    user: "bumdes",
    short: "bumdes",
    office: "BUM Desa Sumber Makmur {desa}",
  },
};

/** The post of an asker at a place; `name` is that of the village. */
export function askerPost(asker: Asker, place: Place, name: string): Post {
  const post = askerPosts[asker];
  const rt = String(1 + (Number(place.code.slice(-3)) % 12)).padStart(2, "0");
  const fill = (text: string) => text.replace("{rt}", rt).replace("{desa}", name);
  const isShort = place.code === jembayan || (asker === "lurah" && place === wards[0]);
  return {
    username: isShort ? fill(post.short) : `${post.user}.${place.slug}`,
    role: post.role,
    seat: { kind: post.kind, region: place.code, ...(post.office && { name: fill(post.office) }) },
    title: fill(post.title),
    flavour: place.flavour,
    learned: asker === "lurah",
  };
}
