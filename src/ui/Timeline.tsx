// A case as people and offices in order of time. Internal notes look and read apart, so that nobody
// mistakes them for what the village sees.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

/** Whose voice it is: the village asks, the office answers, staff speak among themselves, the house reports. */
export type TimelineTone = "village" | "office" | "staff-only" | "event";

export interface TimelineItemProps {
  /** Empty for what the house did by itself. */
  person?: string;
  /** "Satgas Kecamatan Loa Kulu". */
  office?: string;
  /** What was done, as the sentence goes on: "bertanya", "menjawab", "meneruskan ke DPMD". */
  deed: string;
  /** In words: "Senin, 23 November 2026, 09.14 WITA". */
  when: string;
  /** ISO 8601, for machines. */
  instant?: string;
  tone: TimelineTone;
  icon?: IconName;
  /** Target of links to this entry. */
  id?: string;
  children?: ComponentChildren;
}

const icons: Record<TimelineTone, IconName> = {
  village: "person",
  office: "chat",
  "staff-only": "lock",
  event: "arrow-right",
};

export function TimelineItem(props: TimelineItemProps) {
  return (
    <li class={`event ${props.tone}`} id={props.id}>
      <span class="dot">
        <Icon name={props.icon ?? icons[props.tone]} />
      </span>
      <div class="event-body">
        <p class="event-head">
          {props.person && <strong>{props.person}</strong>} <span>{props.deed}</span>
        </p>
        <p class="meta">
          {props.office && <>{props.office} · </>}
          <time datetime={props.instant}>{props.when}</time>
        </p>
        {props.tone === "staff-only" && (
          <p class="staff-mark">Catatan antarpetugas. Desa tidak melihat ini.</p>
        )}
        {props.children && <div class="prose">{props.children}</div>}
      </div>
    </li>
  );
}

export function Timeline({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <ol class="timeline" aria-label={label ?? "Perjalanan kasus"}>
      {children}
    </ol>
  );
}

/** Text as people typed it: blank lines part paragraphs, line breaks stay, nothing is read as HTML. */
export function PlainText({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== "")
        .map((part) => (
          <p class="typed">{part.trim()}</p>
        ))}
    </>
  );
}
