// The posts of the demo: who sits where, under which user name. People follow from posts, names from chance.
import type { Role } from "#platform/actor.ts";
import { type District, jembayan, loaKulu, type Place, regency, wards } from "./places.ts";
import type { Flavour } from "./names.ts";
import type { AgencyKey, Asker } from "./story.ts";

/** An office by kind and place; a name only where there may be several of that kind. */
export interface Seat {
  kind: string;
  region: string;
  name?: string;
}

export interface Post {
  username: string;
  role: Role;
  seat: Seat;
  title: string;
  flavour: Flavour;
  /** Civil servants mostly carry a degree. */
  learned: boolean;
  /** The person of another post wears this hat as a second one. */
  wornBy?: string;
}

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
  kepala_desa: { role: "kepala_desa", kind: "pemdes", title: "Kepala Desa", user: "kades", short: "kades" },
  sekdes: { role: "sekdes", kind: "pemdes", title: "Sekretaris Desa", user: "sekdes", short: "sekdes" },
  kaur_keuangan: { role: "perangkat", kind: "pemdes", title: "Kaur Keuangan", user: "kaur", short: "kaur" },
  kaur_perencanaan: { role: "perangkat", kind: "pemdes", title: "Kaur Perencanaan", user: "kaurren", short: "kaurren" },
  kasi_pemerintahan: { role: "perangkat", kind: "pemdes", title: "Kasi Pemerintahan", user: "kasipem", short: "kasipem" },
  kasi_kesejahteraan: { role: "perangkat", kind: "pemdes", title: "Kasi Kesejahteraan", user: "kasikesra", short: "kasikesra" },
  operator: { role: "operator", kind: "pemdes", title: "Operator Desa", user: "operator", short: "operator" },
  lurah: { role: "lurah", kind: "kelurahan", title: "Lurah", user: "lurah", short: "lurah" },
  bpd: { role: "bpd", kind: "bpd", title: "Ketua BPD", user: "bpd", short: "bpd" },
  rt: { role: "lkd", kind: "lkd", title: "Ketua RT {rt}", user: "rt", short: "rt{rt}", office: "RT {rt} {desa}" },
  lpm: { role: "lkd", kind: "lkd", title: "Ketua LPM", user: "lpm", short: "lpm", office: "LPM {desa}" },
  pkk: { role: "lkd", kind: "lkd", title: "Ketua TP PKK", user: "pkk", short: "pkk", office: "TP PKK {desa}" },
  posyandu: { role: "lkd", kind: "lkd", title: "Ketua Posyandu Melati", user: "posyandu", short: "posyandu", office: "Posyandu Melati {desa}" },
  karang_taruna: { role: "lkd", kind: "lkd", title: "Ketua Karang Taruna", user: "taruna", short: "taruna", office: "Karang Taruna {desa}" },
  bumdes: { role: "bumdes", kind: "bumdes", title: "Direktur BUM Desa", user: "bumdes", short: "bumdes", office: "BUM Desa Sumber Makmur {desa}" },
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

const officer = (username: string, role: Role, seat: Seat, title: string): Post => ({
  username,
  role,
  seat,
  title,
  flavour: "kutai",
  learned: true,
});

const dpmd: Seat = { kind: "dpmd", region: regency };

/** The two sections of DPMD and the groups of topics that escalate to each. */
export const sections: readonly { seat: Seat; topics: readonly string[] }[] = [
  {
    seat: { kind: "bidang", region: regency, name: "Bidang Pemerintahan Desa DPMD" },
    topics: ["kades_perangkat_bpd", "produk_hukum", "aset_tkd", "laporan_transparansi", "batas_data_lomba_kelurahan", "lkd_posyandu_stunting"],
  },
  {
    seat: { kind: "bidang", region: regency, name: "Bidang Keuangan dan Pembangunan Desa DPMD" },
    topics: ["apbdes", "dana_desa", "blt_kemiskinan", "pajak", "siskeudes", "pengadaan", "bumdes_kopdes", "perencanaan"],
  },
];

export const agencies: Record<AgencyKey, { name: string; user: string; topics: readonly string[] }> = {
  dinkes: { name: "Dinas Kesehatan", user: "dinkes", topics: ["lkd_posyandu_stunting.posyandu", "lkd_posyandu_stunting.stunting"] },
  dinsos: { name: "Dinas Sosial", user: "dinsos", topics: ["blt_kemiskinan"] },
  disdukcapil: { name: "Dinas Kependudukan dan Pencatatan Sipil", user: "disdukcapil", topics: ["batas_data_lomba_kelurahan.kependudukan"] },
  dpu: { name: "Dinas Pekerjaan Umum", user: "dpu", topics: ["pengadaan", "perencanaan.usulan_program"] },
  bpkad: { name: "Badan Pengelola Keuangan dan Aset Daerah", user: "bpkad", topics: ["apbdes", "dana_desa.penyaluran", "aset_tkd.inventarisasi"] },
  bappeda: { name: "Bappeda", user: "bappeda", topics: ["perencanaan", "blt_kemiskinan.data"] },
  dinas_koperasi: { name: "Dinas Koperasi dan UKM", user: "koperasi", topics: ["bumdes_kopdes"] },
  dinas_pertanian: { name: "Dinas Pertanian dan Peternakan", user: "pertanian", topics: ["dana_desa.penggunaan"] },
  bagian_hukum: { name: "", user: "hukum", topics: ["produk_hukum"] },
  bagian_pemerintahan: { name: "Bagian Pemerintahan Setda", user: "pemerintahan", topics: ["batas_data_lomba_kelurahan.batas", "batas_data_lomba_kelurahan.kelurahan"] },
  kpp_pratama: { name: "KPP Pratama Tenggarong", user: "pajak", topics: ["pajak"] },
  kantor_pertanahan: { name: "Kantor Pertanahan Kutai Kartanegara", user: "pertanahan", topics: ["aset_tkd.sertifikat"] },
};

/** The office of an agency: Bagian Hukum is a standing one. */
export function agencySeat(key: AgencyKey): Seat {
  return key === "bagian_hukum"
    ? { kind: "legal", region: regency }
    : { kind: "agency", region: regency, name: agencies[key].name };
}

/** Everybody at the regency and above. */
export function regencyPosts(): Post[] {
  const [government, finance] = sections;
  if (!government || !finance) throw new Error("DPMD has two sections.");
  const advisers = (Object.keys(agencies) as AgencyKey[]).map((key) =>
    officer(
      agencies[key].user,
      key === "bagian_hukum" ? "bagian_hukum" : "narasumber",
      agencySeat(key),
      key === "bagian_hukum" ? "Analis Hukum" : "Narasumber",
    ),
  );
  return [
    officer("kadis", "kepala_dinas", dpmd, "Kepala Dinas PMD"),
    officer("kabid", "kabid", government.seat, "Kepala Bidang Pemerintahan Desa"),
    officer("kabid.keuangan", "kabid", finance.seat, "Kepala Bidang Keuangan dan Pembangunan Desa"),
    officer("koordinator", "koordinator", dpmd, "Koordinator Klik Desa"),
    officer("admin", "admin_kabupaten", dpmd, "Admin Kabupaten"),
    ...advisers,
    officer("inspektorat", "inspektorat", { kind: "inspectorate", region: regency }, "Auditor Madya"),
    officer("pimpinan", "pimpinan", { kind: "leader", region: regency }, "Asisten Pemerintahan"),
    officer("provinsi", "provinsi", { kind: "province", region: "64" }, "Pembina Klik Desa"),
  ];
}

/** Satgas, camat and pendamping of a kecamatan; short user names in Loa Kulu. */
export function districtPosts({ code, flavour }: District, name: string): Post[] {
  const slug = name.toLowerCase().replaceAll(/[^a-z]/g, "");
  const user = (post: string) => (code === loaKulu ? post : `${post}.${slug}`);
  const members = code === loaKulu || Number(code.slice(-2)) % 3 === 0 ? 3 : 2;
  const satgas = (n: number): Post => ({
    username: n === 1 ? user("satgas") : `${user("satgas")}.${n}`,
    role: "satgas",
    seat: { kind: "satgas", region: code },
    title: n === 1 ? "Koordinator Satgas" : "Anggota Satgas",
    flavour,
    learned: true,
  });
  return [
    ...Array.from({ length: members }, (_, i) => satgas(i + 1)),
    { username: user("camat"), role: "camat", seat: { kind: "kecamatan", region: code }, title: "Camat", flavour, learned: true },
    {
      username: user("pendamping"),
      role: "pendamping",
      seat: { kind: "companion", region: code, name: `Pendamping Desa Kecamatan ${name}` },
      title: "Pendamping Desa",
      flavour,
      learned: false,
    },
  ];
}
