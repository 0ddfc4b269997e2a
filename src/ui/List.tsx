// Lists of things that can be opened. The title is the link and covers the whole row; rows are parted by hairlines.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface ListProps {
  children: ComponentChildren;
  /** Names the list for screen readers. */
  label?: string;
}

export function List({ children, label }: ListProps) {
  return (
    <ul class="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface CaseRowProps {
  href: string;
  /** First words of the question. */
  title: string;
  /** "KD-2026-0417 · Desa Jembayan · Dana Desa". */
  meta: ComponentChildren;
  badge?: ComponentChildren;
  due?: ComponentChildren;
  /** Who holds it: a person and an office. */
  holder?: ComponentChildren;
  /** Shown beside the list right now. */
  current?: boolean;
  /** Not read since it changed. */
  fresh?: boolean;
  /** For deeds on many rows: a tick box that belongs to the form `form`. */
  select?: { name: string; value: string; form?: string; checked?: boolean };
  /** Small deeds at the foot of the row. */
  children?: ComponentChildren;
}

export function CaseRow(props: CaseRowProps) {
  const { select } = props;
  return (
    <li class={props.current ? "row current" : "row"}>
      {select && (
        <label class="tick">
          <input
            type="checkbox"
            name={select.name}
            value={select.value}
            form={select.form}
            checked={select.checked}
          />
          <span class="sr">Pilih: {props.title}</span>
        </label>
      )}
      <div class="row-main">
        <a class="row-title" href={props.href} aria-current={props.current ? "true" : undefined}>
          {props.fresh && <span class="fresh">Baru </span>}
          {props.title}
        </a>
        <p class="meta">{props.meta}</p>
        {(props.badge || props.due || props.holder) && (
          <p class="row-state">
            {props.badge}
            {props.due}
            {props.holder && <span class="meta">{props.holder}</span>}
          </p>
        )}
        {props.children && <div class="row-deeds">{props.children}</div>}
      </div>
    </li>
  );
}

export interface LinkRowProps {
  href: string;
  title: string;
  meta?: ComponentChildren;
  /** At the right edge: a count, a size. */
  aside?: ComponentChildren;
}

/** A row that only leads somewhere: an article, a place, a paper. */
export function LinkRow({ href, title, meta, aside }: LinkRowProps) {
  return (
    <li class="row">
      <div class="row-main">
        <a class="row-title" href={href}>
          {title}
        </a>
        {meta && <p class="meta">{meta}</p>}
      </div>
      <span class="row-aside">
        {aside}
        <Icon name="arrow-right" />
      </span>
    </li>
  );
}

export interface CardProps {
  href: string;
  title: string;
  children?: ComponentChildren;
  badge?: ComponentChildren;
}

/** Something that opens. What cannot be opened is not a card. */
export function Card({ href, title, children, badge }: CardProps) {
  return (
    <article class="card">
      {badge && <p class="card-badge">{badge}</p>}
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {children}
    </article>
  );
}

export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="cards">{children}</div>;
}
