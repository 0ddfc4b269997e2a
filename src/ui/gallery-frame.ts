// The frame of the gallery and of tests: a sekdes, four places, something to undo.
import type { PageFrame } from "./frame.ts";

/** A frame as the sekdes of a village sees it. */
export function galleryFrame(assets: PageFrame["assets"]): PageFrame {
  return {
    path: "/galeri",
    hat: {
      personName: "Rahmawati",
      title: "Sekretaris Desa",
      place: "Loa Kulu Kota",
      canChange: true,
    },
    nav: [
      { href: "/beranda", label: "Beranda", icon: "home", current: true },
      { href: "/konsultasi", label: "Konsultasi", icon: "chat", current: false, count: 3 },
      { href: "/pengetahuan", label: "Pengetahuan", icon: "book", current: false },
      { href: "/lainnya", label: "Lainnya", icon: "more", current: false },
    ],
    more: [
      { href: "/tindak-lanjut", label: "Tindak lanjut", icon: "check", current: false, count: 2 },
      { href: "/agenda", label: "Agenda", icon: "calendar", current: false },
      { href: "/dokumen", label: "Cek dokumen", icon: "paper", current: false },
      { href: "/keluar", label: "Keluar", icon: "logout", current: false },
    ],
    action: { href: "/tanya", label: "Tanya", icon: "plus", current: false },
    assets,
    demo: true,
    unread: 4,
    notice: {
      tone: "done",
      text: "Kasus KD-2026-0417 diteruskan ke DPMD.",
      undo: { action: "/galeri", label: "Batalkan", submissionId: "7d1f" },
    },
  };
}
