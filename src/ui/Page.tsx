// The parts of a page: its heading, its sections, what is folded away, and the tabs between sibling pages.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

export interface PageHeadingProps {
  title: string;
  /** The state in one sentence. */
  lead?: ComponentChildren;
  /** Above the title: number and village. */
  over?: ComponentChildren;
  back?: { href: string; label: string };
  /** The one main action for this hat, the rest behind "Lainnya". */
  actions?: ComponentChildren;
}

export function PageHeading({ title, lead, over, back, actions }: PageHeadingProps) {
  return (
    <header class="head">
      {back && (
        <a class="back" href={back.href}>
          <Icon name="arrow-back" />
          {back.label}
        </a>
      )}
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {actions && <div class="buttons">{actions}</div>}
    </header>
  );
}

export interface SectionProps {
  title: string;
  /** Target of links to this part. */
  id?: string;
  children: ComponentChildren;
  count?: number;
  /** To the whole list. */
  all?: { href: string; label: string };
}

export function Section({ title, id, children, count, all }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>
          {title}
          {count !== undefined && <span class="tally"> {count}</span>}
        </h2>
        {all && <a href={all.href}>{all.label}</a>}
      </div>
      {children}
    </section>
  );
}

export interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  icon?: IconName;
  /** Looks like a secondary button: for "Lainnya" beside the main action. */
  button?: boolean;
}

export function Disclosure({ summary, children, open, icon, button }: DisclosureProps) {
  return (
    <details class={button ? "fold menu" : "fold"} open={open}>
      <summary class={button ? "btn secondary" : undefined}>
        {icon && <Icon name={icon} />}
        {summary}
        <Icon name="down" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

export interface TabLink {
  href: string;
  label: string;
  current: boolean;
  count?: number;
}

export function Tabs({ tabs, label }: { tabs: TabLink[]; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tally"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface StepsProps {
  /** Past steps may link back. */
  steps: { label: string; href?: string }[];
  /** Counted from 1. */
  current: number;
}

export function Steps({ steps, current }: StepsProps) {
  return (
    <nav class="steps" aria-label="Langkah">
      <ol>
        {steps.map((step, index) => {
          const place = index + 1;
          return (
            <li
              class={place < current ? "past" : undefined}
              aria-current={place === current ? "step" : undefined}
            >
              <span class="step-no">{place < current ? <Icon name="check" /> : place}</span>
              {step.href && place < current ? <a href={step.href}>{step.label}</a> : step.label}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

export interface PaginationProps {
  previous?: string | undefined;
  next?: string | undefined;
  /** "1–25 dari 214" or "Halaman 2". */
  words?: string;
}

export function Pagination({ previous, next, words }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav class="pages" aria-label="Halaman daftar">
      {previous && (
        <a class="btn secondary" rel="prev" href={previous}>
          <Icon name="arrow-back" />
          Sebelumnya
        </a>
      )}
      {next && (
        <a class="btn secondary" rel="next" href={next}>
          Berikutnya
          <Icon name="arrow-right" />
        </a>
      )}
      {words && <span class="meta">{words}</span>}
    </nav>
  );
}

export interface FilterBarProps {
  action: string;
  children: ComponentChildren;
  /** Names the search for screen readers. */
  label?: string;
  /** Shown when something is filtered: the way back to everything. */
  clearHref?: string | undefined;
}

/** Narrows a list by GET, so that what is seen can be bookmarked and sent. */
export function FilterBar({ action, children, label, clearHref }: FilterBarProps) {
  return (
    <form class="filter" action={action} method="get" role="search" aria-label={label ?? "Saring"}>
      {children}
      <div class="buttons">
        <button class="btn secondary" type="submit">
          <Icon name="search" />
          Tampilkan
        </button>
        {clearHref && (
          <a class="btn quiet" href={clearHref}>
            Hapus saringan
          </a>
        )}
      </div>
    </form>
  );
}
