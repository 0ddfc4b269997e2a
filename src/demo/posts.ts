// The posts of the demo: who sits where, under which user name. People follow from posts, names from chance.
import type { Role } from "#platform/actor.ts";
import { type District, loaKulu, regency } from "./places.ts";
import type { Flavour } from "./names.ts";
import type { AgencyKey } from "./story.ts";

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
    topics: [
      "kades_perangkat_bpd",
      "produk_hukum",
      "aset_tkd",
      "laporan_transparansi",
      "batas_data_lomba_kelurahan",
      "lkd_posyandu_stunting",
    ],
  },
  {
    seat: { kind: "bidang", region: regency, name: "Bidang Keuangan dan Pembangunan Desa DPMD" },
    topics: [
      "apbdes",
      "dana_desa",
      "blt_kemiskinan",
      "pajak",
      "siskeudes",
      "pengadaan",
      "bumdes_kopdes",
      "perencanaan",
    ],
  },
];

export const agencies: Record<
  AgencyKey,
  { name: string; user: string; topics: readonly string[] }
> = {
  dinkes: {
    name: "Dinas Kesehatan",
    user: "dinkes",
    topics: ["lkd_posyandu_stunting.posyandu", "lkd_posyandu_stunting.stunting"],
  },
  dinsos: { name: "Dinas Sosial", user: "dinsos", topics: ["blt_kemiskinan"] },
  disdukcapil: {
    name: "Dinas Kependudukan dan Pencatatan Sipil",
    user: "disdukcapil",
    topics: ["batas_data_lomba_kelurahan.kependudukan"],
  },
  dpu: {
    name: "Dinas Pekerjaan Umum",
    user: "dpu",
    topics: ["pengadaan", "perencanaan.usulan_program"],
  },
  bpkad: {
    name: "Badan Pengelola Keuangan dan Aset Daerah",
    user: "bpkad",
    topics: ["apbdes", "dana_desa.penyaluran", "aset_tkd.inventarisasi"],
  },
  bappeda: { name: "Bappeda", user: "bappeda", topics: ["perencanaan", "blt_kemiskinan.data"] },
  dinas_koperasi: { name: "Dinas Koperasi dan UKM", user: "koperasi", topics: ["bumdes_kopdes"] },
  dinas_pertanian: {
    name: "Dinas Pertanian dan Peternakan",
    user: "pertanian",
    topics: ["dana_desa.penggunaan"],
  },
  bagian_hukum: { name: "", user: "hukum", topics: ["produk_hukum"] },
  bagian_pemerintahan: {
    name: "Bagian Pemerintahan Setda",
    user: "pemerintahan",
    topics: ["batas_data_lomba_kelurahan.batas", "batas_data_lomba_kelurahan.kelurahan"],
  },
  kpp_pratama: { name: "KPP Pratama Tenggarong", user: "pajak", topics: ["pajak"] },
  kantor_pertanahan: {
    name: "Kantor Pertanahan Kutai Kartanegara",
    user: "pertanahan",
    topics: ["aset_tkd.sertifikat"],
  },
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
    officer(
      "inspektorat",
      "inspektorat",
      { kind: "inspectorate", region: regency },
      "Auditor Madya",
    ),
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
    {
      username: user("camat"),
      role: "camat",
      seat: { kind: "kecamatan", region: code },
      title: "Camat",
      flavour,
      learned: true,
    },
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
