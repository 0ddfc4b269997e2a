// What every signed-in page carries around its content: the hat being worn, the places, one main action.
// Filled once a request by the app; views only pass it on, so no page can forget the hat or the demo banner.
import type { IconName } from "./Icon.tsx";

/** The assignment a person is wearing: role and place stand on every page. */
export interface HatBadge {
  personName: string;
  /** As spoken: "Sekretaris Desa". */
  title: string;
  /** "Loa Kulu Kota". */
  place: string;
  canChange: boolean;
}

export interface NavItem {
  href: string;
  label: string;
  icon: IconName;
  current: boolean;
  /** Things waiting there; zero and absent show nothing. */
  count?: number;
}

export type NoticeTone = "done" | "wait" | "late" | "info";

/** A deed that can be taken back: posts `submissionId` to `action`. */
export interface Undo {
  action: string;
  label: string;
  submissionId: string;
}

export interface FrameNotice {
  tone: NoticeTone;
  text: string;
  undo?: Undo;
}

export interface PageFrame {
  path: string;
  hat: HatBadge | null;
  /** Bottom bar of the phone: at most four, beside the main action. An item with icon "more" shows on phones only. */
  nav: NavItem[];
  /** The rest: listed at the side on wide screens, on the page "Lainnya" on phones. */
  more: NavItem[];
  /** The one obvious deed, "Tanya". */
  action: NavItem | null;
  assets: { css: string; script: string | null; manifest?: string | null };
  demo: boolean;
  unread: number;
  notice: FrameNotice | null;
  /** Separates drafts of people who share a phone; a stable opaque word, never a name. */
  personKey?: string;
  /** The assignment being worn: what waits on the phone was written under one hat. */
  hatKey?: string;
  csrf?: never;
}
