export * from "./answers.ts";
export { conflictsOfChange } from "./calendar/conflicts.ts";
export { openDays, type DayEntry, type DaySpan, type OpenDay } from "./calendar/open-days.ts";
export { openSpans } from "./calendar/open-spans.ts";
export { defaultExceptionPriority } from "./calendar/piece.ts";
export { explain } from "./explain/explain.ts";
export { overlappingRules } from "./calendar/rule-conflicts.ts";
export type * from "./explain/types.ts";
export { defaultIntervalMinutes } from "./grid/grid.ts";
export { planLanes } from "./lanes/plan-lanes.ts";
export * from "./local-date.ts";
export { checkSlot } from "./resolve/check.ts";
export { claimsWindow } from "./resolve/claims-window.ts";
export { daysWithSlots, nextAvailable, resolveSlots } from "./resolve/slots.ts";
export { covers, coversSpan, spansOf } from "./spans/span-set.ts";
export * from "./types.ts";
export {
  isZone,
  localDateAt,
  localDayBounds,
  millisFromMinute,
  minuteAt,
  minuteFromMillis,
  minuteOfDayAt,
} from "./zone.ts";
