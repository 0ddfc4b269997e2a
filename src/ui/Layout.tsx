// The signed-in page: brand and hat on top, places at the bottom of phones and at the side of wide screens,
// one column of content. Skip link first, everything reachable without scripts.
import type { ComponentChildren } from "preact";
import { Document } from "./Document.tsx";
import { BrandMark, Icon } from "./Icon.tsx";
import { FrameNoticeBar } from "./Notice.tsx";
import type { HatBadge, NavItem, PageFrame } from "./frame.ts";

export type PageWidth = "text" | "wide" | "full";

export interface LayoutProps {
  frame: PageFrame;
  /** Also the heading of the page, unless `heading` says otherwise. */
  title: string;
  children: ComponentChildren;
  /** "text" keeps lines under 70 characters; "wide" for lists and tables; "full" for list beside case. */
  width?: PageWidth;
  /** Replaces the plain heading; bring your own h1 (see PageHeading). `null` for none. */
  heading?: ComponentChildren;
  /** The page shows mistakes: its title says so first, for screen readers and tabs. */
  failed?: boolean;
}

export function Layout(props: LayoutProps) {
  const { frame, title, children, width = "text", heading, failed } = props;
  return (
    <Document
      title={failed ? `Perlu diperbaiki: ${title}` : title}
      assets={frame.assets}
      personKey={frame.personKey ?? frame.hat?.personName}
      hatKey={frame.hatKey}
    >
      <TopBar hat={frame.hat} unread={frame.unread} />
      {frame.demo && <DemoBanner />}
      <div class="shell">
        <Places nav={frame.nav} more={frame.more} action={frame.action} />
        <main class={`main ${width}`} id="isi" tabindex={-1}>
          {frame.notice && <FrameNoticeBar notice={frame.notice} />}
          {heading === undefined ? <h1>{title}</h1> : heading}
          {children}
        </main>
      </div>
    </Document>
  );
}

/** Shown wherever the people and cases are made up. */
export function DemoBanner() {
  return (
    <aside class="demo" aria-label="Keterangan">
      Data contoh. Semua orang dan kasus di sini rekaan.
    </aside>
  );
}

function TopBar({ hat, unread }: { hat: HatBadge | null; unread: number }) {
  return (
    <header class="top">
      <a class="brand" href="/">
        <BrandMark />
        Klik Desa
      </a>
      {hat && <Hat {...hat} />}
      {hat && <Bell unread={unread} />}
    </header>
  );
}

function Bell({ unread }: { unread: number }) {
  return (
    <a class="bell" href="/pemberitahuan">
      <Icon name="bell" />
      <span class="bell-word">Kabar</span>
      {unread > 0 && (
        <span class="count">
          {unread > 99 ? "99+" : unread}
          <span class="sr"> belum dibaca</span>
        </span>
      )}
    </a>
  );
}

function Hat({ personName, title, place, canChange }: HatBadge) {
  const words = (
    <>
      <span class="sr">{personName}, jabatan yang dipakai: </span>
      <span class="hat-title">{title}</span>
      <span class="hat-dot"> · </span>
      <span class="hat-place">{place}</span>
    </>
  );
  if (!canChange) return <p class="hat">{words}</p>;
  return (
    <a class="hat" href="/jabatan">
      {words}
      <Icon name="down" />
    </a>
  );
}

function Places({ nav, more, action }: Pick<PageFrame, "nav" | "more" | "action">) {
  if (nav.length === 0 && !action) return null;
  return (
    <nav class="places" aria-label="Tempat utama">
      {action && (
        <a
          class="act"
          href={action.href}
          data-keep=""
          aria-current={action.current ? "page" : undefined}
        >
          <Icon name={action.icon} />
          <span>{action.label}</span>
        </a>
      )}
      <ul>
        {nav.map((item) => (
          <Place item={item} only={item.icon === "more" ? "phone" : undefined} />
        ))}
        {more.map((item, index) => (
          <Place item={item} only={index === 0 ? "desk first" : "desk"} />
        ))}
      </ul>
    </nav>
  );
}

function Place({ item, only }: { item: NavItem; only: string | undefined }) {
  return (
    <li class={only}>
      <a href={item.href} aria-current={item.current ? "page" : undefined}>
        <Icon name={item.icon} />
        <span>{item.label}</span>
        {item.count ? (
          <span class="count">
            {item.count > 99 ? "99+" : item.count}
            <span class="sr"> menunggu</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}

/** The page "Lainnya" of phones: every other place, as rows. */
export function MorePlaces({ more }: Pick<PageFrame, "more">) {
  return (
    <ul class="list places-list">
      {more.map((item) => (
        <li class="row">
          <Icon name={item.icon} />
          <a class="row-title" href={item.href}>
            {item.label}
          </a>
          {item.count ? <span class="count">{item.count}</span> : null}
        </li>
      ))}
    </ul>
  );
}
