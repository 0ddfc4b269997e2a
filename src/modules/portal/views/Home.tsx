// The frame of every home: the day, then in one sentence how much waits for this hat, then the lists themselves.
import type { ComponentChildren } from "preact";
import { Badge, DueText } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import type { PageWidth } from "#ui/Layout.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Tone } from "#ui/tone.ts";
import { FirstVisit } from "./Guide.tsx";
import type { Guide } from "./guides.ts";

export interface HomeProps {
  frame: PageFrame;
  /** "Selasa, 3 November 2026" */
  today: string;
  /** How many things wait for this hat. */
  waiting: number;
  /** Replaces the sentence about what waits, for who only looks. */
  title?: string;
  lead?: string;
  /** Set while this office has had no case. */
  guide: Guide | null;
  action?: ComponentChildren;
  width?: PageWidth;
  children: ComponentChildren;
}

export function HomePage(props: HomeProps) {
  const { frame, today, waiting, guide } = props;
  return (
    <Shell
      frame={frame}
      title="Beranda"
      width={props.width ?? "text"}
      heading={
        <PageHeading
          over={today}
          title={props.title ?? (guide && waiting === 0 ? "Selamat datang" : tellWaiting(waiting))}
          lead={props.lead}
          actions={props.action}
        />
      }
    >
      {guide && <FirstVisit guide={guide} />}
      {props.children}
    </Shell>
  );
}

function tellWaiting(count: number): string {
  if (count === 0) return "Tidak ada yang menunggu Anda";
  return count === 1 ? "Satu hal menunggu Anda" : `${count} hal menunggu Anda`;
}

/** Something to do: what, from where, by when. */
export interface Todo {
  href: string;
  /** Begins with the verb: "Balas satgas: …". */
  title: string;
  meta: string;
  due?: { words: string; tone: Tone };
  badge?: { word: string; tone: Tone };
}

export interface TodoSectionProps {
  title: string;
  todos: readonly Todo[];
  /** Said when nothing is to be done. Without it the section is left out. */
  none?: string;
  all?: { href: string; label: string } | undefined;
  count?: number;
}

export function TodoSection({ title, todos, none, all, count }: TodoSectionProps) {
  if (todos.length === 0 && !none) return null;
  return (
    <Section
      title={title}
      {...(count !== undefined && { count })}
      {...(all && todos.length > 0 && { all })}
    >
      {todos.length === 0 ? <p class="none">{none}</p> : <TodoList todos={todos} label={title} />}
    </Section>
  );
}

function TodoList({ todos, label }: { todos: readonly Todo[]; label: string }) {
  return (
    <List label={label}>
      {todos.map((todo) => (
        <CaseRow
          href={todo.href}
          title={todo.title}
          meta={todo.meta}
          badge={todo.badge && <Badge tone={todo.badge.tone}>{todo.badge.word}</Badge>}
          due={todo.due && <DueText {...todo.due} />}
        />
      ))}
    </List>
  );
}
