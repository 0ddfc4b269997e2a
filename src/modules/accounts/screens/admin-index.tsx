// The entry to everything that a branch sets for itself: only the places that this hat may use, and what the house lacks.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { leaveOverviewRoles, officeRoles, peopleRoles, satgasRoles } from "../policy.ts";
import { AdminIndexPage, type AdminPlace } from "../views/AdminIndex.tsx";

const places: readonly (AdminPlace & { roles: readonly string[] })[] = [
  {
    roles: peopleRoles,
    part: "Orang dan kantor",
    href: "/admin/orang",
    title: "Orang dan jabatan",
    meta: "Undang, ganti pejabat, buat tautan kata sandi",
  },
  {
    roles: officeRoles,
    part: "Orang dan kantor",
    href: "/admin/kantor",
    title: "Kantor, kop surat, dan penomoran",
    meta: "OPD, bidang, lembaga desa, dan topik yang mereka jawab",
  },
  {
    roles: satgasRoles,
    part: "Orang dan kantor",
    href: "/admin/satgas",
    title: "Satgas dan hari layanan",
    meta: "SK, anggota, koordinator, jam bertemu",
  },
  {
    roles: leaveOverviewRoles,
    part: "Orang dan kantor",
    href: "/admin/cuti",
    title: "Cuti dan pengganti sementara",
    meta: "Siapa yang tidak masuk dan siapa yang menggantikan",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Jam dan batas waktu",
    href: "/admin/jam-kerja",
    title: "Jam kerja",
    meta: "Jam yang dihitung untuk batas waktu jawaban",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Jam dan batas waktu",
    href: "/admin/hari-libur",
    title: "Hari libur",
    meta: "Libur nasional yang masih perkiraan, dan libur daerah",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Jam dan batas waktu",
    href: "/admin/target-waktu",
    title: "Target waktu",
    meta: "Tanggapan pertama dan penyelesaian per tingkat dan prioritas",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Jam dan batas waktu",
    href: "/admin/klinik",
    title: "Pengaturan klinik",
    meta: "Masa buka kembali, pejabat integritas, batas unggahan",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Isi",
    href: "/admin/topik",
    title: "Topik",
    meta: "Nama, petunjuk, tugas camat, tanda tangan kedua",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Isi",
    href: "/admin/tugas-camat",
    title: "Tugas camat",
    meta: "Daftar tugas per tahun",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Isi",
    href: "/admin/templat",
    title: "Templat jawaban",
    meta: "Kerangka yang dilengkapi satgas",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Pengawasan",
    href: "/admin/data-pribadi",
    title: "Permintaan data pribadi",
    meta: "Perbaikan dan penghapusan, diputuskan dalam 3 × 24 jam",
  },
  {
    roles: ["admin_kabupaten"],
    part: "Pengawasan",
    href: "/jejak-perubahan",
    title: "Jejak perubahan",
    meta: "Siapa mengubah apa, dan kapan",
  },
  {
    roles: ["admin_kabupaten", "kepala_dinas"],
    part: "Pengawasan",
    href: "/jejak-perubahan/bacaan",
    title: "Catatan bacaan Inspektorat",
    meta: "Kasus, lampiran, dan surat yang dibuka Inspektorat",
  },
];

export function showAdminIndex(c: Request, actor: Actor): Response {
  return showPage(
    c,
    <AdminIndexPage
      frame={frameOf(c)}
      regionName={actor.regionName}
      places={places.filter(({ roles }) => roles.includes(actor.role))}
      lacks={actor.role === "admin_kabupaten" ? findLacks(c) : []}
    />,
  );
}

/** What this installation does without, said where the admin sees it and not only in a log. */
function findLacks(c: Request): string[] {
  const { embedded, config, mailer } = c.var.house;
  const lacks: string[] = [];
  if (embedded)
    lacks.push(
      "Basis data bawaan sedang dipakai. Cukup untuk mencoba dan untuk kantor kecil; untuk pemakaian tetap, sambungkan PostgreSQL yang dirawat (DATABASE_URL) dan atur cadangannya.",
    );
  if (!config.clamdSocket)
    lacks.push(
      "Lampiran belum diperiksa pemindai virus. Sambungkan clamd (KLIK_CLAMD); sampai saat itu lampiran ditandai belum dipindai.",
    );
  if (!config.smtpUrl || mailer.kind !== "smtp")
    lacks.push(
      "Surel belum tersambung (KLIK_SMTP). Pemberitahuan tetap tampil di Klik Desa, dan tautan undangan diserahkan langsung atau dengan slip.",
    );
  if (!config.publicUrl)
    lacks.push(
      "Alamat umum belum ditetapkan (KLIK_URL). Tautan dan QR memakai alamat yang sedang Anda buka; pastikan alamat itu dapat dijangkau dari desa.",
    );
  return lacks;
}
