// What the page has to say about itself: a notice, the way back after a deed, an empty place.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { toneIcon } from "./tone.ts";
import type { FrameNotice, NoticeTone, Undo } from "./frame.ts";
import { HiddenField } from "./Field.tsx";

export interface NoticeProps {
  tone: NoticeTone;
  title?: string;
  children: ComponentChildren;
  /** Read out as soon as the page opens. */
  live?: boolean;
}

export function Notice({ tone, title, children, live }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={live ? "status" : undefined}>
      <Icon name={toneIcon[tone]} />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

export interface UndoBarProps {
  tone?: NoticeTone;
  text: string;
  undo?: Undo;
}

/** Says what was just done and offers to take it back: no question beforehand, a way back afterwards. */
export function UndoBar({ tone = "done", text, undo }: UndoBarProps) {
  return (
    <undo-bar class={`notice undo ${tone}`} role="status">
      <Icon name={toneIcon[tone]} />
      <p>{text}</p>
      {undo && (
        <form action={undo.action} method="post" data-send-once="">
          <HiddenField name="submission_id" value={undo.submissionId} />
          <button class="btn quiet" type="submit">
            {undo.label}
          </button>
        </form>
      )}
    </undo-bar>
  );
}

export function FrameNoticeBar({ notice }: { notice: FrameNotice }) {
  return <UndoBar {...notice} />;
}

export interface EmptyStateProps {
  title: string;
  text?: ComponentChildren;
  /** From real life: what others ask here. With `href` they open a filled-in form. */
  examples?: { text: string; href?: string }[];
  action?: ComponentChildren;
}

export function EmptyState({ title, text, examples, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {text && <p>{text}</p>}
      {examples && examples.length > 0 && (
        <ul class="examples">
          {examples.map((example) => (
            <li>{example.href ? <a href={example.href}>{example.text}</a> : example.text}</li>
          ))}
        </ul>
      )}
      {action && <div class="buttons">{action}</div>}
    </div>
  );
}
