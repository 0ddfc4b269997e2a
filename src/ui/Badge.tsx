// A state in one word: icon, word and colour together, never colour alone.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";
import { toneIcon } from "./tone.ts";
import type { Tone } from "./tone.ts";

export interface BadgeProps {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}

export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      {children}
    </span>
  );
}

/** What a module's state looks like: made once a module, used by all its views. */
export interface StateLook {
  word: string;
  tone: Tone;
  icon?: IconName;
}

export function StateBadge({ word, tone, icon }: StateLook) {
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}

export interface DueTextProps {
  /** In working hours as spoken: "sisa 3 jam kerja", "lewat 2 hari kerja". */
  words: string;
  tone: Tone;
  /** To the sentence that explains how the term was counted. */
  href?: string;
}

export function DueText({ words, tone, href }: DueTextProps) {
  const content = (
    <>
      <Icon name={tone === "plain" || tone === "info" ? "clock" : toneIcon[tone]} />
      {words}
    </>
  );
  return href ? (
    <a class={`due ${tone}`} href={href}>
      {content}
    </a>
  ) : (
    <span class={`due ${tone}`}>{content}</span>
  );
}
