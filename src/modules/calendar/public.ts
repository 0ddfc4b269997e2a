// What other modules may use of the calendar: the clock, its words, and the hours that DPMD has set.
export {
  addCalendarDays,
  addWorkingMinutes,
  computeDue,
  type DueResult,
  type Pause,
  type WorkCalendar,
  workingMinutesBetween,
} from "./clock.ts";
export { explainDue, type ExplainedStep } from "./explain.ts";
export { zoneOfRegion } from "./holidays.ts";
export { installCalendar } from "./install.ts";
export { nameIntegrityOfficer } from "./integrity-officer.ts";
export { type Level, localDate, readCalendar, readTarget, type Target } from "./schedule.ts";
export { readVillageDayLimit } from "./settings.ts";
export {
  weekdayNames,
  writeDate,
  writeInstant,
  writeMinuteOfDay,
  writeNear,
  writePaperDate,
  writeTime,
  writeSortable,
  writeWorkingTime,
} from "./words.ts";
export type { ZoneName } from "./zone.ts";
