// What every home begins with, and how cases and promises become things to do.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import type { Tone } from "#ui/tone.ts";
import { frameOf } from "#ui/Shell.tsx";
import { localDate, writeDate, writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { type CaseLine, listAwaitingSignature } from "#modules/consultation/public.ts";
import { dueWords } from "#modules/follow-ups/public.ts";
import type { PromiseLine } from "../promises.ts";
import { hasAnyCase } from "../waiting.ts";
import type { Todo } from "../views/Home.tsx";
import { guideOf } from "../views/guides.ts";

/** Rows that a part of a home shows before it leads to the whole list. */
export const shown = 5;

/** Frame, day and, while this office has had no case, the guide of its role. */
export async function beginHome(c: Request, actor: Actor) {
  const guide = (await hasAnyCase(c.var.db, actor)) ? null : guideOf(actor);
  return {
    frame: frameOf(c),
    today: writeDate(c.var.now, zoneOfRegion(actor.region)),
    guide,
  };
}

/** The local day where this hat works. */
export function todayOf(c: Request, actor: Actor): string {
  return localDate(c.var.now, zoneOfRegion(actor.region));
}

/** "Batas besok 10.00", or red once it has passed. */
export function tellDue(
  due: Date | null,
  now: Date,
  region: string,
): { words: string; tone: Tone } | undefined {
  if (!due) return undefined;
  const near = writeNear(due, now, zoneOfRegion(region));
  return due < now
    ? { words: `Lewat sejak ${near}`, tone: "late" }
    : { words: `Batas ${near}`, tone: "plain" };
}

export function promiseTodo(promise: PromiseLine, today: string, verb: string): Todo {
  return {
    href: `/tindak-lanjut/${promise.id}`,
    title: verb ? `${verb}: ${promise.action}` : promise.action,
    meta: `${promise.region_name} · ${promise.person_title} · ${promise.source_label}`,
    due: dueWords(promise.due_on, today),
  };
}

/** Answers that this hat may sign, as things to do. */
export async function listSignatureTodos(c: Request, actor: Actor): Promise<Todo[]> {
  const lines = await listAwaitingSignature(c.var.db, actor, 30);
  return lines.map((line) => ({
    href: `/konsultasi/${line.id}/tanda-tangan`,
    title: `Tanda tangani: ${line.subject}`,
    meta: `${line.number} · ${line.region_name} · ditulis ${line.author_name}`,
    ...dueOf(line, c.var.now),
  }));
}

export function dueOf(
  line: Pick<CaseLine, "resolution_due" | "region_code">,
  now: Date,
): Pick<Todo, "due"> {
  const due = tellDue(line.resolution_due, now, line.region_code);
  return due ? { due } : {};
}
