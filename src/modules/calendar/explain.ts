// Turns the steps of the clock into Indonesian sentences, so that a page can say why an answer is due when it is.
// Invariant: every step of the result is told; free days in a row are told in one line.

import type { ClockStep, DueResult } from "./clock.ts";
import { writeDate, writeInstant, writeTime } from "./words.ts";
import { localDayOf, toMinute } from "./zone.ts";
import type { ZoneName } from "./zone.ts";

export interface ExplainedStep {
  kind: ClockStep["kind"] | "waiting";
  text: string;
}

/** Lines for a "Mengapa batasnya itu?" box, in the order of time; an open pause ends with a "waiting" line. */
export function explainDue(
  result: Pick<DueResult, "due" | "steps">,
  zone: ZoneName,
): ExplainedStep[] {
  const lines: ExplainedStep[] = [];
  for (let i = 0; i < result.steps.length; i += 1) {
    const step = result.steps[i];
    if (step === undefined) break;
    if (step.kind !== "weekend") {
      lines.push({ kind: step.kind, text: tellStep(step, zone) });
      continue;
    }
    let last = step.date;
    for (let next = result.steps[i + 1]; next?.kind === "weekend"; next = result.steps[i + 1]) {
      last = next.date;
      i += 1;
    }
    lines.push({ kind: "weekend", text: tellFreeDays(step.date, last, zone) });
  }
  if (result.due === null) {
    lines.push({
      kind: "waiting",
      text: "Jam berhenti; batas baru dihitung setelah jeda selesai.",
    });
  }
  return lines;
}

function tellStep(step: ClockStep, zone: ZoneName): string {
  switch (step.kind) {
    case "start":
      return `Mulai dihitung ${writeInstant(step.at, zone)}.`;
    case "rule":
      return `Aturan: ${step.name}, versi ${step.version}.`;
    case "target":
      return `Waktu yang dijanjikan: ${writeLength(step.minutes)} kerja.`;
    case "work":
      return `${writeSpan(step.from, step.until, zone)}: dihitung ${writeLength(step.minutes)}.`;
    case "weekend":
      return tellFreeDays(step.date, step.date, zone);
    case "holiday":
      return `${writeDate(step.date, zone)}: libur, ${step.name}.`;
    case "pause":
      return tellPause(step, zone);
    case "due":
      return `Batas waktu ${writeInstant(step.at, zone)}.`;
  }
}

function tellPause(step: Extract<ClockStep, { kind: "pause" }>, zone: ZoneName): string {
  const begin = writeInstant(step.from, zone);
  const length = `${writeLength(step.minutes)} kerja tidak dihitung`;
  if (step.until === null) return `Jeda sejak ${begin}: ${step.reason}. Sampai kini ${length}.`;
  return `Jeda ${begin} sampai ${writeInstant(step.until, zone)}: ${step.reason}. ${length}.`;
}

function tellFreeDays(first: string, last: string, zone: ZoneName): string {
  if (first === last) return `${writeDate(first, zone)}: bukan hari kerja.`;
  return `${writeDate(first, zone)} sampai ${writeDate(last, zone)}: bukan hari kerja.`;
}

function writeSpan(from: Date, until: Date, zone: ZoneName): string {
  const isNextDay = localDayOf(toMinute(from), zone) !== localDayOf(toMinute(until), zone);
  const end = isNextDay ? "24.00" : writeTime(until, zone);
  return `${writeDate(from, zone)}, ${writeTime(from, zone)}–${end}`;
}

/** Exact, unlike `writeRemaining`: "7 jam 30 menit". */
function writeLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} menit`;
  return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`;
}
