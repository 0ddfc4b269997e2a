// A year of working hours as one straight line: minute 0 long ago, the last minute now. Everything in the demo happens on it.
import {
  addWorkingMinutes,
  type WorkCalendar,
  workingMinutesBetween,
} from "#modules/calendar/public.ts";

const dayMs = 86_400_000;
/** Long enough for a case that fits no month of the last twelve. */
export const daysBack = 390;

export interface WorkingLine {
  /** The minute that is now. */
  now: number;
  instantOf(minute: number): Date;
  minuteOf(instant: Date): number;
}

/** The line that ends at `now`. */
export function drawWorkingLine(calendar: WorkCalendar, now: Date): WorkingLine {
  const origin = new Date(now.getTime() - daysBack * dayMs);
  const days: { minute: number; instant: Date }[] = [];
  for (let day = 0, minute = 0; day <= daysBack; day += 1) {
    const instant = new Date(origin.getTime() + day * dayMs);
    days.push({ minute, instant });
    minute += workingMinutesBetween(calendar, instant, new Date(instant.getTime() + dayMs));
  }
  // The nearest day before keeps every walk short.
  const before = (fits: (day: { minute: number; instant: Date }) => boolean) =>
    days.findLast(fits) ?? { minute: 0, instant: origin };
  const minuteOf = (instant: Date) => {
    const day = before((one) => one.instant <= instant);
    return day.minute + workingMinutesBetween(calendar, day.instant, instant);
  };
  return {
    now: minuteOf(now),
    minuteOf,
    instantOf: (minute) => {
      const day = before((one) => one.minute < minute);
      return addWorkingMinutes(calendar, day.instant, minute - day.minute);
    },
  };
}
