// Which places stand in the frame for which kind of hat: four at most at the bottom of a phone, the rest at the side.
import type { Actor } from "#platform/actor.ts";
import type { NavItem } from "./frame.ts";
import type { IconName } from "./Icon.tsx";

type Place = [href: string, label: string, icon: IconName];

const home: Place = ["/beranda", "Beranda", "home"];
const more: Place = ["/lainnya", "Lainnya", "more"];
const followUps: Place = ["/tindak-lanjut", "Tindak lanjut", "flag"];
const cases: Place = ["/konsultasi", "Konsultasi", "chat"];
const figures: Place = ["/angka", "Angka", "chart"];
const queue: Place = ["/antrean", "Antrean", "chat"];
const referrals: Place = ["/rujukan", "Rujukan", "arrow-right"];

const report: Place = ["/laporan-penyimpangan", "Lapor penyimpangan", "lock"];
const account: Place = ["/akun", "Akun & perangkat", "person"];
const satgas: Place = ["/satgas", "Satgas dan jam layanan", "people"];
const signatures: Place = ["/tanda-tangan", "Tanda tangan kedua", "edit"];
const admin: Place = ["/admin", "Pengaturan", "more"];
const trail: Place = ["/jejak-perubahan", "Jejak perubahan", "search"];
const survey: Place = ["/skm", "Survei kepuasan", "star"];
const outbox: Place = ["/kotak-keluar", "Kotak keluar", "send"];
const downloads: Place = ["/unduhan", "Unduhan", "download"];
const guide: Place = ["/panduan", "Panduan", "book"];

/** Bottom bar, side list and the one obvious deed of a hat. `path` marks where the reader is. */
export function placesFor(
  actor: Actor | null,
  path: string,
): { nav: NavItem[]; more: NavItem[]; action: NavItem | null } {
  if (!actor) return { nav: [], more: [], action: null };
  const show = ([href, label, icon]: Place): NavItem => ({
    href,
    label,
    icon,
    current: path === href || path.startsWith(`${href}/`),
  });
  const { main, rest, mayAsk } = choose(actor);
  return {
    nav: [...main, more].map(show),
    more: [...rest, outbox, downloads, satgas, guide, account].map(show),
    action: mayAsk ? show(["/tanya", "Tanya", "plus"]) : null,
  };
}

function choose(actor: Actor): { main: Place[]; rest: Place[]; mayAsk: boolean } {
  if (actor.reach === "village" || actor.reach === "institution") {
    return { main: [home, cases, followUps], rest: [report], mayAsk: true };
  }
  if (actor.role === "pendamping")
    return { main: [home, cases, followUps], rest: [], mayAsk: true };
  if (actor.reach === "agency")
    return { main: [home, referrals, followUps], rest: [], mayAsk: false };
  if (actor.reach === "oversight")
    return {
      main: [home, cases, referrals],
      rest: [figures, followUps, survey, trail],
      mayAsk: false,
    };
  if (actor.role === "satgas")
    return { main: [home, queue, followUps], rest: [cases, figures, survey, admin], mayAsk: true };
  if (actor.role === "pimpinan")
    return { main: [home, figures, cases], rest: [followUps, survey], mayAsk: false };
  return {
    main: [home, queue, followUps],
    // A second signature is a chief's; an administrator gives none.
    rest:
      actor.role === "admin_kabupaten"
        ? [cases, figures, survey, admin]
        : [cases, figures, signatures, survey, admin],
    mayAsk: actor.role === "koordinator",
  };
}
