// Facts and figures: pairs of words, people, sums that lead to their list, progress in words.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { Tone } from "./tone.ts";

export interface Fact {
  term: string;
  detail: ComponentChildren;
}

export function DescriptionList({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface PersonLineProps {
  name: string;
  /** "Satgas Kecamatan Loa Kulu". */
  office?: string;
  /** What the person does here: "memegang kasus ini". */
  note?: string;
}

export function PersonLine({ name, office, note }: PersonLineProps) {
  return (
    <p class="person">
      <Icon name="person" />
      <span>
        <strong>{name}</strong>
        {office && <> · {office}</>}
        {note && <span class="meta"> {note}</span>}
      </span>
    </p>
  );
}

export interface FigureProps {
  label: string;
  value: string;
  /** The same figure before, in words: "bulan lalu 31". */
  previous?: string;
  /** Colours the value: "late" for what should be none. The label says the same in words. */
  tone?: Tone;
  /** Every figure leads to what it counts. */
  href: string;
}

export function Figure({ label, value, previous, tone = "plain", href }: FigureProps) {
  return (
    <li class={`figure ${tone}`}>
      <a href={href}>
        <span class="figure-label">{label}</span>
        <span class="figure-value">{value}</span>
        {previous && <span class="figure-before">{previous}</span>}
      </a>
    </li>
  );
}

export function Figures({ children, label }: { children: ComponentChildren; label: string }) {
  return (
    <ul class="figures" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** What the bar says, in words: "6 dari 10 rekomendasi selesai". */
  words: string;
}

export function ProgressBar({ label, value, max, words }: ProgressBarProps) {
  return (
    <div class="progress">
      <p>
        <span>{label}</span> <span class="meta">{words}</span>
      </p>
      <progress value={value} max={max} aria-label={label}>
        {words}
      </progress>
    </div>
  );
}
